import type { EvidenceItem } from '../../content/types.js';
import type { Report } from '../../guide/types.js';

/** Evidence that is told in words, not shown: it has its own place in a message. */
export const TOLD: readonly string[] = ['order-number', 'product-link', 'account-name'];

/** Something to show: a photo, a video, a screenshot. */
export const isShown = ({ id }: Pick<EvidenceItem, 'id'>): boolean => !TOLD.includes(id);

/** Whether a piece of evidence is there: ticked, or told in a field of its own. */
export const isAtHand = ({ id }: Pick<EvidenceItem, 'id'>, report: Report): boolean =>
  report.evidence.includes(id) ||
  (id === 'order-number' && report.orderNumber !== '') ||
  (id === 'product-link' && report.product.includes('https:'));
