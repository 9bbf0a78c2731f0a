// The files in src/elements/*/locales/, which differ by the locale's tag alone.
import { LOCALES } from '../locales.mjs';

/** The part of a pack and the sentences that a room of the interface loads. */
const data = (part, locale) => `import pack from '../../../content/${locale}.js';
import { part } from '../../../content/parts.js';

export const content = part(pack).${part};
export { default as strings } from '../words/${locale}.js';
`;

/** A locale's chunk for the first step, which knows where the rest is. */
const first = (locale) => `import type { FirstPart, LocalePack } from '../locale-parts.js';
import { content, strings } from './${locale}.data.js';

export { default as availability } from '../../../advice/words/availability/${locale}.js';
export const first: FirstPart = { content, strings };
export const loadLater: LocalePack['loadLater'] = () => import('../../later/locales/${locale}.data.js');
`;

/** Each file of a locale with its text. */
const filesOf = (locale) => ({
  [`src/elements/panel/locales/${locale}.ts`]: first(locale),
  [`src/elements/panel/locales/${locale}.data.ts`]: data('first', locale),
  [`src/elements/later/locales/${locale}.data.ts`]: data('later', locale),
});

/** Text by file. */
export const FILES = Object.assign({}, ...LOCALES.map(filesOf));
