/** Runs a story through search, guide and advice as the widget does, and names what came of it in the stories' words. */
import { advise, caseOf, loadCalendar, loadSimplifier, readStory } from '../../../src/advice/index.js';
import type { Advice, AdviceContext } from '../../../src/advice/types.js';
import type { Locale } from '../../../src/content/ids.js';
import type { Entry, HelpContent } from '../../../src/content/types.js';
import { createSearch } from '../../../src/search/index.js';
import type { Search } from '../../../src/search/types.js';
import { emptyReport, type Report } from '../../../src/guide/index.js';
import { PACKS } from '../../search/packs.js';
import type { Story } from './read.js';
import type { TextName } from './vocabulary.js';

export interface Outcome {
  readonly entry: string;
  readonly urgent: boolean;
  readonly circumstances: readonly string[];
  readonly facts: readonly { readonly role: string; readonly value: string }[];
  readonly kind: string;
  readonly rung: string;
  readonly channel: string;
  /** The rung that the ladder marks, and how many are marked. */
  readonly rungNow: string;
  readonly stepsNow: number;
  /** The short form of the message has no Traditional character. */
  readonly simplified: boolean;
  readonly texts: Readonly<Record<TextName, string>>;
}

const ZONES = { cn: 'Asia/Shanghai', tw: 'Asia/Taipei', hk: 'Asia/Hong_Kong', intl: 'Etc/UTC' } as const;
/** Rungs that go by another name in the widget. */
const OURS: Readonly<Record<string, string>> = { phone: 'channel' };
const theirs = (rung: string): string => Object.keys(OURS).find((name) => OURS[name] === rung) ?? rung;
/** As many hits as the panel shows. */
const LIMIT = 4;

function textsOf(
  { message, next, window, notices, asks, ladder, evidence, whileWaiting }: Advice,
  entry: Entry | undefined,
): Outcome['texts'] {
  const step = [next.title, next.text, next.reason].join('\n');
  const dates = window ? [window.label, window.detail, window.from, window.until].join('\n') : '';
  const answer = entry
    ? [entry.answer, ...entry.steps.flatMap(({ text, path = [] }) => [text, ...path]), ...entry.notes]
    : [];
  const rungs = ladder.flatMap(({ title, text, moveOn, say }) => [title, text, moveOn, say]);
  return {
    message: message.agent.full,
    short: message.agent.short,
    own: `${message.own.full}\n${message.own.short}`,
    next: step,
    dates,
    shown: [
      ...answer,
      step,
      dates,
      ...notices.map(({ text }) => text),
      ...asks.map(({ question }) => question),
      ...rungs,
      ...evidence.map(({ text }) => text),
      ...whileWaiting,
    ].join('\n'),
  };
}

/** Han characters alone: quotes differ from place to place, too. */
const hanOf = (text: string): string => text.replace(/\P{Script=Han}/gu, '');

/** @returns tells a story to the widget */
export async function createTeller(): Promise<(story: Story) => Outcome> {
  const [simplify, calendar] = await Promise.all([loadSimplifier(), loadCalendar()]);
  const packs = new Map<Locale, { content: HelpContent; search: Search }>();
  for (const content of PACKS) {
    packs.set(content.locale as Locale, { content, search: await createSearch(content) });
  }
  return (story) => {
    const { content, search } = packs.get(story.locale)!;
    const timeZone = story.zone ?? ZONES[story.region];
    const context: AdviceContext = {
      content,
      now: new Date(story.now),
      region: story.region,
      timeZone,
      simplify,
      calendar,
    };
    const hits = search(story.text, { limit: LIMIT, region: story.region });
    const report: Report = {
      ...emptyReport,
      entry: caseOf(readStory(story.text, context), hits, context).entry,
      channel: story.channel ?? '',
      summary: story.text,
      solution: story.solution ?? '',
      tried: (story.tried ?? []).map((rung) => OURS[rung] ?? rung),
    };
    const advice = advise(report, context);
    const now = advice.ladder.filter(({ state }) => state === 'now');
    return {
      entry: advice.case.entry,
      urgent: advice.urgent,
      circumstances: advice.case.circumstances,
      facts: advice.facts,
      kind: advice.next.kind,
      rung: theirs(advice.next.rung),
      channel: advice.next.channel ?? '',
      rungNow: theirs(now[0]?.id ?? ''),
      stepsNow: now.length,
      simplified: hanOf(simplify(advice.message.agent.short)) === hanOf(advice.message.agent.short),
      texts: textsOf(
        advice,
        content.entries.find(({ id }) => id === advice.case.entry),
      ),
    };
  };
}
