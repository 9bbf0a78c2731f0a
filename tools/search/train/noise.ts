import { OUT_OF_SCOPE, type Question } from '../questions.js';
import { randomFrom } from '../../../src/search/training/numbers.js';

/** Enough that the pieces of words which chance brings together are taken for nothing. */
const COUNT = 150;
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890'];

/** Keys hit by chance: runs along a row, back and forth, and letters from anywhere. */
export function noise(): Question[] {
  const random = randomFrom(7);
  const one = (from: string): string => from[Math.floor(random() * from.length)]!;
  const word = (): string => {
    const length = 2 + Math.floor(random() * 7);
    const row = ROWS[Math.floor(random() * 3)]!;
    const chance = random();
    if (chance < 0.4) return row.slice(Math.floor(random() * 5)).slice(0, length);
    return Array.from({ length }, () => one(chance < 0.7 ? row : ROWS.join(''))).join('');
  };
  return Array.from({ length: COUNT }, (_, line) => ({
    text: Array.from({ length: 1 + Math.floor(random() * 3) }, word).join(' '),
    label: OUT_OF_SCOPE,
    lang: 'noise',
    file: 'tools/search/train/noise.ts',
    line,
  }));
}
