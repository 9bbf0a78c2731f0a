import { FOLD_TABLE } from './fold-table.generated.js';

let simplified: Map<string, string> | undefined;

/** Unpacks the table: gaps between the keys, then three planes with the digits of the targets. */
function readTable(): Map<string, string> {
  const number = (index: number): number => {
    const code = FOLD_TABLE.charCodeAt(index);
    return (code === 33 ? 92 : code) - 40;
  };
  const keys: string[] = [];
  let key = 0x4e00;
  let index = 0;
  // A pair takes one letter of each plane, so the gaps end where three letters per key are left.
  while (index + 3 * keys.length < FOLD_TABLE.length) {
    const gap = FOLD_TABLE[index] === '~' ? 85 : number(index);
    key += gap;
    if (FOLD_TABLE[index++] !== '~') keys.push(String.fromCharCode(key));
  }
  const count = keys.length;
  return new Map(
    keys.map((from, i) => {
      const [high, third, fourth] = [0, 1, 2].map((plane) => number(index + plane * count + i));
      return [from, String.fromCharCode(0x4e00 + (high! << 8) + (third! << 4) + fourth!)];
    }),
  );
}

/** One spelling for all: compatibility forms, case, accents and Traditional characters are folded away. */
export function fold(text: string): string {
  simplified ??= readTable();
  const table = simplified;
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[\u4e00-\u9fff]/g, (character) => table.get(character) ?? character);
}

/** How a text is written: `Hans` as well where nothing in it tells Simplified from Traditional; '' without Chinese. */
export function scriptOf(text: string): 'Hant' | 'Hans' | '' {
  simplified ??= readTable();
  for (const character of text) if (simplified.has(character)) return 'Hant';
  return /\p{Script=Han}/u.test(text) ? 'Hans' : '';
}

/** A folded text that knows where its units came from. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of `text`, the half-open range `[start, end)` of the original it stands for, in UTF-16 units. */
  readonly origins: readonly (readonly [start: number, end: number])[];
}

/** Folds character by character (with its combining marks), so that matches can be shown in the original. */
export function foldWithOrigins(original: string): FoldedText {
  let text = '';
  const origins: [number, number][] = [];
  for (const { 0: cluster, index } of original.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const folded = fold(cluster);
    text += folded;
    for (let i = 0; i < folded.length; i++) origins.push([index, index + cluster.length]);
  }
  return { text, origins };
}
