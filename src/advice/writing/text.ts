/** A longer run of letters is no word that somebody would miss the end of. */
const WORD = 24;

/**
 * At most `limit` UTF-16 units of a text, never half a character or half a word of an alphabet, with an ellipsis where
 * something was cut off.
 */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = Math.max(0, limit - 1);
  if (/[\ud800-\udbff]/.test(text[end - 1] ?? '')) end--;
  const kept = text.slice(0, end);
  const half = /[a-z'’]/i.test(text[end] ?? '') ? (/[a-z'’]+$/i.exec(kept)?.[0].length ?? 0) : 0;
  return (half < WORD ? kept.slice(0, end - half) : kept).trimEnd() + (limit > 0 ? '…' : '');
}

/** One line: runs of white space as one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A sentence with its stop, unless it ends with a sign of its own. */
export const stopped = (text: string, stop: string): string =>
  /[。.!?！？…]$/.test(text) ? text + (stop.endsWith(' ') ? ' ' : '') : text + stop;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether an agent in the mainland reads a text without help: mostly Chinese, and not Cantonese as it is spoken. A
 * name of goods in Latin letters does not count against it.
 */
export function isPlainChinese(text: string): boolean {
  const han = count(text, /\p{Script=Han}/gu);
  return han > 0 && han >= count(text, /[A-Za-z]{2,}/g) && !/[咗嘅唔冇佢哋喺啲嗰咁嘢俾]/.test(text);
}
