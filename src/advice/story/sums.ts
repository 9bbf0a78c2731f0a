import type { Region } from '../../content/ids.js';
import { isExcuse, type Clause } from './clauses.js';
import { nearestEvent, SUM_EVENTS } from './events.js';
import type { SumRole } from './types.js';

/** A sum found in a text of one spelling. */
export interface FoundSum {
  readonly start: number;
  readonly end: number;
  readonly currency?: string;
  readonly rough: boolean;
}

const HAN_DIGITS = '零一二两三四五六七八九十百千万';
const FIGURE = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{1,2})?\\s?(?:[百千万](?:\\d(?!\\d))?)?[多几]?';
const HAN = `(?<![第${HAN_DIGITS}])[一二两三四五六七八九十][${HAN_DIGITS}]{0,7}[多几]?`;
/** Behind a figure in words that stands for itself: what would make it a number of things. */
const THINGS =
  '个件位人次天日年月包双条公克斤米字张倍度级号点分秒站楼层本套只台对部盒箱瓶家笔单名样起种半颗粒根枚袋罐片串支把副组页成';
const BEFORE =
  '新?台币|人民币|港[币纸]|nt\\$|hk\\$|us\\$|a\\$|s\\$|rm|cad|aud|sgd|myr|jpy|rmb|cny|twd|hkd|ntd|usd(?!t)|gbp|eur|[¥$£€]';
const AFTER =
  // 「35塊6」 is 35.6; 「100塊2張」 is two of them.
  `块\\d(?![\\d.,${THINGS}])|块[一二三四五六七八九](?=[毛角]|$|[，。,])|块[钱]?(?:台币|港币|人民币)?|新?台币|人民币|港[币纸元]|美[元金]|英镑|欧元|rmb|cny|twd|hkd|ntd|usd(?!t)|gbp|eur(?:os?)?(?![a-z])|(?:(?:us|hk|nt) )?dollars?(?![a-z])|yuan(?![a-z])|euros?(?![a-z])|[£€]|蚊鸡?|元(?!件|素|旦|宵)|圆|文(?![件字章化])`;

/** Signs and words of currencies. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/台币|nt\$|ntd|twd|nt dollars?/, 'TWD'],
  [/港|hk\$|hkd|hk dollars?|蚊|文/, 'HKD'],
  [/人民币|¥|rmb|cny|yuan/, 'CNY'],
  [/us\$|usd|us dollars?|美/, 'USD'],
  [/£|gbp|英镑/, 'GBP'],
  [/€|eur|欧/, 'EUR'],
];
const OF_REGION: Readonly<Partial<Record<Region, string>>> = { cn: 'CNY', tw: 'TWD', hk: 'HKD' };

const SUMS = [
  new RegExp(
    `(?<![a-z])(?:${BEFORE})\\s*${FIGURE}(?!\\d|,\\d)(?:\\s*(?:元|块钱?|\\(?(?:usd|hkd|twd|cny|rmb)\\)?|台币|港币|人民币)(?![a-z]))?`,
    'g',
  ),
  new RegExp(`(?<![\\d.,a-z])(?:${FIGURE}|${HAN})\\s*(?:${AFTER})`, 'g'),
  // 1,280 and 6千多 can hardly be anything else; 三千六 and 兩百八 are where nothing is counted with them.
  new RegExp(`(?<![\\d.,/a-z])\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?(?![\\d,${THINGS}])`, 'g'),
  new RegExp(`(?<![\\d.,/a-z第])\\d+(?:\\.\\d+)?[千万](?:\\d(?!\\d))?[多几]?(?![${THINGS}])`, 'g'),
  new RegExp(`(?<=(?<!至)少退|多扣|少了|(?<!出)差了?)${HAN}(?![${THINGS}周])`, 'g'),
  // 「花了 358」, 「退了 259」: after such words it is money.
  new RegExp(
    `(?<=买的是|花了|付了|付|退了|扣了|扣款还是|值|[转汇刷骗划领]走?[了去掉]?|过了|被扣|[一总]共|才|[退赔补]我|补|最多|便宜了?|[货全尾价][款价]|金额|定金|退[^，,\\d]{1,4}的)\\d{2,6}(?:\\.\\d{1,2})?(?![\\d.,:/%a-z]|\\s*[${THINGS}])`,
    'g',
  ),
  /(?<![\d.,$¥£€:/-])\d{2,6}(?:\.\d\d)?(?= (?:paid|back|refunded|short)\b|一[分毛]|呢)/g,
  new RegExp(
    `(?<![第${HAN_DIGITS}])[一二两三四五六七八九][百千万][${HAN_DIGITS}]{0,5}[多几]?(?![${THINGS}${HAN_DIGITS}多几])`,
    'g',
  ),
];

/** In front of a sum that stands beside the case. */
const BESIDE = /(?:剩|余额|申报|满|每满|\bbalance|\bleft)[^，,\d]{0,3}$/;

/** In front of what is money, however small. */
const PAYS = /(?:[赔补退返扣付给]|多收|花)[了我]{0,2}$/;

/** Every sum that a text names, in order and without overlap. */
export function findSums(text: string, region?: Region): FoundSum[] {
  const found: FoundSum[] = [];
  for (const pattern of SUMS) {
    for (const { 0: written, index } of text.matchAll(pattern)) {
      const end = index + written.trimEnd().length;
      if (found.some((other) => index < other.end && other.start < end)) continue;
      // A sum that is left, declared or needed for a discount is none of the case.
      if (BESIDE.test(text.slice(Math.max(0, index - 8), index))) continue;
      // 「一塊」 is as well a piece of something, unless it is paid.
      if (/^[一二两三四五六七八九\d]\s*块$/.test(written) && !PAYS.test(text.slice(0, index))) continue;
      const named = CURRENCIES.find(([mark]) => mark.test(written))?.[1];
      const currency = named ?? (region && OF_REGION[region]);
      found.push({ start: index, end, rough: /[多几]/.test(written), ...(currency && { currency }) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Costs beside the goods. */
const POSTAGE =
  /运费|邮费|postage|shipping|医|诊|维修|关税|报关|\b(?:doctor|hospital|repair|customs|up ?front)\b/;
const WILL_COME = /\b(?:would|will) (?:come|arrive|follow|be (?:sent|paid|refunded))\b/;
/** Asked for, and not paid yet. */
const TO_COME = /\b(?:need|have|must|asked|wants?)(?: me)? to pay|先[交付]|要[交付]/;

/** The shopper's own words to others are no part of theirs: 「我話起碼要賠80」. */
const isDemand = ({ who, named, text }: Clause): boolean =>
  who === 'shopper' && named && /[说话讲]|\b(?:said|told|asked)\b/.test(text);

/** Roles of a sum by the words around it, though the nearest event says otherwise. */
function corrected(role: SumRole | undefined, clause: Clause, ahead: string): SumRole | undefined {
  const { text, who, named, reported } = clause;
  if (/[让叫要请]我?[^，,]{0,4}[补付给加转交]$|[要得须]补[交缴]?\s*$/.test(ahead)) return undefined;
  if (role !== 'offered' && (TO_COME.test(ahead) || WILL_COME.test(text))) return undefined;
  if (role === 'charged') {
    // A sum that another one says will be charged is not charged yet.
    const isThreat = reported && (who === 'seller' || who === 'agent');
    if (isThreat && !/了|\b(?:took|charged|taken|deducted)\b/.test(text)) return 'offered';
    // 「以後每個月會扣」 is still to come.
    if (/会|将|以后|[不没][^，,]{1,6}就|\b(?:will|would|going to)\b/.test(ahead)) return undefined;
  }
  // A sum that somebody would like to get back has not come back.
  if (role === 'refunded' && who === 'shopper' && /想|要|希望|\b(?:take|want|like|accept|need)\b/.test(ahead))
    return undefined;
  if (role !== 'paid') return role;
  if (['seller', 'agent'].includes(who) && named && /补|差价|赔/.test(text)) return 'offered';
  return POSTAGE.test(text) ? undefined : role;
}

/**
 * The role of each sum; `sum` where the words do not tell. A friend's money is no part of the case.
 * @param wished wishes of the same text: a sum that is wished for has not been given or offered
 */
export function sumsOf(
  found: readonly FoundSum[],
  clauses: readonly Clause[],
  wished: readonly { readonly start: number }[] = [],
): readonly (FoundSum & { readonly role: SumRole })[] {
  return found.flatMap((sum) => {
    const place = clauses.findIndex(
      ({ start, text }) => sum.start >= start && sum.start < start + text.length,
    );
    const clause = clauses[place];
    if (clause?.who === 'other' && clause.named) return [];
    if (!clause || clause.mood === 'if') return { ...sum, role: 'sum' };
    const part = { index: sum.start - clause.start, length: sum.end - sum.start };
    const others = found
      .filter(({ start }) => start >= clause.start && start < clause.start + clause.text.length)
      .map(({ start, end }) => ({ index: start - clause.start, length: end - start }));
    const ahead = clause.text.slice(0, part.index);
    const before = clauses[place - 1];
    let role = nearestEvent(SUM_EVENTS, clause, part, others)?.role;
    // 「買了一個袋，$1,680」: a sum alone belongs to what was said before it.
    if (
      !role &&
      before &&
      !clause.first &&
      !isDemand(clause) &&
      before.mood === 'fact' &&
      !POSTAGE.test(clause.text)
    )
      role = nearestEvent(SUM_EVENTS, before, { index: before.text.length, length: 0 })?.role;
    const isWished = wished.some(
      ({ start }) =>
        start >= clause.start && start < sum.start && !/[了只才]/.test(ahead.slice(start - clause.start)),
    );
    if (/[退赔]我$/.test(ahead) && isExcuse(clauses[place + 1])) role = 'refunded';
    if (isWished && role !== 'paid' && role !== 'missing') role = undefined;
    return { ...sum, role: corrected(role, clause, ahead) ?? 'sum' };
  });
}
