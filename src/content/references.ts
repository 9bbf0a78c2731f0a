import type { Run } from './check.js';
import type { Distinction, Entry, HelpContent } from './types.js';

/** Ids that an entry may refer to; topics are left out where they were wrong themselves. */
export interface Known {
  readonly topics?: ReadonlySet<string> | undefined;
  readonly entries: ReadonlySet<string>;
}

/** The ids of a list, in which parts that were wrong are missing. */
export const idsOf = (items: readonly ({ readonly id: string } | undefined)[] = []): Set<string> =>
  new Set(items.flatMap((item) => item?.id ?? []));

/** Reports every topic and entry that there is not; parts that were wrong are missing. */
export function checkReferences(
  { entries, distinctions }: Partial<Pick<HelpContent, 'entries' | 'distinctions'>>,
  known: Known,
  where: string,
  run: Run,
): void {
  entries?.forEach((entry: Partial<Entry> | undefined, index) => {
    const { topic, related } = entry ?? {};
    if (known.topics && topic && !known.topics.has(topic)) {
      run.report(`entries[${index}].topic`, `"${topic}" is no topic of ${where}`);
    }
    related?.forEach((id, place) => {
      if (id && !known.entries.has(id)) {
        run.report(`entries[${index}].related[${place}]`, `"${id}" is no entry of ${where}`);
      }
    });
  });
  distinctions?.forEach((item: Partial<Distinction> | undefined, index) => {
    item?.between?.forEach((id, place) => {
      if (id && !known.entries.has(id)) {
        run.report(`distinctions[${index}].between[${place}]`, `"${id}" is no entry of ${where}`);
      }
    });
  });
}
