import content from '../../../content/zh-Hant.js';
import { part } from '../../../content/parts.js';
import type { RestPart } from '../../panel/locales.js';
import strings from '../words/zh-Hant.js';

export default { details: part(content).details, strings } satisfies RestPart;
