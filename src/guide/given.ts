import { CHANNEL_IDS } from '../content/ids.js';
import type { Correction, Report } from './types.js';

/** Longer texts than the fields take are not ours. */
const MAX_LENGTH = 5_000;

export type Fields = Readonly<Record<string, unknown>>;

export const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

export const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, MAX_LENGTH) : '');

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string').map(text) : [];

/** More than anybody says of one story. */
const MAX_CORRECTIONS = 200;

const corrections = (value: unknown): readonly Correction[] =>
  (Array.isArray(value) ? value.slice(0, MAX_CORRECTIONS) : [])
    .map(fields)
    .flatMap(({ role, value: now, was }) =>
      typeof role === 'string' && typeof now === 'string'
        ? [{ role: text(role), value: text(now), ...(typeof was === 'string' && { was: text(was) }) }]
        : [],
    );

export const oneOf = <Value extends string, Other extends string>(
  values: readonly Value[],
  value: unknown,
  or: Other,
): Value | Other => values.find((known) => known === value) ?? or;

export function report(value: unknown): Report {
  const given = fields(value);
  return {
    entry: text(given['entry']),
    channel: oneOf(CHANNEL_IDS, given['channel'], ''),
    summary: text(given['summary']),
    orderNumber: text(given['orderNumber']),
    product: text(given['product']),
    amount: text(given['amount']),
    since: text(given['since']),
    solution: text(given['solution']),
    evidence: texts(given['evidence']),
    photos: texts(given['photos']),
    tried: texts(given['tried']),
    facts: corrections(given['facts']),
  };
}

/** The fields of a report that somebody gives, each of the right kind; what is not a field is left out. */
export const givenFields = (value: unknown): Partial<Report> =>
  Object.fromEntries(Object.entries(report(value)).filter(([name]) => Object.hasOwn(fields(value), name)));
