import { expect } from '@open-wc/testing';
import { EMPTY_ENTRY } from '../../src/content/empty-entry.js';
import type { Entry } from '../../src/content/types.js';
import hant from '../../src/content/zh-Hant.js';
import { createSearch, createTextSearch } from '../../src/search/index.js';

const own = (id: string, title: string, more: Partial<Entry> = {}): Entry => ({
  id,
  topic: 'own',
  title,
  ...EMPTY_ENTRY,
  ...more,
});

const storage = own('own-storage', '免費倉儲多少天', {
  keywords: ['倉儲'],
  questions: ['東西可以在你們倉庫放多久', '放太久會不會收錢', 'how long can my things stay with you'],
});

describe('search: a page’s own content', () => {
  it('finds an own entry by its example questions', async () => {
    const search = await createSearch({ entries: [...hant.entries, storage] });
    expect(search('在倉庫可以放多久')[0]?.id).to.equal('own-storage');
    expect(search('how long can things stay')[0]?.id).to.equal('own-storage');
  });

  it('finds an own entry without examples by its text', async () => {
    const plain = own('own-plain', '會員日幾號', { answer: '每月八號是會員日。' });
    const search = await createSearch({ entries: [...hant.entries, plain] });
    expect(search('會員日')[0]?.id).to.equal('own-plain');
  });

  it('leaves bundled questions to the bundled entries', async () => {
    const search = await createSearch({ entries: [...hant.entries, storage] });
    expect(search('退款多久到帳')[0]?.id).to.equal('refund-time');
    expect(search('收咗我兩次錢')[0]?.id).to.equal('payment-duplicate');
  });

  it('never shows a bundled entry that the pack leaves out', async () => {
    const entries = hant.entries.filter(({ id }) => id !== 'parcel-lost');
    const search = await createSearch({ entries });
    for (const query of ['包裹不見了', '顯示簽收但我沒收到', 'my parcel is lost']) {
      expect(search(query, { limit: 20 }).map(({ id }) => id)).not.to.include('parcel-lost');
    }
  });

  it('works for a pack without any bundled entry, and for an empty one', async () => {
    const search = await createSearch({ entries: [storage] });
    expect(search('倉儲')[0]?.id).to.equal('own-storage');
    expect(search('asdf')).to.deep.equal([]);
    expect((await createSearch({ entries: [] }))('退款')).to.deep.equal([]);
  });

  it('leaves the page alive while it indexes a large pack', async () => {
    const entries = Array.from({ length: 3000 }, (_, i) =>
      own(`own-${i}`, `第${i}種情況怎麼處理`, { keywords: [`case${i}`] }),
    );
    let turns = 0;
    const tick = setInterval(() => turns++, 0);
    const search = await createSearch({ entries });
    clearInterval(tick);
    expect(turns).to.be.above(1);
    expect(search('case1234')[0]?.id).to.equal('own-1234');
  });

  it('answers by words at once', () => {
    expect(createTextSearch(hant)('忘記密碼')[0]?.id).to.equal('account-password');
  });
});
