import { expect } from '@open-wc/testing';
import { gapTopics } from '../../src/search/gaps.js';

/** Questions by topic; none of a topic shares all its words with another of it. */
const TOPICS: readonly (readonly string[])[] = [
  ['可以開發票嗎', '發票怎麼開', '請問有發票嗎', '能不能開公司發票'],
  ['刚买就降价能补差价吗', '降价了可以退差价吗', '差价怎么补'],
  ['安裝要收費嗎', '請問包安裝嗎', '安裝費是多少'],
  ['do you ship to japan', 'shipping to Japan possible?', 'can I get it shipped to japan please'],
  ['is there a student discount', 'how do I get the student discount'],
];

describe('search: gaps', () => {
  const topics = gapTopics(
    // One of each topic after the other, as they come in.
    [0, 1, 2, 3].flatMap((i) =>
      TOPICS.flatMap((questions) => questions[i] ?? []).map((question) =>
        i === 0
          ? { question, outcome: 'nothing' as const }
          : { question, outcome: 'perhaps' as const, entries: ['contact-online'] },
      ),
    ),
  );

  it('puts questions about the same thing together, the largest topic first', () => {
    const whole = gapTopics(TOPICS.flat().map((question) => ({ question, outcome: 'nothing' })));
    expect(whole.map(({ count }) => count)).to.deep.equal([4, 3, 3, 3, 2]);
    expect(topics.map(({ count }) => count)).to.deep.equal([4, 3, 3, 3, 2]);
  });

  it('tells how many got nothing, what was shown instead, and three examples at most', () => {
    for (const { nothing, nearest, examples } of topics) {
      expect(nothing).to.equal(1);
      expect(nearest).to.equal('contact-online');
      expect(examples).to.have.length.within(2, 3);
    }
    expect(topics[0]!.words).to.include('发票');
  });
});
