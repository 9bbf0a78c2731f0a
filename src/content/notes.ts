import type { ContentProblem } from './check.js';
import type { HelpContent } from './types.js';

/** Notes on a list, each with its place. */
function noted<T>(
  name: string,
  list: readonly T[],
  message: (item: T) => string | false | undefined,
): ContentProblem[] {
  return list.flatMap((item, index) => {
    const note = message(item);
    return note ? [{ path: `${name}[${index}]`, message: note }] : [];
  });
}

/**
 * Finds parts of a pack that are right and yet will not be seen, or not by everybody: an editor should know before
 * shoppers miss them.
 * @param content a pack that `validateContent` or `mergeContent` gave
 */
export function contentNotes({ topics, entries, channels, phoneLines }: HelpContent): ContentProblem[] {
  const byPhone = channels.some(({ id }) => id === 'contact-phone');
  const used = new Set(entries.map(({ topic }) => topic));
  return [
    ...noted('topics', topics, ({ id }) => !used.has(id) && 'has no entries: its list is empty'),
    ...noted(
      'entries',
      entries,
      ({ id, topic }) =>
        topic === 'contact' &&
        channels.length > 0 &&
        !channels.some((channel) => channel.id === id) &&
        'is found by searching alone: where there are channels, they stand in place of the topic “contact”',
    ),
    ...noted(
      'channels',
      channels,
      ({ id, url, routes, tips }) =>
        id !== 'contact-phone' &&
        !url &&
        routes.length + tips.length === 0 &&
        'has neither url, routes nor tips: there is nothing to open or to read',
    ),
    ...noted('channels', channels, ({ id }) =>
      id === 'contact-phone' && !phoneLines.some(({ kind }) => kind === 'service')
        ? 'has no phone line of the kind “service” to call'
        : undefined,
    ),
    ...noted('phoneLines', phoneLines, ({ kind, region, international }) => {
      if (kind === 'service' && !byPhone)
        return 'stands in the last step alone: there is no channel “contact-phone”';
      if (kind === 'service' && !international)
        return `is offered in the region “${region}” alone: it has no “international” number`;
      return undefined;
    }),
  ];
}
