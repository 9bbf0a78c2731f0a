import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LIMITS } from '../../src/content/limits.js';
import { ContentError, validateContent } from '../../src/content/validate.js';
import { WRONG, WRONG_URLS, channel, entry, hours, line, pack, type Json } from './wrong-packs.js';

function problemsOf(value: unknown): ContentError['problems'] {
  try {
    validateContent(value);
  } catch (error) {
    expect(error).to.be.instanceOf(ContentError);
    return (error as ContentError).problems;
  }
  return [];
}

describe('a valid pack', () => {
  it('may leave out all but the essentials, which are filled in', () => {
    expect(validateContent(pack())).to.deep.equal({
      ...pack(),
      entries: [
        {
          ...entry(),
          keywords: [],
          steps: [],
          notes: [],
          problem: 'Title',
          solutions: [],
          evidence: [],
          related: [],
        },
      ],
      channels: [],
      phoneLines: [],
      resources: [],
      howTo: [],
    });
  });

  it('may have lines and channels with the least that can be known of them', () => {
    const content = validateContent(pack({ phoneLines: [line({ hours: hours() })], channels: [channel()] }));
    expect(content.phoneLines[0]!.hours!.exceptions).to.deep.equal([]);
    expect(content.channels[0]).to.deep.equal({
      ...channel(),
      pros: [],
      tips: [],
      routes: [],
      recommended: false,
      keepsLog: false,
      availability: 'unknown',
    });
  });

  it('comes back as a fresh, frozen copy of known fields', () => {
    const given = pack({ extra: { deep: [1] }, entries: [entry({ html: '<b>', questions: ['Why?'] })] });
    const content = validateContent(given);
    expect(content).to.not.have.property('extra');
    expect(content.entries[0]).to.not.have.property('html');
    expect(content.entries[0]!.questions).to.deep.equal(['Why?']);
    (given.entries as Json[])[0]!.title = 'Changed';
    expect(content.entries[0]!.title).to.equal('Title');
    for (const part of [content, content.entries, content.entries[0], content.channels]) {
      expect(Object.isFrozen(part)).to.equal(true);
    }
  });

  it('keeps markup as the text that it is', () => {
    const title = '<img src=x onerror=alert(1)>';
    expect(validateContent(pack({ entries: [entry({ title })] })).entries[0]!.title).to.equal(title);
  });

  it('may hold 20,000 entries', () => {
    const entries = Array.from({ length: 20_000 }, (_, index) => entry({ id: `e${index}` }));
    expect(validateContent(pack({ entries })).entries).to.have.length(20_000);
  });
});

describe('problems with their paths', () => {
  for (const [name, value, expected] of WRONG) {
    it(name, () => {
      expect(problemsOf(value).map(({ path, message }) => `${path} ${message}`)).to.deep.equal(expected);
    });
  }

  for (const url of WRONG_URLS) {
    it(`refuses the address ${JSON.stringify(url)}`, () => {
      expect(problemsOf(pack({ entries: [entry({ steps: [{ text: 'Go', url }] })] }))).to.deep.equal([
        { path: 'entries[0].steps[0].url', message: 'must be an address that starts with https://' },
      ]);
    });
  }

  it('takes an address with port, query and hash', () => {
    const url = 'https://example.com:8443/a?b=c&d#e';
    expect(problemsOf(pack({ entries: [entry({ steps: [{ text: 'Go', url }] })] }))).to.deep.equal([]);
  });

  it('lists a hundred and says how many more there are', () => {
    const entries = Array.from({ length: 60 }, () => ({ id: '?', topic: 't' }));
    const problems = problemsOf(pack({ entries }));
    expect(problems).to.have.length(LIMITS.problems + 1);
    expect(problems.at(-1)).to.deep.equal({ path: '', message: 'and 80 more' });
  });

  it('says them in the message of the error', () => {
    expect(() => validateContent({ ...pack(), topics: 1 })).to.throw(ContentError, /topics must be a list/);
  });
});

describe('hostile packs', () => {
  it('may not bring keys that reach for prototypes', () => {
    const value: unknown = JSON.parse(
      `{"__proto__": {"topics": []}, "constructor": 1, "entries": [{"prototype": 1, "__proto__": {"id": "a"}}]}`,
    );
    expect(problemsOf(value).map(({ path }) => path)).to.deep.equal([
      '__proto__',
      'constructor',
      'formatVersion',
      'locale',
      'topics',
      'entries[0].__proto__',
      'entries[0].prototype',
      'entries[0].id',
      'entries[0].topic',
      'entries[0].title',
      'entries[0].answer',
    ]);
  });

  it('cannot inherit a field or compute one', () => {
    expect(problemsOf(Object.create(pack()))).to.have.length(4);
    const tricky = Object.defineProperty(pack(), 'locale', { get: () => expect.fail('the getter ran') });
    expect(problemsOf(tricky)).to.deep.equal([{ path: 'locale', message: 'is missing' }]);
  });

  it('cannot throw its own errors', () => {
    const proxy = new Proxy(pack(), {
      getOwnPropertyDescriptor() {
        throw new Error('mine');
      },
    });
    expect(problemsOf(proxy)).to.deep.equal([{ path: '', message: 'mine' }]);
  });

  it('may not hold 100,000 entries', () => {
    const entries = Array(100_000).fill(entry());
    expect(problemsOf(pack({ entries }))).to.deep.equal([
      { path: 'entries', message: 'has 100000 items; at most 25000 are allowed' },
    ]);
  });

  it('may not hold 10 MB of text', () => {
    const answer = 'x'.repeat(5_000);
    const entries = Array.from({ length: 2_000 }, (_, index) => entry({ id: `e${index}`, answer }));
    const [problem, ...more] = problemsOf(pack({ entries }));
    expect(problem!.message).to.match(/^holds more than 8000000 characters/);
    expect(more).to.deep.equal([]);
  });

  it('cannot nest so deep that reading it fails', () => {
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(problemsOf(pack({ deep }))).to.deep.equal([]);
    expect(problemsOf(pack({ howTo: deep }))).to.deep.equal([
      { path: 'howTo[0]', message: 'must be an object' },
    ]);
  });

  it('cannot go round in circles', () => {
    const round = pack();
    round.entries = [entry({ steps: [round] })];
    expect(problemsOf(round)).to.deep.equal([{ path: 'entries[0].steps[0].text', message: 'is missing' }]);
  });

  it('gets an answer whatever it is: a clean pack or a ContentError', () => {
    const anything = fc.anything({ withNullPrototype: true, withSparseArray: true, withTypedArray: true });
    const nearly = fc.record(
      {
        formatVersion: fc.oneof(fc.constant(1), anything),
        locale: fc.oneof(fc.constant('en'), anything),
        topics: fc.oneof(fc.constant([{ id: 't', title: 'T' }]), anything),
        entries: fc.oneof(fc.array(fc.oneof(fc.constant(entry()), anything), { maxLength: 3 }), anything),
        channels: anything,
        phoneLines: fc.array(fc.oneof(fc.constant(line()), anything), { maxLength: 3 }),
      },
      { requiredKeys: ['formatVersion', 'locale', 'topics', 'entries'] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (value) => {
        if (problemsOf(value).length) return;
        const content = validateContent(value);
        expect(validateContent(content)).to.deep.equal(content);
      }),
      { numRuns: 1_000 },
    );
  });
});
