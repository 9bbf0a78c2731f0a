import content from '../../../content/en.js';
import { part } from '../../../content/parts.js';
import type { FirstPart } from '../locale-parts.js';
import strings from '../words/en.js';

export default { content: part(content).first, strings } satisfies FirstPart;
