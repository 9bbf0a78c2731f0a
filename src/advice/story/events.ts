import { isDenied, type Clause } from './clauses.js';
import type { DateRole, SumRole } from './types.js';

/** Events by the words for them; `who` did it, where only one can have done it. */
interface Event<Role> {
  readonly role: Role;
  readonly words: RegExp;
  readonly who?: 'shopper' | 'others';
}

const event = <Role>(role: Role, words: string, who?: Event<Role>['who']): Event<Role> => ({
  role,
  words: new RegExp(words, 'g'),
  ...(who && { who }),
});

/** Events that a day can be the day of. Where two stand equally near, the earlier one counts. */
export const DATE_EVENTS: readonly Event<DateRole>[] = [
  event(
    'deadline',
    '自动(?:确认|收货|完成|关闭|取消|撤)|[就会要将前](?:自动)?(?:确认收货|关闭|截止|到期|结束|超时|完成)|截止|超时|到期|期限|倒计时|\\b(?:auto[- ]?confirms?|confirms? (?:itself|automatically)|deadline|closes?|expires?|runs? out)\\b',
  ),
  event(
    'returned',
    '退回|寄回|寄返|寄还|退货(?!款|的?申请|被|运)|\\b(?:returned|sent (?:\\w+ ){0,3}back|shipped (?:\\w+ )?back)\\b',
  ),
  event(
    'refund-asked',
    '申请[了过的]?|提交|要求退|发起|[点按]了?的?退款|\\b(?:requested|applied|filed|asked for (?:\\w+ )?(?:refund|return|money))',
    'shopper',
  ),
  event(
    'seller-agreed',
    '同意|答应|批准|承诺|已经?退了|退了款|\\brefunded\\b|\\bsa(?:ys?|id) [\'‘“"]?(?:ok|yes|sure|fine)\\b|应承|点了?头|[说话](?:好|ok|可以|会|就)?[^，,]{0,3}退|ok退|\\b(?:agreed|approved|accepted|said (?:yes|ok)|promised (?:me )?(?:\\w+ )?refund)\\b',
    'others',
  ),
  event('last-answer', '\\blast (?:reply|answer|message)\\b|最后(?:一次)?[回答]'),
  event(
    'last-answer',
    '回(?:复|我|了(?!去|来|国)|覆|过我)|答复|\\b(?:wrote|answered|replied|responded|wrote back|got back to me)\\b|[说话](?!费|题|[到已])|\\bsaid\\b',
    'others',
  ),
  event(
    'ordered',
    '下单|创建|落单|拍下|拍的|(?<!不是我)买(?!家|单)|订(?!单|制的)|购[买入]|\\b(?:ordered|bought|purchased|(?:placed|made) (?:an|the|my|this) order)\\b',
    'shopper',
  ),
  event(
    'paid-on',
    '付[款了的钱清]|(?<!卖家)给了(?=[^，,]{0,3}\\d|\\$)|支付(?!宝)|刷[的了卡]|\\b(?:paid|payment)\\b',
    'shopper',
  ),
  event(
    'dispatched',
    '发[的了]?货|出了?货|[才就](?:发|寄)(?=$|的|了|出)|寄出|寄了|发出|揽收|\\b(?:shipped|dispatched|sent out|posted|handed to)\\b',
  ),
  event(
    'delivered',
    '签收|派送成功|代收|宅配到|[到已]店|到(?:的|了)?(?:驿站|柜|站|仓)|显示已?[取到]|[到派送]的(?=$)|[才刚先]到(?!先|账|期)|送达|送到|妥投|[收拿]到(?!短信|短讯|通知|简讯|sms|消息|讯息|退|钱|电话|验证|邮件|回复|款)[货了的]?|到货|到了|送来|派送?到|\\b(?:delivered|received|arrived|came|signed)\\b|\\bgot (?:my|it|the|this|them)\\b',
  ),
];

/** Roles that a sum can have. */
export const SUM_EVENTS: readonly Event<SumRole>[] = [
  event(
    'offered',
    '(?<![已只才][^，,]{0,2})[退赔补]我(?=\\d)|(?:先|又|再|最多|肯|只)[^，,]{0,2}补(?:我)?(?=\\d)|[说话]最多(?=\\d)|(?:说|话|肯|愿意?|愿|只能|最多|提出|答应|同意|可以|要)[^，,]{0,4}[赔补退返]|赔[返偿我]?|补偿|\\b(?:offer(?:s|ed|ing)?|compensat\\w*|willing to)\\b',
    'others',
  ),
  event(
    'charged',
    '扣|盗?刷[了走的卡]?|转走|划走|借[了走]|被[^，,]{0,4}[收转骗]|收[我了]|逾期费|每月|\\b(?:charged|debited|taken|took|billed|deducted)\\b',
  ),
  event(
    'missing',
    '少[退了给算]|差[了额]|缺|没(?:看?到|收到)[^，,]{0,3}(?:钱|退款|款)|没到账|\\b(?:missing|short|still owe[sd]?)\\b',
  ),
  event(
    'refunded',
    '[已只才]退我?|退(?:了|给|到|返|回[了来]?)|退款(?:了|成功|到账)|\\b(?:refunded|refund (?:came|arrived|was|of)|got back|only)\\b',
  ),
  event(
    'paid',
    '(?<!支)付(?!宝)|花(?!呗)|买|订(?!单)|(?<!差)价|拍下|给了|用了|订单|单号|张单|转账|[转汇]了?|\\b(?:paid|pay|cost|spent|price|worth|bought|order|(?<!(?:ask|wait|refund)\\w* )for(?= [a-z]{0,3}[$¥£€]?\\d))\\b',
  ),
];

/** A part of a clause. */
interface Part {
  readonly index: number;
  readonly length: number;
}

/**
 * The event that a part of a clause belongs to: the nearest thing that happened, was not denied and can have been done by whoever
 * governs the clause; what follows is nearer than what stands before.
 * @param reach how far away, in UTF-16 units, it may stand
 */
export function nearestRole<Role>(
  events: readonly Event<Role>[],
  clause: Clause,
  { index, length }: Part,
  others: readonly Part[] = [],
  reach = Infinity,
): Role | undefined {
  let nearest: { role: Role; distance: number } | undefined;
  for (const { role, words, who } of events) {
    if (who === 'shopper' && clause.who !== 'shopper' && clause.named) continue;
    if (who === 'others' && clause.who === 'shopper' && clause.named) continue;
    for (const { 0: found, index: at } of clause.text.matchAll(words)) {
      if (at < index + length && index < at + found.length && at !== index) continue;
      const behind = at >= index + length;
      // Another day or sum between the two has a better claim.
      const between = others.some((other) =>
        behind ? other.index > index && other.index < at : other.index < index && other.index > at,
      );
      const distance = (behind ? at - index - length : index - at - found.length + 2) + (between ? 50 : 0);
      // An end counts before the thing that ends: 「退款申請今晚關閉」.
      if (Math.abs(distance) > reach + 2) continue;
      const weight = distance - (role === 'deadline' ? 8 : 0);
      if (nearest && nearest.distance <= weight) continue;
      if (isDenied(clause.text, at)) continue;
      nearest = { role, distance: weight };
    }
  }
  return nearest?.role;
}
