import pack from '../../../content/en.js';
import { part } from '../../../content/parts.js';

export const content = part(pack).later;
export { default as strings } from '../words/en.js';
