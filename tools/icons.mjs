// Writes src/elements/icons/*.generated.ts: the icons in use, from the Lucide set. Run it after changing the lists.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Icons by the file they load with: the first step's, and what only later steps show. */
const FILES = {
  first: {
    arrowLeft: 'arrow-left',
    arrowRight: 'arrow-right',
    bot: 'bot',
    chat: 'message-circle-more',
    check: 'check',
    chevron: 'chevron-down',
    close: 'x',
    external: 'external-link',
    phone: 'phone',
    search: 'search',
    social: 'share-2',
  },
  later: {
    alert: 'triangle-alert',
    bell: 'bell-ring',
    calendar: 'calendar-clock',
    copy: 'copy',
    down: 'thumbs-down',
    image: 'image-plus',
    print: 'printer',
    save: 'download',
    share: 'share',
    shield: 'shield-alert',
    sparkle: 'lightbulb',
    trash: 'trash-2',
    up: 'thumbs-up',
  },
};

const { resolve } = createRequire(import.meta.url);

function shape([name, file]) {
  const source = readFileSync(resolve(`lucide-static/icons/${file}.svg`), 'utf8');
  const body = source
    .match(/<svg[^>]*>([\s\S]*)<\/svg>/)[1]
    .replace(/\s+/g, ' ')
    // Closed in full: the minifier drops the slash of self-closing tags, and paths would nest.
    .replace(/<(\w+)([^>]*?) ?\/>/g, '<$1$2></$1>')
    .replace(/> </g, '><')
    .trim();
  return `export const ${name} = svg\`${body}\`;`;
}

const folder = new URL('../src/elements/icons/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, icons] of Object.entries(FILES)) {
  const text = [
    '// Made by tools/icons.mjs from Lucide (ISC licence, © Lucide Icons and Contributors). Do not edit.',
    "import { svg } from 'lit/html.js';",
    '',
    ...(name === 'later' ? ["export * from './first.generated.js';"] : []),
    ...Object.entries(icons).map(shape),
    '',
  ];
  writeFileSync(new URL(`${name}.generated.ts`, folder), text.join('\n'));
}
