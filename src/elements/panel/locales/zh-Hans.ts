import type { LocalePack } from '../locales.js';

export { default as availability } from '../../../advice/words/availability/zh-Hans.js';
export { default as first } from './zh-Hans.data.js';
export const loadRest: LocalePack['loadRest'] = () => import('../../later/locales/zh-Hans.data.js');
