import type { ReactiveController } from 'lit';
import type { ClockContext } from '../../advice/types.js';
import { guessRegion } from '../../advice/time/region.js';
import type { Region } from '../../content/ids.js';
import type { Content } from './content.js';
import type { PanelHost } from './host.js';
import { TUNABLES } from './tunables.js';

const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Tells when and where the shopper is, which advice never looks up itself; draws again as time passes. */
export class Clock implements ReactiveController {
  readonly #host: PanelHost;
  readonly #content: Content;
  #tick: ReturnType<typeof setInterval> | undefined;

  constructor(host: PanelHost, content: Content) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  /** The shopper's region: chosen, or as the page says, or guessed. */
  get region(): Region {
    const { element, store } = this.#host;
    const setting = store.ui.region ?? element.region;
    return setting === 'auto' ? guessRegion({ timeZone: zone(), languages: navigator.languages }) : setting;
  }

  hostConnected(): void {
    this.#tick = setInterval(() => this.#host.requestUpdate(), TUNABLES.tick);
  }

  hostDisconnected(): void {
    clearInterval(this.#tick);
  }

  read(): ClockContext {
    return { content: this.#content.pack, now: new Date(), region: this.region, timeZone: zone() };
  }
}
