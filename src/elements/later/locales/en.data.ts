import content from '../../../content/en.js';
import { part } from '../../../content/parts.js';
import type { LaterPart } from '../../panel/locale-parts.js';
import strings from '../words/en.js';

export default { content: part(content).later, strings } satisfies LaterPart;
