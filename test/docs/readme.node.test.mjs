// Lines to copy, from README.md and the pages of the demo, work with the files that are built.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const read = (file) => readFileSync(file, 'utf8');
const readme = read('README.md');
const blocks = (language) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code);
const { exports, name, scripts } = JSON.parse(read('package.json'));
const element = JSON.parse(read('dist/custom-elements.json')).modules[0].declarations.find(
  ({ tagName }) => tagName,
);
const names = (list) => list.map((item) => item.name);

/** The script tag of a text, without the folder that the file is in. */
const scriptTag = (text, file) =>
  text.match(new RegExp(`<script [^>]*/${file}"></script>`))?.[0].replace(/src="[^"]*\//, 'src="');

for (const [file, page] of [
  ['taobao-help.js', 'demo/module.html'],
  ['taobao-help.classic.js', 'demo/classic.html'],
]) {
  test(`the line for ${file} is the one of ${page}, and the file is built`, () => {
    const line = scriptTag(readme, file);
    assert.ok(line, `README.md has no script tag for ${file}`);
    assert.equal(line, scriptTag(read(page), file));
    assert.ok(existsSync(`dist/${file}`));
  });
}

test('the demo uses nothing but what is built and what lies beside it', () => {
  for (const page of ['demo/index.html', 'demo/module.html', 'demo/classic.html']) {
    for (const [, address] of read(page).matchAll(/(?:src|href)="([^"#]+)"/g)) {
      if (/^(https:|tel:)/.test(address)) continue;
      assert.match(address, /^(\.\.\/dist\/)?[\w.-]+$/, page);
      assert.ok(existsSync(join('demo', address)), `${page}: ${address} is not there`);
    }
    assert.doesNotMatch(read(page), /\son\w+=|javascript:|style="/, `${page} holds inline code`);
  }
});

test('every import in the README is exported, with the names it takes', async () => {
  const imports = blocks('js').flatMap((code) => [...code.matchAll(/^import (?:(.+) from )?'(.+)';/gm)]);
  assert.ok(imports.length > 2);
  for (const [line, bindings = '', specifier] of imports) {
    const path = specifier.replace(name, '.');
    assert.ok(path in exports, `${line}: ${path} is no export of the package`);
    const module = await import(specifier);
    const wanted = bindings.startsWith('{') ? bindings.match(/\w+/g) : bindings && ['default'];
    for (const binding of wanted) assert.ok(binding in module, `${line}: there is no ${binding}`);
  }
});

test('the table of imports names every export that is code, and functions that are there', async () => {
  const rows = [...readme.matchAll(/^\| +`(taobao-help(?:\/[\w/-]+)?)`(.*?) +\| (.*)\|$/gm)];
  const named = rows.flatMap(([, first, more]) => [
    first,
    ...[...more.matchAll(/`(\/[\w-]+)`/g)].map(([, end]) => first.replace(/\/[\w-]+$/, end)),
  ]);
  const code = Object.keys(exports).filter((path) => !/\.(js|json)$/.test(path));
  assert.deepEqual(named.map((path) => path.replace(name, '.')).sort(), code.sort());
  for (const [, specifier, , text] of rows) {
    const module = await import(specifier);
    for (const [, called] of text.matchAll(/`(\w+)\(/g)) {
      assert.equal(typeof module[called], 'function', `${specifier} has no ${called}()`);
    }
  }
});

test('the examples use attributes, methods and events that are there', () => {
  for (const [, attributes] of readme.matchAll(/<taobao-help ([^>]+)>/g)) {
    for (const [, attribute] of attributes.matchAll(/([\w-]+)="/g)) {
      assert.ok([...names(element.attributes), 'id'].includes(attribute), `there is no ${attribute}=""`);
    }
  }
  for (const [, method] of readme.matchAll(/'#help'\)\.(\w+)\(/g))
    assert.ok(names(element.members).includes(method), `there is no ${method}()`);
  for (const [, event] of readme.matchAll(/addEventListener\('(taobao-[\w-]+)'/g))
    assert.ok(names(element.events).includes(event), `there is no event ${event}`);
});

test('the style sheets use custom properties and parts that are there', () => {
  for (const css of [...blocks('css'), read('demo/themes.css')]) {
    for (const [property] of css.matchAll(/--taobao-help-[\w-]+/g)) {
      assert.ok(names(element.cssProperties).includes(property), `there is no ${property}`);
    }
    for (const [, part] of css.matchAll(/::part\(([\w-]+)\)/g)) {
      assert.ok(names(element.cssParts).includes(part), `there is no part ${part}`);
    }
  }
});

test('links to files lead somewhere', () => {
  for (const file of ['README.md', 'DESIGN.md', 'CHANGELOG.md', 'docs/reference.md']) {
    for (const [, target] of read(file).matchAll(/(?:\]\(|src=")(?!https?:|[#/])([^)"#]+)/g)) {
      assert.ok(existsSync(join(dirname(file), target)), `${file}: ${target} is not there`);
    }
  }
});

test('the commands are there', () => {
  for (const file of ['README.md', 'DESIGN.md']) {
    for (const [, script] of read(file).matchAll(/npm run ([\w:-]+)/g)) {
      assert.ok(script in scripts, `${file}: there is no npm run ${script}`);
    }
  }
});

test('the reference says what the build offers', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/docs/write.mjs', '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});
