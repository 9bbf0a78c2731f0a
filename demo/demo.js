/* global IntersectionObserver, document, history, location, matchMedia */
// The demo page: a bar that sets attributes of all three widgets, buttons that open the dialog, and a log of events.

const widgets = [...document.querySelectorAll('taobao-help')];
const dialog = document.querySelector('#dialog');
const bar = document.querySelector('.demo-bar');
const log = document.querySelector('#log');
const list = document.querySelector('#log-list');
const count = document.querySelector('#log-count');

/** Each setting's effect on the page; its name is that of the field and of the address's parameter. */
const settings = {
  lang: (value) => widgets.forEach((widget) => widget.setAttribute('lang', value)),
  region: (value) => widgets.forEach((widget) => widget.setAttribute('region', value)),
  theme(value) {
    widgets.forEach((widget) => widget.setAttribute('theme', value));
    document.documentElement.dataset.theme = value;
  },
  skin: (value) => (document.documentElement.dataset.skin = value),
};

function apply(select) {
  settings[select.name](select.value);
}

/** The address keeps the settings, so that a view can be shared and comes back after reloading. */
function remember() {
  const address = new URL(location.href);
  for (const select of bar.querySelectorAll('select')) {
    const { name, value } = select;
    if (value === select.options[0].value) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(null, '', address);
}

const wanted = new URLSearchParams(location.search);
for (const select of bar.querySelectorAll('select')) {
  const value = wanted.get(select.name);
  if ([...select.options].some((option) => option.value === value)) select.value = value;
  apply(select);
}
bar.addEventListener('change', ({ target }) => {
  apply(target);
  remember();
});

for (const button of document.querySelectorAll('[data-ask]')) {
  button.addEventListener('click', () => {
    if (button.dataset.ask) dialog.entry = button.dataset.ask;
    dialog.show();
  });
}

// The log.

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
].map((name) => `taobao-help-${name}`);
/** Entries kept: enough to look back over a whole case. */
const KEPT = 40;
/** Characters of a value that are shown. */
const SHOWN = 120;

const clock = new Intl.DateTimeFormat('zh-Hant-TW', { timeStyle: 'medium', hour12: false });

function element(tag, text, className = '') {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** A value as a reader wants it: short, and without the empty fields of an object. */
function readable(value) {
  const filled = (_, part) => (part === '' || (Array.isArray(part) && !part.length) ? undefined : part);
  const plain = Array.isArray(value) ? value.join(', ') : value;
  const text = typeof plain === 'object' && plain ? JSON.stringify(plain, filled) : String(plain);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** The fields of one of the widget's events: what it holds beside what every event holds. */
function fieldsOf(event) {
  return Object.entries(event).filter(
    ([name, value]) => name !== 'isTrusted' && name !== 'error' && value !== undefined,
  );
}

function describe(event) {
  const item = document.createElement('li');
  const head = element('p', '', 'log-head');
  head.append(
    element('time', clock.format(new Date())),
    element('b', event.type.replace('taobao-help-', '')),
    element('i', event.target.dataset.name),
  );
  const fields = document.createElement('dl');
  for (const [name, value] of fieldsOf(event)) {
    fields.append(element('dt', name), element('dd', readable(value)));
  }
  item.append(head, ...(fields.childElementCount ? [fields] : []));
  return item;
}

let total = 0;
for (const type of EVENTS) {
  document.addEventListener(type, (event) => {
    list.prepend(describe(event));
    while (list.childElementCount > KEPT) list.lastElementChild.remove();
    count.value = String((total += 1));
  });
}
document.querySelector('#log-clear').addEventListener('click', () => {
  list.replaceChildren();
  count.value = String((total = 0));
});

// Beside the page there is room for the log; under it, it would hide what is read.
const wide = matchMedia('(min-width: 1080px)');
const fit = () => (log.open = wide.matches);
wide.addEventListener('change', fit);
fit();

// On a phone, whoever uses the widget in the page needs the corners: the launcher leaves, the log goes up.
const launcher = document.querySelector('#launcher');
const stepAside = (inView) => {
  const aside = inView && !wide.matches;
  launcher.hidden = aside && !launcher.open;
  document.documentElement.classList.toggle('asking', aside);
};
new IntersectionObserver(([{ isIntersecting }]) => stepAside(isIntersecting)).observe(
  document.querySelector('#inline'),
);
