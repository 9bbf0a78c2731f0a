import content from '../../../content/zh-Hant.js';
import { part } from '../../../content/parts.js';
import type { FirstPart } from '../locale-parts.js';
import strings from '../words/zh-Hant.js';

export default { content: part(content).first, strings } satisfies FirstPart;
