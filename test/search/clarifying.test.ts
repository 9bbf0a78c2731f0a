import { expect } from '@open-wc/testing';
import en from '../../src/content/en.js';
import hans from '../../src/content/zh-Hans.js';
import hant from '../../src/content/zh-Hant.js';
import { clarify } from '../../src/search/index.js';

const hits = (
  ...scores: readonly (readonly [id: string, score: number])[]
): { id: string; score: number }[] => scores.map(([id, score]) => ({ id, score }));

describe('search: asking back', () => {
  it('asks what tells two close entries apart, the likelier one’s answer first', () => {
    const asked = clarify(hits(['returns-apply', 0.45], ['order-cancel', 0.4], ['refund-time', 0.1]), en);
    expect(asked).to.deep.equal({
      question: 'Has it been sent yet?',
      answers: [
        { id: 'returns-apply', text: 'Yes, or I have it already' },
        { id: 'order-cancel', text: 'Not yet' },
      ],
    });
  });

  it('asks in the language of the pack', () => {
    const close = hits(['order-track', 0.4], ['parcel-lost', 0.4]);
    expect(clarify(close, hant)?.question).to.equal('物流顯示已經簽收了嗎？');
    expect(clarify(close, hans)?.question).to.equal('物流显示已经签收了吗？');
  });

  it('asks nothing where the first stands out', () => {
    expect(clarify(hits(['order-cancel', 0.7], ['returns-apply', 0.1]), en)).to.equal(undefined);
  });

  it('asks nothing where nothing is known to tell them apart', () => {
    expect(clarify(hits(['contact-phone', 0.4], ['product-defect', 0.4]), en)).to.equal(undefined);
    expect(clarify(hits(['order-cancel', 0.4], ['returns-apply', 0.4]), {})).to.equal(undefined);
  });

  it('asks nothing with fewer than two hits', () => {
    expect(clarify([], en)).to.equal(undefined);
    expect(clarify(hits(['order-cancel', 0.4]), en)).to.equal(undefined);
  });
});
