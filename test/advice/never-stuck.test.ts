import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { advise } from '../../src/advice/index.js';
import type { Advice, AdviceContext } from '../../src/advice/types.js';
import { CIRCUMSTANCES, RUNG_IDS } from '../../src/content/rungs.js';
import { CHANNEL_IDS, ENTRY_IDS, LOCALES, REGIONS } from '../../src/content/ids.js';
import type { ChannelId } from '../../src/content/ids.js';
import type { Report } from '../../src/guide/types.js';
import { at } from './at.js';

/** Night, morning, day, evening and closing time in Taipei, a Sunday, a day of New York, and a clock that is wrong. */
const MOMENTS = [
  '2026-11-22T19:00Z',
  '2026-11-23T01:00Z',
  '2026-11-23T04:00Z',
  '2026-11-23T11:00Z',
  '2026-11-23T13:00Z',
  '2026-11-29T04:00Z',
  '2026-11-23T17:00Z',
  '1970-01-01T00:00Z',
];
/** No date, in time, overdue. */
const SINCE = ['', '2026-11-20', '2026-11-01'];

/** Rules for whoever has taken every step. */
const ENDS = ['again', 'all-done'];

/** Names a fault of the next action, or gives ''. */
function fault({ next, ladder, channels, message, position }: Advice): string {
  if (!next.title || !next.text || !next.reason) return 'an action without words';
  if (/[{}]|undefined|null/.test(next.title + next.text + next.reason)) return 'a place left open';
  // Outside Taobao no address is known everywhere: there it is the case that is copied.
  const outside = ['consumer-abroad', 'bank', 'bank-now', 'customs', 'police'].includes(next.rule);
  const copied = outside && next.kind === 'copy' && message.own.full !== '';
  if (!copied && !/^(?:https:\/\/[\w.-]+\/|tel:[\d+*%#]+$)/.test(next.href ?? ''))
    return `no way to go: ${next.href ?? ''}`;
  if (next.kind === 'call' && !next.href!.startsWith('tel:')) return 'a call without a number';
  if (!ladder.some(({ id }) => id === next.rung)) return 'an action without a rung';
  const now = ladder.filter(({ state }) => state === 'now');
  if (now.length !== (ENDS.includes(next.rule) ? 0 : 1)) return 'not one rung to take now';
  if (now[0] && now[0].id !== next.rung) return 'an action beside the ladder';
  if (ladder.some(({ title, text }) => !title || !text || /[{}]/.test(text))) return 'a rung without words';
  if (new Set(ladder.map(({ id }) => id)).size !== ladder.length) return 'a rung twice';
  if (channels.filter(({ recommended }) => recommended).length !== 1) return 'not one best channel';
  if (channels.some(({ reason }) => !reason || /[{}]/.test(reason))) return 'a channel without a reason';
  if (message.agent.short.length > 200 || message.own.short.length > 200) return 'a short message too long';
  const badge = channels.find(({ recommended }) => recommended);
  if (next.channel && badge?.id !== next.channel) return 'a badge beside the hero';
  if (position.of !== ladder.length || position.step < 1 || position.step > position.of)
    return 'no place on the ladder';
  const rank = (id: string): number => ladder.findIndex((rung) => rung.id === id);
  const states = ladder.map(({ state }) => state);
  const all =
    states.lastIndexOf('tried') < (states.indexOf('now') < 0 ? states.length : states.indexOf('now'));
  if (!all) return 'a rung tried behind the one to take now';
  const untried = (id: string): boolean => rank(id) >= 0 && ladder[rank(id)]!.state !== 'tried';
  if (untried('consumer') && ladder.at(-1)!.id !== 'consumer') return 'something behind the last help';
  return '';
}

/** Rungs and channels behind the sign-in. */
const BEHIND = ['self', 'seller', 'request', 'platform', 'human', 'supervisor'];

/** Climbs the ladder: takes what there is to do, finds it of no use, and goes on until nothing new comes. */
function* climb(report: Partial<Report>, context: AdviceContext): Generator<Advice> {
  let tried: readonly string[] = [];
  for (;;) {
    const advice = advise({ ...report, tried }, context);
    yield advice;
    if (tried.includes(advice.next.rung)) return;
    tried = [...tried, advice.next.rung];
  }
}

describe('never stuck', () => {
  for (const region of REGIONS) {
    for (const locale of LOCALES) {
      it(`in ${region}, in ${locale}: every entry × channel × hour × what was tried`, () => {
        let cases = 0;
        for (const instant of MOMENTS) {
          const context = at(instant, region, locale);
          for (const entry of ['', ...ENTRY_IDS]) {
            for (const channel of ['', ...CHANNEL_IDS] as const) {
              let advice: Advice | undefined;
              for (advice of climb({ entry, channel }, context)) {
                cases++;
                const wrong = fault(advice);
                if (wrong) throw new Error(`${wrong}: ${entry} ${channel} ${instant} ${advice.next.rule}`);
              }
              expect(advice?.next.rule).to.be.oneOf(ENDS);
            }
          }
        }
        expect(cases).to.be.greaterThan(5000);
      }).timeout(60_000);
    }
  }

  it('with any dates, in any order of trying, with anything tried', () => {
    const rungs = [...RUNG_IDS, 'x'];
    fc.assert(
      fc.property(
        fc.constantFrom('', 'no such entry', ...ENTRY_IDS),
        fc.constantFrom<ChannelId | ''>('', ...CHANNEL_IDS),
        fc.constantFrom(...SINCE, 'nonsense', '2999-01-01'),
        fc.uniqueArray(fc.constantFrom(...rungs)),
        fc.constantFrom(...REGIONS),
        fc.date({ min: new Date('1969-01-01'), max: new Date('2100-01-01') }),
        (entry, channel, since, tried, region, now) => {
          const context = { ...at('2026-11-23T04:00Z', region), now };
          expect(fault(advise({ entry, channel, since, tried }, context))).to.equal('');
        },
      ),
      { seed: 9, numRuns: 400 },
    );
  });

  it('with any circumstances, in any region, at any hour; never behind a closed door', function () {
    // 1,500 cases take three seconds of a core that has nothing else to do.
    this.timeout(60_000);
    fc.assert(
      fc.property(
        fc.constantFrom('', ...ENTRY_IDS),
        fc.uniqueArray(fc.constantFrom(...CIRCUMSTANCES), { maxLength: 5 }),
        fc.uniqueArray(fc.constantFrom(...RUNG_IDS), { maxLength: 4 }),
        fc.constantFrom<ChannelId | ''>('', ...CHANNEL_IDS),
        fc.constantFrom(...REGIONS),
        fc.constantFrom(...MOMENTS),
        (entry, told, tried, channel, region, moment) => {
          const facts = told.map((value) => ({ role: 'circumstance', value }));
          const advice = advise({ entry, tried, channel, facts }, at(moment, region));
          expect(fault(advice)).to.equal('');
          const closed = told.includes('cannot-sign-in');
          if (closed && !ENDS.includes(advice.next.rule)) {
            expect(BEHIND).not.to.include(advice.next.rung);
            expect(['contact-online', 'contact-bot']).not.to.include(advice.next.channel);
          }
          // A supervisor comes only after an agent has spoken.
          if (
            advice.next.rung === 'supervisor' &&
            !told.includes('agent-refused') &&
            entry !== 'special-unhappy'
          )
            expect(tried.includes('human') || tried.includes('channel'), tried.join()).to.equal(true);
        },
      ),
      { seed: 4, numRuns: 1500 },
    );
  });

  it('says that a clock that shows no time at all is none', () => {
    const context = { ...at('2026-11-23T04:00Z', 'tw'), now: new Date(Number.NaN) };
    expect(() => advise({ entry: 'refund-time' }, context)).to.throw(TypeError, 'an invalid Date');
  });

  it('with a pack that holds next to nothing', () => {
    const { content, ...rest } = at('2026-11-23T04:00Z', 'tw');
    const bare = {
      ...content,
      entries: [],
      channels: [],
      phoneLines: [],
      resources: [],
      howTo: [],
      topics: [],
    };
    const { next } = advise({ entry: 'product-defect' }, { ...rest, content: bare });
    expect([next.title !== '', next.text !== '', next.reason !== '', next.href]).to.deep.equal([
      true,
      true,
      true,
      undefined,
    ]);
  });
});
