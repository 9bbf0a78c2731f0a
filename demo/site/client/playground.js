// The playground: every control of the manifest, the widget that follows, its events, and the code.
import { html, nothing, render } from 'lit';
import { live } from 'lit/directives/live.js';
import words from 'site:words';
import { copyWith } from '../parts/copy.js';
import { GROUPS } from '../parts/controls.js';
import { control } from '../parts/control.js';
import { cssOf, emptySetup, propertiesOf, readFragment, toFragment } from '../parts/setup.js';
import { SNIPPETS } from '../parts/snippet.js';
import { Stage } from '../parts/stage.js';

const own = words.playground;
/** Events kept: enough to look back over a whole case. */
const KEPT = 40;

const place = document.querySelector('#app');
const log = [];
let setup = readFragment(location.hash);
let framework = 'HTML';
let stage;

function set(group, name, value) {
  // A default slot or a switch may be set to ''; for all else that is nothing.
  if (value === undefined) delete setup[group][name];
  else setup[group][name] = value;
  history.replaceState(null, '', toFragment(setup));
  update();
}

function update() {
  const { values } = propertiesOf(setup);
  const theme = setup.attributes.theme ?? 'auto';
  stage.send('show', {
    attributes: { lang: document.documentElement.lang, ...setup.attributes },
    // Properties that are no longer set go back to their defaults.
    properties: { content: undefined, strings: undefined, ...values },
    slots: setup.slots,
    css: cssOf(setup),
    scheme: theme === 'auto' ? '' : theme,
    inset: true,
  });
  draw();
}

const group = ([name, list]) =>
  html`<details ?open=${name === 'attributes'}>
    <summary>${own.groups[name]} <span>${list.length}</span></summary>
    ${list.map((each) =>
      control({
        ...each,
        id: `${name}-${each.name || 'default'}`,
        label: each.name || own.defaultSlot,
        about: own.controls[name][each.name],
        value: setup[name][each.name],
        wrong: name === 'properties' ? propertiesOf(setup).wrong[each.name] : undefined,
        change: (value) => set(name, each.name, value),
        words: own,
      }),
    )}
  </details>`;

const logged = ({ type, fields }) => html`<li><b>${type}</b> <code>${JSON.stringify(fields)}</code></li>`;

function draw() {
  const code = SNIPPETS[framework](setup);
  render(
    html`<div class="play">
      <form class="controls" @submit=${(event) => event.preventDefault()}>
        ${Object.entries(GROUPS).map(group)}
      </form>
      <div class="result-side">
        <iframe class="stage-frame" title=${words.shared.widget}></iframe>
        <div class="chips">
          <button
            type="button"
            @click=${({ currentTarget }) => copyWith(currentTarget, location.href, { copy: own.link, copied: words.shared.copied })}
          >
            ${own.link}
          </button>
          <button type="button" @click=${startOver}>${own.reset}</button>
          ${
            setup.attributes.mode === 'dialog'
              ? html`<button type="button" @click=${() => stage.send('open')}>${own.open}</button>`
              : nothing
          }
        </div>
        <h2>${own.code}</h2>
        <div class="chips" role="group" aria-label=${own.framework}>
          ${Object.keys(SNIPPETS).map(
            (name) =>
              html`<button type="button" aria-pressed=${name === framework} @click=${() => choose(name)}>
                ${name}
              </button>`,
          )}
        </div>
        <div class="code">
          <pre tabindex="0" id="code"><code .textContent=${live(code)}></code></pre>
          <button
            type="button"
            class="copy"
            @click=${({ currentTarget }) => copyWith(currentTarget, code, words.shared)}
          >
            ${words.shared.copy}
          </button>
        </div>
        <h2>${own.events}</h2>
        <ol class="events" tabindex="0" aria-label=${own.events}>
          ${log.map(logged)}
        </ol>
        ${log.length ? html`<button type="button" class="quiet" @click=${clear}>${own.clear}</button>` : html`<p class="hint">${own.noEvents}</p>`}
      </div>
    </div>`,
    place,
  );
}

function choose(name) {
  framework = name;
  draw();
}

function clear() {
  log.length = 0;
  draw();
}

function startOver() {
  setup = emptySetup();
  history.replaceState(null, '', location.pathname);
  stage.load();
  update();
}

place.replaceChildren();
draw();
stage = new Stage(place.querySelector('iframe'), {
  onEvent(type, fields) {
    log.unshift({ type, fields });
    log.length = Math.min(log.length, KEPT);
    draw();
  },
});
stage.load();
update();
