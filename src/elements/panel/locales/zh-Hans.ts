import type { FirstPart, LocalePack } from '../locale-parts.js';
import { content, strings } from './zh-Hans.data.js';

export { default as availability } from '../../../advice/words/availability/zh-Hans.js';
export const first: FirstPart = { content, strings };
export const loadLater: LocalePack['loadLater'] = () => import('../../later/locales/zh-Hans.data.js');
