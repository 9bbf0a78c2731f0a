import { expect } from '@open-wc/testing';
import { advise } from '../../../src/advice/index.js';
import { phoneBoard } from '../../../src/advice/deciding/phones.js';
import type { AdviceContext } from '../../../src/advice/types.js';
import type { Region } from '../../../src/content/ids.js';
import en from '../../../src/advice/words/en.js';
import { at } from '../at.js';

const board = (context: AdviceContext): Record<string, string> =>
  Object.fromEntries(phoneBoard(context, en).map(({ line, href }) => [line.id, href ?? 'cannot be dialled']));

describe('the phone board', () => {
  const NO = 'cannot be dialled';
  const cases: readonly (readonly [Region, Record<string, string>])[] = [
    [
      'tw',
      {
        'taobao-tw': 'tel:0277063088',
        'taobao-hk': 'tel:+85230183610',
        'taobao-cn': NO,
        'taobao-cn-400': NO,
        'consumer-tw': 'tel:1950',
        'consumer-hk': 'tel:+85229292222',
        'consumer-cn': NO,
      },
    ],
    [
      'hk',
      {
        'taobao-hk': 'tel:30183610',
        'taobao-tw': 'tel:+886277063088',
        'taobao-cn': NO,
        'taobao-cn-400': NO,
        'consumer-hk': 'tel:29292222',
        'consumer-cn': NO,
        'consumer-tw': NO,
      },
    ],
    [
      'cn',
      {
        'taobao-cn': 'tel:9510211',
        'taobao-cn-400': 'tel:4008001688',
        'taobao-tw': 'tel:+886277063088',
        'taobao-hk': 'tel:+85230183610',
        'consumer-cn': 'tel:12315',
        'consumer-hk': 'tel:+85229292222',
        'consumer-tw': NO,
      },
    ],
    [
      'intl',
      {
        'taobao-tw': 'tel:+886277063088',
        'taobao-hk': 'tel:+85230183610',
        'taobao-cn': NO,
        'taobao-cn-400': NO,
        'consumer-hk': 'tel:+85229292222',
        'consumer-cn': NO,
        'consumer-tw': NO,
      },
    ],
  ];
  for (const [region, expected] of cases) {
    it(`dials from ${region}, own lines first and what cannot be dialled last`, () => {
      const lines = board(at('2026-11-23T04:00Z', region));
      expect(lines).to.deep.equal(expected);
      expect(Object.keys(lines)).to.deep.equal(Object.keys(expected));
    });
  }

  it('shows a number as it is dialled', () => {
    const [own, other] = phoneBoard(at('2026-11-23T04:00Z', 'tw'), en);
    expect([own!.number, other!.number]).to.deep.equal(['(02) 7706-3088', '+852 3018 3610']);
  });

  it('groups the digits of a number as in its country', () => {
    const shown = (region: Region, id: string): string =>
      advise({}, at('2026-11-23T04:00Z', region)).phones.find(({ line }) => line.id === id)!.number;
    expect(shown('hk', 'taobao-hk')).to.equal('(852) 3018 3610');
    expect(shown('tw', 'taobao-hk')).to.equal('+852 3018 3610');
    expect(shown('tw', 'taobao-tw')).to.equal('(02) 7706-3088');
    expect(shown('cn', 'taobao-cn')).to.equal('9510211');
  });

  it('marks a number that cannot be relied on and offers the next channel', () => {
    const context = at('2026-11-23T04:00Z', 'intl', 'en');
    const mainland = phoneBoard(context, en).find(({ line }) => line.id === 'taobao-cn')!;
    expect(mainland.instead).to.equal('contact-online');
    expect(mainland.caution).to.equal(
      'This number may not connect from where you are; use instead: Online chat.',
    );
  });

  it('offers no channel of Taobao in place of a consumer-protection body', () => {
    const body = phoneBoard(at('2026-11-23T04:00Z', 'intl'), en).find(
      ({ line }) => line.id === 'consumer-tw',
    )!;
    expect([body.instead, body.caution]).to.deep.equal([
      undefined,
      'This number may not connect from where you are.',
    ]);
  });

  it('warns of a number that was read more than 180 days ago', () => {
    const [fresh] = phoneBoard(at('2027-05-22T00:00Z', 'tw'), en);
    expect([fresh!.stale, fresh!.caution]).to.deep.equal([false, '']);
    const [stale] = phoneBoard(at('2027-05-23T00:00Z', 'tw'), en);
    expect(stale!.stale).to.equal(true);
    expect(stale!.caution).to.contain('23 Nov 2026');
  });

  it('writes # into a link as a link can have it', () => {
    const context = at('2026-11-23T04:00Z', 'tw');
    const phoneLines = context.content.phoneLines
      .filter(({ id }) => id === 'taobao-tw')
      .map((line) => ({ ...line, local: '412#1*2' }));
    expect(board({ ...context, content: { ...context.content, phoneLines } })).to.deep.equal({
      'taobao-tw': 'tel:412%231*2',
    });
  });
});
