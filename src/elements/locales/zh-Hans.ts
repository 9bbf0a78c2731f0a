import type { LocalePack } from '../locales.js';

export { default as availability } from '../../strings/advice/availability/zh-Hans.js';
export { default as first } from './zh-Hans.first.data.js';
export const loadRest: LocalePack['loadRest'] = () => import('./zh-Hans.rest.data.js');
