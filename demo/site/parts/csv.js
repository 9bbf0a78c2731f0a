// Entries and example questions as CSV (RFC 4180), for spreadsheets.

/** Columns that hold several texts, one a line. */
const LISTS = ['keywords', 'steps', 'notes', 'solutions'];
const COLUMNS = ['id', 'topic', 'title', 'answer', 'problem', ...LISTS];

/** A leading sign would be run as a formula; spreadsheets show the quote as text. */
const harmless = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const cell = (text) => `"${harmless(String(text ?? '')).replaceAll('"', '""')}"`;
// Excel takes UTF-8 for what it is only with a mark at its head.
const table = (rows) => `\u{feff}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

const linesOf = (list = []) => list.map((item) => item.text ?? item).join('\n');

/** @returns {string} */
export const entriesCsv = ({ entries }) =>
  table([
    COLUMNS,
    ...entries.map((entry) =>
      COLUMNS.map((name) => (LISTS.includes(name) ? linesOf(entry[name]) : entry[name])),
    ),
  ]);

/** @returns {string} */
export const questionsCsv = ({ entries }) =>
  table([
    ['entry', 'question'],
    ...entries.flatMap(({ id, questions = [] }) => questions.map((one) => [id, one])),
  ]);

/** Spreadsheets of many countries part cells by a semicolon, and the clipboard by a tab. */
const PATTERNS = Object.fromEntries(
  [',', ';', '\t'].map((sign) => [
    sign,
    new RegExp(`("(?:[^"]|"")*"|[^"${sign}\\r\\n]*)(${sign}|\\r\\n|\\r|\\n|$)`, 'gy'),
  ]),
);

/** @returns {Record<string, string>[]} the rows by the names in the first one */
export function readCsv(text) {
  const rows = [[]];
  const [first] = text.split(/\r|\n/, 1);
  const sign = Object.keys(PATTERNS).find((each) => first.includes(each)) ?? ',';
  for (const [whole, raw, end] of text.replace(/^\u{feff}/u, '').matchAll(PATTERNS[sign])) {
    if (!whole) break;
    const value = raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;
    rows.at(-1).push(value.replace(/^'(?=[=+\-@\t\r])/, ''));
    if (end !== sign) rows.push([]);
  }
  const [names = [], ...rest] = rows.filter((row) => row.some(Boolean));
  return rest.map((row) => Object.fromEntries(names.map((name, index) => [name.trim(), row[index] ?? ''])));
}

const texts = (text) =>
  text
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Entries of the rows; what a row does not say stays as the entry of the same id has it. */
export function entriesOf(rows, known) {
  return rows.map((row) => {
    const before = known.find(({ id }) => id === row.id);
    const entry = { ...before };
    for (const name of COLUMNS) {
      if (row[name] === undefined) continue;
      entry[name] = LISTS.includes(name) ? texts(row[name]) : row[name];
    }
    // A step that is as it was keeps its menus and its address.
    if (entry.steps)
      entry.steps = entry.steps.map(
        (text) => before?.steps?.find((step) => step.text === text) ?? (text.text ? text : { text }),
      );
    if (!entry.problem) delete entry.problem;
    return entry;
  });
}
