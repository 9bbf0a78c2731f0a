import type { LocalePack } from '../locales.js';

export { default as availability } from '../../../advice/words/availability/zh-Hant.js';
export { default as first } from './zh-Hant.data.js';
export const loadRest: LocalePack['loadRest'] = () => import('../../later/locales/zh-Hant.data.js');
