// Takes in whatever an editor opens: a pack, changes, CSV, an FAQ.
import { entriesOf, readCsv } from './csv.js';
import { readFaq } from './faq.js';

/** Entries of the same id take the others' place; new ones come last. */
function withEntries(pack, entries) {
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  const kept = pack.entries.map((entry) => {
    const mine = own.get(entry.id);
    own.delete(entry.id);
    return mine ?? entry;
  });
  return { ...pack, entries: [...kept, ...own.values()] };
}

function withQuestions(pack, rows) {
  const entries = pack.entries.map((entry) => {
    const own = rows.filter((row) => row.entry === entry.id).map(({ question }) => question);
    return own.length ? { ...entry, questions: [...new Set([...(entry.questions ?? []), ...own])] } : entry;
  });
  return { ...pack, entries };
}

/** @returns {string} an id that the pack does not have yet */
export function freeId({ entries }, stem) {
  const taken = new Set(entries.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

function withFaq(pack, items, faqTopic) {
  let result = pack.topics.some(({ id }) => id === 'faq')
    ? pack
    : { ...pack, topics: [...pack.topics, { id: 'faq', title: faqTopic }] };
  for (const item of items)
    result = {
      ...result,
      entries: [...result.entries, { id: freeId(result, 'faq'), topic: 'faq', ...item }],
    };
  return result;
}

/**
 * @param {string} text of the file
 * @returns {{ text?: string, pack?: object, entries?: number, questions?: number }} `text`: to be edited as it is;
 *   nothing where the file holds nothing that is known
 */
export function take(text, pack, faqTopic) {
  if (/^\s*\{/.test(text) && !/"FAQPage"/.test(text)) return { text };
  const rows = /^\s*[<[{]/.test(text) ? [] : readCsv(text);
  if (rows[0] && 'id' in rows[0])
    return { pack: withEntries(pack, entriesOf(rows, pack.entries)), entries: rows.length };
  if (rows[0] && 'entry' in rows[0] && 'question' in rows[0])
    return { pack: withQuestions(pack, rows), questions: rows.length };
  const items = readFaq(text);
  return items.length ? { pack: withFaq(pack, items, faqTopic), entries: items.length } : {};
}
