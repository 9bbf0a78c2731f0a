/** Reads and checks the stories of `data/stories/`. */
import { readFileSync, readdirSync } from 'node:fs';
import {
  CHANNEL_IDS,
  ENTRY_IDS,
  LOCALES,
  REGIONS,
  type ChannelId,
  type Locale,
  type Region,
} from '../../../src/content/ids.js';
import { CIRCUMSTANCES, KINDS, ROLES, RUNGS, TEXTS, TRIED, WISHES, type TextName } from './vocabulary.js';

/** One value, or several of which one is enough. */
export type OneOf = string | readonly string[];

/** Results that a story must, or must not, have; all of them are optional. */
export type Expectations = {
  readonly [name in 'entry' | 'kind' | 'rung' | 'channel']?: OneOf;
} & { readonly [name in TextName]?: OneOf } & {
  readonly circumstances?: OneOf;
  /** By role, or `role|role`. `must`: one of the values; `mustNot`: none of them, `*` for any. */
  readonly facts?: Readonly<Record<string, OneOf>>;
  readonly urgent?: boolean;
};

export interface Story {
  readonly id: string;
  /** The name of its file. */
  readonly family: string;
  readonly text: string;
  readonly locale: Locale;
  readonly region: Region;
  /** ISO 8601 with its offset. */
  readonly now: string;
  /** IANA name; the region's own where left out. */
  readonly zone?: string;
  readonly channel?: ChannelId;
  /** Marked as tried in the widget, oldest first. */
  readonly tried?: readonly string[];
  /** A wish chosen in the widget, as the widget writes it. */
  readonly solution?: string;
  readonly must: Expectations;
  readonly mustNot: Expectations;
}

const FOLDER = new URL('../../../data/stories/', import.meta.url);
const FIELDS = [
  'id',
  'text',
  'locale',
  'region',
  'now',
  'zone',
  'channel',
  'tried',
  'solution',
  'must',
  'mustNot',
];
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  entry: ENTRY_IDS,
  kind: KINDS,
  rung: RUNGS,
  channel: CHANNEL_IDS,
  circumstances: CIRCUMSTANCES,
};
const FREE: readonly string[] = [...TEXTS, 'facts', 'urgent'];
const VALUES: Readonly<Record<string, readonly string[]>> = { wish: WISHES, tried: TRIED };

export const list = (value: OneOf | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** A pattern between slashes is a regular expression, anything else stands for itself. */
export function matches(pattern: string, text: string): boolean {
  const expression = /^\/(.+)\/([a-z]*)$/su.exec(pattern);
  return expression ? new RegExp(expression[1]!, expression[2] || 'u').test(text) : text.includes(pattern);
}

function* faultsIn(expected: Expectations, where: string): Generator<string> {
  for (const [name, value] of Object.entries(expected)) {
    const known = KNOWN[name];
    if (known) {
      for (const id of list(value as OneOf).flatMap((one) => one.split('|')))
        if (!known.includes(id)) yield `${where}.${name}: no "${id}"`;
    } else if (!FREE.includes(name)) yield `${where}: no "${name}"`;
  }
  for (const [roles, value] of Object.entries(expected.facts ?? {})) {
    for (const role of roles.split('|')) {
      if (!(ROLES as readonly string[]).includes(role)) yield `${where}.facts: no role "${role}"`;
      for (const one of list(value)) {
        if (VALUES[role] && one !== '*' && !VALUES[role].includes(one))
          yield `${where}.facts.${role}: no "${one}"`;
      }
    }
  }
}

function* faultsOf(story: Story): Generator<string> {
  for (const name of Object.keys(story)) {
    if (!FIELDS.includes(name) && name !== 'family') yield `no field "${name}"`;
  }
  if (!story.text.trim()) yield 'no text';
  if (!LOCALES.includes(story.locale)) yield `no locale "${story.locale}"`;
  if (!REGIONS.includes(story.region)) yield `no region "${story.region}"`;
  if (story.region === 'intl' && !story.zone) yield 'abroad needs a zone';
  if (!/T.+(Z|[+-]\d\d:\d\d)$/.test(story.now) || Number.isNaN(Date.parse(story.now)))
    yield 'now needs its offset';
  for (const rung of story.tried ?? []) {
    if (!(TRIED as readonly string[]).includes(rung)) yield `tried: no "${rung}"`;
  }
  yield* faultsIn(story.must, 'must');
  yield* faultsIn(story.mustNot, 'mustNot');
}

/**
 * All stories, by file name and place.
 * @throws where a story cannot mean what it says: an unknown id, role or field, an id twice
 */
export function readStories(): Story[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  const stories = names.sort().flatMap((name) => {
    const told = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Omit<Story, 'family'>[];
    return told.map((story) => ({ ...story, family: name.slice(0, -'.json'.length) }));
  });
  const seen = new Set<string>();
  const faults = stories.flatMap((story) => {
    const twice = seen.has(story.id) ? ['its id stands twice'] : [];
    seen.add(story.id);
    return [...twice, ...faultsOf(story)].map((fault) => `${story.family}/${story.id}: ${fault}`);
  });
  if (faults.length) throw new Error(`data/stories:\n  ${faults.join('\n  ')}`);
  return stories;
}
