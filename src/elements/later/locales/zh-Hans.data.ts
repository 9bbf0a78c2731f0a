import content from '../../../content/zh-Hans.js';
import { part } from '../../../content/parts.js';
import type { LaterPart } from '../../panel/locale-parts.js';
import strings from '../words/zh-Hans.js';

export default { content: part(content).later, strings } satisfies LaterPart;
