import type { LocalePack } from '../locales.js';

export { default as availability } from '../../../advice/words/availability/en.js';
export { default as first } from './en.data.js';
export const loadRest: LocalePack['loadRest'] = () => import('../../later/locales/en.data.js');
