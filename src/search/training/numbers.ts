/** Arithmetic whose results are the same bits on every machine and in every version of Node. */

/** Powers of two from 2⁻¹²⁸ to 2¹²⁷. */
const POWERS = Float64Array.from({ length: 256 }, (_, i) => 2 ** (i - 128));

/** eˣ for x ≤ 88, by a series: `Math.exp` may differ in its last bit from one engine to the next. */
export function exp(x: number): number {
  if (x < -80) return 0;
  const power = Math.round(x * 1.4426950408889634);
  const rest = x - power * 0.6931471805599453;
  let sum = 1;
  for (let n = 9; n > 0; n--) sum = 1 + (sum * rest) / n;
  return sum * POWERS[power + 128]!;
}

/** Turns votes into probabilities, in place. */
export function softmax(votes: Float32Array): void {
  let most = -Infinity;
  for (const vote of votes) if (vote > most) most = vote;
  let total = 0;
  for (let i = 0; i < votes.length; i++) total += votes[i] = exp(votes[i]! - most);
  for (let i = 0; i < votes.length; i++) votes[i]! /= total;
}

/** Random numbers in [0, 1) that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed from a text, so that adding a question changes nothing for the others. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Shuffles in place. */
export function shuffle(items: Int32Array, random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
