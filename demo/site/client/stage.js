// The page inside a frame: holds the widget, does what the page around it says, and reports every event of it.
import { fieldsOf } from '../parts/fields.js';

const asked = new URLSearchParams(location.search);

/** A story is told at its own time: the clock starts there and runs on. */
function startClock(from) {
  const RealDate = Date;
  const shift = from - RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length ? parts : [RealDate.now() + shift]));
    }
    static now = () => RealDate.now() + shift;
  };
}
if (asked.has('now')) startClock(Date.parse(asked.get('now')));

/** From a file no module loads, and the one-file build stands in. */
const isFile = location.protocol === 'file:';
const script = document.createElement('script');
script.src = isFile ? 'dist/taobao-help.classic.js' : 'dist/taobao-help.js';
if (!isFile) script.type = 'module';
document.head.append(script);

/** Files have no origin to name. */
const own = isFile ? '*' : location.origin;
const tell = (message) => parent.postMessage(message, own);
let help;
let sheet;

/** A style sheet of the page's own: strict policies allow it. */
function style(text) {
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}

const slotted = ([name, text]) => {
  const part = document.createElement(name ? 'span' : 'p');
  if (name) part.slot = name;
  part.textContent = text;
  return part;
};

/** Only what has changed: a pack that is handed over again would be checked again. */
const assigned = new Map();
function assign(properties) {
  for (const [name, value] of Object.entries(properties)) {
    const text = JSON.stringify(value);
    if (assigned.get(name) !== text) help[name] = value;
    assigned.set(name, text);
  }
}

const orders = {
  /** Makes the widget, or changes it: attributes that are not named go. */
  show({ attributes = {}, properties = {}, slots = {}, css = '', scheme = '', inset = false }) {
    document.documentElement.style.colorScheme = scheme;
    document.body.classList.toggle('inset', inset);
    style(css);
    const isNew = !help;
    help ??= document.createElement('taobao-help');
    help.replaceChildren(...Object.entries(slots).map(slotted));
    for (const name of help.getAttributeNames()) if (!(name in attributes)) help.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) {
      if (help.getAttribute(name) !== value) help.setAttribute(name, value);
    }
    assign(properties);
    if (isNew) document.body.append(help);
  },
  /** A dialog has no button of its own. */
  open: () => help?.show(),
  /** Takes an answer that is sure, as a shopper would; where there is none, the story alone leads on. */
  async takeAnswer({ story }) {
    const [best] = await help.search(story);
    const answer = help.shadowRoot.querySelector('[part~="result"]');
    if (answer && best?.certainty === 'answer') return answer.click();
    help.report = { summary: story };
    return help.goTo('action');
  },
};

addEventListener('message', ({ source, origin, data }) => {
  const isOurs = source === parent && (isFile || origin === own);
  if (isOurs && Object.hasOwn(orders, data?.order)) orders[data.order](data);
});

const EVENTS = [
  'open',
  'close',
  'search',
  'entry-open',
  'step-change',
  'copy',
  'feedback',
  'complete',
  'resolve',
  'handoff',
  'error',
];
for (const name of EVENTS) {
  addEventListener(`taobao-help-${name}`, (event) => tell({ event: event.type, fields: fieldsOf(event) }));
}
// The element is there once its script has run; before, it would show its own help alone.
customElements.whenDefined('taobao-help').then(() => tell({ ready: true }));
// Opened by itself, there is nobody to say what to show.
if (parent === window) addEventListener('DOMContentLoaded', () => orders.show({}));
