// Ways to break the built files on purpose, and rows that have to notice (`npm run test:hosts -- --break`): a row that
// cannot fail says nothing.

/** Runs something before the file. */
const first = (code) => (source) => `${code};${source}`;

const replace = (pattern, by) => (source) => source.replaceAll(pattern, by);

const entry = (change) => (source, path) => (path === 'taobao-help.js' ? change(source) : source);

const everywhere =
  (...changes) =>
  (source) =>
    changes.reduce((text, change) => change(text), source);

export const breakages = [
  {
    name: 'inherited styles come through',
    change: replace('all:initial', 'all:unset'),
    fails: ['resets with !important', 'unchanged by: Bootstrap', 'takes no pointer'],
  },
  {
    name: 'sizes in rem',
    change: replace(/16px/g, '1rem'),
    fails: ['html { font-size: 62.5% }'],
  },
  {
    name: 'direction of the page comes through',
    change: replace('direction:ltr', 'direction:inherit'),
    fails: ['a page from right to left'],
  },
  {
    name: 'the launcher stays out of the top layer',
    change: entry(replace('.showPopover()', '.normalize()')),
    fails: ['on top of z-index', 'free of ancestors'],
  },
  {
    name: 'a launcher has a box in the page',
    change: replace('display:contents', 'display:block'),
    fails: ['adds no box', 'a grid with gaps'],
  },
  { name: 'viewport units', change: replace(/100%( ?- ?2)/g, '100dvh$1'), fails: ['zoom on html'] },
  { name: 'no text can be selected', change: replace('user-select:text', ''), fails: ['can be selected'] },
  {
    name: 'no rules for print',
    change: replace('@media print', '@media not all'),
    fails: ['print: a closed', 'print: an open'],
  },
  {
    name: 'a global',
    change: first('globalThis.taobaoHelpers=1'),
    fails: ['no globals: module', 'no globals: classic'],
  },
  { name: 'a prototype changed', change: first('Array.prototype.x=1'), fails: ['no globals: module'] },
  {
    name: 'a listener on the window',
    change: first('addEventListener("resize",()=>{})'),
    fails: ['no listeners on the window', 'no listeners left where', 'no listeners left by', 'SPA router'],
  },
  {
    name: 'a shortcut',
    change: first('addEventListener("keydown",e=>{"/"==e.key&&e.preventDefault()})'),
    fails: ['no key is caught', 'beside an open panel'],
  },
  {
    name: 'focus on load',
    change: first(
      'setTimeout(()=>document.querySelector("taobao-help")?.shadowRoot.querySelector("button")?.focus(),300)',
    ),
    fails: ['the focus stays', 'prerender: a launcher'],
  },
  {
    name: 'an element added to the page',
    change: first('document.body?.append(document.createElement("i"))'),
    fails: ['nothing outside changes'],
  },
  {
    name: 'the page is kept from scrolling',
    change: first('document.body&&(document.body.style.overflow="hidden")'),
    fails: ['nothing outside changes'],
  },
  {
    name: 'a style attribute',
    change: first('document.createElement("p").setAttribute("style","color:red")'),
    fails: [
      'policy of the project: module',
      'policy of the project: classic',
      'policy of the project: inline',
    ],
  },
  {
    name: 'markup without a policy',
    change: first('try{document.createElement("p").innerHTML="<i>"}catch{}'),
    fails: ['policy of the project: module', 'policy of the project: classic'],
  },
  {
    name: 'a request to somebody',
    change: first('fetch("/beacon").catch(()=>{})'),
    fails: ['policy of the project: module', 'no request but for its own'],
  },
  {
    name: 'something is stored unasked',
    change: first('try{localStorage.seen=1}catch{}'),
    fails: ['nothing is stored', 'nothing outside changes', 'prerender'],
  },
  {
    name: 'storage is taken for granted',
    change: first('localStorage.getItem("x")'),
    fails: ['storage and cookies refused', 'without same-origin: classic', 'without same-origin: module'],
  },
  {
    name: 'the clipboard is taken for granted',
    change: replace(
      /navigator\.clipboard\.writeText\((\w+)\)/g,
      'navigator.clipboard.writeText($1).catch(()=>{})',
    ),
    fails: ['the clipboard refused'],
  },
  {
    name: 'the core comes with the page',
    change: entry((source) => `import(${/"\.\/chunks\/core-[^"]+"/.exec(source)?.[0]});${source}`),
    fails: [
      'before the panel is fetched',
      'data is to be saved',
      'nears the viewport',
      'closed dialog widget',
      'prerender',
    ],
  },
  {
    name: 'an unseen page is taken for one that somebody sees',
    change: replace('document.prerendering', '!1'),
    fails: ['prerender: a launcher'],
  },
  {
    name: 'everything is told twice',
    change: replace(
      /([\w.]+)\.dispatchEvent\((\w)\)/g,
      '($1.dispatchEvent($2),$1.dispatchEvent(new Event($2.type,{bubbles:!0,composed:!0})))',
    ),
    fails: ['prerender'],
  },
  {
    name: 'what failed once is not tried again',
    change: replace(/\.catch\(\(\)=>import\([^()]*Date\.now\(\)\)\)/g, ''),
    fails: ['retry that works; launcher', 'retry that works; inline', "locale's chunk that fails"],
  },
  {
    name: 'addresses from the root of the site',
    change: entry(replace('"./chunks/', '"/dist/chunks/')),
    fails: ['a folder deep down', 'another origin (CDN)'],
  },
  {
    name: 'beside a modal dialog, not modal',
    change: replace(':modal', ':not(*)'),
    fails: ['a panel that the page opens'],
  },
  {
    name: 'a clock that is not stopped',
    change: replace('clearInterval', 'String'),
    fails: ['500 mounts leave no element, node or listener: inline'],
  },
  {
    name: 'every element is remembered',
    change: (source) =>
      `${source};{const all=new Set;const{attachShadow:a}=Element.prototype;Element.prototype.attachShadow=function(o){all.add(this);return a.call(this,o)};globalThis[Symbol.for("x")]=all}`,
    fails: ['500 mounts leave no element, node or listener: launcher'],
  },
  {
    name: 'defined again',
    change: replace(/customElements\.get\("taobao-help"\)/g, 'void 0'),
    fails: ['loaded twice', 'two versions'],
  },
  {
    name: 'characters as they are',
    change: replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16))),
    fails: ['GBK, no doctype', 'Big5, no doctype'],
  },
  {
    name: 'any link is followed',
    change: everywhere(
      replace('/^(https:\\/\\/|tel:|mailto:)/', '/^/'),
      replace('/^https:\\/\\/[^\\s\\\\@/]+([/?#]\\S*)?$/i', '/^/'),
    ),
    fails: ['javascript: in a link', 'fuzz: 2,000 packs'],
  },
  {
    name: 'packs are taken as they come',
    change: replace('["__proto__","constructor","prototype"]', '[]'),
    fails: ['keys that reach for prototypes'],
  },
  {
    name: 'a property without effect',
    change: replace('--taobao-help-radius', '--other-radius'),
    fails: ['--taobao-help-radius'],
  },
  {
    name: 'a part without its name',
    change: replace('part="answer"', ''),
    fails: ['every part can be styled'],
  },
  {
    name: 'colours are not looked at',
    change: replace('4.5', '0.5'),
    fails: ['an accent that fails AA', 'a text colour too pale'],
  },
];
