import content from '../../../content/zh-Hans.js';
import { part } from '../../../content/parts.js';
import type { FirstPart } from '../locale-parts.js';
import strings from '../words/zh-Hans.js';

export default { content: part(content).first, strings } satisfies FirstPart;
