import type { HelpContent } from '../../content/types.js';

/** The parts of the element that say where content comes from. */
export interface ContentSettings {
  readonly content: unknown;
  readonly src: string;
}

/**
 * The pack that a page brings, validated; nothing where it brings none.
 * @throws {ContentError} naming every problem, or an error that says why `src` cannot be read
 */
export async function ownContent({ content, src }: ContentSettings): Promise<HelpContent | undefined> {
  if (!content && !src) return undefined;
  const { readPack, validateContent } = await import('./foreign-pack.js');
  return validateContent(content ?? (await readPack(src)));
}
