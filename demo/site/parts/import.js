// Takes in whatever an editor opens: a pack, changes, CSV, an FAQ.
import { entriesOf, readCsv } from './csv.js';
import { readFaq } from './faq.js';
import { toText } from './pack-text.js';

/**
 * Spreadsheets save CSV in the code page of their country, or in UTF-16.
 * @param {ArrayBuffer} bytes
 * @param {string} locale of the pack, which tells the country
 */
export function textOf(bytes, locale) {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(locale === 'zh-Hans' ? 'gb18030' : 'big5').decode(bytes);
  }
}

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

/** Of a file with content per language, the part that is being edited, or else its first. */
function partOf(text, locale) {
  try {
    const { locales } = JSON.parse(text);
    const part = locales?.[locale] ?? Object.values(Object(locales))[0];
    return part && { text: toText(part), isPart: true };
  } catch {
    return undefined;
  }
}

/**
 * @param {string} text of the file
 * @returns {{ text?: string, isPart?: boolean, pack?: object, entries?: number, questions?: number }} `text`: to be
 *   edited as it is; nothing where the file holds nothing that is known
 */
export function take(text, pack, { faqTopic, locale }) {
  if (/^\s*\{/.test(text) && !/"FAQPage"/.test(text)) return partOf(text, locale) ?? { text };
  const rows = /^\s*[<[{]/.test(text) ? [] : readCsv(text);
  if (rows[0] && 'id' in rows[0])
    return { pack: withEntries(pack, entriesOf(rows, pack.entries)), entries: rows.length };
  if (rows[0] && 'entry' in rows[0] && 'question' in rows[0])
    return { pack: withQuestions(pack, rows), questions: rows.length };
  const items = readFaq(text);
  return items.length ? { pack: withFaq(pack, items, faqTopic), entries: items.length } : {};
}
