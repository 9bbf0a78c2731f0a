import LOCALES from 'site:locales';
import { html } from '../markup.js';
import { PAGES, SOURCE, pathOf, rootOf } from '../layout.js';

const LINES = `<script type="module" src="/taobao-help/taobao-help.js"></script>
<taobao-help></taobao-help>`;

const option = ([value, text]) => html`<option value="${value}">${text}</option>`;

/** A language by its own name. */
const language = (locale) =>
  html`<option value="${locale}" lang="${locale}">
    ${new Intl.DisplayNames(locale, { type: 'language' }).of(locale)}
  </option>`;

const switches = ({ index, shared }) =>
  html`<form class="switches" aria-label="${index.switches}">
    <label
      >${index.device}
      <select name="device">
        ${Object.entries({ phone: index.phone, desktop: index.desktop }).map(option)}
      </select></label
    >
    <label
      >${shared.language}
      <select name="lang">
        ${LOCALES.map(language)}
      </select></label
    >
    <label
      >${shared.theme}
      <select name="theme">
        ${Object.entries(shared.themes).map(option)}
      </select></label
    >
  </form>`;

const more = (words, locale) =>
  Object.entries(words.index.more)
    .filter(([page]) => PAGES.includes(page))
    .map(
      ([page, text]) =>
        html`<li>
          <a href="${rootOf(locale)}${pathOf(page, locale)}">${words.shared.nav[page]}</a>
          <p>${text}</p>
        </li>`,
    );

export default (words, locale) =>
  html` <section class="hero live">
      <div>
        <p class="kicker">${words.index.kicker}</p>
        <h1>${words.index.heading}</h1>
        <p class="lead">${words.index.lead}</p>
        <ul class="points">
          ${words.index.points.map((point) => html`<li>${point}</li>`)}
        </ul>
      </div>
      <div class="device" data-device="phone">
        <iframe class="stage-frame" id="stage" title="${words.shared.widget}"></iframe>
      </div>
      <div class="setting">
        ${switches(words)}
        <h2 class="small-title">${words.index.linesTitle}</h2>
        <div class="code">
          <pre tabindex="0"><code>${LINES}</code></pre>
          <button type="button" class="copy" data-copy>${words.shared.copy}</button>
        </div>
        <p class="hint">${words.index.linesHint} <a href="${SOURCE}/releases">${words.index.release}</a></p>
      </div>
    </section>
    <section class="band" aria-labelledby="story-title">
      <div class="inner">
        <h2 id="story-title">${words.index.storyTitle}</h2>
        <p class="lead">${words.index.storyLead}</p>
        <div id="story"></div>
      </div>
    </section>
    <section class="inner">
      <h2>${words.index.moreTitle}</h2>
      <ul class="cards">
        ${more(words, locale)}
      </ul>
    </section>`;
