import type { Locale } from '../../content/ids.js';
import type { BundledContent } from '../../content/own.js';
import type { HelpContent } from '../../content/types.js';
import type { Settings } from '../shell/settings.js';
import { timed } from '../shell/timed.js';

/** Content that a page brings, as it was written: `read` gives its part for a language. */
export interface Brought {
  readonly isLocalised: boolean;
  /** @throws {ContentError} naming every problem */
  read(locale: Locale, bundled: BundledContent): Promise<HelpContent | undefined>;
}

/**
 * Fetches the content that a page brings; undefined where it brings none.
 * @throws an error that says why `src` cannot be read
 */
export async function bringContent({
  content,
  src,
}: Pick<Settings, 'content' | 'src'>): Promise<Brought | undefined> {
  if (!content && !src) return undefined;
  // On its way while the checks are.
  const early = content ? undefined : fetch(src).catch(() => undefined);
  const { isLocalised, readContent, readJson } = await timed(import('./foreign-pack.js'));
  const written = content ?? (await readJson(src, early));
  return {
    isLocalised: isLocalised(written),
    read: (locale, bundled) => readContent(written, locale, bundled),
  };
}
