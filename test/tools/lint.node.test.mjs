// The house's rules hold in each folder as it is configured: every row is a violation that must be found, or a line
// that must pass.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { ESLint, Linter } from 'eslint';

const DIRECTION = 'house/direction';
const GLOBALS = 'no-restricted-globals';
const CLOCK = 'no-restricted-syntax';
const EFFECTS = 'house/no-side-effects';
const ORDER = 'house/member-order';

const VIOLATIONS = [
  ['src/content/pack.ts', "import { createSearch } from '../search/index.js';", DIRECTION],
  ['src/content/en/account.ts', "export * from '../../guide/state.js';", DIRECTION],
  ['src/content/pack.ts', "const late = () => import('../elements/shell/dom.js');", DIRECTION],
  ['src/content/pack.ts', "type State = import('../guide/types.js').GuideState;", DIRECTION],
  ['src/search/words.ts', "import type { GuideState } from '../guide/types.js';", DIRECTION],
  ['src/guide/state.ts', "import { advise } from '../advice/index.js';", DIRECTION],
  ['src/guide/state.ts', "import { fill } from '../advice/words/fill.js';", DIRECTION],
  ['src/advice/index.ts', "import { make } from '../elements/shell/dom.js';", DIRECTION],
  ['src/advice/words/en.ts', "import strings from '../../elements/panel/words/en.js';", DIRECTION],
  ['src/elements/shell/dom.ts', "import { define } from '../../define.js';", DIRECTION],
  ['src/guide/state.ts', "import { fold } from '../search/fold.js';", DIRECTION],
  ['src/elements/shell/dom.ts', "import { Store } from '../panel/store.js';", DIRECTION],
  ['src/elements/shell/dom.ts', "import type { Panel } from '../panel/panel.js';", DIRECTION],
  ['src/elements/shell/dom.ts', "import { html } from 'lit';", DIRECTION],
  ['src/elements/panel/store.ts', "import { photos } from '../later/views/photos.js';", DIRECTION],
  ['src/elements/panel/store.ts', "import type { Photo } from '../case/photos.js';", DIRECTION],
  ['src/elements/later/index.ts', "const late = () => import('../case/index.js');", DIRECTION],
  ['src/elements/case/share.ts', "import { photos } from '../later/views/photos.js';", DIRECTION],
  ['src/elements/new-room/index.ts', "import { make } from '../shell/dom.js';", DIRECTION],
  ['src/guide/state.ts', "import Fuse from 'fuse.js';", DIRECTION],
  ['src/elements/shell/dom.ts', "import Fuse from 'fuse.js/min-basic';", DIRECTION],
  ['src/advice/index.ts', "import { html } from 'lit';", DIRECTION],
  ['src/search/words.ts', "import { render } from 'lit/html.js';", DIRECTION],
  ['src/content/pack.ts', 'const title = document.title;', GLOBALS],
  ['src/search/words.ts', 'const width = window.innerWidth;', GLOBALS],
  ['src/guide/state.ts', 'export class Box extends HTMLElement {}', GLOBALS],
  ['src/advice/index.ts', "const kept = localStorage.getItem('x');", GLOBALS],
  ['src/advice/words/en.ts', 'const page = globalThis.location;', GLOBALS],
  ['src/advice/index.ts', 'const now = new Date();', CLOCK],
  ['src/advice/index.ts', 'const now = Date.now();', CLOCK],
  ['src/element.ts', 'define();', EFFECTS],
  ['src/elements/shell/dom.ts', "import './polyfill.js';", EFFECTS],
  ['src/define.ts', "if (globalThis.customElements) customElements.define('a-b', X);", EFFECTS],
  ['src/elements/shell/dom.ts', 'class A { constructor() {} field = 1; }', ORDER],
  ['src/elements/shell/dom.ts', 'class A { #hidden() {} shown() {} }', ORDER],
  ['src/elements/shell/dom.ts', 'class A { show() {} connectedCallback() {} }', ORDER],
  ['src/elements/shell/dom.ts', 'class A { connectedCallback() {} get open() { return 1; } }', ORDER],
];

const FINE = [
  [
    'src/search/words.ts',
    "import Fuse from 'fuse.js/min-basic'; import type { Entry } from '../content/types.js';",
  ],
  [
    'src/advice/index.ts',
    "import { fill } from './words/fill.js'; const noon = new Date('2026-11-23T12:00');",
  ],
  [
    'src/elements/shell/dom.ts',
    "import { VERSION } from '../../version.js'; const panel = () => import('../panel/index.js');",
  ],
  [
    'src/elements/panel/store.ts',
    "import { html } from 'lit'; import { make } from '../shell/dom.js'; const later = () => import('../later/index.js');",
  ],
  ['src/index.ts', "import { define } from './define.js'; define();"],
  ['src/taobao-help.ts', "import { define } from './define.js'; define();"],
  [
    'src/elements/shell/dom.ts',
    'class A { static a = 1; b = 2; #c = 3; constructor() {} get d() { return 1; } connectedCallback() {} e() {} #f() {} }',
  ],
];

const eslint = new ESLint();
const linter = new Linter();

/** The rules that are reported for code, as if it stood in that file; without the rules that need types. */
async function reported(file, code) {
  const { plugins, languageOptions, rules } = await eslint.calculateConfigForFile(file);
  const ours = [DIRECTION, GLOBALS, CLOCK, EFFECTS, ORDER].filter((name) => rules[name]);
  const { parser } = languageOptions;
  const messages = linter.verify(
    code,
    [
      {
        files: ['**/*.ts'],
        plugins: { house: plugins.house },
        languageOptions: { parser },
        rules: Object.fromEntries(ours.map((name) => [name, rules[name]])),
      },
    ],
    { filename: resolve(file) },
  );
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

for (const [file, code, rule] of VIOLATIONS) {
  test(`${file} may not hold: ${code}`, async () => assert.ok((await reported(file, code)).includes(rule)));
}

for (const [file, code] of FINE) {
  test(`${file} may hold: ${code}`, async () => assert.deepEqual(await reported(file, code), []));
}
