// Twenty stories that play through the widget by themselves: each at its own day and hour.
import { html, render } from 'lit';
import words from 'site:words';
import { pick } from '../parts/stories.js';
import { Stage } from '../parts/stage.js';

const own = words.cases;
const { lang } = document.documentElement;
/** Stories of every kind, by their ids; those that a visitor reads without effort come first. */
const STORIES = pick([
  'vase-in-three-pieces',
  'already-transferred-tw',
  'promised-new-by-wednesday',
  'erji-pinyin',
  'two-days-left-nothing-here',
  'shipped-after-cancel-en',
  'signed-for-at-the-door',
  'kettle-seller-demands-return',
  'ezway-stuck',
  'two-dates-agreed-and-returned',
  'orders-i-never-made',
  'locker-opened-empty',
  'jacket-two-sizes',
  'charged-twice-friday-night',
  'stuck-in-dongguan',
  'lamp-english-abroad',
  'refused-hours-before-close',
  'agent-closed-my-case',
  'phone-busy-cn-ten-to-nine',
  'visa-student-madrid',
]).toSorted((one, other) => (other.locale === lang) - (one.locale === lang));
/** ms: between two pieces of typing, to read what was found, and to read what to do. */
const PACE = { type: 60, found: 2_500, advice: 7_000 };

const place = document.querySelector('#app');
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
let index = 0;
let playing = false;
let run = 0;
/** While a story plays, the widget's focus is not the visitor's. */
let busy = false;
let stage;

const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const languages = new Intl.DisplayNames(lang, { type: 'language' });
/** The story's own clock is shown, wherever the page is read. */
const clocks = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const told = ({ now, locale, region }) =>
  [clocks.format(new Date(`${now.slice(0, 16)}Z`)), words.shared.regions[region], languages.of(locale)].join(
    ' · ',
  );

/** The widget at a story's day and place, before anything is told: nothing moves until somebody asks for it. */
function setScene({ locale, region, now }) {
  const attributes = { lang: locale, region, preload: 'idle' };
  stage.load(now);
  stage.send('show', { attributes });
  return attributes;
}

/** Plays one story; a newer one ends it. */
async function play(which) {
  index = which;
  busy = true;
  const mine = (run += 1);
  const isOver = () => mine !== run;
  const { text } = STORIES[index];
  draw();
  const attributes = setScene(STORIES[index]);
  const step = still ? text.length : Math.max(2, Math.round(text.length / 50));
  for (let end = step; end < text.length + step; end += step) {
    stage.send('show', { attributes: { ...attributes, query: text.slice(0, end) } });
    await wait(PACE.type);
    if (isOver()) return;
  }
  await wait(PACE.found);
  if (isOver()) return;
  stage.send('takeAnswer', { story: text });
  await wait(PACE.advice);
  if (isOver()) return;
  busy = false;
  draw();
  if (!playing) return;
  await play((index + 1) % STORIES.length);
}

function toggle() {
  playing = !playing;
  if (playing) play(index);
  draw();
}

const item = (story, at) =>
  html`<li>
    <button
      type="button"
      aria-current=${at === index ? 'true' : 'false'}
      lang=${story.locale}
      @click=${() => play(at)}
    >
      ${story.text}
    </button>
  </li>`;

function draw() {
  const story = STORIES[index];
  render(
    html`<div class="tour">
      <div>
        <div class="chips">
          <button type="button" aria-pressed=${playing} @click=${toggle}>
            ${playing ? own.pause : own.play}
          </button>
          <button type="button" @click=${() => play((index + 1) % STORIES.length)}>${own.next}</button>
        </div>
        <p class="hint">${own.of.replace('{n}', index + 1).replace('{all}', STORIES.length)}</p>
        <blockquote lang=${story.locale}>${story.text}</blockquote>
        <p class="hint">${own.told}${told(story)}</p>
        <h2>${own.list}</h2>
        <ol class="stories-list">
          ${STORIES.map(item)}
        </ol>
      </div>
      <div class="device" data-device="phone">
        <iframe class="stage-frame" ?inert=${busy} title=${words.shared.widget}></iframe>
      </div>
    </div>`,
    place,
  );
}

place.replaceChildren();
draw();
stage = new Stage(place.querySelector('iframe'));
setScene(STORIES[index]);
