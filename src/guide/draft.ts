import { CHANNEL_IDS } from '../content/ids.js';
import { canEnter, later } from './selectors.js';
import { initialState } from './state.js';
import { STEPS, type Correction, type GuideState, type Report, type StepId } from './types.js';

/** Changes whenever an older draft could be misread; a draft of another version is left alone. */
const FORMAT = 1;

/** Longer texts than the fields take are not ours. */
const MAX_LENGTH = 5_000;

const OUTCOMES = ['open', 'solved', 'unsolved'] as const;

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, MAX_LENGTH) : '');

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

const oneOf = <Value extends string, Other extends string>(
  values: readonly Value[],
  value: unknown,
  or: Other,
): Value | Other => values.find((known) => known === value) ?? or;

function report(value: unknown): Report {
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

/** A case as text, to keep. */
export const serialise = (state: GuideState): string => JSON.stringify({ format: FORMAT, state });

/**
 * A kept case; undefined where the text is not one (another format, damaged). Never throws: what is kept may have
 * been changed by anybody.
 */
export function parse(draft: string): GuideState | undefined {
  let kept: Fields;
  try {
    kept = fields(JSON.parse(draft));
  } catch {
    return undefined;
  }
  if (kept['format'] !== FORMAT) return undefined;
  const given = fields(kept['state']);
  const state: GuideState = {
    ...initialState,
    query: text(given['query']),
    carried: text(given['carried']),
    topic: text(given['topic']),
    described: given['described'] === true,
    report: report(given['report']),
    outcome: oneOf(OUTCOMES, given['outcome'], 'open'),
  };
  const allowed = (value: unknown): StepId => {
    const step = oneOf(STEPS, value, 'entry');
    return canEnter(state, step) ? step : 'entry';
  };
  const step = allowed(given['step']);
  return { ...state, step, reached: later(step, allowed(given['reached'])) };
}
