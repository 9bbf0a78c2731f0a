import type { EvidenceItem } from '../content/types.js';

/** Evidence that is told in words, not shown: it has its own place in a message. */
export const TOLD: readonly string[] = ['order-number', 'product-link', 'account-name'];

/** Something to show: a photo, a video, a screenshot. */
export const isShown = ({ id }: Pick<EvidenceItem, 'id'>): boolean => !TOLD.includes(id);
