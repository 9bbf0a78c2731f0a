import type { Entry, HelpContent } from '../../content/types.js';
import type { GuideEvent, Report } from '../../guide/types.js';
import { warnOnce } from './warnings.js';

/** The attributes that say where to start. */
export interface StartSettings {
  readonly entry: string;
  readonly topic: string;
  readonly query: string;
}

/** The item that an attribute names; an unknown id is warned of once. */
function named<Item extends { readonly id: string }>(
  list: readonly Item[],
  id: string,
  name: string,
): Item | undefined {
  if (id === '') return undefined;
  const found = list.find((item) => item.id === id);
  if (!found) warnOnce(`${name}: "${id}" is not in the content; it is ignored.`);
  return found;
}

const listed = (ids: string): readonly string[] => ids.split(/\s+/);

/** The entries that a page wants to show first. */
export const suggestedEntries = (ids: string, { entries }: HelpContent): readonly Entry[] =>
  listed(ids).flatMap((id) => entries.find((entry) => entry.id === id) ?? []);

/** Warns of ids among them that the content does not have. */
export function warnOfSuggested(ids: string, { entries }: HelpContent): void {
  for (const id of listed(ids)) named(entries, id, 'suggest');
}

/** Starts a guide where the page says; unknown ids are warned of and left out. */
export function startEvents({ entry, topic, query }: StartSettings, content: HelpContent): GuideEvent[] {
  const events: GuideEvent[] = [];
  if (query) events.push({ type: 'ask', query });
  if (named(content.topics, topic, 'topic')) events.push({ type: 'pick-topic', topic });
  if (named(content.entries, entry, 'entry'))
    events.push(...openingEvents(entry, { entry: '', solution: '' }, content));
  return events;
}

/** A solution that was chosen in one language, in another; undefined where it is the shopper's own. */
export function sameSolution(
  { entry, solution }: Pick<Report, 'entry' | 'solution'>,
  before: HelpContent,
  after: HelpContent,
): string | undefined {
  const solutions = ({ entries }: HelpContent): readonly string[] =>
    entries.find(({ id }) => id === entry)?.solutions ?? [];
  return solutions(after)[solutions(before).indexOf(solution)];
}

/** A solution that was chosen for another entry makes no sense any more: it is taken out. */
export const otherSolution = (
  id: string,
  { entry: subject, solution }: Pick<Report, 'entry' | 'solution'>,
  { entries }: HelpContent,
): Partial<Report> =>
  id !== subject && entries.find((entry) => entry.id === subject)?.solutions.includes(solution)
    ? { solution: '' }
    : {};

/**
 * Opens an entry: its answer. A channel is an entry too: it is preferred from then on, what to say
 * there is described first, and it is the subject while there is no other.
 */
export function openingEvents(
  id: string,
  report: Pick<Report, 'entry' | 'solution'>,
  content: HelpContent,
): GuideEvent[] {
  const isChannel = (entry: string): boolean => content.channels.some((channel) => channel.id === entry);
  const channel = content.channels.find((item) => item.id === id);
  const patch = otherSolution(id, report, content);
  if (!channel) {
    const picked: GuideEvent = { type: 'pick-entry', entry: id };
    return patch.solution === undefined ? [picked] : [{ type: 'describe', patch }, picked];
  }
  const preferred: GuideEvent = { type: 'pick-channel', channel: channel.id };
  return report.entry === '' || isChannel(report.entry)
    ? [{ type: 'describe', patch: { ...patch, entry: id } }, preferred]
    : [preferred];
}
