// Every code block that people are told to write is run, type-checked, or stands in something that is: a block that
// nothing checks fails here.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readContent } from '../../dist/npm/content/index.js';
import { blocksOf, documents, missingFrom } from '../../tools/docs/blocks.mjs';
import { typecheck } from '../../tools/docs/typecheck.mjs';

const { scripts, bin, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const { declarations } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')).modules[0];
const element = declarations.find(({ tagName }) => tagName);
const names = (list) => list.map(({ name }) => name);
const bundled = async (locale) => (await import(`../../dist/npm/content/${locale}.js`)).default;
const blocks = documents().flatMap(blocksOf);
const of = (...languages) => blocks.filter(({ language }) => languages.includes(language));

/** Attributes that every element has, and those of other systems' routers. */
const COMMON = ['id', 'class', 'slot', 'hidden', 'data-turbo-permanent'];

/** Commands that a shell block may call: ours, npm's, and tools that come with every system. */
const COMMANDS = {
  npm(args) {
    if (args[0] === 'run')
      assert.ok(args[1] in scripts || args[1] === 'dev', `there is no npm run ${args[1]}`);
    else assert.match(args[0], /^(?:ci|install|i|test|start|pack|audit|view|publish|version)$/);
  },
  npx(args) {
    if (args[0] !== 'taobao-help') return assert.equal(args[0], 'serve');
    const { stdout } = spawnSync(process.execPath, [bin['taobao-help'], '--help'], { encoding: 'utf8' });
    assert.ok(stdout.includes(`npx taobao-help ${args[1]}`), `there is no npx taobao-help ${args[1]}`);
  },
  cd: ([folder]) => assert.ok(existsSync(folder) || folder === 'taobao-help', `there is no folder ${folder}`),
  node: () => {},
  git: () => {},
  sha256sum: () => {},
  '.ci/run': () => {},
};

const CHECKS = {
  /** Output of programs. */
  ''() {},
  sh({ code }) {
    for (const line of code.split('\n')) {
      for (const command of line.replace(/ #.*|^#.*/, '').split('&&')) {
        const [name, ...args] = command.trim().split(/\s+/);
        if (name) COMMANDS[name]?.(args) ?? assert.ok(name in COMMANDS, `nobody knows the command ${name}`);
      }
    }
  },
  async json({ code, mark }) {
    const value = JSON.parse(code);
    if (value['html.customData']) {
      for (const [file] of Object.values(value))
        assert.ok(existsSync(file.replace('./node_modules/taobao-help/', '')), file);
      return;
    }
    assert.match(mark ?? '', /^checked: /, 'content has to be marked: <!-- checked: name -->');
    for (const locale of Object.keys(value.locales ?? { [value.extends ?? value.locale]: 1 }))
      assert.ok(await readContent(value, locale, bundled));
  },
  html({ code, mark }) {
    for (const [, attributes] of code.matchAll(/<taobao-help\s+([^>]*)>/g))
      for (const [, name] of attributes.matchAll(/([\w-]+)=/g))
        assert.ok([...names(element.attributes), ...COMMON].includes(name), `there is no ${name}=""`);
    for (const [, file] of code.matchAll(/src="[^"]*?\/(taobao-help[\w.]*\.js)"/g))
      assert.ok(existsSync(`dist/${file}`), file);
    if (mark?.startsWith('from: ')) assert.deepEqual(missingFrom(code, mark.slice(6)), []);
  },
  css({ code }) {
    for (const [property] of code.matchAll(/--taobao-help-[\w-]+/g))
      assert.ok(names(element.cssProperties).includes(property), `there is no ${property}`);
    for (const [, part] of code.matchAll(/::part\(([\w-]+)\)/g))
      assert.ok(names(element.cssParts).includes(part), `there is no part ${part}`);
  },
};

/** Languages whose blocks are taken from examples, which are type-checked, built and used by `npm run test:examples`. */
const FROM_EXAMPLES = ['tsx', 'jsx', 'vue', 'svelte', 'astro', 'php'];

for (const block of blocks.filter(({ language }) => language in CHECKS)) {
  test(`${block.name} (${block.language || 'output'}) is right`, () => CHECKS[block.language](block));
}

for (const { name, code, mark, language } of blocks) {
  if (mark?.startsWith('from: ')) {
    test(`${name} stands in ${mark.slice(6)}`, () => assert.deepEqual(missingFrom(code, mark.slice(6)), []));
  } else if (FROM_EXAMPLES.includes(language)) {
    test(`${name} is taken from an example`, () =>
      assert.fail(`no mark <!-- from: examples/… --> before it`));
  } else if (!(language in CHECKS) && !['js', 'ts'].includes(language)) {
    test(`${name} is checked`, () => assert.fail(`nothing checks ${language}`));
  }
}

test('scripts and modules fit the types of the package', () => {
  const inline = of('html').flatMap(({ name, code }) =>
    [...code.matchAll(/<script(?: type="module")?>([^]*?)<\/script>/g)].map(([, script]) => ({
      name,
      language: 'js',
      code: script,
    })),
  );
  const modules = of('js', 'ts').filter(({ mark }) => !mark?.startsWith('from: '));
  assert.ok(modules.length > 3);
  assert.deepEqual(typecheck([...modules, ...inline]), []);
});

for (const { name, code } of blocks.filter(({ mark }) => mark === 'run')) {
  test(`${name} runs in Node`, () => {
    const output = execFileSync(process.execPath, ['--input-type=module'], { input: code, encoding: 'utf8' });
    assert.match(output, /\S/);
  });
}

test('the imports that are told of are exported', () => {
  for (const { name, code } of of('js', 'ts', 'tsx'))
    for (const [, path] of code.matchAll(/from '(taobao-help[^']*)'|import '(taobao-help[^']*)'/g))
      if (path) assert.ok(path.replace('taobao-help', '.') in exports, `${name}: ${path}`);
});
