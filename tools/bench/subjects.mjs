// What a page may hold to help a shopper: nothing, the least that could be written by hand, ours, and peers from npm.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { packagesOf } from '../packages.mjs';

/** A custom element that draws a button: the least that any widget costs. */
const BARE = `customElements.define('bare-help', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('button'), { textContent: 'Help' }));
  }
});`;

/** A button and the panel that it opens, with Lit and nothing else. */
const LIT = `import { LitElement, html } from 'lit';
customElements.define('lit-help', class extends LitElement {
  static properties = { open: { type: Boolean } };
  render() {
    return html\`<button class="launcher" @click=\${() => (this.open = true)}>Help</button>
      \${this.open ? html\`<section><h2>Help</h2><textarea id="ask"></textarea></section>\` : ''}\`;
  }
});`;

/** Where the panel of `Lit, fetched` comes from. */
const LATE = '/late.js';
/** A button that fetches Lit and the panel when it is pressed. */
const FETCHES = `document.querySelector('.launcher').onclick = async () => {
  await import('${LATE}');
  document.querySelector('#place').append(Object.assign(document.createElement('lit-help'), { open: true }));
};`;

/** The same, by somebody who adds Fuse.js over titles and answers. */
const BY_HAND = `import { LitElement, html } from 'lit';
import Fuse from 'fuse.js';
const fuse = new Fuse(ENTRIES, { keys: ['title', 'text'], ignoreLocation: true });
customElements.define('lit-help', class extends LitElement {
  static properties = { open: { type: Boolean }, hits: { state: true } };
  render() {
    return html\`<button class="launcher" @click=\${() => (this.open = true)}>Help</button>
      \${this.open ? html\`<section><h2>Help</h2>
        <textarea id="ask" @input=\${(event) => (this.hits = fuse.search(event.target.value, { limit: 5 }))}></textarea>
        \${this.hits?.map(({ item }) => html\`<p class="hit">\${item.title}</p>\`)}</section>\` : ''}\`;
  }
  updated(changed) {
    if (changed.has('open') && this.open) this.renderRoot.querySelector('#ask').focus();
  }
});`;

const NINJA = `import 'ninja-keys';
const ninja = document.querySelector('ninja-keys');
ninja.data = ENTRIES.map(({ id, title, text }) => ({ id, title, keywords: text }));
document.querySelector('.launcher').onclick = () => ninja.open();`;

const AUTOCOMPLETE = `import { autocomplete } from '@algolia/autocomplete-js';
import Fuse from 'fuse.js';
const fuse = new Fuse(ENTRIES, { keys: ['title', 'text'], ignoreLocation: true });
autocomplete({
  container: '#place',
  detachedMediaQuery: '',
  getSources: ({ query }) => [{
    sourceId: 'entries',
    getItems: () => fuse.search(query, { limit: 5 }).map(({ item }) => item),
    templates: { item: ({ item }) => item.title },
  }],
});`;

const DOCSEARCH = `import docsearch from '@docsearch/js';
docsearch({ container: '#place', appId: 'none', apiKey: 'none', indices: ['none'] });`;

const CHAT = `import 'deep-chat';
document.querySelector('.launcher').onclick = () => {
  const chat = Object.assign(document.createElement('deep-chat'), { demo: true });
  document.querySelector('#place').append(chat);
};`;

/** Text that does not shrink: as many bytes on the network as the panel of ours has beyond Lit. */
const ballast = (bytes) => {
  const noise = createHash('shake256', { outputLength: bytes }).update('ballast').digest('base64');
  return `globalThis.ballast = '${noise}';`;
};
/** brotli: the first step of ours in one locale, less Lit. */
const BEYOND_LIT = 20_000;

const BUTTON = '<button class="launcher">Help</button>';

/** Titles and answers of the bundled entries, for those that search. */
function entries() {
  const { entries: all } = JSON.parse(readFileSync('dist/packs/zh-Hant.json', 'utf8'));
  return all.map(({ id, title, answer }) => ({ id, title, text: answer }));
}

/** One script, with the packages of the repository or, for peers, those beside this file. */
const bundled = async (contents, resolveDir = process.cwd(), external = []) => {
  const { outputFiles } = await build({
    stdin: { contents: contents.replaceAll('ENTRIES', () => JSON.stringify(entries())), resolveDir },
    bundle: true,
    external,
    format: 'esm',
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [resolve('node_modules')],
  });
  return outputFiles[0].text;
};

const peer = (contents) => () => {
  packagesOf('tools/bench');
  return bundled(contents, resolve('tools/bench'));
};

/**
 * A page's markup, the script that it loads, or where one of ours is, and what else it may ask for, by path; how a shopper
 * uses it: what opens it, the field that then shows, and what an answer looks like while one types, where it answers
 * without a server.
 * @typedef {object} Subject
 * @property {string} markup
 * @property {() => Promise<string>} [script]
 * @property {string} [file]
 * @property {Record<string, () => Promise<string>>} [files]
 * @property {string} [launcher]
 * @property {string} [field]
 * @property {string} [answer]
 */

/** @type {Readonly<Record<string, Subject>>} */
export const SUBJECTS = Object.freeze({
  empty: { markup: '' },
  'bare element': { markup: '<bare-help></bare-help>', script: () => bundled(BARE) },
  'Lit alone': {
    markup: '<lit-help></lit-help>',
    script: () => bundled(LIT),
    launcher: '.launcher',
    field: '#ask',
  },
  'Lit, fetched when asked for, as heavy': {
    markup: `${BUTTON}<div id="place"></div>`,
    script: () => bundled(FETCHES, undefined, [LATE]),
    files: { [LATE]: async () => (await bundled(LIT)) + ballast(BEYOND_LIT) },
    launcher: '.launcher',
    field: '#ask',
  },
  ours: {
    markup: '<taobao-help mode="launcher"></taobao-help>',
    file: '/dist/taobao-help.js',
    launcher: '.launcher',
    field: '#ask',
    answer: '.result[data-best]',
  },
  'Lit and Fuse.js, by hand': {
    markup: '<lit-help></lit-help>',
    script: () => bundled(BY_HAND),
    launcher: '.launcher',
    field: '#ask',
    answer: '.hit',
  },
  'ninja-keys': {
    markup: `${BUTTON}<ninja-keys></ninja-keys>`,
    script: peer(NINJA),
    launcher: '.launcher',
    field: 'input',
    answer: 'ninja-action',
  },
  'autocomplete-js and Fuse.js': {
    markup: '<div id="place"></div>',
    script: peer(AUTOCOMPLETE),
    launcher: '.aa-DetachedSearchButton',
    field: '.aa-Input',
    answer: '.aa-Item',
  },
  DocSearch: {
    markup: '<div id="place"></div>',
    script: peer(DOCSEARCH),
    launcher: '.DocSearch-Button',
    field: '.DocSearch-Input',
  },
  'deep-chat': {
    markup: `${BUTTON}<div id="place"></div>`,
    script: peer(CHAT),
    launcher: '.launcher',
    field: '#text-input',
  },
});
