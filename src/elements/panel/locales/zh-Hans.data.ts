import content from '../../../content/zh-Hans.js';
import { part } from '../../../content/parts.js';
import type { FirstPart } from '../locales.js';
import strings from '../words/zh-Hans.js';

export default { outline: part(content).outline, strings } satisfies FirstPart;
