// The line that loads a release from a CDN. Its hash is that of one build: a new one is written when a release is made.
import { readFileSync } from 'node:fs';
import { CLASSIC, PLACES, classicLines } from '../release/lines.mjs';

/** @param {string} readme the text that states the hash so far */
export function cdn(readme) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  const [stated] = /(?<=integrity=")[^"]+/.exec(readme) ?? [];
  const hash = stated && !process.argv.includes('--hashes') ? stated : hashes[CLASSIC];
  return `\`\`\`html\n${classicLines(PLACES.jsDelivr(version), { [CLASSIC]: hash })}\n\`\`\``;
}
