import type { Locale } from './ids.js';
import type {
  Channel,
  Distinction,
  Entry,
  HelpContent,
  Ladder,
  Link,
  OpeningHours,
  PhoneLine,
  Route,
  Topic,
} from './types.js';

/** Fields that may be left out when somebody writes a pack: `validateContent` fills them in. */
type Lenient<T, Key extends keyof T> = Omit<T, Key> & Partial<Pick<T, Key>>;

/** An entry as it is written; a `problem` that is left out is the title. */
export type WrittenEntry = Lenient<
  Entry,
  'keywords' | 'steps' | 'notes' | 'problem' | 'solutions' | 'evidence' | 'related'
>;

/** A route as it is written. */
export type WrittenRoute = Lenient<Route, 'steps'>;

/** A channel as it is written; an `availability` that is left out is `unknown`. */
export type WrittenChannel = Lenient<
  Omit<Channel, 'routes'>,
  'pros' | 'tips' | 'recommended' | 'keepsLog' | 'availability'
> & {
  /** How to get there, on the web and in the app. */
  readonly routes?: readonly WrittenRoute[];
};

/** Opening hours as they are written. */
export type WrittenHours = Lenient<OpeningHours, 'exceptions'>;

/** A phone line as it is written. */
export type WrittenPhoneLine = Omit<PhoneLine, 'hours'> & {
  /** Left out where nobody has told us the hours. */
  readonly hours?: WrittenHours;
};

/** One step of talking to customer service, as it is written. */
export type WrittenHowTo = Lenient<HelpContent['howTo'][number], 'tips'>;

/** Parts of a pack that may be left out. */
interface WrittenParts {
  /** Ways to reach customer service; each shares its id with an entry. */
  readonly channels?: readonly WrittenChannel[];
  readonly phoneLines?: readonly WrittenPhoneLine[];
  /** Pages to read on. */
  readonly resources?: readonly Link[];
  /** The three steps of talking to customer service, with their tips. */
  readonly howTo?: readonly WrittenHowTo[];
  /** Asked where the search is torn between two entries. */
  readonly distinctions?: readonly Distinction[];
  /** Whom to turn to, in which order. */
  readonly ladders?: readonly Ladder[];
  /**
   * Address of the meaning file that `npx taobao-help train` made, as seen from the pack.
   * @format url-or-id
   */
  readonly meaning?: string;
}

/** A whole pack as somebody writes it, in JSON or in script: `validateContent` makes a {@link HelpContent} of it. */
export interface WrittenContent extends WrittenParts {
  readonly formatVersion: 1;
  /**
   * BCP 47, such as `zh-Hant`.
   * @format language-tag
   */
  readonly locale: string;
  readonly topics: readonly Topic[];
  /** @maxItems entries */
  readonly entries: readonly WrittenEntry[];
}

/** Changes to a pack, as somebody writes them: `mergeContent` lays them over another pack. */
export interface ContentChanges extends WrittenParts {
  readonly formatVersion?: 1;
  /** The bundled pack that is changed. `src` and `.content` need it to tell changes from a whole pack. */
  readonly extends?: Locale;
  /**
   * BCP 47; left out where the language stays.
   * @format language-tag
   */
  readonly locale?: string;
  readonly topics?: readonly Topic[];
  /** @maxItems entries */
  readonly entries?: readonly WrittenEntry[];
  /**
   * Removed parts: ids of entries, topics (with their entries), channels and phone lines, and addresses of resources.
   * @format url-or-id
   */
  readonly omit?: readonly string[];
}

/** Content per language; the widget takes the one of the language that it shows, and its own where there is none. */
export interface LocalisedContent {
  readonly locales: { readonly [Tag in Locale]?: WrittenContent | ContentChanges };
}

/** Content that a page may bring, at `src` or as `.content`. */
export type OwnContent = WrittenContent | ContentChanges | LocalisedContent;
