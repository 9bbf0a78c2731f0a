import type { Run } from './check.js';
import { checkReferences, idsOf } from './references.js';
import { changes } from './schema.js';
import type { CheckedChanges } from './schema.js';
import type { Distinction, Entry, HelpContent } from './types.js';
import { checked } from './validate.js';
import type { CheckOptions } from './validate.js';
import type { ContentChanges } from './written.js';

/** The base, then what comes; one of the same key takes the other's place. */
function laidOver<T>(base: readonly T[], own: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const merged = new Map(base.map((item) => [keyOf(item), item]));
  for (const item of own) merged.set(keyOf(item), item);
  return Object.freeze([...merged.values()]);
}

const byId = (item: { readonly id: string }): string => item.id;
const byPair = ({ between }: Distinction): string => [...between].sort().join(' ');
const byUrl = (item: { readonly url: string }): string => item.url;

/** The base without what the page does not need; an entry goes with its topic. */
function without(base: HelpContent, omit: ReadonlySet<string>): HelpContent {
  const stays = ({ id }: { readonly id: string }): boolean => !omit.has(id);
  return {
    ...base,
    topics: base.topics.filter(stays),
    entries: base.entries.filter((entry) => stays(entry) && !omit.has(entry.topic)),
    channels: base.channels.filter(stays),
    phoneLines: base.phoneLines.filter(stays),
    resources: base.resources.filter(({ url }) => !omit.has(url)),
  };
}

/** A name in `omit` that the base does not know is a slip of the pen, or of another version. */
function checkOmitted(base: HelpContent, omit: readonly string[], run: Run): void {
  const { topics, entries, channels, phoneLines, resources } = base;
  const known = idsOf([...topics, ...entries, ...channels, ...phoneLines]);
  for (const { url } of resources) known.add(url);
  omit.forEach((id, index) => {
    if (id && !known.has(id)) run.report(`omit[${index}]`, `"${id}" is nothing in the pack that is changed`);
  });
}

/** An entry in the place of another one is about the same, unless it says otherwise. */
function aboutTheSame(base: readonly Entry[], own: readonly Entry[]): readonly Entry[] {
  const matters = new Map(base.map(({ id, matter }) => [id, matter]));
  return own.map((entry) => {
    const matter = entry.matter ?? matters.get(entry.id);
    return matter ? { ...entry, matter } : entry;
  });
}

function merge(base: HelpContent, own: CheckedChanges): HelpContent {
  const entries = laidOver(base.entries, aboutTheSame(base.entries, own.entries), byId);
  const ids = idsOf(entries);
  const known = ({ related }: Entry): Entry['related'] => Object.freeze(related.filter((id) => ids.has(id)));
  const ladders = laidOver(base.ladders ?? [], own.ladders ?? [], byId);
  const distinctions = laidOver(base.distinctions ?? [], own.distinctions ?? [], byPair).filter(
    ({ between }) => between.every((id) => ids.has(id)),
  );
  return Object.freeze({
    formatVersion: base.formatVersion,
    locale: own.locale ?? base.locale,
    topics: laidOver(base.topics, own.topics, byId),
    entries: Object.freeze(entries.map((entry) => Object.freeze({ ...entry, related: known(entry) }))),
    channels: laidOver(base.channels, own.channels, byId),
    phoneLines: laidOver(base.phoneLines, own.phoneLines, byId),
    resources: laidOver(base.resources, own.resources, byUrl),
    howTo: own.howTo.length > 0 ? own.howTo : base.howTo,
    ...(own.meaning !== undefined && { meaning: own.meaning }),
    ...(ladders.length > 0 && { ladders }),
    ...(distinctions.length > 0 && { distinctions: Object.freeze(distinctions) }),
  });
}

/**
 * Lays a page's own content over another pack, most often a bundled one. Entries, topics, channels and phone lines (by
 * id), resources (by address) and distinctions (by their two entries) take the place of the base's, or come after them; `omit` takes out what the page does
 * not need, and with an entry every reference to it. `howTo` and `locale`, where given, replace the base's.
 * @param base a bundled pack, or one that `validateContent` or `mergeContent` gave
 * @returns a fresh, frozen pack; the base stays as it is
 * @throws {ContentError} with every problem of the own content and its path there
 * @throws {TypeError} where the base is a pack that has not been checked
 */
export function mergeContent(
  base: HelpContent,
  own: ContentChanges,
  options: CheckOptions = {},
): HelpContent {
  const lists = ['topics', 'entries', 'channels', 'phoneLines', 'resources', 'howTo'] as const;
  if (!lists.every((name) => Array.isArray((base as HelpContent | undefined)?.[name])))
    throw new TypeError(
      'mergeContent(base, own): base must be a bundled pack, or one that validateContent gave',
    );
  return checked((run) => {
    // Where something is wrong, parts of it are missing.
    const read = changes(own, '', run) as Partial<CheckedChanges> | undefined;
    if (!read) return undefined;
    const omit = read.omit ?? [];
    checkOmitted(base, omit, run);
    const rest = without(base, new Set(omit));
    const known = {
      topics: read.topics && idsOf([...rest.topics, ...read.topics]),
      entries: idsOf([...rest.entries, ...(read.entries ?? [])]),
    };
    checkReferences(read, known, 'the merged pack', run);
    return run.found > 0 ? undefined : merge(rest, read as CheckedChanges);
  }, options);
}
