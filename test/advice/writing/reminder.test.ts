import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { advise, reminder } from '../../../src/advice/index.js';
import { calendarFile } from '../../../src/advice/writing/reminder.js';
import { at } from '../at.js';

const now = new Date('2026-11-23T14:30:00.123Z');
const file = (title: string, text: string): string => calendarFile({ title, text, date: '2026-12-31', now });
/** Lines as a calendar reads them: unfolded, values unescaped. */
const read = (ics: string): Map<string, string> =>
  new Map(
    ics
      .replace(/\r\n /g, '')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const)
      .map(([key, value]) => [
        key,
        value.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character)),
      ]),
  );

/** The event's own description; the alarm has one, too. */
const description = (ics: string): string | undefined =>
  read(ics.slice(0, ics.indexOf('BEGIN:VALARM'))).get('DESCRIPTION');

describe('a reminder', () => {
  it('is a calendar file for a whole day', () => {
    const lines = read(file('Taobao', 'Ask'));
    expect(lines.get('DTSTART;VALUE=DATE')).to.equal('20261231');
    expect(lines.get('DTEND;VALUE=DATE')).to.equal('20270101');
    expect(lines.get('DTSTAMP')).to.equal('20261123T143000Z');
    expect(lines.get('SUMMARY')).to.equal('Taobao');
    expect(lines.get('TRIGGER')).to.equal('PT9H');
  });

  it('is the same for the same input, and has an id of its own for another', () => {
    expect(file('a', 'b')).to.equal(file('a', 'b'));
    expect(read(file('a', 'b')).get('UID')).not.to.equal(read(file('a', 'c')).get('UID'));
  });

  it('begins and ends as it has to, with CRLF after every line', () => {
    const ics = file('a', 'b');
    expect(ics.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).to.equal(true);
    expect(ics.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).to.equal(true);
    expect(ics.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });

  it('carries any text in lines of at most 75 octets, never cut within a character', () => {
    const octets = new TextEncoder();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const ics = file('退款，還沒到; 再問', text);
        for (const line of ics.split('\r\n')) expect(octets.encode(line).length).to.be.at.most(75);
        expect(new TextDecoder('utf-8', { fatal: true }).decode(octets.encode(ics))).to.equal(ics);
        expect(read(ics).get('SUMMARY')).to.equal('退款，還沒到; 再問');
        expect(description(ics)).to.equal(text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, ''));
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('is made of the case: after the window, with what to do then and the order number', () => {
    const context = at('2026-11-10T04:00Z', 'hk');
    const report = { entry: 'refund-time', since: '2026-11-09', orderNumber: '2834567890123456789' };
    const lines = read(reminder(report, advise(report, context), context)!);
    expect(lines.get('DTSTART;VALUE=DATE')).to.equal('20261119');
    expect(lines.get('SUMMARY')).to.equal('淘寶：退款多久會到帳');
    const text = description(reminder(report, advise(report, context), context)!);
    expect(text).to.contain('11月18日週三').and.to.contain('訂單編號：2834567890123456789');
    // It is read on the day after the last one: there is nothing to wait for then.
    expect(text).to.contain('就把訊息傳給客服').and.not.to.contain('先等等');
  });

  it('is not there where there is no day to come back on', () => {
    const context = at('2026-11-10T04:00Z', 'hk');
    expect(reminder({ entry: 'refund-time', orderNumber: '' }, advise({}, context), context)).to.equal(
      undefined,
    );
  });

  it('leaves out what is no text, as a bot may hand it on', () => {
    const context = at('2026-11-10T04:00Z', 'hk');
    const advice = advise({ entry: 'refund-time', since: '2026-11-09' }, context);
    const report = { entry: 'refund-time', orderNumber: Symbol('order') as unknown as string };
    expect(description(reminder(report, advice, context)!)).to.not.contain('訂單編號');
  });
});
