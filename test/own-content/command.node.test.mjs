// `npx taobao-help check`: what it prints, and what it ends with.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import zhHant from '../../dist/npm/content/zh-Hant.js';

const COMMAND = fileURLToPath(new URL('../../bin/taobao-help.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'taobao-help-check-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').slice(0, -1), error: stderr.trim().split('\n') };
};

const write = (name, content) =>
  writeFileSync(
    join(folder, name),
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2),
  );

const WRONG = `{
  "$schema": "../content.schema.json",
  "formatVersion": 1,
  "locale": "zh-Hant",
  "topics": [{ "id": "t", "title": "退貨" }],
  "entries": [
    {
      "id": "a", "topic": "u", "titel": "標題", "answer": "答",
      "steps": [{ "text": "去", "url": "javascript:alert(1)" }]
    },
    { "id": "b", "topic": "t", "title": "一", "title": "二", "answer": "\\u001b[2J", "related": ["\\u001b[2J"] }
  ]
}
`;

/** How many of everything a bundled pack has, and how the command says it. */
const ALL = {
  entries: zhHant.entries.length,
  topics: zhHant.topics.length,
  channels: zhHant.channels.length,
  lines: zhHant.phoneLines.length,
};
const sum = ({ entries, topics, channels, lines }) =>
  `${entries} entries, ${topics} topics, ${channels} channels, ${lines} phone lines`;

test('a good pack ends with 0 and is summed up', () => {
  write('good.json', zhHant);
  const { status, lines } = run('check', 'good.json');
  assert.equal(status, 0);
  assert.deepEqual(lines, [`good.json: good. ${sum(ALL)}, in zh-Hant.`]);
});

test('every problem is told with its place, in the order of the file, and ends with 1', () => {
  write('wrong.json', WRONG);
  assert.deepEqual(run('check', 'wrong.json'), {
    status: 1,
    lines: [
      'wrong.json:7:5  entries[0].title is missing',
      'wrong.json:8:27  entries[0].topic "u" is no topic of this pack',
      'wrong.json:8:41  entries[0].titel is no field that is known, and is left out; is “title” meant? (note)',
      'wrong.json:9:39  entries[0].steps[0].url must be an address that starts with https://',
      'wrong.json:11:55  entries[1].title stands here a second time; only the last one counts (note)',
      'wrong.json:11:95  entries[1].related[0] must be lower-case letters, digits and hyphens',
      'wrong.json: 4 problems. The widget would keep its bundled pack.',
    ],
    error: [''],
  });
});

test('what a pack says cannot steer the terminal', () => {
  write(
    'steer.json',
    WRONG.replace('"topic": "u"', '"topic": "t"').replace(
      '"b", "topic": "t"',
      '"b", "\\u001b[2J": 1, "topic": "t"',
    ),
  );
  const { lines } = run('check', 'steer.json');
  assert.match(lines.join('\n'), /entries\[1\]\.\\u001b\[2J is no field/);
  assert.doesNotMatch(lines.join(''), /\p{Cc}/u);
});

test('all problems are listed, however many', () => {
  const entries = Array.from({ length: 300 }, (_, index) => ({ id: `e${index}`, topic: 't', title: 'x' }));
  write('many.json', { formatVersion: 1, locale: 'en', topics: [{ id: 't', title: 'T' }], entries });
  const { lines } = run('check', 'many.json');
  assert.equal(lines.filter((line) => line.endsWith('answer is missing')).length, 300);
  assert.match(lines.at(-1), /300 problems/);
});

test('changes are checked over a bundled pack', () => {
  write('own.json', {
    omit: ['contact-social'],
    entries: [{ id: 'pick-up', topic: 'logistics', title: 'Pick up', answer: 'Come by.' }],
  });
  const { status, lines } = run('check', 'own.json', '--merge', 'en');
  assert.equal(status, 0);
  assert.equal(lines[0], `own.json: good. ${sum({ ...ALL, channels: ALL.channels - 1 })}, in en.`);

  write('own.json', '{"omit": ["contact-pigeon"],\n "entires": []}');
  assert.deepEqual(run('check', 'own.json', '--merge', 'zh-Hans').lines, [
    'own.json:1:11  omit[0] "contact-pigeon" is nothing in the pack that is changed',
    'own.json:2:13  entires is no field that is known, and is left out; is “entries” meant? (note)',
    'own.json: 1 problem. The widget would keep its bundled pack.',
  ]);
});

test('changes that are taken for a whole pack are told how to be checked', () => {
  write('own.json', { omit: [] });
  const { status, lines } = run('check', 'own.json');
  assert.equal(status, 1);
  assert.equal(
    lines.at(-1),
    '“omit” belongs into changes: say which pack they change, with "extends": "zh-Hant".',
  );
});

test('changes that say which pack they change need no more', () => {
  write('own.json', { extends: 'zh-Hans', omit: ['contact-social'] });
  assert.deepEqual(run('check', 'own.json'), {
    status: 0,
    lines: [
      `own.json: good. ${sum({ ...ALL, entries: ALL.entries - 1, channels: ALL.channels - 1 })}, in zh-Hans.`,
    ],
    error: [''],
  });
  write('own.json', '{"extends": "fr"}');
  assert.match(run('check', 'own.json').lines[0], /^own\.json:1:13 {2}extends must be "zh-Hant" or/);
});

test('several languages in one file are each checked, at their own places', () => {
  const lines = [
    '{"locales": {',
    '  "en": { "extends": "en", "omit": ["contact-pigeon"] },',
    '  "zh-Hant": { "formatVersion": 1, "locale": "zh-Hant", "topics": [], "entires": [] },',
    '  "fr": {}',
    '}}',
  ];
  write('own.json', lines.join('\n'));
  assert.deepEqual(run('check', 'own.json').lines, [
    'own.json:2:37  locales.en.omit[0] "contact-pigeon" is nothing in the pack that is changed',
    'own.json:3:14  locales.zh-Hant.entries is missing',
    'own.json:3:82  locales.zh-Hant.entires is no field that is known, and is left out; is “entries” meant? (note)',
    'own.json:4:9  locales.fr is no language of the widget (zh-Hant, zh-Hans, en)',
    'own.json: 3 problems. The widget would keep its bundled pack.',
  ]);
});

test('what is right and will not be seen is noted', () => {
  const line = {
    kind: 'service',
    region: 'tw',
    name: 'L',
    display: '1',
    local: '1',
    source: 's',
    readOn: '2026-11-23',
  };
  write('own.json', {
    extends: 'en',
    topics: [{ id: 'shop', title: 'Shop' }],
    phoneLines: [{ id: 'shop-line', ...line }],
    omit: ['contact-phone'],
  });
  const { status, lines } = run('check', 'own.json');
  assert.equal(status, 0);
  const notes = lines.filter((one) => one.endsWith('(note)'));
  assert.match(notes.join('\n'), /topics\[0\] has no entries/);
  assert.match(notes.join('\n'), /phoneLines\[0\] stands in the last step alone/);
});

test('the answers are printed as HTML without scripts, and as data that search engines read', () => {
  const { status, lines } = run('html', '--lang', 'en');
  assert.equal(status, 0);
  const html = lines.join('\n');
  const [, data] = /<script type="application\/ld\+json">\n([^]*?)\n<\/script>/.exec(html);
  const { mainEntity, ...page } = JSON.parse(data);
  assert.deepEqual(page, { '@context': 'https://schema.org', '@type': 'FAQPage', inLanguage: 'en' });
  assert.equal(mainEntity.length, ALL.entries);
  for (const { name, acceptedAnswer } of mainEntity) {
    assert.ok(name);
    assert.ok(html.includes(acceptedAnswer.text), name);
  }
  assert.match(html, /<h3 id="refund-time">/);
});

test('what a pack says is text in that HTML, too', () => {
  const answer = '</script><img src=x onerror=alert(1)> & "more"';
  write('own.json', {
    formatVersion: 1,
    locale: 'en',
    topics: [{ id: 't', title: '<b>' }],
    entries: [{ id: 'a', topic: 't', title: '"', answer }],
  });
  const { lines } = run('html', 'own.json');
  const html = lines.join('\n');
  assert.doesNotMatch(html, /<img|<b>/);
  assert.equal(html.match(/<\/script/g).length, 1);
  write('bad.json', '{}');
  assert.equal(run('html', 'bad.json').status, 1);
  assert.equal(run('html', 'nowhere.json').status, 2);
});

test('notes alone do not fail', () => {
  write('note.json', { ...zhHant, colour: 'red' });
  const { status, lines } = run('check', 'note.json');
  assert.equal(status, 0);
  assert.match(lines[0], /colour is no field that is known, and is left out \(note\)$/);
});

test('a byte order mark is fine, as it is in a browser', () => {
  write('bom.json', `\ufeff${JSON.stringify(zhHant)}`);
  assert.equal(run('check', 'bom.json').status, 0);
});

const UNREADABLE = [
  ['nowhere.json', undefined, 'nowhere.json  there is no such file'],
  ['.', undefined, '.  this is a folder, not a file'],
  ['comma.json', '{\n  "a": 1,\n}', 'comma.json:2:9  nothing follows this comma; take it out'],
  [
    'big5.json',
    Uint8Array.of(0x7b, 0x22, 0xb2, 0x5a, 0x22, 0x3a, 0x31, 0x7d),
    'big5.json  is not UTF-8; save it in this encoding',
  ],
  ['empty.json', '', 'empty.json:1:1  the file ends too early; is a } or ] missing?'],
];

for (const [name, content, expected] of UNREADABLE) {
  test(`a file that cannot be read ends with 2: ${expected}`, () => {
    if (content !== undefined) write(name, content);
    assert.deepEqual(run('check', name), { status: 2, lines: [], error: [expected] });
  });
}

test('of several files each is told, and the worst one counts', () => {
  write('good.json', zhHant);
  write('wrong.json', WRONG);
  const { status, lines, error } = run('check', 'good.json', 'nowhere.json', 'wrong.json');
  assert.equal(status, 2);
  assert.match(lines[0], /^good\.json: good/);
  assert.match(lines.at(-1), /^wrong\.json: 4 problems/);
  assert.deepEqual(error, ['nowhere.json  there is no such file']);
});

test('without a command that it knows, it tells what is wrong in one line, and how it is used', () => {
  for (const [said, ...args] of [
    [/^What a site may need/],
    [/^check needs a file\.$/, 'check'],
    [/^There is no command “chekc”\.$/, 'chekc', 'good.json'],
    [/^There is no language “fr”\.$/, 'check', 'good.json', '--merge', 'fr'],
    [/^Unknown option '--nope'\.$/, '--nope'],
  ]) {
    const { status, error } = run(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(error[0], said);
    assert.match(error.join('\n'), /npx taobao-help check help\.json/);
  }
  const { status, lines } = run('--help');
  assert.equal(status, 0);
  assert.match(lines.join('\n'), /npx taobao-help check help\.json/);
  assert.match(run('--version').lines[0], /^\d+\.\d+\.\d+/);
});
