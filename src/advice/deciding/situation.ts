import { CHANNEL_KINDS, type ChannelId, type ChannelKind } from '../../content/ids.js';
import { CIRCUMSTANCES, type Circumstance } from '../../content/rungs.js';
import type { Entry } from '../../content/types.js';
import type { Correction, Report } from '../../guide/types.js';
import { isRung, type RungId } from '../ids.js';
import { productText } from '../reading/links.js';
import { redactReport } from '../reading/mask.js';
import { plainOrderNumber } from '../reading/order-number.js';
import { caseOf, entryAbout } from '../story/case.js';
import { correct, fieldFacts, sinceOf } from '../story/corrections.js';
import { readStory } from '../story/read-story.js';
import { settledDays } from '../story/settled.js';
import { hasFact, valuesOf, type Fact, type Story } from '../story/types.js';
import { todayOf } from '../time/clock.js';
import { isDate, windowAdvice } from '../time/dates.js';
import type { AdviceContext, WindowAdvice } from '../types.js';
import type { AdviceStrings } from '../words/types.js';
import { isShown } from './evidence.js';
import { outOfOrder } from './order-of-days.js';
import { phoneOf, type Phone } from './phone.js';

const KIND_RUNGS: Readonly<Record<ChannelKind, RungId>> = {
  chat: 'human',
  bot: 'human',
  phone: 'channel',
  social: 'social',
};
/** The rung on which a channel is used. */
export const channelRung = (id: ChannelId): RungId => KIND_RUNGS[CHANNEL_KINDS[id]];

/** All that rules look at, worked out once. */
export interface Situation {
  /** Without secrets; the order number plain, goods as name and link, a date only where it is not still to come. */
  readonly report: Report;
  readonly story: Story;
  /** Days of the story that nothing in it contradicts. */
  readonly days: readonly Fact[];
  /** Days of things that came before what they follow from: one of them is not what it is called. */
  readonly misplaced: readonly Fact[];
  readonly context: AdviceContext;
  readonly strings: AdviceStrings;
  /** The thing that has to be put right. */
  readonly entry: Entry | undefined;
  readonly circumstances: readonly Circumstance[];
  readonly urgent: boolean;
  /** `YYYY-MM-DD` in the shopper's zone; '' where the clock is wrong. */
  readonly today: string;
  readonly window: WindowAdvice | undefined;
  /** Undefined where no line can be dialled from here. */
  readonly phone: Phone | undefined;
  /** There is something to show, so the channel has to keep it. */
  readonly shows: boolean;
  /** Proof that has to be shown comes before all words. */
  readonly showsFirst: boolean;
  /** The shopper's own choice, or ''. */
  readonly chosen: ChannelId | '';
  /** Rungs tried without luck: those of the report, oldest first, then those that only the story tells. */
  readonly tried: readonly RungId[];
  /** Channels tried without luck. */
  readonly triedChannels: readonly ChannelId[];
}

/** Where the shopper's own entry is only a circumstance, the story may tell what it is one of. */
function entryOf(picked: Entry | undefined, story: Story, context: AdviceContext): Entry | undefined {
  const { content } = context;
  const known = (id: string): Entry | undefined => content.entries.find((entry) => entry.id === id);
  // Whoever is being robbed is told so first, whatever was picked.
  const scam = story.matters[0] === 'scam' && entryAbout(content, 'scam');
  if (scam) return scam;
  if (picked && !picked.role) return picked;
  const { entry } = caseOf(story, [], context);
  const told = known(entry);
  return told && !told.role ? told : (picked ?? told);
}

/** Circumstances that a picked entry stands for: nobody answers, or what was answered is not accepted. */
function saidBy(picked: Entry | undefined, entry: Entry | undefined, story: Story): readonly Circumstance[] {
  // A seller who is silent is not Taobao.
  if (picked?.role === 'unreachable')
    return hasFact(story, 'circumstance', 'seller-silent') ? [] : ['unreachable'];
  // Where a story is told, it says itself who answered.
  return picked?.role === 'unhappy' && picked === entry && story.text.trim() === '' ? ['agent-refused'] : [];
}

/** The story with what the fields of the report say; a date of the older field counts where the entry asks for it. */
function storyOf(read: Story, safe: Report, entry: Entry | undefined): Story {
  const since = isDate(safe.since) && sinceOf(read.facts, safe.since) ? safe.since : '';
  const fields: readonly Correction[] = [
    ...fieldFacts(
      {
        ...safe,
        orderNumber: plainOrderNumber(safe.orderNumber),
        product: productText(safe.product),
      },
      read.facts,
    ),
    ...(since ? [{ role: entry?.window?.role ?? 'date', value: since }] : []),
  ];
  return { ...read, facts: correct(read.facts, [...fields, ...safe.facts]) };
}

/** Looks at a report, the clock and the region once, for all rules. */
export function situationOf(
  draft: Partial<Report>,
  context: AdviceContext,
  strings: AdviceStrings,
): Situation {
  const safe = redactReport(draft);
  const { content, calendar } = context;
  const picked = content.entries.find(({ id }) => id === safe.entry);
  const read = readStory(safe.summary, context);
  const entry = entryOf(picked, read, context);
  const story = storyOf(read, safe, entry);
  const today = todayOf(context);
  const role = entry?.window?.role;
  const settled = settledDays(story.facts);
  const misplaced = outOfOrder(settled);
  const days = settled.filter((day) => !misplaced.includes(day));
  const begun = days.filter((fact) => fact.role === (role ?? 'date') && (role ?? fact.confirmed));
  // Of two days for one thing none is chosen, unless the shopper did.
  const since = (begun.find(({ confirmed }) => confirmed) ?? (begun[1] ? undefined : begun[0]))?.value ?? '';
  const asked = role === 'seller-agreed' ? days.find((fact) => fact.role === 'refund-asked') : undefined;
  const window = windowAdvice({ entry, since, asked, today, calendar }, strings);
  const told = valuesOf(story, 'circumstance') as readonly Circumstance[];
  const chosen = content.channels.find(({ id }) => id === (safe.channel || safe.entry));
  const tried = [
    ...new Set([
      ...safe.tried.filter(isRung),
      ...valuesOf(story, 'tried')
        .map((id) => (id === 'phone' ? 'channel' : id))
        .filter(isRung),
    ]),
  ];
  const agreed = hasFact(story, 'seller-agreed') && !told.includes('seller-refused');
  const circumstances = CIRCUMSTANCES.filter(
    (id) =>
      told.includes(id) ||
      saidBy(picked, entry, story).includes(id) ||
      (id === 'seller-agreed' && agreed) ||
      (id === 'abroad' && context.region === 'intl'),
  );
  const report: Report = {
    ...safe,
    product: valuesOf(story, 'product')[0] ?? '',
    orderNumber: valuesOf(story, 'order-number')[0] ?? plainOrderNumber(safe.orderNumber),
    since: window?.state === 'future' ? '' : since,
  };
  return {
    report,
    story,
    days,
    misplaced,
    context,
    strings,
    entry,
    circumstances,
    urgent: !!entry?.urgent,
    today,
    window,
    phone: phoneOf(context, strings),
    shows: report.photos.length > 0 || !!entry?.evidence.some(isShown),
    showsFirst: !!entry?.evidence[0] && isShown(entry.evidence[0]),
    chosen: chosen?.id ?? '',
    tried,
    triedChannels: content.channels
      .map(({ id }) => id)
      .filter(
        (id) =>
          tried.includes(channelRung(id)) || (CHANNEL_KINDS[id] === 'bot' && hasFact(story, 'tried', 'bot')),
      ),
  };
}
