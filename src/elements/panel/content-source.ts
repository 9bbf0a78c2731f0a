import type { Locale } from '../../content/ids.js';
import type { BundledContent } from '../../content/own.js';
import type { HelpContent } from '../../content/types.js';

/** The parts of the element that say where content comes from. */
export interface ContentSettings {
  readonly content: unknown;
  readonly src: string;
}

/** What a page brings, as it was written: `read` gives what it has for a language. */
export interface Brought {
  readonly isLocalised: boolean;
  /** @throws {ContentError} naming every problem */
  read(locale: Locale, bundled: BundledContent): Promise<HelpContent | undefined>;
}

/**
 * Fetches what a page brings; nothing where it brings none.
 * @throws an error that says why `src` cannot be read
 */
export async function bringContent({ content, src }: ContentSettings): Promise<Brought | undefined> {
  if (!content && !src) return undefined;
  const { isLocalised, readContent, readPack } = await import('./foreign-pack.js');
  const written = content ?? (await readPack(src));
  return {
    isLocalised: isLocalised(written),
    read: (locale, bundled) => readContent(written, locale, bundled),
  };
}
