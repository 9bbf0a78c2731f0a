import type { LocalePack } from '../locale-parts.js';

export { default as availability } from '../../../advice/words/availability/zh-Hans.js';
export { default as first } from './zh-Hans.data.js';
export const loadLater: LocalePack['loadLater'] = () => import('../../later/locales/zh-Hans.data.js');
