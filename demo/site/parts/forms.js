// Forms over one item of a pack: each field reads from the item and gives a changed one.

const lines = {
  rows: 3,
  read: (list = []) => list.join('\n'),
  write: (text) =>
    text
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean),
};
/** A step that is as it was keeps its menus and its address. */
const steps = {
  rows: 4,
  read: (list = []) => list.map(({ text }) => text).join('\n'),
  write: (text, before = []) =>
    lines.write(text).map((one) => before.find((step) => step.text === one) ?? { text: one }),
};
const line = { rows: 1, read: (text = '') => text, write: (text) => text };
const long = { ...line, rows: 3 };

const DAYS = 7;
const hours = {
  rows: DAYS,
  read: (value) =>
    value?.week.map((day) => day.map(({ open, close }) => `${open}-${close}`).join(' ')).join('\n') ?? '',
  write(text, before) {
    if (!before) return before;
    const week = text
      .split('\n')
      .slice(0, DAYS)
      .map((day) =>
        day
          .split(/\s+/)
          .filter(Boolean)
          .map((span) => {
            const [open, close = ''] = span.split('-');
            return { open, close };
          }),
      );
    while (week.length < DAYS) week.push([]);
    return { ...before, week };
  },
};

/** Fields by the list of the pack that the item stands in. */
export const FORMS = {
  entries: {
    id: line,
    topic: line,
    title: line,
    answer: long,
    keywords: lines,
    steps,
    notes: lines,
    problem: line,
    solutions: lines,
    questions: lines,
  },
  channels: { title: line, goodFor: line, pros: lines, tips: lines, url: line, source: line, readOn: line },
  phoneLines: {
    id: line,
    name: line,
    display: line,
    local: line,
    international: line,
    hours,
    source: line,
    readOn: line,
  },
};

/** May be left out, and is, where nothing stands in the field. */
const OPTIONAL = new Set(['keywords', 'notes', 'problem', 'solutions', 'questions', 'url', 'international']);

/** The item with a field as it was typed. */
export function changed(item, name, field, text) {
  const value = field.write(text, item[name]);
  const { [name]: _, ...rest } = item;
  return OPTIONAL.has(name) && !value.length ? rest : { ...item, [name]: value };
}
