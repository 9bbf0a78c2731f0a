/** Reads bits, or writes those it is given: one description of the form serves both. */
export interface BitCoder {
  /** Takes the bit in a context, or, when reading, finds it there; gives it back. */
  code(context: number, bit: 0 | 1): 0 | 1;
}

/** The largest whole-numbered weight of a direction. */
export const MOST = 31;
/** Books of directions at most. */
const BOOKS = 2;
/** Strengths that a feature may have. */
export const LEVELS = 16;

// Contexts: how many digits the gap to the next feature has, and the digits; the digits of codes, levels and weights.
const LENGTH = 0;
const DIGIT = LENGTH + 24;
const CODE = DIGIT + 24 * 4;
const LEVEL = CODE + 256 * BOOKS;
const WEIGHT = LEVEL + LEVELS;

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

/** Codes a number of `digits` binary digits, each in the context of those before it: frequent numbers take few bits. */
function codeNumber(bits: BitCoder, first: number, digits: number, number: number): number {
  let path = 1;
  for (let digit = digits - 1; digit >= 0; digit--) {
    path = path * 2 + bits.code(first + path, bit(((number >> digit) & 1) === 1));
  }
  return path - (1 << digits);
}

/** A feature as it is coded: its distance from the one before, the codes of its directions, and the level of its strength. */
export interface CodedFeature {
  gap: number;
  /** One for each book. */
  codes: number[];
  level: number;
}

/** Codes the next feature, in place. */
export function codeFeature(bits: BitCoder, feature: CodedFeature): void {
  feature.gap = codeGap(bits, feature.gap);
  feature.codes = feature.codes.map((code, book) => codeNumber(bits, CODE + book * 256, 8, code));
  feature.level = codeNumber(bits, LEVEL, 4, feature.level);
}

/** Codes a weight of a direction, −31 to 31. */
export const codeWeight = (bits: BitCoder, weight: number): number =>
  codeNumber(bits, WEIGHT, 6, weight + 32) - 32;
