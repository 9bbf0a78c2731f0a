import type { Locale, Region } from '../../src/content/ids.js';
import en from '../../src/content/en.js';
import type { HelpContent, OpeningHours } from '../../src/content/types.js';
import hans from '../../src/content/zh-Hans.js';
import hant from '../../src/content/zh-Hant.js';
import type { AdviceContext } from '../../src/advice/types.js';

export const PACKS: Readonly<Record<Locale, HelpContent>> = { 'zh-Hant': hant, 'zh-Hans': hans, en };

const ZONES: Readonly<Record<Region, string>> = {
  tw: 'Asia/Taipei',
  hk: 'Asia/Hong_Kong',
  cn: 'Asia/Shanghai',
  intl: 'America/New_York',
};

/** A context with a pinned clock: an instant such as `2026-11-23T14:30Z`. */
export const at = (
  instant: string,
  region: Region,
  locale: Locale = 'zh-Hant',
  more: Partial<AdviceContext> = {},
): AdviceContext => ({
  content: PACKS[locale],
  now: new Date(instant),
  region,
  timeZone: ZONES[region],
  ...more,
});

/** Opening hours of a line, the same every day unless days are given, Monday first. */
export const hoursOf = (
  timeZone: string,
  week: readonly string[] | string,
  exceptions: Readonly<Record<string, string>> = {},
): OpeningHours => ({
  timeZone,
  week: (typeof week === 'string' ? Array.from({ length: 7 }, () => week) : week).map(spansOf),
  exceptions: Object.entries(exceptions).map(([date, spans]) => ({
    date,
    spans: spansOf(spans),
    name: 'Festival',
  })),
  source: 'a test',
  readOn: '2026-11-01',
});

/** `09:00-12:00 13:00-18:00` as spans. */
const spansOf = (text: string): { open: string; close: string }[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((span) => {
      const [open, close] = span.split('-');
      return { open: open!, close: close! };
    });
