import type { EntryId } from './ids.js';
import type { Distinction } from './types.js';

type Pair = `${EntryId} ${EntryId}`;

/** Entries that shoppers' questions are most often between; each pair once. Taken from what the search confuses. */
const PAIRS = [
  'order-track logistics-delay',
  'order-track parcel-lost',
  'order-track order-modify',
  'logistics-delay parcel-lost',
  'logistics-delay order-cancel',
  'logistics-delay order-modify',
  'logistics-delay special-unhappy',
  'logistics-delay special-unreachable',
  'order-cancel returns-apply',
  'order-cancel order-modify',
  'order-cancel refund-time',
  'returns-apply refund-time',
  'returns-apply returns-shipping-fee',
  'returns-apply product-defect',
  'returns-apply product-mismatch',
  'returns-apply special-unhappy',
  'refund-time special-unhappy',
  'refund-time payment-duplicate',
  'product-defect product-mismatch',
  'product-mismatch parcel-lost',
  'product-mismatch special-unhappy',
  'payment-failed payment-duplicate',
  'payment-duplicate account-stolen',
  'payment-failed account-stolen',
  'account-password account-stolen',
  'account-password payment-failed',
  'account-stolen scam-call',
  'scam-call contact-phone',
  'logistics-delay customs-confirm',
  'logistics-delay receipt-deadline',
  'parcel-lost pickup-missing',
  'payment-duplicate card-dispute',
  'refund-time card-dispute',
  'special-unreachable special-unhappy',
  'special-unreachable contact-online',
  'special-unreachable contact-phone',
  'contact-online special-unhappy',
  'contact-online contact-bot',
  'contact-online contact-phone',
] as const satisfies readonly Pair[];

/** Per pair: the question, the answer that means the first entry, the answer that means the second. */
export type DistinctionWords = Readonly<
  Record<(typeof PAIRS)[number], readonly [question: string, first: string, second: string]>
>;

/** The distinctions of a locale, from its words. */
export const distinctionsOf = (words: DistinctionWords): readonly Distinction[] =>
  PAIRS.map((pair) => {
    const [question, ...answers] = words[pair];
    const [first, second] = pair.split(' ') as [EntryId, EntryId];
    return { between: [first, second], question, answers };
  });
