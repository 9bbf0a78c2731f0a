import content from '../../../content/zh-Hans.js';
import { part } from '../../../content/parts.js';
import type { RestPart } from '../../panel/locales.js';
import strings from '../words/zh-Hans.js';

export default { details: part(content).details, strings } satisfies RestPart;
