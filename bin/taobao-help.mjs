#!/usr/bin/env node
// npx taobao-help: what a site owner may need beside the widget.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Unreadable, check } from './check.mjs';

const LOCALES = ['zh-Hant', 'zh-Hans', 'en'];

const USAGE = `Checks content packs for <taobao-help>.

  npx taobao-help check pack.json              a whole pack, for “src” or “.content”
  npx taobao-help check own.json --merge en    changes, for mergeContent over the bundled pack of a locale
                                               (${LOCALES.join(', ')})

Ends with 0 where nothing is wrong, 1 where there are problems, 2 where a file cannot be read.
`;

/** A pack may be anybody's: what moves a terminal's cursor is shown as its code. */
const shown = (text) =>
  text.replace(/\p{Cc}/gu, (sign) => `\\u${sign.codePointAt(0).toString(16).padStart(4, '0')}`);

const say = (text = '') => process.stdout.write(`${text}\n`);

const finding = (file, { line, column, path, message }) =>
  `${file}:${line}:${column}  ${shown([path, message].filter(Boolean).join(' '))}`;

const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

function summary({ locale, entries, topics, channels, phoneLines }) {
  const parts = [
    count(entries.length, 'entry', 'entries'),
    count(topics.length, 'topic'),
    count(channels.length, 'channel'),
    count(phoneLines.length, 'phone line'),
  ];
  return `${parts.join(', ')}, in ${locale}`;
}

/** @returns {Promise<0 | 1 | 2>} what the process ends with */
async function report(file, base) {
  let result;
  try {
    result = await check(file, base);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const place = error.line ? `:${error.line}:${error.column}` : '';
    process.stderr.write(`${file}${place}  ${shown(error.message)}\n`);
    return 2;
  }
  const { content, problems, notes, changes } = result;
  const marked = notes.map((note) => ({ ...note, message: `${note.message} (note)` }));
  const inOrder = [...problems, ...marked].sort((a, b) => a.line - b.line || a.column - b.column);
  for (const one of inOrder) say(finding(file, one));
  if (content) {
    say(`${file}: good. ${summary(content)}${base ? ' once merged' : ''}.`);
    return 0;
  }
  say(`${file}: ${count(problems.length, 'problem')}. The widget would keep its bundled pack.`);
  if (changes) say(`“omit” belongs into changes: check them with --merge and a locale.`);
  return 1;
}

async function main() {
  let given;
  try {
    given = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean' }, version: { type: 'boolean' }, merge: { type: 'string' } },
    });
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = given;
  const [command, ...files] = positionals;
  if (values.version) {
    say(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version);
    return 0;
  }
  if (values.help) {
    say(USAGE.trimEnd());
    return 0;
  }
  if (command !== 'check' || !files.length || (values.merge && !LOCALES.includes(values.merge))) {
    process.stderr.write(USAGE);
    return 2;
  }
  const base = values.merge && (await import(`../dist/npm/content/${values.merge}.js`)).default;
  const codes = [];
  for (const file of files) codes.push(await report(file, base));
  return Math.max(...codes);
}

process.exitCode = await main();
