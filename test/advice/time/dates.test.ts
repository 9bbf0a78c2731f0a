import { expect } from '@open-wc/testing';
import { loadCalendar } from '../../../src/advice/time/calendar.js';
import { dayAfter, isDate, windowAdvice } from '../../../src/advice/time/dates.js';
import type { WindowAdvice, WorkdayCalendar } from '../../../src/advice/types.js';
import en from '../../../src/advice/words/en.js';
import zhHans from '../../../src/advice/words/zh-Hans.js';
import zhHant from '../../../src/advice/words/zh-Hant.js';
import { PACKS } from '../at.js';

const refund = PACKS.en.entries.find(({ id }) => id === 'refund-time')!;
const delay = PACKS.en.entries.find(({ id }) => id === 'logistics-delay')!;

describe('the mainland’s calendar', () => {
  let calendar: WorkdayCalendar;
  before(async () => {
    calendar = await loadCalendar();
  });

  const days: readonly (readonly [string, string, boolean])[] = [
    ['2026-11-23', 'a Monday', true],
    ['2026-11-22', 'a Sunday', false],
    ['2026-10-07', 'National Day holidays', false],
    ['2026-10-10', 'a Saturday worked for them', true],
    ['2026-02-17', 'Spring Festival', false],
    ['2026-02-14', 'a Saturday worked for it', true],
    ['2025-02-08', 'a Saturday worked for the Spring Festival of 2025', true],
    ['2025-10-08', 'National Day holidays of 2025', false],
  ];
  for (const [date, name, works] of days) {
    it(`${works ? 'works' : 'rests'} on ${date}, ${name}`, () => {
      expect(calendar.isWorkday(date)).to.equal(works);
    });
  }

  it('knows 2025 and 2026, and says that it does not know what comes', () => {
    const covered = ['2025-06-01', '2026-12-31', '2031-01-01'].map((date) => calendar.covers(date));
    expect(covered).to.deep.equal([true, true, false]);
  });

  const windows: readonly (readonly [string, number, string, string])[] = [
    ['2026-11-09', 7, '2026-11-18', 'over a weekend'],
    ['2026-11-20', 3, '2026-11-25', 'from a Friday'],
    ['2026-09-30', 3, '2026-10-10', 'over a week of holidays, with a Saturday worked for them'],
    ['2026-02-13', 3, '2026-02-25', 'over Spring Festival, with a Saturday before and days after'],
  ];
  for (const [since, count, expected, name] of windows) {
    it(`counts ${count} working days from ${since} ${name}`, () => {
      expect(dayAfter(since, count, 'workdays', calendar)).to.equal(expected);
    });
  }

  it('counts Monday to Friday where it does not know the year', () => {
    expect(dayAfter('2031-01-01', 7, 'workdays', calendar)).to.equal('2031-01-10');
    expect(dayAfter('2026-09-30', 3, 'workdays')).to.equal('2026-10-07');
  });

  it('counts plain days as they are', () => {
    expect(dayAfter('2026-12-30', 5, 'days', calendar)).to.equal('2027-01-04');
  });

  it('tells how it counted', () => {
    const detail = (since: string, given?: WorkdayCalendar): string =>
      windowAdvice({ entry: refund, since, today: '2031-12-31', calendar: given }, en)!.detail;
    expect(detail('2026-11-09', calendar)).to.contain('make-up workdays');
    expect(detail('2031-11-03', calendar)).to.contain('not known yet');
    expect(detail('2026-11-09')).to.contain('Monday to Friday');
  });
});

describe('the window of a refund', () => {
  /** Agreed on Monday 9 November: three to seven working days are Thursday 12 to Wednesday 18. */
  const on = (today: string, since = '2026-11-09'): WindowAdvice =>
    windowAdvice({ entry: refund, since, today }, en)!;

  const states: readonly (readonly [string, WindowAdvice['state'], string])[] = [
    ['2026-11-09', 'waiting', 'It usually arrives between Thu 12 Nov and Wed 18 Nov. Nothing to do yet.'],
    ['2026-11-11', 'waiting', 'It usually arrives between Thu 12 Nov and Wed 18 Nov. Nothing to do yet.'],
    ['2026-11-12', 'due', 'It should come any day now, usually by Wed 18 Nov.'],
    ['2026-11-18', 'due', 'It should come any day now, usually by Wed 18 Nov.'],
    ['2026-11-19', 'overdue', 'It usually arrives by Wed 18 Nov. Ask now (1 days past that).'],
    ['2026-11-21', 'overdue', 'It usually arrives by Wed 18 Nov. Ask now (3 days past that).'],
  ];
  for (const [today, state, label] of states) {
    it(`is ${state} on ${today}`, () => {
      const window = on(today);
      expect([window.state, window.label]).to.deep.equal([state, label]);
      expect([window.from, window.until]).to.deep.equal(['2026-11-12', '2026-11-18']);
    });
  }

  it('reminds the day after it, or tomorrow where that is past', () => {
    expect(on('2026-11-10').remindOn).to.equal('2026-11-19');
    expect(on('2026-11-21').remindOn).to.equal('2026-11-22');
  });

  it('asks for the date where there is none', () => {
    const window = on('2026-11-21', '');
    expect([window.state, window.question]).to.deep.equal(['unknown', refund.window!.since]);
    expect(window.label).to.contain('3–7 working days');
    expect(window.remindOn).to.equal(undefined);
  });

  it('tells how long a request has waited where nobody is known to have agreed', () => {
    const asked = (value: string, rough = false): WindowAdvice =>
      windowAdvice({ entry: refund, since: '', asked: { value, rough }, today: '2026-11-29' }, en)!;
    const late = asked('2026-11-17');
    expect([late.state, late.since, late.role, late.until]).to.deep.equal([
      'long-asked',
      '',
      'seller-agreed',
      undefined,
    ]);
    expect(late.label).to.match(/^You asked on Tue 17 Nov, 8 working days ago\. .*3–7\. Ask now\.$/);
    expect(asked('2026-11-17', true).label).to.contain('about Tue 17 Nov');
    const early = asked('2026-11-18');
    expect([early.state, early.label.includes('7 working days ago')]).to.deep.equal(['unknown', true]);
    // In Chinese, no space stands before a day that is told roughly, nor after any.
    for (const [strings, label] of [
      [zhHant, '約 11月17日週二申請退款，'],
      [zhHans, '约 11月17日周二申请退款，'],
    ] as const) {
      const about = { value: '2026-11-17', rough: true };
      const given = { entry: refund, since: '', asked: about, today: '2026-11-29' };
      expect(windowAdvice(given, strings)!.label.slice(0, label.length)).to.equal(label);
    }
    // On the day itself, or on one that is no date, there is nothing to count.
    expect(asked('2026-11-29').label).to.equal('Usually 3–7 working days.');
    expect(asked('last week').label).to.equal('Usually 3–7 working days.');
    // The day of the seller's yes goes before it.
    const agreed = {
      entry: refund,
      since: '2026-11-26',
      asked: { value: '2026-11-17' },
      today: '2026-11-29',
    };
    expect(windowAdvice(agreed, en)).to.include({ state: 'waiting', since: '2026-11-26' });
  });

  it('calls nothing late by days that no calendar knows', () => {
    const asked = { value: '2027-02-01' };
    expect(windowAdvice({ entry: refund, since: '', asked, today: '2027-02-20' }, en)!.state).to.equal(
      'unknown',
    );
  });

  it('asks to check a date that is still to come', () => {
    const window = on('2026-11-21', '2026-11-22');
    expect([window.state, window.until]).to.deep.equal(['future', undefined]);
  });

  it('works nothing out while the clock is wrong', () => {
    const window = on('', '2026-11-09');
    expect([window.state, window.until]).to.deep.equal(['unknown', undefined]);
    expect(window.label).to.contain('clock');
  });

  it('writes the year of a date in another year', () => {
    expect(on('2026-12-31', '2026-12-30').label).to.contain('5 Jan 2027');
  });
});

describe('holidays', () => {
  const window = (since: string, today: string, given?: WorkdayCalendar): WindowAdvice =>
    windowAdvice({ entry: refund, since, today, calendar: given }, en)!;

  it('that fall on the same day every year count in any year', () => {
    // Friday 28 September 2029: three working days on from the National Day.
    expect(dayAfter('2029-09-28', 3, 'workdays')).to.equal('2029-10-08');
    expect(dayAfter('2029-12-31', 1, 'workdays')).to.equal('2030-01-02');
  });

  it('of a year that is not covered never make anything overdue', () => {
    const unknown: WorkdayCalendar = { isWorkday: () => true, covers: () => false };
    const late = window('2031-06-02', '2031-12-31', unknown);
    expect([late.state, late.label]).to.deep.equal([
      'due',
      en.window.beyond.replace('{until}', 'Wed 11 Jun'),
    ]);
  });

  it('of the Lunar New Year make nothing overdue without a calendar', () => {
    expect(window('2027-02-01', '2027-02-20').state).to.equal('due');
    expect(window('2027-03-03', '2027-03-20').state).to.equal('overdue');
  });

  it('are the same wherever the device is', async () => {
    const days = await loadCalendar();
    expect(['2026-10-01', '2026-11-21', '2026-11-23'].map((day) => days.isWorkday(day))).to.deep.equal([
      false,
      false,
      true,
    ]);
  });
});

describe('an entry without a usual time', () => {
  it('has no window where no date is given', () => {
    expect(windowAdvice({ entry: delay, since: '', today: '2026-11-21' }, en)).to.equal(undefined);
    expect(windowAdvice({ entry: undefined, since: '', today: '2026-11-21' }, en)).to.equal(undefined);
  });

  it('counts the days and promises no limit', () => {
    const window = windowAdvice({ entry: delay, since: '2026-11-10', today: '2026-11-21' }, en)!;
    expect([window.state, window.until]).to.deep.equal(['unknown', undefined]);
    expect(window.label).to.match(/^This is day 12\. We know of no usual limit/);
  });

  it('counts days where its window is in days', () => {
    const entry = { ...refund, window: { ...refund.window!, unit: 'days' as const, min: 1, max: 2 } };
    const window = windowAdvice({ entry, since: '2026-11-20', today: '2026-11-23' }, en)!;
    expect([window.until, window.state, window.detail]).to.deep.equal([
      '2026-11-22',
      'overdue',
      'Usually 1–2 days.',
    ]);
  });
});

describe('a date', () => {
  for (const date of ['2026-11-23', '2024-02-29', '1970-01-01']) {
    it(`is ${date}`, () => expect(isDate(date)).to.equal(true));
  }
  for (const text of [
    '',
    '2026-02-30',
    '2026-13-01',
    '11/23',
    '2026-11-23T00:00',
    'tomorrow',
    '0000-00-00',
  ]) {
    it(`is not ${text || 'nothing'}`, () => expect(isDate(text)).to.equal(false));
  }
});
