import pack from '../../../content/zh-Hant.js';
import { part } from '../../../content/parts.js';

export const content = part(pack).later;
export { default as strings } from '../words/zh-Hant.js';
