// A story that types itself: what is understood lights up, and the message writes itself along.
import { html, render } from 'lit';
import pack from 'site:pack';
import words from 'site:words';
import { advise, loadSimplifier } from '../../../src/advice/index.js';
import { pick } from './stories.js';

const own = words.index;
const STORIES = pick(Object.keys(own.who));
/** ms between two letters: fast, and still typing. */
const PACE = 45;

/** The text in pieces: those that a fact was read from are marked. */
function pieces(text, facts) {
  const parts = [];
  let at = 0;
  for (const { start, end, label } of facts.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end <= start) continue;
    parts.push(text.slice(at, start), html`<mark title=${label}>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** @param {Element} place */
export function playStories(place) {
  let story = STORIES[0];
  let text = story.text;
  let timer;
  /** Turns Traditional into Simplified, once it has come. */
  let simplify;

  const chip = ({ label, text: value }) => html`<li><span>${label}</span> ${value}</li>`;

  function draw() {
    const context = {
      content: pack,
      now: new Date(story.now),
      region: story.region,
      timeZone: story.zone,
      ...(simplify && { simplify }),
    };
    const advice = text.trim() ? advise({ summary: text }, context) : undefined;
    const facts = advice?.facts ?? [];
    const message = advice?.message;
    render(
      html`
        <div class="chips" role="group" aria-label=${own.stories}>
          ${STORIES.map(
            (each) =>
              html`<button type="button" aria-pressed=${each === story} @click=${() => play(each)}>
                ${own.who[each.id]}
              </button>`,
          )}
        </div>
        <div class="story-grid">
          <div>
            <label for="told">${own.storyLabel}</label>
            <textarea id="told" rows="5" maxlength="500" .value=${text} @input=${typed}></textarea>
            <p class="told" aria-hidden="true">${pieces(text, facts)}</p>
            <h3>${own.factsTitle}</h3>
            ${
              facts.length
                ? html`<ul class="facts">
                    ${facts.map(chip)}
                  </ul>`
                : html`<p class="hint">${own.nothingYet}</p>`
            }
            <button type="button" class="quiet" @click=${() => play(story)}>${own.again}</button>
          </div>
          <div class="outcome">
            <h3>${own.nextTitle}</h3>
            <p class="next">${advice?.next.title}</p>
            <p>${advice?.next.text}</p>
            <h3>${own.messageTitle}</h3>
            <p class="hint">${own.agent}</p>
            <pre class="message" lang=${message?.agent.lang ?? 'zh-Hans'} tabindex="0">
${message?.agent.full ?? ''}</pre>
          </div>
        </div>
      `,
      place,
    );
  }

  function typed({ target }) {
    clearInterval(timer);
    text = target.value;
    draw();
  }

  function play(next) {
    clearInterval(timer);
    story = next;
    text = '';
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      text = story.text;
      return draw();
    }
    const step = Math.max(1, Math.round(story.text.length / 90));
    timer = setInterval(() => {
      text = story.text.slice(0, text.length + step);
      if (text.length >= story.text.length) clearInterval(timer);
      draw();
    }, PACE);
    return draw();
  }

  // It stands there whole, and is told anew once it is seen.
  draw();
  loadSimplifier().then(
    (loaded) => {
      simplify = loaded;
      draw();
    },
    // The message stays as it was typed.
    () => {},
  );
  const seen = new IntersectionObserver(([{ isIntersecting }]) => {
    if (!isIntersecting) return;
    seen.disconnect();
    play(story);
  });
  seen.observe(place);
}
