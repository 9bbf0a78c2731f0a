import type { Entry } from '../../content/types.js';

/** FNV-1a over UTF-16 units, in base 36: tells texts apart, protects nothing. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

/** Tells whether an entry still has the words that its Simplified ones translate. */
export const fingerprint = ({ problem, solutions }: Pick<Entry, 'problem' | 'solutions'>): string =>
  hash([problem, ...solutions].join('\n')).slice(-3);
