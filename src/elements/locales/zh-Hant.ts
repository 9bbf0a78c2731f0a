import type { LocalePack } from '../locales.js';

export { default as availability } from '../../strings/advice/availability/zh-Hant.js';
export { default as first } from './zh-Hant.first.data.js';
export const loadRest: LocalePack['loadRest'] = () => import('./zh-Hant.rest.data.js');
