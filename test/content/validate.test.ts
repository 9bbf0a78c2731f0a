import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LIMITS } from '../../src/content/limits.js';
import { ContentError, validateContent } from '../../src/content/validate.js';

type Json = Record<string, unknown>;

const entry = (more: Json = {}): Json => ({ id: 'a', topic: 't', title: 'Title', answer: 'Answer', ...more });
const pack = (more: Json = {}): Json => ({
  formatVersion: 1,
  locale: 'en',
  topics: [{ id: 't', title: 'Topic' }],
  entries: [entry()],
  ...more,
});
const read = { source: 'somebody', readOn: '2026-11-23' };
const week = Array(7).fill([{ open: '09:00', close: '21:00' }]) as unknown[];
const hours = (more: Json = {}): Json => ({ timeZone: 'Asia/Taipei', week, ...read, ...more });
const line = (more: Json = {}): Json => ({
  id: 'l',
  kind: 'service',
  region: 'tw',
  name: 'Line',
  display: '(02) 123',
  local: '02123',
  ...read,
  ...more,
});
const channel = (more: Json = {}): Json => ({
  id: 'contact-online',
  title: 'Chat',
  goodFor: 'All',
  ...read,
  ...more,
});

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

/** What is wrong, the value, and the problems as `path message`. */
const WRONG: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['nothing', undefined, [' is missing']],
  ['null', null, [' must be an object']],
  ['a list', [], [' must be an object']],
  [
    'an empty object',
    {},
    ['formatVersion is missing', 'locale is missing', 'topics is missing', 'entries is missing'],
  ],
  ['another format', pack({ formatVersion: 2 }), ['formatVersion must be 1']],
  ['no locale', pack({ locale: 'not a tag' }), ['locale must be a language tag such as zh-Hant']],
  ['an entry that is none', pack({ entries: [null, entry()] }), ['entries[0] must be an object']],
  [
    'an entry without its essentials',
    pack({ entries: [{}] }),
    [
      'entries[0].id is missing',
      'entries[0].topic is missing',
      'entries[0].title is missing',
      'entries[0].answer is missing',
    ],
  ],
  ['an empty title', pack({ entries: [entry({ title: ' \n' })] }), ['entries[0].title must not be empty']],
  ['a number for a text', pack({ entries: [entry({ title: 5 })] }), ['entries[0].title must be a text']],
  [
    'an id with capitals',
    pack({ entries: [entry({ id: 'A b' })] }),
    ['entries[0].id must be lower-case letters, digits and hyphens'],
  ],
  [
    'two entries of one id',
    pack({ entries: [entry(), entry(), null] }),
    ['entries[1].id "a" is taken by an earlier item', 'entries[2] must be an object'],
  ],
  [
    'two evidence items of one id',
    pack({
      entries: [
        entry({
          evidence: [
            { id: 'x', text: 'X' },
            { id: 'x', text: 'Y' },
          ],
        }),
      ],
    }),
    ['entries[0].evidence[1].id "x" is taken by an earlier item'],
  ],
  [
    'an unknown topic',
    pack({ entries: [entry({ topic: 'u' })] }),
    ['entries[0].topic "u" is no topic of this pack'],
  ],
  [
    'an unknown entry, named after one that is no entry at all',
    pack({ entries: [0, entry({ related: ['a', 'b'] })] }),
    ['entries[0] must be an object', 'entries[1].related[1] "b" is no entry of this pack'],
  ],
  [
    'half a character',
    pack({ entries: [entry({ answer: 'x\ud83d' })] }),
    ['entries[0].answer holds half a character (a lone surrogate)'],
  ],
  [
    'a text too long',
    pack({ entries: [entry({ answer: 'x'.repeat(5_001) })] }),
    ['entries[0].answer has 5001 characters; at most 5000 are allowed'],
  ],
  [
    'a list too long',
    pack({ entries: [entry({ keywords: Array(501).fill('x') })] }),
    ['entries[0].keywords has 501 items; at most 500 are allowed'],
  ],
  ['holes in a list', pack({ entries: [entry({ notes: Array(1) })] }), ['entries[0].notes[0] is missing']],
  [
    'a flag as a word',
    pack({ entries: [entry({ urgent: 'yes' })] }),
    ['entries[0].urgent must be false or true'],
  ],
  [
    'a span that ends before it begins',
    pack({ entries: [entry({ window: { since: 'When?', min: 7, max: 3, unit: 'days', ...read } })] }),
    ['entries[0].window.max must not be less than min'],
  ],
  [
    'a span without source',
    pack({ entries: [entry({ window: { since: 'When?', min: 1.5, max: 3, unit: 'weeks' } })] }),
    [
      'entries[0].window.min must be a whole number from 0 to 366',
      'entries[0].window.unit must be "workdays" or "days"',
      'entries[0].window.source is missing',
      'entries[0].window.readOn is missing',
    ],
  ],
  [
    'a day that no calendar has',
    pack({ resources: [{ title: 'R', url: 'https://example.com', source: 's', readOn: '2026-02-30' }] }),
    ['resources[0].readOn must be a date such as 2026-11-23'],
  ],
  [
    'letters in a number',
    pack({ phoneLines: [line({ local: '02 12' })] }),
    ['phoneLines[0].local must be digits, *, # and +'],
  ],
  [
    'a number from abroad without +',
    pack({ phoneLines: [line({ international: '00886' })] }),
    ['phoneLines[0].international must be + and digits'],
  ],
  [
    'hours that make no sense',
    pack({
      phoneLines: [
        line({
          hours: hours({
            timeZone: 'Asia/Atlantis',
            week: [
              [{ open: '21:00', close: '09:00' }],
              [{ open: '9:00', close: '24:01' }],
              [],
              [],
              [],
              [],
              [],
            ],
            exceptions: [{ date: '2026-13-01', spans: [{ open: '10:00', close: '10:00' }], name: 'X' }],
          }),
        }),
      ],
    }),
    [
      'phoneLines[0].hours.timeZone must be a time zone such as Asia/Taipei',
      'phoneLines[0].hours.week[0][0].close must be later than open',
      'phoneLines[0].hours.week[1][0].open must be a time such as 09:00',
      'phoneLines[0].hours.week[1][0].close must be a time such as 09:00',
      'phoneLines[0].hours.exceptions[0].date must be a date such as 2026-11-23',
      'phoneLines[0].hours.exceptions[0].spans[0].close must be later than open',
    ],
  ],
  [
    'a week of six days',
    pack({ phoneLines: [line({ hours: hours({ week: week.slice(1) }) })] }),
    ['phoneLines[0].hours.week has 6 items; 7 are needed'],
  ],
  [
    'a channel of their own',
    pack({ channels: [channel({ id: 'contact-pigeon' })] }),
    ['channels[0].id must be "contact-online" or "contact-phone" or "contact-bot" or "contact-social"'],
  ],
];

describe('problems with their paths', () => {
  for (const [name, value, expected] of WRONG) {
    it(name, () => {
      expect(problemsOf(value).map(({ path, message }) => `${path} ${message}`)).to.deep.equal(expected);
    });
  }

  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'http://example.com',
    'HTTPS:example.com',
    '//example.com',
    '/here',
    'data:text/html,x',
    'https://',
    'https://taobao.com@example.com/',
    'https://example.com\\@taobao.com',
    'https://exa mple.com',
    'https://example.com/\njavascript:',
    'https://[x]/',
  ]) {
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
