import { expect } from '@open-wc/testing';
import { initialState, parse, reduce, serialise, type GuideEvent } from '../../src/guide/index.js';

const events: GuideEvent[] = [
  { type: 'ask', query: '錢還沒退' },
  { type: 'pick-entry', entry: 'refund-time' },
  { type: 'describe', patch: { orderNumber: '1234567890123456', evidence: ['chat-log'], photos: ['a.jpg'] } },
  { type: 'next' },
  { type: 'try', rung: 'seller' },
];

describe('guide: a kept draft', () => {
  it('comes back as it was', () => {
    const state = events.reduce(reduce, initialState);
    expect(parse(serialise(state))).to.deep.equal(state);
  });

  const damaged: Readonly<Record<string, string>> = {
    nothing: '',
    'half of it': '{"format":1,"state":{"que',
    'another format': '{"format":99,"state":{}}',
    'not an object': '42',
    null: 'null',
  };
  for (const [name, draft] of Object.entries(damaged)) {
    it(`is left alone where it is ${name}`, () => {
      expect(parse(draft)).to.equal(undefined);
    });
  }

  it('takes only fields of the right kind', () => {
    const draft = JSON.stringify({
      format: 1,
      state: {
        step: 'action',
        reached: 'nowhere',
        query: { toString: 'x' },
        outcome: 'won',
        report: {
          entry: 7,
          channel: 'contact-pigeon',
          evidence: [1, 'chat-log'],
          summary: 'x'.repeat(9_999),
        },
      },
    });
    const state = parse(draft)!;
    expect(state.query).to.equal('');
    expect(state.outcome).to.equal('open');
    expect(state.report.entry).to.equal('');
    expect(state.report.channel).to.equal('');
    expect(state.report.evidence).to.deep.equal(['chat-log']);
    expect(state.report.summary).to.have.length(5_000);
    expect(state.step).to.equal('action');
    expect(state.reached).to.equal('action');
  });

  it('never starts on a step that has nothing to show', () => {
    expect(parse('{"format":1,"state":{"step":"action","reached":"action"}}')!.step).to.equal('entry');
  });
});
