import { actorAt, isDenied, type Clause } from './clauses.js';
import type { Actor, DateRole, SumRole } from './types.js';

/** Events by the words for them; `who` did it, where only one can have done it; a `seller` has to be told of. */
interface Event<Role> {
  readonly role: Role;
  readonly words: RegExp;
  readonly who?: 'shopper' | 'others' | 'seller';
  /** The part close behind it is the content of what was said, not its day: 「說11/22寄出」. */
  readonly opens: boolean;
}

const event = <Role>(role: Role, words: string, who?: Event<Role>['who'], opens = false): Event<Role> => ({
  role,
  words: new RegExp(words, 'g'),
  ...(who && { who }),
  opens,
});

/** Events that a day can be the day of. Where two stand equally near, the earlier one counts. */
export const DATE_EVENTS: readonly Event<DateRole>[] = [
  event(
    'deadline',
    '自[动己](?:确认|收货|完成|关闭|取消|撤)|[就会要将前](?:自动)?(?:确认收货|关闭|截止|到期|结束|超时|完成)|截止|超时|到期|期限|限期|倒计时|\\b(?:auto[- ]?(?:confirm|complet|clos)\\w*|confirms? (?:receipt )?(?:by )?(?:itself|automatically|on its own)|deadline|closes?|expires?|runs? out)\\b',
  ),
  event(
    'returned',
    '退回|退了?返去|寄回|寄返|寄还|退货(?!款|的?申请|被|运)|(?<!\\brefund\\b[^,]{0,26})\\b(?:returned|(?:sent|shipped|posted|mailed) (?:\\w+ ){0,3}back)\\b',
  ),
  event(
    'refund-asked',
    '申请[了过的]?(?![^，,]{0,4}(?:发票|开票|收据|价保|保价))|提交|要求退|发起|[点按][了的](?=[^，,]{0,4}退)|\\b(?:requested|applied|filed|(?:clicked|pressed) (?:\\w+ )?(?:refund|return)|refund (?:was )?asked|asked (?:for )?(?:\\w+ )?(?:refund|return|money))',
    'shopper',
  ),
  event(
    'seller-agreed',
    '同意|答应|批准|承诺|应承|点了?头|[说话回](?:[「『“"]?(?:好|行|得|可以|没问题|ok)[^不没]{0,6}|[^，,不没\\d周一二三四五六七八九十]{0,4})退|ok退|\\b(?:agreed|approved|accepted|(?:sa(?:id|ys)|went|replied|wrote) [\'"‘“]?(?:yes|yeah|yep|ok(?:ay)?|sure|fine|no problem)|promised (?:me )?(?:\\w+ )?refund)\\b',
    'others',
  ),
  // From the day that the seller has paid it back, the bank's time counts.
  event('seller-agreed', '(?<!没有?|未)退(?:了|款了|完|出)|\\brefunded\\b', 'seller'),
  event(
    'seller-agreed',
    '退款(?:成功|完成)|已退款|\\brefund (?:was )?[^,]{0,16}(?:returned|issued|processed|completed)\\b',
  ),
  event(
    'last-answer',
    '\\blast (?:reply|answer|message)\\b|\\b(?:answer|reply|response)\\b(?= (?:on|came|was))|最后(?:一次)?[回答]',
  ),
  event(
    'last-answer',
    '回(?:复|我|了(?!去|来|国)|覆|过我|[「『“"])|答复|\\b(?:answered|replied|responded|wrote|got back to me|sa(?:id|ys))\\b',
    'others',
  ),
  event('last-answer', '(?<![跟和同向对](?!我)[^，,]{1,5})[说话](?!费|题|到[了货])', 'others', true),
  event(
    'ordered',
    '下[了的]?单|创建|落[了的]?单|拍[下的]|抢[到的了]|(?<!不是我)买(?!家|单)|订(?!单|制的)|购[买入]|\\b(?:ordered|bought|purchased|(?:placed|made) (?:an|the|my|this) order)\\b',
    'shopper',
  ),
  event(
    'paid-on',
    '付[款了的钱清]|(?<!卖家)给了(?=[^，,]{0,3}\\d|\\$)|支付(?!宝)|刷[的了卡]|\\b(?:paid|payment)\\b',
    'shopper',
  ),
  event(
    'dispatched',
    '发[的了]?货|出了?货|寄[出了]|发出|[发寄](?=了?$)|揽收|\\b(?:shipped|dispatched|sent out|posted|handed to)\\b',
  ),
  event(
    'delivered',
    '签收|派送成功|代收|送达|妥投|已[领取]|[到派送]的(?=$)|[收拿]到(?!短信|短讯|通知|简讯|sms|消息|讯息|退|钱|电话|验证|邮件|回复|款)[货了的]?|' +
      // 「到店」, 「到的驛站」, 「宅配到」, 「櫃話到咗」; 「看到」, 「等到」, 「到今天」 and 「到賬」 are no arrivals.
      `(?<![等直感看找想见提做得遇碰听注意轮用达受收拿没查连店宅])到(?=[了\\s]|(?:的|在)?(?:$|[店家门站楼柜驿货手宅]|菜鸟|全家|自提|便利|超商|公司|学校|智能|快递))|[才刚先]到(?!先|账|期)|(?<=[\\d日号天])到的(?!时|地|话|日)|送到|到货|送来|派送?到|` +
      '\\b(?:delivered|received|arrived|turned up|showed up|came(?! (?:back|off|apart|out|loose))|signed(?! (?:in|up|out)))\\b|\\bgot (?:my|it|the|this|them)\\b|\\bgot(?= on\\b)|' +
      // 「交給管理室」: to somebody at the door.
      '(?:交给|放[在到]?)[了的]?(?:前台|柜|丰巢|驿站|菜鸟|门卫|保安|警卫|管理|邻居|门口)|\\b(?:handed|given|left)\\b[^,]{0,32}\\b(?:desk|reception|concierge|guard|neighbou?rs?|door(?:step)?|porch)\\b',
  ),
];

/** Roles that a sum can have. */
export const SUM_EVENTS: readonly Event<SumRole>[] = [
  event(
    'offered',
    '(?<![已只才][^，,]{0,2})[退赔补]我(?=\\d)|(?:先|又|再|最多|肯|只)[^，,]{0,2}补(?:我)?(?=\\d)|[说话]最多(?=\\d)|(?:说|话|肯|愿意?|愿|只能|最多|提出|答应|同意|可以|要)[^，,]{0,4}[赔补退返]|赔[返偿我]?|补偿|\\b(?:offer(?:s|ed|ing)?|giv(?:e|es|ing)|take(?= [a-z]{0,3}[$¥£€]?\\d)|compensat\\w*|willing to)\\b',
    'others',
  ),
  event(
    'charged',
    '扣|过了?数|盗?刷[了走的卡]?|转走|划走|借[了走]|被[^，,]{0,4}[收转骗]|收[我了]|逾期费|每月|\\b(?:charged|transferred|wired|debited|taken|took|billed|deducted)\\b',
  ),
  event(
    'missing',
    '少[退了给算]|差[了额]|还[差欠]|缺|没(?:看?到|收到)[^，,]{0,3}(?:钱|退款|款)|没到账|\\b(?:missing|short|still owe[sd]?)\\b',
  ),
  event(
    'refunded',
    '[已只才]退我?|退(?:了|给|到|返|回[了来]?)|退款(?:了|成功|到账)|收到了?退款|\\b(?:refunded|refund (?:came|arrived|was|of)|got back|back(?= on|$)|only)\\b',
  ),
  event(
    'paid',
    '(?<!支)付(?!宝)|花(?!呗)|买|订(?!单)|(?<!差)价|拍下|给了|用了|订单(?!还|仍|显示|状态|一直)|单号|张单|转账|[转汇]了?|\\b(?:paid|pay|(?<!\\b(?:my|own) )cost|spent|price|worth|bought|order|(?<!(?:ask|wait|refund)\\w* )for(?= [a-z]{0,3}[$¥£€]?\\d))\\b',
  ),
];

/** A part of a clause. */
interface Part {
  readonly index: number;
  readonly length: number;
}

/** So close behind a word for speaking begins what was said, a pronoun between them or none. */
const CLOSE = 4;
/** So much nearer counts what a carrier says. */
const CLAIM = 8;
/** So much nearer counts an end than the thing that ends. */
const ENDS = 8;

/** An event of a clause, and who is named as the one that did it. */
export interface Happening<Role> {
  readonly role: Role;
  readonly actor: Actor | undefined;
  /** Units between the event and the part of the clause. */
  readonly distance: number;
  /** It stands behind the part. */
  readonly behind: boolean;
}

/**
 * The event that a part of a clause belongs to: the nearest thing that happened, was not denied and can have been done by
 * whoever is named for it; what follows is nearer than what stands before.
 */
export function nearestEvent<Role>(
  events: readonly Event<Role>[],
  clause: Clause,
  { index, length }: Part,
  others: readonly Part[] = [],
): Happening<Role> | undefined {
  let nearest: (Happening<Role> & { readonly weight: number }) | undefined;
  for (const { role, words, who, opens } of events) {
    for (const { 0: found, index: at } of clause.text.matchAll(words)) {
      if (at < index + length && index < at + found.length && at !== index) continue;
      const behind = at >= index + length;
      const distance = behind ? at - index - length : index - at - found.length + 2;
      if (opens && !behind && distance <= CLOSE) continue;
      const ends = role === 'deadline' ? ENDS : 0;
      if (nearest && nearest.weight <= distance - ends) continue;
      // Another day or sum between the two has the claim.
      const between = others.some((other) =>
        behind ? other.index > index && other.index < at : other.index < index && other.index > at,
      );
      if (between) continue;
      const actor = actorAt(clause, at);
      // An end counts before the thing that ends: 「退款申請今晚關閉」; what a carrier says, before that it says so.
      const claim = opens && actor === 'courier' ? CLAIM : 0;
      const weight = distance + claim - ends;
      if (nearest && nearest.weight <= weight) continue;
      if (who === 'shopper' && actor && actor !== 'shopper') continue;
      if (who === 'others' && actor === 'shopper') continue;
      if (who === 'seller' && !['seller', 'agent'].includes(actor ?? clause.who)) continue;
      if (isDenied(clause.text, at)) continue;
      nearest = { role, actor, distance, behind, weight };
    }
  }
  return nearest;
}
