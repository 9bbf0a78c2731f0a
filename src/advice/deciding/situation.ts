import type { ChannelId } from '../../content/ids.js';
import type { Entry } from '../../content/types.js';
import type { Report } from '../../guide/types.js';
import type { RungId } from '../ids.js';
import type { AdviceStrings } from '../words/types.js';
import { bestLine } from './availability.js';
import { todayOf } from '../time/clock.js';
import { isDate, windowAdvice } from '../time/dates.js';
import { isShown } from './evidence.js';
import { exceptionOn } from '../time/hours.js';
import { shownNumber, telLink } from './lines.js';
import { productText } from '../reading/links.js';
import { redactReport } from '../reading/mask.js';
import { plainOrderNumber } from '../reading/order-number.js';
import type { AdviceContext, Availability, WindowAdvice } from '../types.js';
import { isoDate, wallTime, weekday } from '../time/zone.js';

/** From this hour on, in the line's zone, it is evening: a peak. */
const EVENING = 18;

/** The rung on which a channel is used. */
export const CHANNEL_RUNGS: Readonly<Record<ChannelId, RungId>> = {
  'contact-online': 'human',
  'contact-bot': 'human',
  'contact-phone': 'channel',
  'contact-social': 'social',
};

/** The line to call from where the shopper is. */
export interface Phone {
  readonly name: string;
  /** As it is to be read. */
  readonly number: string;
  readonly href: string;
  readonly availability: Availability;
  readonly peak: boolean;
}

/** All that rules look at, worked out once. */
export interface Situation {
  /** Without secrets; the order number plain, goods as name and link, a date only where it is not still to come. */
  readonly report: Report;
  readonly context: AdviceContext;
  readonly strings: AdviceStrings;
  readonly entry: Entry | undefined;
  readonly urgent: boolean;
  /** `YYYY-MM-DD` in the shopper's zone; '' where the clock is wrong. */
  readonly today: string;
  readonly window: WindowAdvice | undefined;
  /** Undefined where no line can be dialled from here. */
  readonly phone: Phone | undefined;
  /** There is something to show, so the channel has to keep it. */
  readonly shows: boolean;
  /** What has to be shown comes before all words. */
  readonly showsFirst: boolean;
  /** The shopper's own choice, or ''. */
  readonly chosen: ChannelId | '';
  /** Channels tried without luck. */
  readonly triedChannels: readonly ChannelId[];
}

function phoneOf(context: AdviceContext, strings: AdviceStrings): Phone | undefined {
  const best = bestLine(context, strings.availability);
  if (!best) return undefined;
  const { line, availability } = best;
  const wall = line.hours && availability.open === true ? wallTime(+context.now, line.hours.timeZone) : 0;
  const date = isoDate(wall);
  const holiday =
    line.region === 'cn' &&
    context.calendar?.covers(date) &&
    weekday(date) < 5 &&
    !context.calendar.isWorkday(date);
  return {
    name: line.name,
    number: shownNumber(line, context.region),
    href: telLink(line, context.region)!,
    availability,
    peak:
      wall > 0 && (new Date(wall).getUTCHours() >= EVENING || !!holiday || !!exceptionOn(line.hours!, date)),
  };
}

/** Looks at a report, the clock and the region once, for all rules. */
export function situationOf(
  draft: Partial<Report>,
  context: AdviceContext,
  strings: AdviceStrings,
): Situation {
  const safe = redactReport(draft);
  const { content, calendar } = context;
  const entry = content.entries.find(({ id }) => id === safe.entry);
  const today = todayOf(context);
  const since = isDate(safe.since) ? safe.since : '';
  const window = windowAdvice({ entry, since, today, calendar }, strings);
  const report: Report = {
    ...safe,
    product: productText(safe.product),
    orderNumber: plainOrderNumber(safe.orderNumber),
    since: window?.state === 'future' ? '' : since,
  };
  const chosen = content.channels.find(({ id }) => id === (report.channel || report.entry));
  const triedRungs = (id: ChannelId): boolean => report.tried.includes(CHANNEL_RUNGS[id]);
  return {
    report,
    context,
    strings,
    entry,
    urgent: !!entry?.urgent,
    today,
    window,
    phone: phoneOf(context, strings),
    shows: report.photos.length > 0 || !!entry?.evidence.some(isShown),
    showsFirst: !!entry?.evidence[0] && isShown(entry.evidence[0]),
    chosen: chosen?.id ?? '',
    triedChannels: content.channels.map(({ id }) => id).filter(triedRungs),
  };
}
