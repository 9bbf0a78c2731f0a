// The workbench: a pack as text, which everything else follows: forms, problems, the widget, tries, what is changed.
import { html, nothing, render } from 'lit';
import { live } from 'lit/directives/live.js';
import BUNDLED from 'site:packs';
import words from 'site:words';
import { createSearch } from '../../../src/search/index.js';
import { entriesCsv, questionsCsv } from '../parts/csv.js';
import { changesOf, differences } from '../parts/differences.js';
import { FORMS, changed } from '../parts/forms.js';
import { freeId, take, textOf } from '../parts/import.js';
import { readPack, toText } from '../parts/pack-text.js';
import { save } from '../parts/save.js';
import { Stage } from '../parts/stage.js';

const languages = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' });
/** ms after the last letter: a whole pack is read anew. */
const REST = 150;

const own = words.workbench;
const place = document.querySelector('#app');
const state = {
  start: document.documentElement.lang,
  view: 'entries',
  index: 0,
  notice: '',
  /** The text before the last entry was taken out. */
  undo: '',
  query: '',
  hits: [],
};
/** The search, and the pack that it is over. */
let search;
let searched;
let stage;
let timer;

const base = () => BUNDLED[state.start];

/** Takes a text as the pack; what is wrong is told, and the widget keeps what it has. */
function read(text) {
  Object.assign(state, { text, ...{ content: undefined, value: undefined }, ...readPack(text, BUNDLED) });
  if (!state.content) return draw();
  state.good = state.content;
  return show();
}

/** Hands the pack to the widget, and draws all that follows from it. */
function show() {
  const { content } = state;
  stage?.send('show', {
    attributes: { lang: content.locale, preload: 'idle' },
    properties: { content: state.value },
    inset: true,
  });
  tryOut(state.query);
}

/** Asks the pack that the widget shows; its search is made once there is a question. */
async function tryOut(query) {
  const content = state.good;
  Object.assign(state, { query, hits: query.trim() ? state.hits : [] });
  draw();
  if (!query.trim()) return;
  if (searched !== content) [search, searched] = [createSearch(content), content];
  const ask = await search;
  if (state.query !== query || state.good !== content) return;
  state.hits = ask(query);
  draw();
}

/** A changed pack from a form: the text follows. */
function write(value) {
  Object.assign(state, { notice: '', undo: '' });
  read(toText(value));
}

function startFrom(locale) {
  Object.assign(state, { start: locale, index: 0 });
  write(BUNDLED[locale]);
}

async function open({ target }) {
  const [file] = target.files;
  if (!file) return;
  const taken = takeIn(textOf(await file.arrayBuffer(), state.start));
  target.value = '';
  const { text, isPart, pack, entries, questions } = taken;
  if (text ?? pack) state.index = 0;
  if (text) openPack(text);
  else if (pack) write(pack);
  state.notice = entries
    ? own.imported.replace('{n}', entries)
    : questions
      ? own.importedQuestions.replace('{n}', questions)
      : isPart
        ? own.onePart
        : text
          ? ''
          : own.notRead;
  draw();
}

/** What a file holds, laid over the pack; over the last good one where this one has lost its shape. */
function takeIn(text) {
  const options = { faqTopic: own.faqTopic, locale: state.start };
  try {
    return take(text, state.value, options);
  } catch {
    return take(text, state.good, options);
  }
}

/** What a pack is compared with is the bundled one of its language. */
function openPack(text) {
  state.undo = '';
  read(text);
  const { locale } = state.content ?? {};
  if (locale in BUNDLED) state.start = locale;
}

function typed({ target }) {
  clearTimeout(timer);
  const text = target.value;
  Object.assign(state, { text, notice: '', undo: '' });
  timer = setTimeout(() => read(text), REST);
}

const list = () => state.value?.[state.view] ?? [];

function edit(name, field, text) {
  const items = list().map((item, index) =>
    index === state.index ? changed(item, name, field, text) : item,
  );
  write({ ...state.value, [state.view]: items });
}

function add() {
  const { value } = state;
  const entry = {
    id: freeId(value, 'own'),
    topic: value.topics[0].id,
    title: own.newTitle,
    answer: own.newAnswer,
  };
  state.index = value.entries.length;
  write({ ...value, entries: [...value.entries, entry] });
}

function remove() {
  const { text, index } = state;
  const items = list().toSpliced(index, 1);
  state.index = Math.max(0, index - 1);
  const notice = own.removed.replace('{name}', nameOf(list()[index]));
  write({ ...state.value, [state.view]: items });
  Object.assign(state, { notice, undo: text });
  draw();
}

function undo() {
  const { undo: text } = state;
  Object.assign(state, { notice: '', undo: '' });
  read(text);
}

const nameOf = (item) => item.title ?? item.name ?? item.id;

const field =
  (item) =>
  ([name, one]) => {
    if (name === 'hours' && !item.hours) return nothing;
    const label = name === 'hours' ? own.hours : own.fields[name];
    const id = `field-${name}`;
    const value = one.read(item[name]);
    const change = ({ target }) => edit(name, one, target.value);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${
        name === 'topic'
          ? html`<select id=${id} @change=${change}>
              ${topics(value).map(({ id: topic, title }) => html`<option value=${topic} ?selected=${topic === value}>${title}</option>`)}
            </select>`
          : one.rows === 1
            ? html`<input id=${id} type="text" .value=${live(value)} @change=${change} />`
            : html`<textarea id=${id} rows=${one.rows} .value=${live(value)} @change=${change}></textarea>`
      }
    </div>`;
  };

/** The pack's topics; one that it lacks stands there, too, until another is chosen. */
const topics = (current) => {
  const known = state.value.topics ?? [];
  return known.some(({ id }) => id === current) ? known : [{ id: current, title: current }, ...known];
};

function form() {
  const items = list();
  const item = items[state.index];
  return html`<div class="field">
      <label for="which">${own.choose}</label>
      <select id="which" @change=${({ target }) => go(state.view, Number(target.value))}>
        ${items.map((each, index) => html`<option value=${index} ?selected=${index === state.index}>${nameOf(each)}</option>`)}
      </select>
    </div>
    <div class="chips">
      ${state.view === 'entries' ? html`<button type="button" @click=${add}>${own.add}</button>` : nothing}
      ${item ? html`<button type="button" @click=${remove}>${own.remove}</button>` : nothing}
    </div>
    ${item ? Object.entries(FORMS[state.view]).map(field(item)) : nothing}`;
}

/** Where a pack has lost its shape, there is nothing to fill in: its text is shown. */
function editor() {
  if (state.view === 'json') return json();
  try {
    return form();
  } catch {
    return json();
  }
}

const json = () =>
  html`<div class="field">
    <label for="json">${own.json}</label>
    <textarea
      id="json"
      rows="28"
      spellcheck="false"
      wrap="off"
      .value=${live(state.text)}
      @input=${typed}
    ></textarea>
  </div>`;

/** Puts the cursor where a problem is. */
async function goToLine(line) {
  go('json', 0);
  const area = place.querySelector('#json');
  const before = state.text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  area.focus();
  area.setSelectionRange(before + (line > 1), before + (line > 1));
  area.scrollTop = (line / state.text.split('\n').length) * area.scrollHeight - area.clientHeight / 2;
}

const problem = ({ line, path, message }) =>
  html`<li>
    <button type="button" class="link" @click=${() => goToLine(line)}>${own.line} ${line}</button>
    <code>${path}</code> <span lang="en">${message}</span>
  </li>`;

const problems = () =>
  html`<section aria-live="polite">
    <h2>${own.problems} <output id="count">${state.problems.length}</output></h2>
    ${
      state.problems.length
        ? html`<ol class="problems">
              ${state.problems.map(problem)}
            </ol>
            <p class="hint">${own.kept}</p>`
        : html`<p class="good">${own.good}</p>`
    }
  </section>`;

const reason = ({ kind, words: found, example }) =>
  kind === 'words' ? own.words + found.join(' · ') : own.similar + example;
const titleOf = (id) => state.good.entries.find((entry) => entry.id === id)?.title ?? id;

const tries = () =>
  html`<section>
    <h2>${own.try}</h2>
    <div class="field">
      <label for="try">${own.tryHint}</label>
      <input
        id="try"
        type="text"
        .value=${live(state.query)}
        @input=${({ target }) => tryOut(target.value)}
      />
    </div>
    ${
      state.hits.length
        ? html`<ol class="hits">
            ${state.hits.map(
              (hit) =>
                html`<li>
                  <b>${titleOf(hit.id)}</b> <code>${hit.id}</code> ${hit.score.toFixed(2)}
                  (${own[hit.certainty]})<br /><span class="hint">${reason(hit.reason)}</span>
                </li>`,
            )}
          </ol>`
        : state.query.trim()
          ? html`<p class="hint">${own.nothing}</p>`
          : nothing
    }
  </section>`;

const difference = ({ list: part, id, state: kind, fields }) =>
  html`<li>
    <b>${own.state[kind]}</b> <code>${part} ${id}</code> <span class="hint">${fields.join(', ')}</span>
  </li>`;

function changes() {
  const found = state.content ? differences(base(), state.value) : [];
  return html`<section>
    <h2>${own.changes} <output>${found.length}</output></h2>
    ${
      found.length
        ? html`<ul class="problems">
            ${found.map(difference)}
          </ul>`
        : html`<p class="hint">${state.content ? own.same : own.notWhole}</p>`
    }
  </section>`;
}

/** Files to take away; a pack with problems is saved as it stands. */
const EXPORTS = {
  pack: () => save('help.json', state.text, 'application/json'),
  changes: () => save('help-changes.json', toText(changesOf(base(), state.value)), 'application/json'),
  entries: () => save('entries.csv', entriesCsv(state.value), 'text/csv'),
  questions: () => save('questions.csv', questionsCsv(state.value), 'text/csv'),
};

const exports = () =>
  html`<section>
    <h2>${own.take}</h2>
    <div class="chips">
      ${Object.entries(EXPORTS).map(
        ([name, run]) =>
          html`<button type="button" ?disabled=${name !== 'pack' && !state.content} @click=${run}>
            ${own.exports[name]}
          </button>`,
      )}
    </div>
  </section>`;

function go(view, index = 0) {
  Object.assign(state, { view, index });
  draw();
}

function draw() {
  render(
    html`<div class="chips start">
        <div class="field">
          <label for="start">${own.start}</label>
          <select id="start" @change=${({ target }) => startFrom(target.value)}>
            ${Object.keys(BUNDLED).map((locale) => html`<option value=${locale} ?selected=${locale === state.start}>${languages.of(locale)}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="file">${own.open}</label
          ><input id="file" type="file" accept=".json,.csv,.html,.htm" @change=${open} />
        </div>
      </div>
      <p role="status">
        ${state.notice}
        ${state.undo ? html`<button type="button" class="link" @click=${undo}>${own.undo}</button>` : nothing}
      </p>
      <div class="bench">
        <div class="editing">
          <div class="chips" role="group" aria-label=${own.choose}>
            ${Object.entries(own.views).map(
              ([view, name]) =>
                html`<button
                  type="button"
                  aria-pressed=${view === state.view}
                  ?disabled=${view !== 'json' && !state.value}
                  @click=${() => go(view)}
                >
                  ${name}
                </button>`,
            )}
          </div>
          ${editor()}
        </div>
        <div class="result-side">
          ${problems()}
          <iframe class="stage-frame" title=${own.preview}></iframe>
          ${tries()} ${changes()} ${exports()}
        </div>
      </div>`,
    place,
  );
}

/** What was written is nowhere else. */
addEventListener('beforeunload', (event) => {
  if (state.text !== toText(base())) event.preventDefault();
});
place.replaceChildren();
startFrom(state.start);
stage = new Stage(place.querySelector('iframe'));
stage.load();
show();
