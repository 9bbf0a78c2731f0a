import { isDenied, tells, type Clause } from './clauses.js';
import { wordsOf } from './matters.js';
import type { Incident } from './types.js';

const DEFECT = 'product-defect';
const MISMATCH = 'product-mismatch';
const LOST = 'parcel-lost';
const DELAY = 'logistics-delay';

/**
 * Incidents, for readers who do not know the language of a story, with the words that tell them apart within an entry; the
 * first that is among them counts.
 */
const INCIDENTS: readonly (readonly [entry: string, incident: Incident, words: RegExp])[] = [
  [DEFECT, 'burns', /spark|fire|火|烟/],
  [DEFECT, 'cracked', /crack|裂/],
  [DEFECT, 'leaks', /leak|漏/],
  [DEFECT, 'broken', /brok|shatter|smash|pieces|碎/],
  [DEFECT, 'dead', /work|turn|charge|dead on|faulty|defect|shut|坏|用不了|没反应/],
  [DEFECT, 'damaged', /damag|torn|ripped|stain|mou?ld|scratch|bent|pixel/],
  [MISMATCH, 'wrong-colour', /colou?r|颜色|色差/],
  [MISMATCH, 'wrong-size', /size/],
  [MISMATCH, 'fake', /fake|counterfeit|replica|[假仿版]/],
  [MISMATCH, 'incomplete', /missing|without|less|[少漏缺]/],
  [MISMATCH, 'wrong-item', /wrong|instead|got|错/],
  [LOST, 'empty', /empty|空/],
  [LOST, 'shown-delivered', /deliver|signed|签收|送达/],
  [LOST, 'lost', /lost|stolen|missing|disappear|丢|不见/],
  [DELAY, 'stuck', /mov|stuck|update|动|卡/],
  [DELAY, 'not-arrived', /arriv|c[ao]me|到/],
  ['refund-time', 'refund-missing', /./],
  ['payment-duplicate', 'charged-thrice', /3|three/],
  ['order-modify', 'address-wrong', /address|flat|house|typo|地址/],
  ['returns-shipping-fee', 'postage', /./],
  ['account-password', 'forgotten', /forg|忘|记得/],
  ['account-password', 'locked-out', /./],
];

/** The entry that an incident is one of. */
export const entryOf = (incident: Incident): string => INCIDENTS.find(([, id]) => id === incident)![0];

/** Incidents of the entries that a story speaks of, told as facts and not denied. */
export function incidentsOf(clauses: readonly Clause[], matters: readonly string[]): readonly Incident[] {
  const told = clauses
    .filter((clause) => tells(clause) && !(clause.reported && clause.who !== 'shopper'))
    .map(({ text }) => text)
    .join('，');
  const found = matters.flatMap((matter) =>
    [...told.matchAll(wordsOf(matter))]
      .filter(({ index }) => !isDenied(told, index))
      .map(([match]) => INCIDENTS.find(([entry, , words]) => entry === matter && words.test(match))?.[1]),
  );
  return [...new Set(found)].filter((incident) => incident !== undefined);
}
