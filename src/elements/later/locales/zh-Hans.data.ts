import pack from '../../../content/zh-Hans.js';
import { part } from '../../../content/parts.js';

export const content = part(pack).later;
export { default as strings } from '../words/zh-Hans.js';
