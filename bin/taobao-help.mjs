#!/usr/bin/env node
// npx taobao-help: what a site owner may need beside the widget.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCALES } from '../dist/npm/content/index.js';
import { bundled, check } from './check.mjs';
import { gaps } from './gaps.mjs';
import { faqHtml } from './html.mjs';
import { Unreadable } from './read-json.mjs';
import { train } from './train.mjs';

const USAGE = `What a site may need beside <taobao-help>.

  npx taobao-help check help.json              says what is wrong with your content, or will not be seen, by line:
                                               a whole pack, changes ("extends"), or several languages ("locales")
  npx taobao-help check own.json --merge en    changes that do not say which pack they change
  npx taobao-help html                         the answers as HTML and FAQPage JSON-LD, for search engines and
                                               <noscript>; --lang en, or a file of your own: html help.json
  npx taobao-help train help.json              makes help.meaning.json from your own entries and their example questions,
                                               so that questions in other words find them, too
  npx taobao-help gaps log.jsonl               groups the questions that got “perhaps” or nothing into topics

Languages: ${LOCALES.join(', ')}.
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
async function report(file, merge) {
  let result;
  try {
    result = await check(file, merge);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const place = error.line ? `:${error.line}:${error.column}` : '';
    process.stderr.write(`${file}${place}  ${shown(error.message)}\n`);
    return 2;
  }
  const { contents, problems, notes, changes } = result;
  const marked = notes.map((note) => ({ ...note, message: `${note.message} (note)` }));
  const inOrder = [...problems, ...marked].sort((a, b) => a.line - b.line || a.column - b.column);
  for (const one of inOrder) say(finding(file, one));
  if (!problems.length) {
    for (const content of contents) say(`${file}: good. ${summary(content)}.`);
    return 0;
  }
  say(`${file}: ${count(problems.length, 'problem')}. The widget would keep its bundled pack.`);
  if (changes) say(`“omit” belongs into changes: say which pack they change, with "extends": "zh-Hant".`);
  return 1;
}

/** Every file's own code, of which the worst one counts. */
async function checkAll(files, { merge }) {
  const codes = [];
  for (const file of files) codes.push(await report(file, merge));
  return Math.max(...codes);
}

/** Prints the answers of a file, or of a bundled pack. */
async function printHtml([file], { lang = 'zh-Hant' }) {
  if (!file) {
    process.stdout.write(faqHtml(await bundled(lang)));
    return 0;
  }
  let result;
  try {
    result = await check(file);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  if (!result || result.problems.length) {
    process.stderr.write(`${file} cannot be used as it is: npx taobao-help check ${file}\n`);
    return result ? 1 : 2;
  }
  process.stdout.write(result.contents.map(faqHtml).join('\n'));
  return 0;
}

/** Makes the meaning file beside each file. */
async function trainAll(files) {
  let code = 0;
  for (const file of files) {
    let result;
    try {
      result = await train(file);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
    const { written, entries, questions, problems } = result ?? {};
    if (written) {
      say(`${shown(written)}: ${count(entries, 'entry', 'entries')}, ${count(questions, 'question')}.`);
      say(`Name it in the pack: "meaning": "${shown(basename(written))}"`);
      continue;
    }
    code = Math.max(code, result ? 1 : 2);
    const why = problems === 0 ? 'has no entries of its own' : 'cannot be used as it is';
    process.stderr.write(`${file} ${why}: npx taobao-help check ${file}\n`);
  }
  return code;
}

/** Prints the topics of a log, the largest first. */
async function printGaps([file]) {
  let result;
  try {
    result = await gaps(file);
  } catch (error) {
    process.stderr.write(`${file} cannot be read: ${shown(error.message)}\n`);
    return 2;
  }
  const { topics, gaps: total, skipped } = result;
  say(`${count(total, 'question')}, ${count(topics.length, 'topic')}`);
  if (skipped) say(`${count(skipped, 'line')} passed over: no question with an outcome`);
  for (const { count: size, nothing, words, nearest, examples } of topics) {
    const near = nearest ? `; nearest entry ${nearest}` : '';
    say();
    say(shown(`${size} × ${words.join(' ')} (${nothing} got nothing${near})`));
    for (const example of examples) say(`    ${shown(example)}`);
  }
  return 0;
}

const COMMANDS = {
  check: { needsFiles: true, run: checkAll },
  html: { needsFiles: false, run: printHtml },
  train: { needsFiles: true, run: trainAll },
  gaps: { needsFiles: true, run: printGaps },
};

/** What is wrong with a call, in one line; '' where nothing is, or nothing was asked for. */
function wrongIn(name, files, { merge, lang }) {
  const unknown = [merge, lang].find((locale) => locale !== undefined && !LOCALES.includes(locale));
  if (unknown !== undefined) return `There is no language “${shown(unknown)}”.`;
  if (name === undefined) return '';
  if (!Object.hasOwn(COMMANDS, name)) return `There is no command “${shown(name)}”.`;
  return COMMANDS[name].needsFiles && !files.length ? `${name} needs a file.` : '';
}

async function main() {
  let given;
  try {
    given = parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        merge: { type: 'string' },
        lang: { type: 'string' },
      },
    });
  } catch (error) {
    const [what] = error.message.split('. ');
    process.stderr.write(`${shown(what)}.\n\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = given;
  const [name, ...files] = positionals;
  if (values.version) {
    say(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version);
    return 0;
  }
  if (values.help) {
    say(USAGE.trimEnd());
    return 0;
  }
  const wrong = wrongIn(name, files, values);
  if (wrong || name === undefined) {
    process.stderr.write(wrong ? `${wrong}\n\n${USAGE}` : USAGE);
    return 2;
  }
  return COMMANDS[name].run(files, values);
}

process.exitCode = await main();
