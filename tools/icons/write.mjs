// Writes src/elements/*/icons.generated.ts: the icons in use, from the Lucide set. Run it after changing the lists.
import { readFileSync, writeFileSync } from 'node:fs';
import { packagesOf } from '../packages.mjs';

/** Icons by the room that loads them. */
const ROOMS = {
  panel: {
    arrowLeft: 'arrow-left',
    arrowRight: 'arrow-right',
    bot: 'bot',
    chat: 'message-circle-more',
    check: 'check',
    chevron: 'chevron-down',
    close: 'x',
    external: 'external-link',
    image: 'image-plus',
    pen: 'pen-line',
    phone: 'phone',
    social: 'share-2',
  },
  later: {
    alert: 'triangle-alert',
    bell: 'bell-ring',
    calendar: 'calendar-clock',
    copy: 'copy',
    down: 'thumbs-down',
    link: 'link',
    print: 'printer',
    save: 'download',
    scan: 'qr-code',
    share: 'share',
    shield: 'shield-alert',
    trash: 'trash-2',
    up: 'thumbs-up',
  },
};

const { resolve } = packagesOf('tools/icons');

/** A path that may follow another one: its first point is absolute, whatever follows that point stays as it is. */
const standingAlone = (d) =>
  d.replace(/^m([-\d.]+)[ ,]?(-?[\d.]+) ?(?=([-\d.])?)/, (_, x, y, more) => `M${x} ${y}${more ? 'l' : ''}`);

/** The shapes of an icon as paths. */
const PATHS = {
  path: ({ d }) => standingAlone(d),
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  circle: ({ cx, cy, r }) => `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`,
  rect({ x, y, width, height, rx }) {
    const corner = (dx, dy) => `a${rx} ${rx} 0 0 1 ${dx} ${dy}`;
    const [across, down] = [width - 2 * rx, height - 2 * rx];
    return (
      `M${+x + +rx} ${y}h${across}${corner(rx, rx)}v${down}${corner(-rx, rx)}` +
      `h${-across}${corner(-rx, -rx)}v${-down}${corner(rx, -rx)}`
    );
  },
};

/** All shapes of an icon in one path, the smallest thing to send. */
function outline([name, file]) {
  const source = readFileSync(resolve(`lucide-static/icons/${file}.svg`), 'utf8');
  const paths = [...source.matchAll(/<(path|line|circle|rect)\s([^>]*)>/g)].map(([, tag, attributes]) =>
    PATHS[tag](
      Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
    ),
  );
  return `export const ${name} = '${paths.join('')}';`;
}

for (const [room, icons] of Object.entries(ROOMS)) {
  const text = [
    '// Made by tools/icons/write.mjs from Lucide (ISC licence, © Lucide Icons and Contributors). Do not edit.',
    ...(room === 'later' ? ["export * from '../panel/icons.generated.js';"] : []),
    ...Object.entries(icons).map(outline),
    '',
  ];
  writeFileSync(new URL(`../../src/elements/${room}/icons.generated.ts`, import.meta.url), text.join('\n'));
}
