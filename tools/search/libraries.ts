/** The libraries the search is measured against, each in the best setting we found: our folding, pairs of characters. */
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Entry } from '../../src/content/types.js';
import { isChinese, normaliseQuery, runs, stem } from '../../src/search/words.js';

/** Ranks entries for a query; ids, best first, at most `limit`. */
export type Ranker = (query: string, limit: number) => string[];

export interface Library {
  readonly name: string;
  readonly create: (entries: readonly Entry[]) => Ranker | Promise<Ranker>;
}

/** Words, and pairs of Chinese characters. */
export function tokens(text: string): string[] {
  return runs(normaliseQuery(text)).flatMap((run) =>
    isChinese(run) && run.length > 1
      ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
      : [stem(run)],
  );
}

interface Row {
  id: string;
  title: string;
  keywords: string;
  answer: string;
  details: string;
}

const rowOf = (entry: Entry): Row => ({
  id: entry.id,
  title: entry.title,
  keywords: entry.keywords.join(' '),
  answer: entry.answer,
  details: [...entry.notes, ...entry.steps.map(({ text }) => text), ...(entry.questions ?? [])].join(' '),
});
const BOOST = { title: 4, keywords: 3, answer: 1.5, details: 1 } as const;
const FIELDS = Object.keys(BOOST) as (keyof typeof BOOST)[];

export const LIBRARIES: readonly Library[] = [
  {
    name: 'Fuse.js',
    create: (entries) => {
      const fuse = new Fuse(entries.map(rowOf), {
        keys: FIELDS.map((name) => ({ name, weight: BOOST[name] })),
        useTokenSearch: true,
        tokenize: tokens,
        ignoreLocation: true,
        threshold: 0.3,
      });
      // Its own bitap reads no more than the query's tokens, so the query is folded first.
      return (query, limit) => fuse.search(tokens(query).join(' '), { limit }).map(({ item }) => item.id);
    },
  },
  {
    name: 'MiniSearch',
    create: (entries) => {
      const mini = new MiniSearch<Row>({ fields: FIELDS, tokenize: tokens, processTerm: (term) => term });
      mini.addAll(entries.map(rowOf));
      const options = {
        boost: BOOST,
        fuzzy: (term: string): number | boolean => (isChinese(term) ? false : 0.2),
        prefix: (term: string): boolean => !isChinese(term),
      };
      return (query, limit) =>
        mini
          .search(query, options)
          .slice(0, limit)
          .map(({ id }) => String(id));
    },
  },
  {
    name: 'FlexSearch',
    create: (entries) => {
      const flex = new Document<Row & Record<string, string>>({
        document: {
          id: 'id',
          index: FIELDS.map((field) => ({ field, tokenize: 'forward' as const, encode: tokens })),
        },
      });
      for (const entry of entries) flex.add({ ...rowOf(entry) });
      return (query, limit) => {
        const scores = new Map<string, number>();
        // It ranks within a field; the fields' ranks are joined by their weight.
        for (const { field, result } of flex.search(query, { limit: 20, suggest: true })) {
          result.forEach((id, rank) => {
            const weight = BOOST[field as keyof typeof BOOST];
            scores.set(String(id), (scores.get(String(id)) ?? 0) + weight / (rank + 1));
          });
        }
        return [...scores]
          .sort(([, a], [, b]) => b - a)
          .slice(0, limit)
          .map(([id]) => id);
      };
    },
  },
  {
    name: 'Orama',
    create: async (entries) => {
      const orama = create({
        schema: { title: 'string', keywords: 'string', answer: 'string', details: 'string' } as const,
        components: {
          tokenizer: { language: 'english', normalizationCache: new Map<string, string>(), tokenize: tokens },
        },
      });
      await insertMultiple(orama, entries.map(rowOf), 1000);
      return (query, limit) => {
        const found = searchOrama(orama, { term: query, boost: BOOST, limit, threshold: 1, tolerance: 0 });
        if (found instanceof Promise) throw new Error('Orama answers later');
        return found.hits.map(({ id }) => id);
      };
    },
  },
];
