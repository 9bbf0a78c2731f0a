import type { HelpContent } from '../../content/types.js';

/** The parts of the element that say where content comes from. */
export interface ContentSettings {
  readonly content: unknown;
  readonly src: string;
}

async function read(src: string): Promise<unknown> {
  const response = await fetch(new URL(src, document.baseURI));
  if (!response.ok) throw new Error(`${src} answered ${response.status}.`);
  return response.json();
}

/**
 * The pack that a page brings, validated; nothing where it brings none.
 * @throws {ContentError} naming every problem, or what the network said
 */
export async function ownContent({ content, src }: ContentSettings): Promise<HelpContent | undefined> {
  if (!content && !src) return undefined;
  const [{ validateContent }, value] = await Promise.all([
    import('../../content/validate.js'),
    content ?? read(src),
  ]);
  return validateContent(value);
}
