import content from '../../../content/zh-Hant.js';
import { part } from '../../../content/parts.js';
import type { FirstPart } from '../locales.js';
import strings from '../words/zh-Hant.js';

export default { outline: part(content).outline, strings } satisfies FirstPart;
