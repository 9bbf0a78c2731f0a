import { givenFields } from '../../guide/given.js';
import { emptyReport } from '../../guide/empty-report.js';
import type { Correction, Report } from '../../guide/types.js';
import { narrow } from './digits.js';
import { redact } from './secrets.js';

/** Digits that may be an order number, in one run or in groups. */
const LONG = /\d(?:[ -]?\d){14,}/g;
const SHOWN = 4;

const mask = (text: string): string => {
  const digits = text.replace(/\D/g, '');
  return '•'.repeat(Math.max(0, digits.length - SHOWN)) + digits.slice(-SHOWN);
};

/**
 * Order numbers in a text masked but for their last four digits; a text of digits alone is taken for one, whatever
 * its length.
 */
export function maskOrderNumbers(text: string): string {
  const plain = narrow(text);
  return /^[\d\s-]+$/.test(plain) ? mask(plain) : plain.replace(LONG, mask);
}

/** A correction with its values changed. */
const withText = ({ role, value, was }: Correction, change: (text: string) => string): Correction => ({
  role,
  value: change(value),
  ...(was !== undefined && { was: change(was) }),
});

/** A report that may be kept: secrets left out of every text of the shopper's own. Fields left out are empty. */
export function redactReport(report: Partial<Report>): Report {
  const whole = { ...emptyReport, ...givenFields(report) };
  return {
    ...whole,
    summary: redact(whole.summary),
    orderNumber: redactOrderNumber(whole.orderNumber),
    product: redact(whole.product),
    amount: redact(whole.amount),
    solution: redact(whole.solution),
    photos: whole.photos.map(redact),
    facts: whole.facts.map((fact) => withText(fact, redact)),
  };
}

/** In the field for it, long digits are taken for an order number; what looks like a card of 16 digits is still one. */
export function redactOrderNumber(text: string): string {
  const label = 'order ';
  return redact(label + text).slice(label.length);
}

/** A report that may leave the widget in an event: no secrets, order numbers masked. */
export function maskReport(report: Partial<Report>): Report {
  const safe = redactReport(report);
  return {
    ...safe,
    summary: maskOrderNumbers(safe.summary),
    orderNumber: maskOrderNumbers(safe.orderNumber),
    product: maskOrderNumbers(safe.product),
    solution: maskOrderNumbers(safe.solution),
    photos: safe.photos.map(maskOrderNumbers),
    facts: safe.facts.map((fact) => withText(fact, maskOrderNumbers)),
  };
}
