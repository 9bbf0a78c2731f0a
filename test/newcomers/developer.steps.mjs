// The developer of an app: the package, an import, one line for TypeScript.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { helps } from './widget.mjs';

const TSC = resolve('node_modules/.bin/tsc');
const OPTIONS = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  jsx: 'react-jsx',
  module: 'ESNext',
  moduleResolution: 'bundler',
  types: [],
};

export const steps = {
  async 'installs the package'(it) {
    writeFileSync(join(it.folder, 'package.json'), '{ "private": true, "type": "module" }');
    await it.run(
      'npm',
      'install',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      it.tarball,
      '@types/react@19',
    );
  },
  async 'writes what the README says, bundles it, and sees the widget'(it) {
    writeFileSync(join(it.folder, 'app.js'), it.block('README.md', '## In an app', 'js'));
    const outdir = join(it.folder, 'out');
    await build({
      entryPoints: [join(it.folder, 'app.js')],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir,
      logLevel: 'error',
    });
    const html =
      '<!doctype html><html lang="zh-TW"><title>App</title><body><script type="module" src="out/app.js"></script></body></html>';
    writeFileSync(join(it.folder, 'index.html'), html);
    const { page, told } = await it.open('index.html');
    await page.waitForSelector('taobao-help');
    await helps(page);
    assert.deepEqual(
      told.filter((text) => !text.startsWith('Lit is in dev mode')),
      [],
    );
  },
  async 'ends TS2339 with one line, and is told of a wrong value'(it) {
    writeFileSync(
      join(it.folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: OPTIONS, include: ['*.tsx', '*.d.ts'] }),
    );
    writeFileSync(
      join(it.folder, 'help.tsx'),
      `export const help = <taobao-help mode="launcher" ontaobao-help-complete={(event) => event.report.entry} />;`,
    );
    await assert.rejects(it.run(TSC), ({ stdout }) => stdout.includes('TS2339'));
    writeFileSync(join(it.folder, 'taobao-help.d.ts'), it.block('README.md', 'TS2339', 'ts'));
    await it.run(TSC);
    writeFileSync(join(it.folder, 'wrong.tsx'), `export const help = <taobao-help mode="sideways" />;`);
    await assert.rejects(it.run(TSC), ({ stdout }) => stdout.includes('TS2322'));
  },
};
