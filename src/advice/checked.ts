// The smaller functions of `taobao-help/advice` as other people's code calls them: wrong arguments are told in one line.
import { expectReport, expectText, expectThat, isObject } from '../content/expect.js';
import type { Region } from '../content/ids.js';
import type { Report } from '../guide/types.js';
import {
  maskOrderNumbers as maskOrderNumbersIn,
  maskReport as maskReportIn,
  redactReport as redactReportIn,
} from './reading/mask.js';
import { findSecrets as findSecretsIn, redact as redactIn } from './reading/secrets.js';
import { guessRegion as guessUnchecked } from './time/region.js';
import type { Secret } from './types.js';

const isText = (value: unknown): boolean => typeof value === 'string';

/**
 * Passwords, one-time codes, card and identity numbers in a text, in order and without overlap. Errs on the side of
 * finding: a customer-service agent needs none of them, so a false alarm costs little.
 * @throws {TypeError} for anything but a text
 */
export function findSecrets(text: string): Secret[] {
  expectText('findSecrets', 'the text', text);
  return findSecretsIn(text);
}

/**
 * The text with every secret left out; once more changes nothing.
 * @throws {TypeError} for anything but a text
 */
export function redact(text: string): string {
  expectText('redact', 'the text', text);
  return redactIn(text);
}

/**
 * Order numbers in a text masked but for their last four digits; a text of digits alone is taken for one, whatever
 * its length.
 * @throws {TypeError} for anything but a text
 */
export function maskOrderNumbers(text: string): string {
  expectText('maskOrderNumbers', 'the text', text);
  return maskOrderNumbersIn(text);
}

/**
 * A report that may be kept: secrets left out of every text of the shopper's own. Fields left out are empty.
 * @throws {TypeError} for anything but a report
 */
export function redactReport(report: Partial<Report>): Report {
  expectReport('redactReport', report);
  return redactReportIn(report);
}

/**
 * A report that may leave the widget in an event: no secrets, order numbers masked. Fields left out are empty.
 * @throws {TypeError} for anything but a report
 */
export function maskReport(report: Partial<Report>): Report {
  expectReport('maskReport', report);
  return maskReportIn(report);
}

/**
 * Where the shopper seems to be. The zone of the device decides, whatever its languages: somebody who reads Chinese
 * in New York calls from abroad. Languages only help where there is no zone; with neither it is `intl`.
 * @throws {TypeError} for anything but an object of these two, where they are given
 */
export function guessRegion(device: {
  /** IANA name. */
  readonly timeZone?: string | undefined;
  /** BCP 47, most wanted first. */
  readonly languages?: readonly string[] | undefined;
}): Region {
  expectThat(isObject(device), 'guessRegion', 'the device', 'an object with timeZone, languages', device);
  const { timeZone, languages } = device;
  if (timeZone !== undefined) expectText('guessRegion', 'timeZone', timeZone);
  const areTags = languages === undefined || (Array.isArray(languages) && languages.every(isText));
  expectThat(areTags, 'guessRegion', 'languages', 'a list of language tags', languages);
  return guessUnchecked(device);
}
