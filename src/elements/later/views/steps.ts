import { html, nothing, type TemplateResult } from 'lit/html.js';
import { menuPath, menuScript } from '../../../content/menu-names.js';
import type { Channel, Step } from '../../../content/types.js';
import type { LaterSnapshot } from '../../panel/snapshot.js';
import { link } from '../../panel/views/shared.js';
import { words } from './words.js';

type View = TemplateResult | typeof nothing;

/** A way through Taobao's menus, in the script of the shopper's Taobao; the tag picks the right voice and glyphs. */
const path = (m: LaterSnapshot, names: readonly string[]): TemplateResult =>
  html`<span class="path" lang=${menuScript(m.region, m.locale)}
    >${menuPath(names, m.region, m.locale).map(({ name }) => html`<b>${name}</b>`)}</span
  >`;

/** Things to do, in order, each with its menu path and link. */
export const steps = (m: LaterSnapshot, list: readonly Step[]): View =>
  list.length === 0
    ? nothing
    : html`<ol class="steps">
        ${list.map(
          (step) =>
            html`<li>
              <span>${words(m, step.text)}</span>
              ${step.path ? path(m, step.path) : nothing}
              ${link(step.url, step.url?.replace(/^https:\/\/|\/$/g, '') ?? '')}
            </li>`,
        )}
      </ol>`;

export const bullets = (m: LaterSnapshot, list: readonly string[]): View =>
  list.length === 0
    ? nothing
    : html`<ul class="bullets">
        ${list.map((text) => html`<li>${words(m, text)}</li>`)}
      </ul>`;

/** Ways to a channel, on the web and in the app. */
export const routes = (m: LaterSnapshot, channel: Pick<Channel, 'routes'>): View[] =>
  channel.routes.map(
    (route) => html`
      <h4 class="route">
        <span class="tag">${route.platform === 'web' ? m.strings.platformWeb : m.strings.platformApp}</span>
        ${words(m, route.title)}
      </h4>
      ${steps(m, route.steps)}
    `,
  );
