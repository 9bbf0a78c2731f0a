import { own } from './check.js';
import { LOCALES } from './ids.js';
import type { Locale } from './ids.js';
import { mergeContent } from './merge.js';
import type { Channel, HelpContent } from './types.js';
import { ContentError, validateContent } from './validate.js';
import type { CheckOptions } from './validate.js';
import type { ContentChanges } from './written.js';

/** Gives the bundled pack of a locale. */
export type BundledContent = (locale: Locale) => HelpContent | Promise<HelpContent>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const fail = (path: string, message: string): never => {
  throw new ContentError([{ path, message }]);
};
const KNOWN = LOCALES.map((locale) => `"${locale}"`).join(' or ');

/** Whether content comes per language, so that it has to be read again for another one. */
export const isLocalised = (value: unknown): boolean =>
  isObject(value) && own(value, 'locales') !== undefined;

/** A pack with phone lines of its own and no word on how they stand among the channels gets a channel for them. */
function withPhoneChannel(content: HelpContent): HelpContent {
  const line = content.phoneLines.find(({ kind }) => kind === 'service');
  if (!line || content.channels.some(({ id }) => id === 'contact-phone')) return content;
  const channel: Channel = {
    id: 'contact-phone',
    title: line.name,
    goodFor: line.display,
    pros: [],
    tips: [],
    routes: [],
    recommended: content.channels.length === 0,
    keepsLog: false,
    availability: 'lines',
    source: line.source,
    readOn: line.readOn,
  };
  return Object.freeze({
    ...content,
    channels: Object.freeze([...content.channels, Object.freeze(channel)]),
  });
}

/** A whole pack, or changes to a bundled one. */
async function readOne(value: unknown, bundled: BundledContent, options: CheckOptions): Promise<HelpContent> {
  const base = isObject(value) ? own(value, 'extends') : undefined;
  if (base === undefined) return withPhoneChannel(validateContent(value, options));
  const locale = LOCALES.find((one) => one === base) ?? fail('extends', `must be ${KNOWN}`);
  return mergeContent(await bundled(locale), value as ContentChanges, options);
}

/** The part of a locale; a wrong key is told of, whatever language is shown. */
function partOf(value: object, locale: Locale): unknown {
  const locales = own(value, 'locales');
  if (!isObject(locales) || Array.isArray(locales)) return fail('locales', 'must be an object');
  for (const key of Object.keys(locales)) {
    if (!LOCALES.some((one) => one === key)) fail(`locales.${key}`, `is no language of the widget: ${KNOWN}`);
  }
  return own(locales, locale);
}

/**
 * Reads what a page brings (an `OwnContent`): a whole pack, changes to a bundled one (with `extends`), or either of them
 * per language (in `locales`). A whole pack with a line of customer service and no channel `contact-phone` gets one, in the
 * line's words: that is where shoppers look.
 * @param locale the language that is shown
 * @param bundled asked only where something extends a pack
 * @returns undefined where it comes per language and has nothing for this one
 * @throws {ContentError} with every problem and its path
 * @throws {TypeError} where one of the other arguments is not what it has to be
 */
export async function readContent(
  value: unknown,
  locale: Locale,
  bundled: BundledContent,
  options: CheckOptions = {},
): Promise<HelpContent | undefined> {
  if (!LOCALES.includes(locale))
    throw new TypeError(`readContent(value, locale, bundled): locale must be ${KNOWN}`);
  if (typeof bundled !== 'function')
    throw new TypeError(
      'readContent(value, locale, bundled): bundled must be a function that gives the pack of a locale',
    );
  if (!isObject(value) || !isLocalised(value)) return readOne(value, bundled, options);
  const part = partOf(value, locale);
  if (part === undefined) return undefined;
  try {
    return await readOne(part, bundled, options);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const at = `locales.${locale}`;
    throw new ContentError(
      error.problems.map(({ path, message }) => ({ path: path ? `${at}.${path}` : at, message })),
    );
  }
}
