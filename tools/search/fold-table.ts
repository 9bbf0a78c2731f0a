/**
 * Writes `src/search/fold-table.generated.ts`: Traditional characters and the Simplified ones they fold to, from opencc-js.
 *
 * Kept are the characters of Big5's first level (in everyday use) that fold to one of GB 2312's first level (likewise):
 * the rest would double the table for characters that hardly any shopper types.
 */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';
import { encodeFold } from './fold-code.js';

const toSimplified = Converter({ from: 't', to: 'cn' });

function* characters(charset: string, leads: [number, number], firstTrail: number): Generator<string> {
  const decoder = new TextDecoder(charset);
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = firstTrail; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(text)) yield text;
    }
  }
}

const everyday = new Set(characters('gbk', [0xb0, 0xd7], 0xa1));
const pairs = [...new Set(characters('big5', [0xa4, 0xc6], 0x40))]
  .map((from): [string, string] => [from, toSimplified(from)])
  .filter(([from, to]) => from !== to && everyday.has(to))
  .sort(([a], [b]) => a.charCodeAt(0) - b.charCodeAt(0));

writeFileSync(
  new URL('../../src/search/fold-table.generated.ts', import.meta.url),
  `// Written by tools/search/fold-table.ts from opencc-js: ${pairs.length} pairs, see fold.ts for the form.
export const FOLD_TABLE =\n  '${encodeFold(pairs)}';
`,
);
console.log(`${pairs.length} pairs`);
