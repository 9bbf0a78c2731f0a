import type { FirstPart, LocalePack } from '../locale-parts.js';
import { content, strings } from './en.data.js';

export { default as availability } from '../../../advice/words/availability/en.js';
export const first: FirstPart = { content, strings };
export const loadLater: LocalePack['loadLater'] = () => import('../../later/locales/en.data.js');
