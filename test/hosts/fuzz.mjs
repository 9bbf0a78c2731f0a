// Runs inside the page, after fast-check (`fc`): thousands of packs, attributes and call orders on a live widget.

const NASTY = [
  '',
  ' ',
  '<img src=x onerror="window.pwned = 1">',
  '<script>window.pwned = 1</script>',
  '"><svg onload="window.pwned = 1">',
  'javascript:window.pwned=1',
  'JaVaScRiPt:window.pwned=1',
  ' javascript:window.pwned=1',
  'java\nscript:window.pwned=1',
  'data:text/html,<script>window.pwned=1</script>',
  'vbscript:x',
  'https://a.example/" onmouseover="window.pwned=1',
  'https://user:pass@a.example/',
  'http://a.example/',
  '//a.example/',
  'https://',
  'https://a.example/',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\ud800',
  '\u202eabc',
  '\0',
  '{{constructor.constructor("window.pwned=1")()}}',
  '${window.pwned=1}',
  '?lit$123456789$',
  'x'.repeat(6000),
  '淘寶退款',
  '<!--',
  ']]>',
];

/** Lists what must never be in a widget: scripts that ran, markup, links that lead astray. */
function harm() {
  const found = window.pwned ? ['a script ran'] : [];
  for (const { shadowRoot } of document.querySelectorAll('taobao-help')) {
    if (!shadowRoot) continue;
    for (const element of shadowRoot.querySelectorAll('*')) {
      if (/^(script|iframe|object|embed|base|meta|link|img)$/.test(element.localName))
        found.push(`<${element.localName}>`);
      for (const { name, value } of element.attributes) {
        if (/^on|^srcdoc$|^style$|^action$|^formaction$/.test(name))
          found.push(`${element.localName} ${name}=${value}`);
        if (/href$/.test(name) && !/^(https:\/\/|tel:|mailto:)/.test(value)) found.push(`href=${value}`);
      }
      if (element.localName === 'a' && element.href && !/^(https|tel|mailto):$/.test(element.protocol))
        found.push(element.href);
    }
    if (shadowRoot.querySelectorAll('[part="panel"]').length > 1) found.push('two panels');
    if (shadowRoot.querySelectorAll('.launcher[popover]').length > 1) found.push('two launchers');
  }
  if (Object.prototype.polluted !== undefined) found.push('Object.prototype was changed');
  return found;
}

function assertHarmless() {
  const found = harm();
  if (found.length) throw new Error(found.join('; '));
}

const turn = () => new Promise((done) => setTimeout(done));

const nasty = () => fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 30 }));
const value = () =>
  fc.oneof(
    nasty(),
    fc.constantFrom(null, undefined, 0, -1, NaN, Infinity, true, [], {}, [[]], [null]),
    fc.jsonValue({ maxDepth: 3 }),
    fc.constant(JSON.parse('{"__proto__": {"polluted": 1}}')),
  );

/** A pack that would do, with some of its places filled with what should not be there. */
function packs(base) {
  const places = [];
  const walk = (node, path) => {
    if (path.length) places.push(path);
    if (node && typeof node === 'object') for (const key in node) walk(node[key], [...path, key]);
  };
  walk(base, []);
  const change = fc.tuple(
    fc.constantFrom(...places),
    fc.oneof({ weight: 3, arbitrary: nasty() }, { weight: 1, arbitrary: value() }),
  );
  return fc.array(change, { minLength: 0, maxLength: 4 }).map((changes) => {
    const pack = structuredClone(base);
    for (const [path, put] of changes) {
      const last = path.at(-1);
      const owner = path.slice(0, -1).reduce((node, key) => node?.[key], pack);
      if (owner && typeof owner === 'object') owner[last] = put;
    }
    return pack;
  });
}

const options = (numRuns) => ({ numRuns, seed: 20261123, endOnFailure: true });

/** @returns how many of the packs were taken */
export async function fuzzPacks(base, numRuns) {
  const element = document.querySelector('taobao-help');
  let refused = 0;
  element.addEventListener('taobao-help-error', () => (refused += 1));
  const text = () => element.shadowRoot.textContent;
  await fc.assert(
    fc.asyncProperty(packs(base), async (pack) => {
      element.content = pack;
      await turn();
      await turn();
      assertHarmless();
      if (text().trim() === '') throw new Error('the panel is empty');
    }),
    options(numRuns),
  );
  return numRuns - refused;
}

const NAMES = [
  'mode',
  'open',
  'lang',
  'region',
  'theme',
  'entry',
  'topic',
  'query',
  'suggest',
  'persist',
  'src',
  'hidden',
  'dir',
];
const KNOWN = [
  'inline',
  'launcher',
  'dialog',
  'en',
  'zh-TW',
  'zh',
  'cn',
  'tw',
  'dark',
  'light',
  'returns',
  'returns-apply',
  'contact-phone',
  'session',
  'local',
  'none',
];

const calls = {
  attribute: (element, [name, text]) => element.setAttribute(name, text),
  remove: (element, [name]) => element.removeAttribute(name),
  property: (element, [name, text]) => {
    element[name] = text;
  },
  show: (element) => element.show(),
  hide: (element) => element.hide(),
  toggle: (element) => element.toggle(),
  reset: (element) => element.reset(),
  goTo: (element, [, text], step) => element.goTo(step ?? text),
  search: (element, [, text]) => element.search(text).catch(() => {}),
  report: (element, [, text]) => {
    element.report = { summary: text, entry: text, orderNumber: text };
  },
  reportOf: (element, _pair, _step, any) => {
    element.report = any;
  },
  strings: (element, [, text]) => {
    element.strings = { name: text, next: text };
  },
  content: (element, _pair, _step, any) => {
    element.content = any;
  },
  detach: (element) => element.remove(),
  attach: (element) => document.body.append(element),
  move: (element) => document.querySelector('main').append(element),
  clone: (element) => {
    const copy = element.cloneNode(true);
    document.body.append(copy);
    copy.remove();
  },
  press: (element, _pair, _step, _any, index) => {
    const buttons = element.shadowRoot.querySelectorAll('button');
    buttons[index % buttons.length]?.click();
  },
  type: (element, [, text]) => {
    const field = element.shadowRoot.querySelector('input, textarea');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  },
  wait: () => turn(),
};

/** Any of the calls, in any order, on one widget of any mode. */
export async function fuzzCalls(numRuns) {
  const pair = fc.tuple(fc.constantFrom(...NAMES), fc.oneof(fc.constantFrom(...KNOWN), nasty()));
  const step = fc.constantFrom('entry', 'issue', 'action', undefined);
  const call = fc.tuple(fc.constantFrom(...Object.keys(calls)), pair, step, value(), fc.nat(60));
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 12 }), async (list) => {
      const element = document.createElement('taobao-help');
      document.body.append(element);
      try {
        for (const [name, ...rest] of list) await calls[name](element, ...rest);
        await turn();
        assertHarmless();
      } finally {
        element.remove();
      }
      if (document.querySelector(':popover-open, dialog[open]'))
        throw new Error('something stayed in the top layer');
    }),
    options(numRuns),
  );
}
