// Makes what editors complete from: custom data for VS Code, web-types for JetBrains.
import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const outdir = 'dist/editors';

// Both say what they have written, in colours, whatever they are told.
console.log = () => {};

generateVsCodeCustomElementData(manifest, {
  outdir,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
  hideLogs: true,
});
generateJetBrainsWebTypes(manifest, { outdir, hideLogs: true, packageJson: false });
