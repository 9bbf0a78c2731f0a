import { expect } from '@open-wc/testing';
import hant from '../../src/content/zh-Hant.js';
import { createSearch } from '../../src/search/index.js';
import { readOwnMeaning } from '../../src/search/own/meaning.js';
import { trainOwn } from '../../src/search/own/train.js';
import { ASIDE, SHOPS } from './shops.js';

describe('search: a page’s own meaning file', () => {
  for (const { name, entries, asked } of SHOPS) {
    it(`lets ${name} of ten entries be understood: 80 in 100 questions among three, 75 beside the bundled ones`, async () => {
      const meaning: unknown = JSON.parse(JSON.stringify(trainOwn(entries)));
      for (const [all, least] of [
        [entries, 0.8],
        [[...hant.entries, ...entries], 0.75],
      ] as const) {
        const search = await createSearch({ entries: all }, { meaning });
        const found = asked.filter(([question, id]) =>
          search(question, { limit: 3 }).some((hit) => hit.id === id),
        );
        expect(found.length / asked.length, `${all.length} entries`).to.be.at.least(least);
        const answered = ASIDE.filter((question) => search(question)[0]?.certainty === 'answer');
        expect(answered).to.have.length.at.most(1);
      }
    });
  }

  it('leaves bundled questions to the bundled entries', async () => {
    const [shop] = SHOPS;
    const search = await createSearch(
      { entries: [...hant.entries, ...shop!.entries] },
      { meaning: trainOwn(shop!.entries) },
    );
    expect(search('退款多久會到帳')[0]?.id).to.equal('refund-time');
    expect(search('忘記密碼怎麼辦')[0]?.id).to.equal('account-password');
  });

  it('gives the same file for the same entries', () => {
    const { entries } = SHOPS[1]!;
    expect(trainOwn(entries)).to.deep.equal(trainOwn(entries));
  });

  it('refuses what is no such file, in one line', () => {
    const whole = trainOwn(SHOPS[0]!.entries);
    for (const wrong of [
      null,
      [],
      'text',
      { ...whole, formatVersion: 2 },
      { ...whole, bias: [0] },
      { ...whole, weights: whole.weights.slice(2) },
      { ...whole, features: 'zz !' },
    ]) {
      expect(() => readOwnMeaning(wrong)).to.throw(TypeError, /^[^\n]*npx taobao-help train[^\n]*$/);
    }
  });
});
