import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { advise, loadSimplifier } from '../../src/advice/index.js';
import type { Advice, AdviceContext } from '../../src/advice/types.js';
import { AGENT_WORDS } from '../../src/advice/words/agent.js';
import { LOCALES } from '../../src/content/ids.js';
import { at, PACKS } from './at.js';

const NOW = '2026-11-23T04:00Z';

/** A part of a story with what it tells as a fact, `role=value`; the others tell nothing that may be asserted. */
interface Part {
  readonly text: string;
  readonly facts: readonly string[];
}
const tells = (text: string, ...facts: readonly string[]): Part => ({ text, facts });

const CHINESE: readonly Part[] = [
  tells('11月3號下單', 'ordered=2026-11-03'),
  tells('11月5號付款', 'paid-on=2026-11-05'),
  tells('賣家11月9號出貨', 'dispatched=2026-11-09'),
  tells('11月12號收到', 'delivered=2026-11-12'),
  tells('賣家11月15號同意退款', 'seller-agreed=2026-11-15', 'circumstance=seller-agreed'),
  tells('付了NT$1,280', 'paid=NT$1,280'),
  tells('賣家只退了NT$300', 'refunded=NT$300', 'tried=seller'),
  tells('賣家說賠我50元', 'offered=50元', 'tried=seller'),
  tells('我想退款', 'wish=refund'),
  tells('我想換貨', 'wish=exchange'),
  tells('賣家一直不回', 'circumstance=seller-silent', 'tried=seller'),
  tells('賣家拒絕退款', 'circumstance=seller-refused', 'tried=seller'),
  tells('賣家要我先退貨', 'circumstance=seller-demands', 'tried=seller'),
  tells('賣家叫我取消訂單', 'circumstance=seller-demands', 'tried=seller'),
  tells('賣家還沒聯絡'),
  tells('如果賣家不退怎麼辦'),
  tells('萬一賣家不回'),
  tells('還沒收到貨'),
  tells('不想退貨'),
  tells('不要換貨'),
  tells('杯子裂了'),
  tells('只來了1/3的貨'),
  tells('2/3是預購'),
  tells('賣家11月9號沒有出貨', 'circumstance=not-dispatched'),
  tells('賣家說貨11月12號送到', 'promised=2026-11-12', 'tried=seller'),
  tells('尺寸是5/8'),
  tells('刷卡分12期'),
  tells('賣家說，請取消訂單', 'tried=seller'),
  tells('賣家說他問過快遞了', 'tried=seller'),
  tells('賣家叫我找快遞', 'tried=seller', 'circumstance=seller-demands'),
  tells('賣家說，換一個就好', 'tried=seller'),
  tells('賣家說會扣我30元', 'offered=30元', 'tried=seller', 'circumstance=seller-demands'),
  tells('11月14號收到', 'delivered=2026-11-14'),
  tells('我問過客服', 'tried=human'),
  tells('要不要報警'),
];
const ENGLISH: readonly Part[] = [
  tells('I ordered it on November 3', 'ordered=2026-11-03'),
  tells('It was delivered on November 12', 'delivered=2026-11-12'),
  tells('The seller agreed on November 15', 'seller-agreed=2026-11-15', 'circumstance=seller-agreed'),
  tells('I paid ¥236.80', 'paid=¥236.80'),
  tells('I want a refund', 'wish=refund'),
  tells('I would like a replacement', 'wish=exchange'),
  tells('The seller does not reply', 'circumstance=seller-silent', 'tried=seller'),
  tells('The seller refused', 'circumstance=seller-refused', 'tried=seller'),
  tells('The seller wants me to return it first', 'circumstance=seller-demands', 'tried=seller'),
  tells("I don't want to return it"),
  tells('What if the seller refuses'),
  tells('The cup is cracked'),
  tells('The seller said, please return it', 'tried=seller', 'circumstance=seller-demands'),
  tells('The seller said it arrived on November 14', 'tried=seller'),
  tells('The seller says he contacted the courier', 'tried=seller'),
  tells('It was delivered on November 16', 'delivered=2026-11-16'),
  tells('I ordered it on November 5', 'ordered=2026-11-05'),
  tells('I asked the courier', 'tried=carrier'),
  tells('Should I ask the bank'),
  tells('I have not contacted the courier'),
];
/** Things that happen once: of two days for one of them none may be told. */
const ONCE = /^(?:ordered|paid-on|dispatched|delivered|seller-agreed)=/;

const story = (parts: readonly Part[], stop: string): fc.Arbitrary<Part> =>
  fc.uniqueArray(fc.constantFrom(...parts), { minLength: 1, maxLength: 7 }).map((chosen) => ({
    text: chosen.map(({ text }) => text).join(stop) + stop,
    facts: chosen.flatMap(({ facts }) => facts),
  }));

/** Assertions of the full message, read back from its lines by the words for each role. */
function asserted({ message: { agent } }: Advice): readonly string[] {
  const lines = new Map(
    [...agent.full.matchAll(/^【(.+?)】(.*)$/gm)].map(([, label, text]) => [label!, text!]),
  );
  const roles = Object.entries(AGENT_WORDS.roles);
  const wishes = Object.entries(AGENT_WORDS.wishes);
  const listed = [AGENT_WORDS.roles.date, AGENT_WORDS.roles.sum].flatMap(
    (label) => lines.get(label)?.split('、') ?? [],
  );
  const facts = listed.map((item) => {
    const [role] = roles
      .filter(([, name]) => item.startsWith(`${name} `))
      .sort(([, a], [, b]) => b.length - a.length);
    const value = item.slice(role![1].length + 1).replace(/（.*/, '');
    // Days are told as people write them.
    return `${role![0]}=${value.replace(/(\d+)月(\d+)日/, (_, m: string, d: string) => `2026-${m}-${d.padStart(2, '0')}`)}`;
  });
  const wished = lines.get(AGENT_WORDS.solution)?.split('、') ?? [];
  const rungs = Object.entries(AGENT_WORDS.rungs);
  const asked = (lines.get(AGENT_WORDS.tried) ?? '').replace(AGENT_WORDS.unsolved, '').split('、');
  return [
    ...facts,
    ...asked.filter(Boolean).map((name) => `tried=${rungs.find(([, words]) => words === name)?.[0] ?? name}`),
    ...wished.map((name) => `wish=${wishes.find(([, words]) => words === name)?.[0] ?? name}`),
  ];
}

describe('a message asserts nothing that the story does not hold in that role', () => {
  let simplify: (text: string) => string;
  before(async () => {
    simplify = await loadSimplifier();
  });
  const context = (locale: (typeof LOCALES)[number]): AdviceContext => at(NOW, 'tw', locale, { simplify });
  const entries = fc.constantFrom(
    '',
    'product-defect',
    'refund-time',
    'parcel-lost',
    'returns-apply',
    'logistics-delay',
  );

  for (const [language, parts, stop] of [
    ['Chinese', CHINESE, '，'],
    ['Chinese in sentences', CHINESE, '。'],
    ['English', ENGLISH, '. '],
  ] as const) {
    it(`told in ${language}`, function () {
      // 400 stories: a busy machine needs its time.
      this.timeout(60_000);
      fc.assert(
        fc.property(
          story(parts, stop),
          entries,
          fc.constantFrom(...LOCALES),
          ({ text, facts }, entry, locale) => {
            const advice = advise({ entry, summary: text }, context(locale));
            // A sum whose part of the story was not understood stays a sum, and a day a day.
            for (const fact of asserted(advice).filter((each) => !/^(?:sum|date)=/.test(each))) {
              const value = fact.replace(/^([\w-]+)=约 /, '$1=');
              const isDoubted = advice.facts.some(
                (other) =>
                  ONCE.test(value) && value.startsWith(`${other.role}=`) && !value.endsWith(other.value),
              );
              if (isDoubted || !facts.includes(value)) throw new Error(`${fact} from: ${text}`);
            }
          },
        ),
        { seed: 12, numRuns: 400 },
      );
    });
  }

  it('and the story itself holds no fact that a part denies, imagines or reports', () => {
    const silent = CHINESE.filter(({ facts }) => facts.length === 0);
    fc.assert(
      fc.property(story(silent, '。'), ({ text }) => {
        const { facts } = advise({ summary: text }, context('zh-Hant'));
        if (facts.length)
          throw new Error(`${facts.map(({ role, value }) => `${role}=${value}`).join()} from: ${text}`);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('words of a refund never stand in a message where only the seller spoke of one', () => {
    for (const text of ['賣家要我先退貨', '卖家让我取消订单', '賣家請我先修改地址']) {
      const { message } = advise({ entry: 'product-defect', summary: text }, context('zh-Hant'));
      expect(message.agent.full, text).not.to.contain('希望');
    }
  });

  it('a bundled solution is asked for only where it was chosen', () => {
    for (const { id, solutions } of PACKS['zh-Hant'].entries.filter(({ role }) => !role)) {
      const unsaid = advise({ entry: id, summary: '請看一下' }, context('zh-Hant'));
      expect(unsaid.message.agent.full, id).not.to.contain('【希望】');
      const chosen = advise({ entry: id, solution: solutions[0]! }, context('zh-Hant'));
      expect(chosen.message.agent.full, id).to.contain('【希望】');
    }
  });
});
