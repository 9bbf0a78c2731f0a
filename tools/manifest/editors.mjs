// Makes what editors complete from: custom data for VS Code, web-types for JetBrains, JSX types for frameworks.
import { readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const outdir = 'dist/editors';

generateVsCodeCustomElementData(manifest, {
  outdir,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
  hideLogs: true,
});
generateJetBrainsWebTypes(manifest, { outdir, hideLogs: true, packageJson: false });
generateJsxTypes(manifest, {
  outdir: 'dist/npm',
  fileName: 'jsx.d.ts',
  componentTypePath: () => './element.js',
  hideLogs: true,
});
// So that `import 'taobao-help/jsx'` also runs.
writeFileSync('dist/npm/jsx.js', 'export {};\n');
