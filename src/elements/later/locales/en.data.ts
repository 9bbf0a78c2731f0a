import content from '../../../content/en.js';
import { part } from '../../../content/parts.js';
import type { RestPart } from '../../panel/locales.js';
import strings from '../words/en.js';

export default { details: part(content).details, strings } satisfies RestPart;
