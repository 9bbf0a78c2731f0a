import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import hant from '../../src/content/zh-Hant.js';
import { createSearch, createTextSearch, type Search } from '../../src/search/index.js';

/** ms for one answer on a slow, shared machine; far above what it takes, far below a freeze. */
const BOUND = 250;

const hostile: Readonly<Record<string, string>> = {
  'an empty question': '',
  spaces: ' \t\n\u3000',
  'one letter': 'a',
  'one character': '退',
  '10,000 characters of Chinese': '退款什麼時候到'.repeat(1429),
  '10,000 characters of Latin': 'refund where '.repeat(770),
  'one word of 10,000 letters': 'tuikuan'.repeat(1429),
  '10,000 open brackets': '<'.repeat(10_000),
  '10,000 digits': '1'.repeat(10_000),
  emoji: '😀👨‍👩‍👧‍👦🇹🇼❤️',
  'other scripts': 'где мой заказ أين طلبي 내 주문 어디 หาย',
  'lone surrogates': '\ud83d退款\udc00',
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'marks without letters': '\u0301\u0301\u0300',
  'names of an object’s own': '__proto__ constructor toString hasOwnProperty',
};

describe('search: bad input', () => {
  let searches: Search[];
  before(async () => {
    searches = [createTextSearch(hant), await createSearch(hant)];
  });

  for (const [name, query] of Object.entries(hostile)) {
    it(`answers ${name} in bounded time`, () => {
      for (const search of searches) {
        const start = performance.now();
        const hits = search(query);
        expect(performance.now() - start).to.be.below(BOUND);
        expect(hits).to.be.an('array');
      }
    });
  }

  it('never throws, gives known entries once, best first, with scores and ranges in bounds', () => {
    const ids = new Map(hant.entries.map(({ id, title }) => [id, title]));
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom('退', '款', 'refund', ' ', '7', '<', '😀', 'ㄉ', '嘅', '\ud800'), {
          maxLength: 40,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (query) => {
        for (const search of searches) {
          const hits = search(query);
          expect(new Set(hits.map(({ id }) => id)).size).to.equal(hits.length);
          let last = 1;
          for (const { id, score, ranges } of hits) {
            expect(score).to.be.within(0, last);
            last = score;
            let end = 0;
            for (const range of ranges) {
              expect(range[0]).to.be.at.least(end);
              expect(range[1]).to.be.within(range[0] + 1, ids.get(id)!.length);
              end = range[1];
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('takes what falls on a keyboard by chance for nothing', () => {
    const [, search] = searches;
    const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
    // Not `fc.string`, which mixes in words that are dangerous to programs: length, prototype.
    const letters = (from: string): fc.Arbitrary<string> =>
      fc.array(fc.constantFrom(...from), { minLength: 4, maxLength: 12 }).map((keys) => keys.join(''));
    const noise = fc.sample(fc.oneof(letters(rows.join('')), ...rows.map(letters)), {
      seed: 11,
      numRuns: 500,
    });
    // One in a hundred can be read as something: boyh, fallls.
    expect(noise.filter((keys) => search!(keys).length > 0)).to.have.length.at.most(5);
  });

  it('is not disturbed by order numbers and links inside the sentence', () => {
    const [, search] = searches;
    const plain = search!('等了兩個星期還沒到');
    const noisy = search!(
      '訂單 1234567890123456789 等了兩個星期還沒到 https://item.taobao.com/item.htm?id=99',
    );
    expect(noisy[0]?.id).to.equal('logistics-delay');
    expect(noisy[0]?.id).to.equal(plain[0]?.id);
  });
});
