import type { FirstPart, LocalePack } from '../locale-parts.js';
import { content, strings } from './zh-Hant.data.js';

export { default as availability } from '../../../advice/words/availability/zh-Hant.js';
export const first: FirstPart = { content, strings };
export const loadLater: LocalePack['loadLater'] = () => import('../../later/locales/zh-Hant.data.js');
