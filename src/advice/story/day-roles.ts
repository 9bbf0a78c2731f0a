import { asksWhether, type Clause } from './clauses.js';
import { DATE_EVENTS, nearestEvent, type Happening } from './events.js';
import type { DateRole } from './types.js';

/** A part of a clause. */
interface Part {
  readonly index: number;
  readonly length: number;
}

/** Something that is sent back, or was asked to be. */
const RETURN = /退货|退回|寄回|退件|return/;
/** Things that come and are no goods. */
const NO_GOODS = /\b(?:sms|code|notice|notification|refund|reply|money|cent|penny|payment)\b|短讯|短信|通知/;
/** Where a parcel is on its way to the shopper. */
const ON_ITS_WAY =
  /集运|转运|海关|清关|机场|口岸|分拨|中转|仓|\b(?:forwarder|warehouse|customs|airport|hub|depot)\b/;

/** The role of an event by whoever did it: the seller who signs for something has got the return. */
function doneBy(
  { role, actor }: Happening<DateRole>,
  clause: Clause,
  sentence: readonly Clause[],
): DateRole | undefined {
  const { text } = clause;
  const who = actor ?? clause.who;
  switch (role) {
    case 'delivered':
      if (NO_GOODS.test(text) || ON_ITS_WAY.test(text)) return undefined;
      if ((who === 'seller' || who === 'agent') && /签收|收到|\b(?:received|got|signed)\b/.test(text))
        return undefined;
      // Beside a return it is the seller's parcel that came, unless the shopper names theirs.
      if (
        !RETURN.test(text) &&
        !/我|\b(?:i|my)\b/.test(text) &&
        sentence.some((said) => RETURN.test(said.text))
      )
        return undefined;
      return RETURN.test(text) ? 'returned' : role;
    case 'dispatched':
      if ((actor === 'shopper' && !/发货/.test(text)) || RETURN.test(text)) return 'returned';
      // Beside a return it is the shopper who posts, unless a seller is named.
      return who !== 'seller' && /寄|post/.test(text) && sentence.some((said) => RETURN.test(said.text))
        ? 'returned'
        : role;
    case 'returned':
      // Customs or a carrier sent it back, not the shopper; or it is the money that went back.
      return /海关|customs|被[^，,]{0,6}退|refund|payment/.test(text) ? undefined : role;
    default:
      return role;
  }
}

/** Surroundings that a day is read in. */
interface Surroundings {
  /** Other days of the clause. */
  readonly others?: readonly Part[];
  /** Clauses of the sentence, up to this one. */
  readonly sentence?: readonly Clause[];
  /** So many units away an event may stand. */
  readonly reach?: number;
}

/** The role of a day, as its clause tells it; undefined where the words do not tie it to anything. */
export function roleIn(
  clause: Clause,
  part: Part,
  { others, sentence = [], reach = Infinity }: Surroundings = {},
): DateRole | undefined {
  if (clause.mood === 'if' || asksWhether(clause)) return undefined;
  const event = nearestEvent(DATE_EVENTS, clause, part, others);
  return event && event.distance <= reach ? doneBy(event, clause, sentence) : undefined;
}

/** By whom a day is named that something is to happen on, where it is not said to the shopper: a page, an agreement. */
const WRITTEN = /(?:写|标|说好|约定|预计|预售)[^，,]{0,6}$|\b(?:promised|supposed|meant|due)\b.*$/;
/** In front of the day until which something is to happen: "by Friday 20 November". */
const UNTIL = /\b(?:by|before) (?:the |last |this )?(?:\w+day,? (?:the )?)?$/;
/** Somebody without a name says so: 「auto reply話」. */
const SAYS = /(?:说|话|讲|答应|应承|承诺|保证)[『「“"':]*$/;
/** A deed that somebody announces: without 「了」 it is not done yet. */
const WILL =
  /^(?:前|之前|以前|[早晚上下中]午?|返工|上班|就|才|一定|先|可以|能|统一|安排|给|帮|他|我们?)*(?:前|会|将|补|再|退|到|出|发|寄|处理|回|复|送|派|联系|打|换|解决|改|赔)/;
const WOULD = /(?:\b(?:would|will|going to|gonna)|['’]ll)\b/;
const WOULD_NEXT = /^(?:(?:he|she|they|it) )?(?:would|will)\b|^(?:he|she|they|it)['’]ll\b/;
const DONE = /^[^，,。]{0,12}?(?:[了过已完]|的(?:货|款|钱)?(?=$|[，,。]))/;
/** Whether a clause is what another one says. */
export const isOthersWord = ({ who, reported }: Clause): boolean => who !== 'shopper' && reported;

/** Whether a day is only said to come, by another one: 「佢話20號覆我」, 「页面写10.31前发货」, "by the 20th". */
function isPromised(clause: Clause, before: string, after: string): boolean {
  const others = isOthersWord(clause) || (!(clause.who === 'shopper' && clause.named) && SAYS.test(before));
  if (clause.mood !== 'fact' || (!others && !WRITTEN.test(before)) || isAsked(before, after)) return false;
  if (UNTIL.test(before) || (others && (WOULD.test(before) || WOULD_NEXT.test(after)))) return true;
  return WILL.test(after) && !DONE.test(after);
}

/** Whether the shopper is told to do something until a day: no promise. */
const isAsked = (before: string, after: string): boolean =>
  /^(?:前|之前|以前)?(?:必须|一定)?[要得](?:退|寄|补|付|交|填|提交|确认)/.test(after) ||
  /(?:叫|让|要|请)我[^，,]{0,4}$|\b(?:me to|must|have to|need to)\b/.test(before);

const around = ({ text }: Clause, { index, length }: Part): [before: string, after: string] => [
  text.slice(0, index),
  text.slice(index + length).trimStart(),
];

/** Says something, and answers nobody. */
const MACHINE = /\b(?:app|tracking|page|status|website)\b|\bit (?:says|said|shows)\b|系统|页面/;
/** Was to happen, or is to be. */
const EXPECTED =
  /预计|应该|尽量|尽可能|可以[到送发]|会[^，,]{0,2}[到送发]|才(?:能|可以|会)|\b(?:supposed|going|meant|due|expected|scheduled|estimated)\b|\b(?:will|should|would) (?:be )?(?:deliver|arriv|ship|come)/;
/** A page or an app, which shows what was done. */
const SHOWN = /app|显示|[写标]|系统|查|\btrack|\bstatus/;

/** The role of a day that has come: what another one says of it counts only if it is said to be done. */
export function pastRole(clause: Clause, part: Part, role?: DateRole): DateRole | undefined {
  const [before, after] = around(clause, part);
  // 「到11/25才回我」 has come to pass.
  if (!after.startsWith('才') && isPromised(clause, before, after)) return 'promised';
  const claimed = role === 'dispatched' || role === 'delivered';
  if (claimed && isOthersWord(clause) && !/[了已过]/.test(after) && !SHOWN.test(clause.text))
    return undefined;
  if (role === 'last-answer' && MACHINE.test(before)) return undefined;
  if ((claimed || role === 'paid-on') && EXPECTED.test(clause.text)) return undefined;
  return role === 'deadline' ? undefined : role;
}

/**
 * The role of a day that is still to come: promised by another one, or the end of something.
 * @param ends whether the words around it speak of something that ends by itself
 */
export function comingRole(
  clause: Clause,
  part: Part,
  role: DateRole | undefined,
  ends: boolean,
): DateRole | undefined {
  const [before, after] = around(clause, part);
  // 「12號前會自動確認嗎」 asks, 「怎麼在12號自動確認前延長」 tells.
  if (clause.mood === 'if' || (clause.mood === 'question' && role !== 'deadline')) return undefined;
  const asked = isAsked(before, after);
  if (!asked && role !== 'deadline' && (isOthersWord(clause) || isPromised(clause, before, after)))
    return 'promised';
  const until = UNTIL.test(before) || /^(?:[之以])?前/.test(after);
  return ends && (asked || until || role === 'deadline') ? 'deadline' : undefined;
}
