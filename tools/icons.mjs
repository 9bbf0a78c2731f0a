// Writes src/elements/icons.generated.ts: the icons in use, from the Lucide set. Run it after changing the list.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const ICONS = {
  alert: 'triangle-alert',
  arrowLeft: 'arrow-left',
  arrowRight: 'arrow-right',
  bell: 'bell-ring',
  bot: 'bot',
  calendar: 'calendar-clock',
  camera: 'camera',
  check: 'check',
  chevron: 'chevron-down',
  close: 'x',
  copy: 'copy',
  external: 'external-link',
  chat: 'message-circle-more',
  down: 'thumbs-down',
  image: 'image-plus',
  phone: 'phone',
  print: 'printer',
  save: 'download',
  search: 'search',
  share: 'share-2',
  shield: 'shield-alert',
  social: 'share-2',
  sparkle: 'lightbulb',
  trash: 'trash-2',
  up: 'thumbs-up',
};

const { resolve } = createRequire(import.meta.url);
const shapes = Object.entries(ICONS).map(([name, file]) => {
  const source = readFileSync(resolve(`lucide-static/icons/${file}.svg`), 'utf8');
  const body = source
    .match(/<svg[^>]*>([\s\S]*)<\/svg>/)[1]
    .replace(/\s+/g, ' ')
    .replace(/ \/>/g, '/>')
    .trim();
  return `export const ${name} = svg\`${body.replace(/> </g, '><')}\`;`;
});
writeFileSync(
  new URL('../src/elements/icons.generated.ts', import.meta.url),
  `// Made by tools/icons.mjs from Lucide (ISC licence, © Lucide Icons and Contributors). Do not edit.\nimport { svg } from 'lit/html.js';\n\n${shapes.join('\n')}\n`,
);
