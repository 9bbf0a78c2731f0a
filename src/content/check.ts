import { LIMITS } from './limits.js';

/** One thing that is wrong with a pack; `path` is like `entries[3].steps[0].url`, '' for the pack itself. */
export interface ContentProblem {
  readonly path: string;
  readonly message: string;
}

/** State of one run: problems found so far, and how much it may still read. */
export class Run {
  readonly problems: ContentProblem[] = [];
  found = 0;
  private left: number = LIMITS.total;

  constructor(
    /** How many problems are kept; the others are only counted. */
    private readonly most: number = LIMITS.problems,
  ) {}

  report(path: string, message: string): undefined {
    if (this.found++ < this.most) this.problems.push({ path, message });
  }

  /** Counts what is read; stops the run by throwing a `RangeError` where that is too much. */
  read(amount: number): void {
    if ((this.left -= amount) < 0) {
      throw new RangeError(`holds more than ${LIMITS.total} characters; split it or shorten its texts`);
    }
  }
}

/**
 * Reads an untrusted value: gives back a fresh, known-good copy, or reports and gives `undefined`.
 * A field that is left out is checked as `undefined`.
 */
export type Check<T> = (value: unknown, path: string, run: Run) => T | undefined;

const MISSING = 'is missing';
const wrong = (value: unknown, expected: string) => (value === undefined ? MISSING : `must be ${expected}`);

/** An own data property: neither inherited nor computed by a getter, which could answer otherwise next time. */
export const own = (from: object, key: string | number): unknown =>
  Object.getOwnPropertyDescriptor(from, key)?.value;

/** A text that is not blank, of at most `max` UTF-16 units, that passes `test`; `expected` names what does. */
export const text =
  (
    max: number = LIMITS.text,
    expected = 'a text',
    test?: RegExp | ((text: string) => boolean),
  ): Check<string> =>
  (value, path, run) => {
    if (typeof value !== 'string') return run.report(path, wrong(value, expected));
    if (value.length > max) {
      return run.report(path, `has ${value.length} characters; at most ${max} are allowed`);
    }
    run.read(value.length);
    if (!value.trim()) return run.report(path, 'must not be empty');
    // A lone surrogate makes encodeURIComponent throw wherever the text goes into a link.
    if (/\p{Surrogate}/u.test(value)) return run.report(path, 'holds half a character (a lone surrogate)');
    if (test && !(typeof test === 'function' ? test(value) : test.test(value))) {
      return run.report(path, `must be ${expected}`);
    }
    return value;
  };

export const number =
  (min: number, max: number): Check<number> =>
  (value, path, run) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? (value as number)
      : run.report(path, wrong(value, `a whole number from ${min} to ${max}`));

export const oneOf =
  <const T extends string | number | boolean>(...values: readonly T[]): Check<T> =>
  (value, path, run) =>
    values.includes(value as T)
      ? (value as T)
      : run.report(path, wrong(value, values.map((each) => JSON.stringify(each)).join(' or ')));

/** A field that may be left out. */
export const optional =
  <T>(check: Check<T>): Check<T> =>
  (value, path, run) =>
    value === undefined ? undefined : check(value, path, run);

/** A field that may be left out and then is `fallback`. */
export const withDefault =
  <T>(fallback: T, check: Check<T>): Check<T> =>
  (value, path, run) =>
    value === undefined ? Object.freeze(fallback) : check(value, path, run);

/** A list; with `unique`, no two items have the same `id`. `length`, where given, is exact. */
export const list =
  <T>(
    item: Check<T>,
    {
      max = LIMITS.items,
      unique = false,
      length = -1,
    }: { readonly max?: number; readonly unique?: boolean; readonly length?: number } = {},
  ): Check<readonly T[]> =>
  (value, path, run) => {
    if (!Array.isArray(value)) return run.report(path, wrong(value, 'a list'));
    if (value.length > max) return run.report(path, `has ${value.length} items; at most ${max} are allowed`);
    if (length >= 0 && value.length !== length) {
      return run.report(path, `has ${value.length} items; ${length} are needed`);
    }
    const seen = new Set<unknown>();
    const result: T[] = [];
    for (let index = 0; index < value.length; index++) {
      run.read(1);
      const at = `${path}[${index}]`;
      // A bad item keeps its place, so that later checks name the right index.
      result[index] = item(own(value, index), at, run) as T;
      if (unique) {
        const id = (result[index] as { id?: string } | undefined)?.id;
        if (id && seen.has(id)) run.report(`${at}.id`, `"${id}" is taken by an earlier item`);
        seen.add(id);
      }
    }
    return Object.freeze(result);
  };

/** An object of these fields; others are left behind, and keys that reach for prototypes are refused. */
export const object = <T extends object>(fields: {
  readonly [K in keyof T]-?: Check<Exclude<T[K], undefined>>;
}): Check<T> => {
  const checks = Object.entries<Check<unknown>>(fields);
  return (value, path, run) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return run.report(path, wrong(value, 'an object'));
    }
    const prefix = path && `${path}.`;
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      if (Object.hasOwn(value, key)) run.report(prefix + key, 'is not allowed as a key');
    }
    const result: Record<string, unknown> = {};
    for (const [key, check] of checks) {
      const checked = check(own(value, key), prefix + key, run);
      if (checked !== undefined) result[key] = checked;
    }
    return Object.freeze(result) as T;
  };
};

/** A check of fields against each other; `then` meets what `check` let pass, which may lack fields that were wrong. */
export const refine =
  <T>(check: Check<T>, then: (value: T, path: string, run: Run) => T | undefined): Check<T> =>
  (value, path, run) => {
    const checked = check(value, path, run);
    return checked && then(checked, path, run);
  };
