import { KEPT_BITS } from '../meaning/model.js';
import { features } from '../meaning/features.js';
import type { Meaning } from '../meaning/index.js';

/** The file that `npx taobao-help train` writes: a linear model of a page's own entries, plain enough for JSON. */
export interface OwnMeaning {
  readonly formatVersion: 1;
  /** Ids of the entries in the order of the columns; one more column, the last, is for everything else. */
  readonly entries: readonly string[];
  /** Leading bits of the features' numbers, ascending, each as its distance from the one before, in base 36. */
  readonly features: string;
  /** Whole-numbered weights, as many a feature as there are columns, as pairs of letters and digits: value + 648 in base 36. */
  readonly weights: string;
  /** Size of one step of a weight. */
  readonly step: number;
  /** One per column. */
  readonly bias: readonly number[];
}

/** A meaning file that has been read. */
export type OwnModel = Pick<Meaning, 'entriesFor'>;

/** The largest weight, in steps. */
export const LARGEST = 600;
const MIDDLE = 648;
/** Largest numbers of entries and features that are read: above what a pack may hold. */
const MOST = Object.freeze({ entries: 25_000, features: 200_000 });

export const writeWeight = (steps: number): string => (steps + MIDDLE).toString(36).padStart(2, '0');

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/**
 * Reads what somebody may have written.
 * @throws {TypeError} where it is no such file
 */
export function readOwnMeaning(value: unknown): OwnModel {
  const {
    formatVersion,
    entries,
    features: packed,
    weights,
    step,
    bias,
  } = (value ?? {}) as Partial<OwnMeaning>;
  const isWhole =
    formatVersion === 1 &&
    isTexts(entries) &&
    entries.length <= MOST.entries &&
    typeof packed === 'string' &&
    typeof weights === 'string' &&
    Number.isFinite(step) &&
    Array.isArray(bias) &&
    bias.length === entries.length + 1 &&
    bias.every(Number.isFinite);
  const gaps = isWhole && packed ? packed.split(' ').map((gap) => Number.parseInt(gap, 36)) : [];
  const isRead =
    isWhole &&
    gaps.length <= MOST.features &&
    gaps.every(Number.isFinite) &&
    weights.length === gaps.length * bias.length * 2;
  if (!isRead) throw new TypeError('Expected a meaning file as npx taobao-help train writes it.');

  const columns = bias.length;
  const rows = new Map<number, number>();
  let feature = -1;
  gaps.forEach((gap, row) => rows.set((feature += gap), row));
  const votesOf = Int16Array.from({ length: gaps.length * columns }, (_, i) => {
    const steps = Number.parseInt(weights.slice(2 * i, 2 * i + 2), 36) - MIDDLE;
    return Number.isFinite(steps) ? steps : 0;
  });
  return {
    entriesFor(normalised) {
      const all = features(normalised);
      const votes = Float64Array.from(bias);
      let known = 0;
      for (const one of all) {
        const row = rows.get(one >>> (32 - KEPT_BITS));
        if (row === undefined) continue;
        known++;
        for (let c = 0; c < columns; c++)
          votes[c]! += (votesOf[row * columns + c]! * step!) / Math.sqrt(all.size);
      }
      if (known === 0) return new Map();
      const most = Math.max(...votes);
      const odds = votes.map((vote) => Math.exp(vote - most));
      const total = odds.reduce((sum, one) => sum + one);
      return new Map(entries.map((id, c) => [id, odds[c]! / total]));
    },
  };
}
