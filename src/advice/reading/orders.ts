import { oneScript } from './digits.js';
import { looksLikeOrder } from './order-number.js';

/** Words before digits that make them something else, however long they are. */
const NOT_AN_ORDER = /(?:快递|物流|运单|tracking|waybill|电话|手机|phone)[^\d\n]{0,8}$/i;
/** Digits in one run, or in groups of three to five as people set them apart. */
const ORDER = /(?<![\w./=%-])[1-9]\d*(?:[ -]\d{3,5})*(?![\w/%]|[.-]\w)/g;

/** Order numbers in a text of half-width characters: their digits, and where they stand. */
export function* findOrders(text: string): Generator<{ value: string; start: number; end: number }> {
  for (const { 0: written, index } of text.matchAll(ORDER)) {
    const value = written.replace(/[ -]/g, '');
    // Groups only count where they are set apart evenly: two numbers side by side are not one.
    const even = /^\d+$/.test(written) || /^\d{3,5}[ -]/.test(written);
    if (
      even &&
      looksLikeOrder(value) &&
      !NOT_AN_ORDER.test(oneScript(text.slice(Math.max(0, index - 20), index)))
    ) {
      yield { value, start: index, end: index + written.length };
    }
  }
}
