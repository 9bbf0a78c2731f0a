/** Reads bits, or writes those it is given: one description of the form serves both. */
export interface BitCoder {
  /** Takes the bit in a context, or, when reading, finds it there; gives it back. */
  code(context: number, bit: 0 | 1): 0 | 1;
}

/** The largest weight, in steps. */
export const MOST = 63;

// Contexts: how many digits the gap to the next feature has, and the digits; whether a weight is there, its sign and size.
const LENGTH = 0;
const DIGIT = LENGTH + 24;
const PRESENT = DIGIT + 24 * 4;
const SIGN = PRESENT + 32 * 6;
const SIZE = SIGN + 32 * 2;

const bit = (condition: boolean): 0 | 1 => (condition ? 1 : 0);

/** Codes a number from 1: its length in unary, then its digits, of which the first three are worth a context each. */
function codeGap(bits: BitCoder, gap: number): number {
  let length = 0;
  while (bits.code(LENGTH + length, bit(gap >> (length + 1) > 0))) length++;
  let value = 1;
  for (let digit = length - 1; digit >= 0; digit--) {
    const place = Math.min(3, length - 1 - digit);
    value = value * 2 + bits.code(DIGIT + length * 4 + place, bit(((gap >> digit) & 1) === 1));
  }
  return value;
}

/**
 * Codes the next feature: its distance from the one before, and its row of weights (in place). A weight is more likely
 * to be there in some columns than in others, and less so where the row has some already; a row that votes for one
 * column mostly votes against the others.
 */
export function codeFeature(bits: BitCoder, gap: number, row: Int8Array): number {
  const read = codeGap(bits, gap);
  let present = 0;
  let against: 0 | 1 = 0;
  for (let column = 0; column < row.length; column++) {
    const weight = row[column]!;
    if (!bits.code(PRESENT + column * 6 + Math.min(5, present), bit(weight !== 0))) continue;
    present++;
    const negative = bits.code(SIGN + column * 2 + against, bit(weight < 0));
    if (!negative) against = 1;
    let size = 1;
    while (size < MOST && bits.code(SIZE + Math.min(15, size) * 2 + negative, bit(Math.abs(weight) > size)))
      size++;
    row[column] = negative ? -size : size;
  }
  return read;
}
