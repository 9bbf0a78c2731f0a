import type { LocalePack } from '../locales.js';

export { default as availability } from '../../strings/advice/availability/en.js';
export { default as first } from './en.first.data.js';
export const loadRest: LocalePack['loadRest'] = () => import('./en.rest.data.js');
