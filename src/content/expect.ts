// Messages of public functions that are called with something else than they need; only the entries of the package use them.
import { REGIONS } from './ids.js';

/** A value as a message names it: a text in full, anything else by its kind. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null) return 'null';
  return value instanceof Date && Number.isNaN(value.getTime()) ? 'an invalid Date' : typeof value;
}

const wrong = (call: string, name: string, expected: string, value: unknown): TypeError =>
  new TypeError(`${call}: ${name} must be ${expected}, not ${shown(value)}.`);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A pack that went through `validateContent`, as far as its outer shape tells. */
const isPack = (value: unknown): boolean =>
  isObject(value) &&
  ['entries', 'channels', 'phoneLines', 'resources', 'howTo'].every((name) => Array.isArray(value[name]));

const isZone = (value: unknown): boolean => {
  try {
    return typeof value === 'string' && !!new Intl.DateTimeFormat('en', { timeZone: value });
  } catch {
    return false;
  }
};

/**
 * Describes in one line a value that a public function was called with and cannot use.
 * @param call the name of the function
 * @param needs what it cannot do without
 * @throws {TypeError}
 */
export function expectContext(
  call: string,
  context: unknown,
  needs: readonly ('content' | 'now' | 'region')[],
): void {
  if (!isObject(context)) throw wrong(call, 'the context', `an object with ${needs.join(', ')}`, context);
  const { content, now, region, timeZone, simplify, calendar } = context;
  const asked = (name: (typeof needs)[number]): boolean =>
    needs.includes(name) || context[name] !== undefined;
  if (asked('content')) expectPack(call, 'content', content);
  if (asked('now') && !(now instanceof Date && Number.isFinite(now.getTime())))
    throw wrong(call, 'now', 'a Date', now);
  if (asked('region')) expectRegion(call, region);
  if (timeZone !== undefined && timeZone !== '' && !isZone(timeZone))
    throw wrong(call, 'timeZone', 'an IANA name such as Asia/Taipei', timeZone);
  if (simplify !== undefined && typeof simplify !== 'function')
    throw wrong(call, 'simplify', 'a function from loadSimplifier', simplify);
  if (calendar !== undefined && !isObject(calendar))
    throw wrong(call, 'calendar', 'an object from loadCalendar', calendar);
}

/** @throws {TypeError} */
export function expectThat(
  isFit: boolean,
  call: string,
  name: string,
  expected: string,
  value: unknown,
): void {
  if (!isFit) throw wrong(call, name, expected, value);
}

/** @throws {TypeError} */
export function expectPack(call: string, name: string, value: unknown): void {
  if (!isPack(value))
    throw wrong(call, name, 'a pack from validateContent, mergeContent or taobao-help/content/…', value);
}

/** @throws {TypeError} */
export function expectRegion(call: string, value: unknown): void {
  if (!(REGIONS as readonly unknown[]).includes(value))
    throw wrong(call, 'region', `one of ${REGIONS.join(', ')}`, value);
}

/** @throws {TypeError} */
export function expectText(call: string, name: string, value: unknown): void {
  if (typeof value !== 'string') throw wrong(call, name, 'a text', value);
}

/** @throws {TypeError} */
export function expectReport(call: string, value: unknown): void {
  if (!isObject(value) || Array.isArray(value)) throw wrong(call, 'the report', 'an object', value);
}
