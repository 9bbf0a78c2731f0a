// Markdown tables of the reference: short ones for the README, full ones for docs/reference.md.

const code = (text) => `\`${text}\``;
const cell = (text) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

/** A Markdown table; columns in which every row is empty are left out. */
export function table(head, rows) {
  const used = head.map((_, column) => rows.some((row) => row[column]));
  const line = (cells) => `| ${cells.filter((_, column) => used[column]).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('\n');
}

const values = ({ type, default: standard }) =>
  type.text
    .split(' | ')
    .map((value) => code(value.replaceAll("'", '')) + (value === standard ? ' (default)' : ''))
    .join(', ');

const signature = ({ name, parameters = [] }) =>
  code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`);

export const attributes = ({ attributes: all }) =>
  table(
    ['Attribute, property', 'Values', 'Meaning'],
    all.map((attribute) => [code(attribute.name), values(attribute), attribute.description]),
  );

export const properties = (all) =>
  table(
    ['Property', 'Type', 'Meaning'],
    all.map(({ name, type, description }) => [code(name), code(type.text), description]),
  );

export const methods = ({ methods: all }) =>
  table(
    ['Method', 'Gives', 'What it does'],
    all.map((method) => {
      const { text } = method.return.type;
      return [signature(method), text === 'void' ? '' : code(text), method.description];
    }),
  );

export const events = ({ events: all }) =>
  table(
    ['Event', 'Fields', 'When'],
    all.map(({ name, fields, description }) => [
      code(name),
      fields.map((field) => code(field.name)).join(', '),
      description,
    ]),
  );

/** One section per event, with the types of its fields. */
export const eventDetails = ({ events: all }) =>
  all
    .map(({ name, type, description, fields }) => {
      const rows = fields.map((field) => [code(field.name), code(field.type.text), field.description ?? '']);
      const text = `### \`${name}\`\n\n${description} Class: \`${type.text}\`.`;
      return rows.length ? `${text}\n\n${table(['Field', 'Type', 'Meaning'], rows)}` : text;
    })
    .join('\n\n');

export const parts = ({ parts: all }) =>
  table(
    ['Part', 'What it is'],
    all.map(({ name, description }) => [code(name), description]),
  );

export const cssProperties = ({ cssProperties: all }) =>
  table(
    ['Custom property', 'Default', 'Meaning'],
    all.map(({ name, default: standard, description }) => [
      code(name),
      standard ? code(standard) : '',
      description,
    ]),
  );

export const slots = ({ slots: all }) =>
  table(
    ['Slot', 'What it is'],
    all.map(({ name, description }) => [name ? code(name) : '(default)', description]),
  );

export const ids = (all) =>
  table(
    ['Id', 'Traditional Chinese', 'English'],
    all.map(({ id, hant, en }) => [code(id), hant, en]),
  );

/** Types that stand for one of a few strings. */
export const unions = (all) =>
  table(
    ['Type', 'Is one of'],
    Object.entries(all).map(([name, list]) => [code(name), list.map(code).join(', ')]),
  );
