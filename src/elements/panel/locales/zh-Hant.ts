import type { LocalePack } from '../locale-parts.js';

export { default as availability } from '../../../advice/words/availability/zh-Hant.js';
export { default as first } from './zh-Hant.data.js';
export const loadLater: LocalePack['loadLater'] = () => import('../../later/locales/zh-Hant.data.js');
