import type { Advice, CaseDocument, ClockContext, Recognised } from '../../advice/types.js';
import type { Locale } from '../../content/ids.js';
import type { Report } from '../../guide/types.js';

/** Advice in one locale, with its tools. */
export interface Counsel {
  advise(report: Report, clock: ClockContext): Advice | undefined;
  recognise(text: string, clock: ClockContext): Recognised[];
  document(report: Report, clock: ClockContext): CaseDocument | undefined;
  calendar(report: Report, clock: ClockContext): string | undefined;
}

export const loadCounsel = (locale: Locale, changed: () => void): Promise<Counsel> => {
  void changed;
  return Promise.reject(new Error(`No advice in ${locale}.`));
};
