import type { Locale } from '../../content/ids.js';
import type { GuideState, Report, StepId } from '../../guide/types.js';
import type { SearchHit } from '../../search/types.js';
import type { LoadedLocale } from './locales.js';

/** Settings that came before the panel was there. */
export interface Beginning {
  readonly locale: Locale;
  readonly first: LoadedLocale;
  readonly step: StepId;
  readonly report: Partial<Report>;
}

/** The panel as the element sees it; the room `panel/` makes it. */
export interface PanelApi {
  readonly state: GuideState;
  /** Puts the mode's box around the panel. */
  draw(): void;
  connect(): void;
  disconnect(): void;
  show(open: boolean): void;
  /** A property or attribute of the element changed. */
  update(name: string): void;
  go(step: StepId): void;
  /** @param patch a page's script may give anything */
  describe(patch: Partial<Report>): void;
  /** @param question a page's script may give anything */
  search(question: string): Promise<readonly SearchHit[]>;
  reset(): void;
}
