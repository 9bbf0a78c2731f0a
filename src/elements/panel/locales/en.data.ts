import content from '../../../content/en.js';
import { part } from '../../../content/parts.js';
import type { FirstPart } from '../locales.js';
import strings from '../words/en.js';

export default { outline: part(content).outline, strings } satisfies FirstPart;
