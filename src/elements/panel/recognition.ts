import type { Recognised } from '../../advice/types.js';
import type { Report } from '../../guide/types.js';
import type { Values } from './ui.js';

type Field = keyof Values;

const FIELDS: readonly Field[] = ['orderNumber', 'product', 'amount', 'since'];

/**
 * Fills the fields of a report from a text. A field follows the text until the shopper writes into it; a value
 * that the shopper took out stays out.
 * @param taken what the text put there before
 * @param dismissed values that were taken out
 */
export function follow(
  report: Report,
  found: readonly Recognised[],
  taken: Values,
  dismissed: readonly string[],
): { readonly patch: Values; readonly taken: Values } {
  const patch: Partial<Record<Field, string>> = {};
  const next: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const current = report[field];
    if (current !== '' && current !== taken[field]) continue;
    const value = found.find((item) => item.field === field && !dismissed.includes(item.value))?.value ?? '';
    if (value !== '') next[field] = value;
    if (value !== current) patch[field] = value;
  }
  return { patch, taken: next };
}
