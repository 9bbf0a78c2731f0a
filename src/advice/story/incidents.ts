import type { MatterId } from '../../content/ids.js';
import { isDenied, tells, type Clause } from './clauses.js';
import { wordsOf } from './matters.js';
import type { Incident } from './types.js';

/**
 * Incidents, for readers who do not know the language of a story, with the words that tell them apart within a trouble; the
 * first that is among them counts.
 */
const INCIDENTS: readonly (readonly [matter: MatterId, incident: Incident, words: RegExp])[] = [
  ['defect', 'burns', /spark|fire|火|烟/],
  ['defect', 'cracked', /crack|裂/],
  ['defect', 'leaks', /leak|漏(?!电)/],
  ['defect', 'broken', /brok|shatter|smash|pieces|碎/],
  ['defect', 'dead', /work|turn|charge|dead on|faulty|defect|shut|坏|用不了|没反应/],
  ['defect', 'damaged', /damag|torn|ripped|stain|mou?ld|scratch|bent|pixel/],
  ['mismatch', 'wrong-colour', /colou?r|颜色|色差/],
  ['mismatch', 'wrong-size', /size/],
  ['mismatch', 'fake', /fake|counterfeit|replica|[假仿版]/],
  ['mismatch', 'incomplete', /missing|without|less|[少漏缺]/],
  ['mismatch', 'wrong-item', /wrong|instead|got|错/],
  ['lost', 'empty', /empty|空/],
  ['lost', 'shown-delivered', /deliver|signed|签收|送达/],
  ['lost', 'lost', /lost|stolen|missing|disappear|丢|不见/],
  ['delay', 'stuck', /mov|stuck|update|动|卡/],
  ['delay', 'not-arrived', /arriv|c[ao]me|到/],
  ['refund', 'refund-missing', /./],
  ['payment', 'charged-unpaid', /扣|数|刷了|charged|debited|deducted|money/],
  ['charged', 'charged-thrice', /3|three/],
  ['change', 'address-wrong', /address|flat|house|typo|地址/],
  ['freight', 'postage', /./],
  ['password', 'forgotten', /forg|忘|记得/],
  ['password', 'locked-out', /./],
];

/** The trouble that an incident is one of. */
export const matterOf = (incident: Incident): MatterId => INCIDENTS.find(([, id]) => id === incident)![0];

/** What a bank's message or an account's list says of money is so. */
const NOTICE = /(?:短信|简讯|短讯|通知|账单|明细|流水)[^，,]{0,6}[说显示]/;

/** Incidents of the troubles that a story speaks of, told as facts and not denied. */
export function incidentsOf(clauses: readonly Clause[], matters: readonly MatterId[]): readonly Incident[] {
  const told = clauses
    .filter(
      (clause) =>
        tells(clause) && !(clause.reported && clause.who !== 'shopper' && !NOTICE.test(clause.text)),
    )
    .map(({ text }) => text)
    .join('，');
  const found = matters.flatMap((matter) =>
    [...told.matchAll(wordsOf(matter))]
      .filter(({ index }) => !isDenied(told, index))
      .map(([match]) => INCIDENTS.find(([of, , words]) => of === matter && words.test(match))?.[1]),
  );
  return [...new Set(found)].filter((incident) => incident !== undefined);
}
