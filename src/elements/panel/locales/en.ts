import type { LocalePack } from '../locale-parts.js';

export { default as availability } from '../../../advice/words/availability/en.js';
export { default as first } from './en.data.js';
export const loadLater: LocalePack['loadLater'] = () => import('../../later/locales/en.data.js');
