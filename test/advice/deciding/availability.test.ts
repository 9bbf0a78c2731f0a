import { expect } from '@open-wc/testing';
import {
  bestLine,
  channelAvailability,
  lineAvailability,
} from '../../../src/advice/deciding/availability.js';
import type { ClockContext } from '../../../src/advice/types.js';
import type { ChannelId } from '../../../src/content/ids.js';
import type { OpeningHours, PhoneLine } from '../../../src/content/types.js';
import en from '../../../src/advice/words/availability/en.js';
import hans from '../../../src/advice/words/availability/zh-Hans.js';
import hant from '../../../src/advice/words/availability/zh-Hant.js';
import { at, hoursOf } from '../at.js';

const line = (hours?: OpeningHours): PhoneLine => ({
  id: 'line',
  kind: 'service',
  region: 'tw',
  name: 'Line',
  display: '1',
  local: '1',
  source: 'a test',
  readOn: '2026-11-01',
  ...(hours && { hours }),
});
const label = (hours: OpeningHours, context: ClockContext): string =>
  lineAvailability(line(hours), context, en).label;
const detail = (hours: OpeningHours, context: ClockContext): string =>
  lineAvailability(line(hours), context, en).detail;

describe('availability of a line', () => {
  const daily = hoursOf('Asia/Taipei', '09:00-21:00');

  it('says until when it is open', () => {
    expect(label(daily, at('2026-11-23T04:00Z', 'tw'))).to.equal('Open until 21:00');
  });

  it('says in how long it opens', () => {
    expect(label(daily, at('2026-11-22T23:10Z', 'tw'))).to.equal('Opens in 1 h 50 min');
    expect(label(daily, at('2026-11-22T23:10:59Z', 'tw'))).to.equal('Opens in 1 h 50 min');
    expect(label(daily, at('2026-11-23T00:00Z', 'tw'))).to.equal('Opens in 1 h');
    expect(label(daily, at('2026-11-23T00:59Z', 'tw'))).to.equal('Opens in 1 min');
  });

  it('says at what time, where that is two hours or more away', () => {
    expect(label(daily, at('2026-11-22T23:00Z', 'tw'))).to.equal('Opens 9:00');
    expect(label(daily, at('2026-11-22T17:00Z', 'tw'))).to.equal('Opens 9:00');
    expect(label(daily, at('2026-11-22T15:00Z', 'tw'))).to.equal('Opens tomorrow 9:00');
    // Where it is the next day there, and still today for the shopper.
    expect(label(daily, at('2026-11-22T15:00Z', 'intl'))).to.equal('Opens tomorrow 9:00 (20:00 your time)');
  });

  it('says on which day where that is neither today nor tomorrow', () => {
    const weekdays = hoursOf('Asia/Taipei', ['09:00-18:00', '', '', '', '09:00-18:00', '', '']);
    expect(label(weekdays, at('2026-11-27T11:00Z', 'tw'))).to.equal('Opens Mon 30 Nov 9:00');
  });

  it('has a word for always and for never', () => {
    expect(label(hoursOf('Asia/Taipei', '00:00-24:00'), at('2026-11-23T04:00Z', 'tw'))).to.equal('24 hours');
    expect(label(hoursOf('Asia/Taipei', ''), at('2026-11-23T04:00Z', 'tw'))).to.equal('Closed for now');
  });

  it('gives the time of the shopper where it differs', () => {
    const abroad = at('2026-11-24T04:00Z', 'intl');
    expect(label(daily, abroad)).to.equal('Open until 21:00 (8:00 your time)');
    expect(detail(daily, abroad)).to.equal('Hours 9:00–21:00 (20:00–8:00 your time)');
  });

  it('does not repeat a time that is the same for the shopper', () => {
    const hongKong = at('2026-11-24T04:00Z', 'hk');
    expect(label(daily, hongKong)).to.equal('Open until 21:00');
    expect(detail(daily, hongKong)).to.equal('Hours 9:00–21:00');
  });

  it('gives the day of the shopper on the other side of the date line', () => {
    const monday = hoursOf('Pacific/Auckland', ['09:00-17:00', '', '', '', '', '', '']);
    const honolulu = at('2026-11-20T00:00Z', 'intl', 'en', { timeZone: 'Pacific/Honolulu' });
    expect(label(monday, honolulu)).to.equal('Opens Mon 23 Nov 9:00 (Sun 22 Nov 10:00 your time)');
  });

  it('counts daylight saving of the day that it opens', () => {
    const newYork = hoursOf('America/New_York', '09:00-17:00');
    const saturday = at('2027-03-13T22:30Z', 'intl', 'en', { timeZone: 'Europe/London' });
    // Thirteen o’clock in London, where it has been fourteen all winter.
    expect(label(newYork, saturday)).to.equal('Opens tomorrow 9:00 (tomorrow 13:00 your time)');
    expect(detail(newYork, saturday)).to.equal('Hours 9:00–17:00 (13:00–21:00 your time)');
  });

  it('ends a day at 24:00', () => {
    expect(detail(hoursOf('Asia/Taipei', '00:00-24:00'), at('2026-11-23T04:00Z', 'tw'))).to.equal(
      'Hours 0:00–24:00',
    );
  });

  it('names the day that differs', () => {
    const festival = hoursOf('Asia/Taipei', '09:00-21:00', { '2026-11-23': '10:00-16:00', '2026-11-24': '' });
    expect(detail(festival, at('2026-11-23T04:00Z', 'tw'))).to.equal('Festival: 10:00–16:00');
    expect(detail(festival, at('2026-11-24T04:00Z', 'tw'))).to.equal('Festival: closed today');
  });

  it('is unknown where nobody told the hours', () => {
    const { open, label } = lineAvailability(line(), at('2026-11-23T04:00Z', 'tw'), en);
    expect([open, label]).to.deep.equal(['unknown', 'Hours not known']);
  });

  for (const clock of ['1970-01-01T00:00Z', '2015-06-01T00:00Z', 'no date at all']) {
    it(`claims nothing while the clock says ${clock}`, () => {
      const { open, label, changesAt } = lineAvailability(line(daily), at(clock, 'tw'), en);
      expect([open, label, changesAt]).to.deep.equal(['unknown', 'Check this device’s clock', undefined]);
    });
  }

  it('falls back to the zone of the region for a zone that no engine knows', () => {
    const nowhere = at('2026-11-24T04:00Z', 'tw', 'en', { timeZone: 'Mars/Olympus' });
    expect(label(daily, nowhere)).to.equal('Open until 21:00');
  });

  it('speaks like Taiwan and like the mainland', () => {
    const night = at('2026-11-22T23:10Z', 'tw');
    expect(lineAvailability(line(daily), night, hant).label).to.equal('1 小時 50 分後有人接');
    expect(lineAvailability(line(daily), night, hans).label).to.equal('1 小时 50 分钟后有人接');
    const day = at('2026-11-24T04:00Z', 'intl');
    expect(lineAvailability(line(daily), day, hant).label).to.equal('開到 21:00（你的時間 8:00）');
    const weekdays = hoursOf('Asia/Taipei', ['09:00-18:00', '', '', '', '09:00-18:00', '', '']);
    expect(lineAvailability(line(weekdays), at('2026-11-27T11:00Z', 'tw'), hant).label).to.equal(
      '11月30日週一 9:00 有人接',
    );
  });
});

describe('availability of a channel', () => {
  const state = (id: ChannelId, context: ClockContext): unknown[] => {
    const channel = context.content.channels.find((candidate) => candidate.id === id)!;
    const { open, label } = channelAvailability(channel, context, en);
    return [open, label];
  };

  it('is that of the lines for the phone', () => {
    expect(state('contact-phone', at('2026-11-23T14:30Z', 'tw'))).to.deep.equal([
      false,
      'Opens tomorrow 9:00',
    ]);
    expect(state('contact-phone', at('2026-11-23T04:00Z', 'cn'))).to.deep.equal([true, 'Open until 21:00']);
  });

  it('is always for the chat and the bot', () => {
    expect(state('contact-online', at('2026-11-23T20:00Z', 'tw'))).to.deep.equal([true, '24 hours']);
    expect(state('contact-bot', at('1970-01-01', 'tw'))).to.deep.equal([true, '24 hours']);
  });

  it('is not promised for social media', () => {
    expect(state('contact-social', at('2026-11-23T04:00Z', 'tw'))).to.deep.equal([
      'unknown',
      'Replies can be slow',
    ]);
  });

  it('is unknown where no line can be dialled', () => {
    const context = at('2026-11-23T04:00Z', 'intl');
    const content = {
      ...context.content,
      phoneLines: context.content.phoneLines.filter((l) => l.region === 'cn'),
    };
    expect(state('contact-phone', { ...context, content })).to.deep.equal(['unknown', 'Hours not known']);
  });

  it('takes the line that is open, or opens first', () => {
    const context = at('2026-11-23T04:00Z', 'intl');
    const lines = [
      { ...line(hoursOf('Asia/Taipei', '18:00-20:00')), id: 'late', international: '+1' },
      { ...line(hoursOf('Asia/Taipei', '14:00-15:00')), id: 'soon', international: '+2' },
      { ...line(), id: 'unknown', international: '+3' },
    ];
    const best = (phoneLines: readonly PhoneLine[]): string | undefined =>
      bestLine({ ...context, content: { ...context.content, phoneLines } }, en)?.line.id;
    expect(best(lines)).to.equal('soon');
    const open = { ...line(hoursOf('Asia/Taipei', '09:00-20:00')), id: 'open', international: '+4' };
    expect(best([...lines, open])).to.equal('open');
    expect(best([])).to.equal(undefined);
  });
});
