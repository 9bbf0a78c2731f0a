import { narrow } from './digits.js';

/** Digits of an order number. */
const LENGTH = { min: 15, max: 20 } as const;

/** An order number as Taobao writes it: full-width digits narrowed, spaces and hyphens left out. */
export function plainOrderNumber(text: string): string {
  const plain = narrow(text).trim();
  const digits = plain.replace(/[\s-]/g, '');
  return /^\d+$/.test(digits) ? digits : plain;
}

/** Whether a text can be an order number of Taobao. */
export const looksLikeOrder = (text: string): boolean =>
  /^[1-9]\d*$/.test(text) && text.length >= LENGTH.min && text.length <= LENGTH.max;
