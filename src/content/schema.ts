import { list, number, object, oneOf, optional, refine, text, withDefault } from './check.js';
import type { Check, Run } from './check.js';
import { CHANNEL_IDS, LINE_REGIONS, LOCALES, MATTER_IDS, REGIONS } from './ids.js';
import type { Locale } from './ids.js';
import { isCondition } from './conditions.js';
import { RUNG_IDS } from './rungs.js';
import { LIMITS } from './limits.js';
import type {
  Channel,
  Distinction,
  Entry,
  EvidenceItem,
  HelpContent,
  HoursSpan,
  Ladder,
  LadderRung,
  LocalNote,
  Link,
  OpeningHours,
  PhoneLine,
  Route,
  Sourced,
  Step,
  TimeWindow,
  Topic,
  Wish,
} from './types.js';

/** Changes that have been checked; what was left out is empty. */
export type CheckedChanges = Omit<HelpContent, 'formatVersion' | 'locale'> &
  Partial<Pick<HelpContent, 'formatVersion' | 'locale'>> & {
    readonly extends?: Locale;
    readonly omit: readonly string[];
  };

const works = (action: () => unknown): boolean => {
  try {
    return !!action();
  } catch {
    return false;
  }
};

const id = text(LIMITS.short, 'lower-case letters, digits and hyphens', /^[a-z0-9][a-z0-9-]*$/);
const prose = text();
const texts = withDefault([], list(prose));
/** Exactly two of a kind. */
const pair = <T>(item: Check<T>): Check<readonly [T, T]> =>
  list(item, { length: 2 }) as Check<readonly [T, T]>;
const flag = withDefault(false, oneOf(false, true));

const url = text(
  LIMITS.url,
  'an address that starts with https://',
  (value) => /^https:\/\/[^\s\\@/]+([/?#]\S*)?$/i.test(value) && works(() => new URL(value)),
);
const date = text(
  LIMITS.short,
  'a date such as 2026-11-23',
  (value) => /^\d{4}-\d\d-\d\d$/.test(value) && works(() => new Date(value).toISOString().startsWith(value)),
);
const time = text(LIMITS.short, 'a time such as 09:00', /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const timeZone = text(LIMITS.short, 'a time zone such as Asia/Taipei', (value) =>
  works(() => new Intl.DateTimeFormat('en', { timeZone: value })),
);
const locale = text(LIMITS.short, 'a language tag such as zh-Hant', (value) =>
  works(() => Intl.getCanonicalLocales(value)),
);

const sourced: { [K in keyof Sourced]: typeof prose } = { source: prose, readOn: date };

const step = object<Step>({ text: prose, path: optional(list(prose)), url: optional(url) });
const steps = withDefault([], list(step));

const timeWindow = refine(
  object<TimeWindow>({
    since: prose,
    event: optional(prose),
    role: optional(id),
    min: number(0, 366),
    max: number(0, 366),
    unit: oneOf('workdays', 'days'),
    ...sourced,
  }),
  (value, path, run) =>
    value.min > value.max ? run.report(`${path}.max`, 'must not be less than min') : value,
);

const lineKind = oneOf('service', 'consumer-protection', 'police');

const writtenEntry = object<Entry>({
  id,
  topic: id,
  title: prose,
  label: optional(prose),
  keywords: texts,
  answer: prose,
  steps,
  notes: texts,
  localNotes: optional(list(object<LocalNote>({ note: prose, regions: list(oneOf(...REGIONS)) }))),
  problem: optional(prose),
  solutions: texts,
  wishes: optional(
    list(object<Wish>({ solution: prose, toSeller: optional(prose), toAgent: optional(prose) })),
  ),
  evidence: withDefault([], list(object<EvidenceItem>({ id, text: prose }), { unique: true })),
  related: withDefault([], list(id)),
  urgent: optional(oneOf(false, true)),
  role: optional(oneOf('contact', 'unreachable', 'unhappy')),
  matter: optional(oneOf(...MATTER_IDS)),
  calls: optional(lineKind),
  regions: optional(list(oneOf(...REGIONS))),
  names: optional(texts),
  sources: optional(list(object<Sourced>(sourced))),
  window: optional(timeWindow),
  questions: optional(list(prose, { max: LIMITS.questions })),
});

/** Wordings belong to a solution that is there; parts that were wrong are missing. */
function checkWishes({ wishes, solutions }: Partial<Entry>, path: string, run: Run): void {
  wishes?.forEach((wish: Partial<Wish> | undefined, index) => {
    if (!solutions || !wish?.solution || solutions.includes(wish.solution)) return;
    run.report(`${path}.wishes[${index}].solution`, `"${wish.solution}" is no solution of this entry`);
  });
}

/** A note of a region is one of the notes. */
function checkLocalNotes({ localNotes, notes }: Partial<Entry>, path: string, run: Run): void {
  localNotes?.forEach((local: Partial<LocalNote> | undefined, index) => {
    if (!notes || !local?.note || notes.includes(local.note)) return;
    run.report(`${path}.localNotes[${index}].note`, `"${local.note}" is no note of this entry`);
  });
}

/** Where no model sentence is given, the title is the best one there is. */
const entry = refine(writtenEntry, (value, path, run) => {
  checkWishes(value, path, run);
  checkLocalNotes(value, path, run);
  return value.problem ? value : Object.freeze({ ...value, problem: value.title });
});

const span = refine(object<HoursSpan>({ open: time, close: time }), (value, path, run) =>
  value.open >= value.close ? run.report(`${path}.close`, 'must be later than open') : value,
);
const spans = list(span);

const hours = object<OpeningHours>({
  timeZone,
  week: list(spans, { length: 7 }),
  exceptions: withDefault([], list(object<OpeningHours['exceptions'][number]>({ date, spans, name: prose }))),
  ...sourced,
});

const phoneLine = object<PhoneLine>({
  id,
  kind: lineKind,
  region: oneOf(...LINE_REGIONS),
  name: prose,
  display: text(LIMITS.short),
  local: text(LIMITS.short, 'digits, *, # and +', /^[\d*#+]+$/),
  international: optional(text(LIMITS.short, '+ and digits', /^\+\d+$/)),
  hours: optional(hours),
  ...sourced,
});

const route = object<Route>({ platform: oneOf('web', 'app'), title: prose, steps });

const channel = object<Channel>({
  id: oneOf(...CHANNEL_IDS),
  title: prose,
  goodFor: prose,
  pros: texts,
  tips: texts,
  routes: withDefault([], list(route)),
  url: optional(url),
  recommended: flag,
  keepsLog: flag,
  availability: withDefault('unknown', oneOf('always', 'lines', 'unknown')),
  ...sourced,
});

const conditions = optional(
  list(text(LIMITS.short, 'a condition of a ladder, such as seller-refused or no-overdue', isCondition)),
);

const ladder = object<Ladder>({
  id,
  entries: list(text(LIMITS.short, 'the id of an entry, a matter, or *', /^(?:[a-z0-9][a-z0-9-]*|\*)$/)),
  rungs: list(
    object<LadderRung>({
      id: oneOf(...RUNG_IDS),
      when: conditions,
      first: conditions,
      title: optional(prose),
      text: optional(prose),
      moveOn: optional(prose),
      done: optional(prose),
    }),
    { unique: true },
  ),
});

const topics = list(object<Topic>({ id, title: prose }), { unique: true });
const entries = list(entry, { max: LIMITS.entries, unique: true });

const distinction = object<Distinction>({
  between: pair(id),
  question: prose,
  answers: pair(prose),
});

/** The parts of a pack that may be left out. */
const parts = {
  channels: withDefault([], list(channel, { unique: true })),
  phoneLines: withDefault([], list(phoneLine, { unique: true })),
  resources: withDefault([], list(object<Link>({ title: prose, url, ...sourced }))),
  howTo: withDefault([], list(object<HelpContent['howTo'][number]>({ title: prose, tips: texts }))),
  distinctions: optional(list(distinction)),
  ladders: optional(list(ladder, { unique: true })),
  meaning: optional(text(LIMITS.url)),
};

/** The shape of a pack, field by field; one that may be left out says what it becomes. */
export const pack = object<HelpContent>({ formatVersion: oneOf(1), locale, topics, entries, ...parts });

/** The shape of changes to a pack: the same fields, all of which may be left out, and the ids of parts to remove. */
export const changes = object<CheckedChanges>({
  formatVersion: optional(oneOf(1)),
  extends: optional(oneOf(...LOCALES)),
  locale: optional(locale),
  topics: withDefault([], topics),
  entries: withDefault([], entries),
  ...parts,
  omit: withDefault([], list(text(LIMITS.url))),
});
