// Translates the tags of src/content/types.ts into JSON Schema. The checks of src/content/schema.ts say the same in
// code, and more: no pattern knows the days of February, or every time zone.
import { STATES } from '../../src/content/conditions.js';
import { CIRCUMSTANCES, RUNG_IDS } from '../../src/content/rungs.js';
import { LIMITS } from '../../src/content/limits.js';

export type Schema = Readonly<Record<string, unknown>>;

const text = (maxLength: number, pattern = '\\S'): Schema => ({
  type: 'string',
  minLength: 1,
  maxLength,
  pattern,
});

/** Whatever has no `@format`. */
export const PROSE = text(LIMITS.text);

const DATE = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';
const TIME = '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$';
const LANGUAGE = '[A-Za-z]{2,3}|[A-Za-z]{5,8}';
const SCRIPT_AND_PLACE = '(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?';
const VARIANTS = '(-([A-Za-z\\d]{5,8}|\\d[A-Za-z\\d]{3}))*';
const EXTENSIONS = '(-[A-Za-z\\d](-[A-Za-z\\d]{1,8})+)*';

/** The values of `@format`. */
export const FORMATS: Readonly<Record<string, Schema>> = {
  id: text(LIMITS.short, '^[a-z0-9][a-z0-9-]*$'),
  short: text(LIMITS.short),
  date: { ...text(LIMITS.short, DATE), format: 'date' },
  time: text(LIMITS.short, TIME),
  'time-zone': text(LIMITS.short, '^[A-Za-z0-9_+:/-]+$'),
  'language-tag': text(LIMITS.short, `^(${LANGUAGE})${SCRIPT_AND_PLACE}${VARIANTS}${EXTENSIONS}$`),
  dial: text(LIMITS.short, '^[\\d*#+]+$'),
  'dial-international': text(LIMITS.short, '^\\+\\d+$'),
  url: text(LIMITS.url, '^[Hh][Tt][Tt][Pp][Ss]://[^\\s\\\\@/]+([/?#]\\S*)?$'),
  'url-or-id': text(LIMITS.url),
  condition: text(
    LIMITS.short,
    `^(no-)?(${[...CIRCUMSTANCES, ...STATES].join('|')}|tried-(${RUNG_IDS.join('|')}))$`,
  ),
  days: { type: 'integer', minimum: 0, maximum: 366 },
};

/** How long a list may be: a name of `LIMITS` from `@maxItems`, or the usual. */
export function maxItems(name = 'items'): number {
  const limit = (LIMITS as Readonly<Record<string, number>>)[name];
  if (limit === undefined) throw new Error(`@maxItems ${name}: there is no such limit`);
  return limit;
}
