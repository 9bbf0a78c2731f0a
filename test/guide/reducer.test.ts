import { expect } from '@open-wc/testing';
import {
  canEnter,
  initialState,
  isPristine,
  isReached,
  reduce,
  STEPS,
  type Correction,
  type GuideEvent,
  type GuideState,
  type Report,
  type StepId,
} from '../../src/guide/index.js';

const at = (step: StepId, report: Partial<Report> = {}, rest: Partial<GuideState> = {}): GuideState => ({
  ...initialState,
  step,
  reached: step,
  described: step === 'issue',
  ...rest,
  report: { ...initialState.report, ...report },
});

/** One state per step, and the two ends of a case. */
const STATES: Readonly<Record<string, GuideState>> = {
  fresh: initialState,
  asked: at('entry', {}, { query: '退款', topic: 'returns' }),
  described: at('issue', { entry: 'product-defect', summary: '鞋子開膠', orderNumber: '123456789012345678' }),
  'described, back at the entry': at(
    'entry',
    { entry: 'product-defect', summary: '鞋子開膠' },
    { reached: 'action' },
  ),
  advised: at('action', { entry: 'product-defect', summary: '鞋子開膠', tried: ['seller'] }),
  solved: at('action', { entry: 'refund-time' }, { outcome: 'solved' }),
  unsolved: at('action', { entry: 'refund-time' }, { outcome: 'unsolved' }),
};

const EVENTS: Readonly<Record<GuideEvent['type'], GuideEvent>> = {
  ask: { type: 'ask', query: '包裹不見了' },
  'pick-topic': { type: 'pick-topic', topic: 'logistics' },
  'pick-entry': { type: 'pick-entry', entry: 'parcel-lost' },
  'pick-channel': { type: 'pick-channel', channel: 'contact-phone' },
  describe: { type: 'describe', patch: { amount: '¥128' } },
  correct: { type: 'correct', correction: { role: 'paid', value: '¥128' } },
  next: { type: 'next' },
  back: { type: 'back' },
  go: { type: 'go', step: 'action' },
  try: { type: 'try', rung: 'bot' },
  untry: { type: 'untry', rung: 'seller' },
  resolve: { type: 'resolve', solved: true },
  restore: { type: 'restore', state: at('issue', { summary: '草稿' }) },
  reset: { type: 'reset' },
};

/** Where each event leads from each state: step / furthest step / outcome. */
const EXPECTED: Readonly<Record<string, Readonly<Record<GuideEvent['type'], string>>>> = {
  fresh: {
    ask: 'entry/entry/open',
    'pick-topic': 'entry/entry/open',
    'pick-entry': 'action/action/open',
    'pick-channel': 'issue/issue/open',
    describe: 'entry/entry/open',
    correct: 'entry/entry/open',
    next: 'issue/issue/open',
    back: 'entry/entry/open',
    go: 'entry/entry/open',
    try: 'entry/entry/open',
    untry: 'entry/entry/open',
    resolve: 'entry/entry/solved',
    restore: 'issue/issue/open',
    reset: 'entry/entry/open',
  },
  asked: {
    ask: 'entry/entry/open',
    'pick-topic': 'entry/entry/open',
    'pick-entry': 'action/action/open',
    'pick-channel': 'issue/issue/open',
    describe: 'entry/entry/open',
    correct: 'entry/entry/open',
    next: 'issue/issue/open',
    back: 'entry/entry/open',
    go: 'action/action/open',
    try: 'entry/entry/open',
    untry: 'entry/entry/open',
    resolve: 'entry/entry/solved',
    restore: 'issue/issue/open',
    reset: 'entry/entry/open',
  },
  described: {
    ask: 'issue/issue/open',
    'pick-topic': 'issue/issue/open',
    'pick-entry': 'action/action/open',
    'pick-channel': 'issue/issue/open',
    describe: 'issue/issue/open',
    correct: 'issue/issue/open',
    next: 'action/action/open',
    back: 'entry/issue/open',
    go: 'action/action/open',
    try: 'issue/issue/open',
    untry: 'issue/issue/open',
    resolve: 'issue/issue/solved',
    restore: 'issue/issue/open',
    reset: 'entry/entry/open',
  },
  'described, back at the entry': {
    ask: 'entry/action/open',
    'pick-topic': 'entry/action/open',
    'pick-entry': 'action/action/open',
    'pick-channel': 'issue/action/open',
    describe: 'entry/action/open',
    correct: 'entry/action/open',
    next: 'issue/action/open',
    back: 'entry/action/open',
    go: 'action/action/open',
    try: 'entry/action/open',
    untry: 'entry/action/open',
    resolve: 'entry/action/solved',
    restore: 'issue/issue/open',
    reset: 'entry/entry/open',
  },
  advised: {
    ask: 'action/action/open',
    'pick-topic': 'action/action/open',
    'pick-entry': 'action/action/open',
    'pick-channel': 'action/action/open',
    describe: 'action/action/open',
    correct: 'action/action/open',
    next: 'action/action/open',
    back: 'entry/action/open',
    go: 'action/action/open',
    try: 'action/action/open',
    untry: 'action/action/open',
    resolve: 'action/action/solved',
    restore: 'issue/issue/open',
    reset: 'entry/entry/open',
  },
  solved: {
    ask: 'entry/entry/open',
    'pick-topic': 'action/action/solved',
    'pick-entry': 'action/action/open',
    'pick-channel': 'action/action/solved',
    describe: 'action/action/solved',
    correct: 'action/action/solved',
    next: 'action/action/solved',
    back: 'entry/action/solved',
    go: 'action/action/solved',
    try: 'action/action/solved',
    untry: 'action/action/solved',
    resolve: 'action/action/solved',
    restore: 'issue/issue/open',
    reset: 'entry/entry/open',
  },
  unsolved: {
    ask: 'action/action/unsolved',
    'pick-topic': 'action/action/unsolved',
    'pick-entry': 'action/action/open',
    'pick-channel': 'action/action/unsolved',
    describe: 'action/action/unsolved',
    correct: 'action/action/unsolved',
    next: 'action/action/unsolved',
    back: 'entry/action/unsolved',
    go: 'action/action/unsolved',
    try: 'action/action/unsolved',
    untry: 'action/action/unsolved',
    resolve: 'action/action/solved',
    restore: 'issue/issue/open',
    reset: 'entry/entry/open',
  },
};

describe('guide: every state and event', () => {
  for (const [name, row] of Object.entries(EXPECTED)) {
    for (const [type, expected] of Object.entries(row)) {
      it(`${name} + ${type} → ${expected}`, () => {
        const state = STATES[name]!;
        const after = reduce(state, EVENTS[type as GuideEvent['type']]);
        expect(`${after.step}/${after.reached}/${after.outcome}`).to.equal(expected);
        expect(reduce(state, EVENTS[type as GuideEvent['type']]), 'pure').to.deep.equal(after);
      });
    }
  }
});

describe('guide: nothing typed is lost', () => {
  it('going back and forth keeps the report and the query', () => {
    const steps: GuideEvent[] = [{ type: 'back' }, { type: 'back' }, { type: 'next' }, { type: 'next' }];
    const start = at(
      'action',
      { entry: 'refund-time', summary: '錢還沒到', amount: '¥9' },
      { query: '錢呢', described: true },
    );
    const end = steps.reduce(reduce, start);
    expect(end).to.deep.equal(start);
  });

  it('going back from an answer that was picked at once leads to the question', () => {
    const picked = reduce(initialState, { type: 'pick-entry', entry: 'refund-time' });
    expect(reduce(picked, { type: 'back' }).step).to.equal('entry');
    const described = [{ type: 'back' }, { type: 'next' }, { type: 'next' }, { type: 'back' }] as const;
    const told = described.reduce(reduce, picked);
    expect(told.step).to.equal('issue');
    // A description of before is not where one came from.
    const again = reduce(reduce(told, { type: 'back' }), { type: 'pick-entry', entry: 'parcel-lost' });
    expect(reduce(again, { type: 'back' }).step).to.equal('entry');
  });

  it('a question or an entry after a solved case begins another one', () => {
    const solved = at(
      'entry',
      { summary: '錢還沒到', tried: ['seller'] },
      { outcome: 'solved', query: '錢呢' },
    );
    expect(reduce(solved, { type: 'ask', query: '杯子破了' })).to.deep.equal({
      ...initialState,
      query: '杯子破了',
    });
    const { report, outcome } = reduce(solved, { type: 'pick-entry', entry: 'parcel-lost' });
    expect({ report, outcome }).to.deep.equal({
      report: { ...initialState.report, entry: 'parcel-lost' },
      outcome: 'open',
    });
  });

  it('a question becomes the summary when the shopper goes on', () => {
    const asked = reduce(initialState, { type: 'ask', query: ' 東西壞了想退錢 ' });
    expect(reduce(asked, { type: 'next' }).report.summary).to.equal('東西壞了想退錢');
  });

  it('a summary of the shopper’s own is never replaced by a question', () => {
    const state = at('entry', { summary: '我自己寫的' }, { query: '退款' });
    const asked = reduce(state, { type: 'ask', query: '換個問題' });
    expect(reduce(asked, { type: 'pick-entry', entry: 'refund-time' }).report.summary).to.equal('我自己寫的');
  });

  it('a summary that still is the question follows it, but not into nothing', () => {
    const asked = reduce(reduce(initialState, { type: 'ask', query: '壞了' }), { type: 'next' });
    const back = reduce(asked, { type: 'back' });
    const longer = reduce(back, { type: 'ask', query: '壞了想退' });
    expect(longer.report.summary).to.equal('壞了想退');
    expect(reduce(longer, { type: 'ask', query: '' }).report.summary).to.equal('壞了想退');
  });

  it('a new question goes below a summary that began as one', () => {
    const asked = reduce(reduce(initialState, { type: 'ask', query: '退款沒到' }), { type: 'next' });
    const told = reduce(asked, { type: 'describe', patch: { summary: '退款沒到，賣家答應了' } });
    const again = reduce(reduce(told, { type: 'back' }), { type: 'ask', query: '杯子破了' });
    expect(reduce(again, { type: 'next' }).report.summary).to.equal('退款沒到，賣家答應了\n杯子破了');
    const same = reduce(reduce(told, { type: 'back' }), { type: 'ask', query: '退款' });
    expect(reduce(same, { type: 'next' }).report.summary).to.equal('退款沒到，賣家答應了');
  });

  it('the same question, asked again after its summary was emptied, is the summary again', () => {
    const asked = reduce(reduce(initialState, { type: 'ask', query: '退款沒到' }), { type: 'next' });
    const emptied = reduce(asked, { type: 'describe', patch: { summary: '' } });
    expect(reduce(reduce(emptied, { type: 'back' }), { type: 'next' }).report.summary).to.equal('');
    let again = reduce(emptied, { type: 'back' });
    for (const query of ['', '退款沒到']) again = reduce(again, { type: 'ask', query });
    expect(reduce(again, { type: 'next' }).report.summary).to.equal('退款沒到');
  });

  it('another entry is another name for the case: all that was told and tried stays', () => {
    const state = at('issue', {
      entry: 'refund-time',
      summary: '錢還沒到',
      orderNumber: '1234567890123456',
      solution: '退款',
      tried: ['seller'],
    });
    const { report } = reduce(state, { type: 'pick-entry', entry: 'parcel-lost' });
    expect(report).to.deep.equal({ ...state.report, entry: 'parcel-lost' });
  });
});

describe('guide: which steps can be entered', () => {
  it('the action needs a subject: an entry, a channel or words', () => {
    expect(canEnter(initialState, 'action')).to.equal(false);
    expect(canEnter(at('entry', { summary: '   ' }), 'action')).to.equal(false);
    for (const report of [{ entry: 'x' }, { channel: 'contact-bot' }, { summary: '壞了' }] as const) {
      expect(canEnter(at('entry', report), 'action'), JSON.stringify(report)).to.equal(true);
    }
  });

  it('every step up to the furthest can be jumped to', () => {
    const state = at('entry', { entry: 'refund-time' }, { reached: 'issue' });
    expect(STEPS.map((step) => isReached(state, step))).to.deep.equal([true, true, false]);
  });

  it('a rung is tried once and can be taken back', () => {
    const once = reduce(at('action', { entry: 'x' }), { type: 'try', rung: 'seller' });
    expect(reduce(once, { type: 'try', rung: 'seller' })).to.equal(once);
    expect(reduce(once, { type: 'untry', rung: 'seller' }).report.tried).to.deep.equal([]);
  });

  it('an event that changes nothing gives the state itself', () => {
    const state = reduce(initialState, { type: 'describe', patch: { summary: '杯子破了' } });
    expect(reduce(state, { type: 'describe', patch: { summary: '杯子破了' } })).to.equal(state);
    expect(reduce(state, { type: 'describe', patch: {} })).to.equal(state);
    const solved = reduce(state, { type: 'resolve', solved: true });
    expect(reduce(solved, { type: 'resolve', solved: true })).to.equal(solved);
  });

  it('a fresh guide holds nothing to keep', () => {
    expect(isPristine(initialState)).to.equal(true);
    expect(isPristine(at('entry', {}, { query: '退' }))).to.equal(false);
    expect(isPristine(at('entry', { photos: ['a.jpg'] }))).to.equal(false);
  });
});

describe('corrections of what was read', () => {
  const facts = (...corrections: readonly Correction[]): readonly Correction[] =>
    corrections.reduce((state, correction) => reduce(state, { type: 'correct', correction }), at('issue'))
      .report.facts;

  it('keep the last word on each fact', () => {
    expect(
      facts(
        { role: 'paid', value: '¥128' },
        { role: 'wish', value: 'refund' },
        { role: 'wish', value: '', was: 'refund' },
      ),
    ).to.deep.equal([
      { role: 'paid', value: '¥128' },
      { role: 'wish', value: '', was: 'refund' },
    ]);
  });

  it('change what was read at first, however often', () => {
    expect(
      facts(
        { role: 'ordered', value: '2026-11-02', was: '2026-11-01' },
        { role: 'ordered', value: '2026-11-03', was: '2026-11-02' },
      ),
    ).to.deep.equal([{ role: 'ordered', value: '2026-11-03', was: '2026-11-01' }]);
  });
});
