/** The smallest parts of a pack that are right, and packs that are wrong. */

/** A value of JSON. */
export type Json = Record<string, unknown>;

export const entry = (more: Json = {}): Json => ({
  id: 'a',
  topic: 't',
  title: 'Title',
  answer: 'Answer',
  ...more,
});
export const pack = (more: Json = {}): Json => ({
  formatVersion: 1,
  locale: 'en',
  topics: [{ id: 't', title: 'Topic' }],
  entries: [entry()],
  ...more,
});
export const read = { source: 'somebody', readOn: '2026-11-23' };
/** Every day from 9 to 21. */
export const week = Array(7).fill([{ open: '09:00', close: '21:00' }]) as unknown[];
export const hours = (more: Json = {}): Json => ({ timeZone: 'Asia/Taipei', week, ...read, ...more });
export const line = (more: Json = {}): Json => ({
  id: 'l',
  kind: 'service',
  region: 'tw',
  name: 'Line',
  display: '(02) 123',
  local: '02123',
  ...read,
  ...more,
});
export const channel = (more: Json = {}): Json => ({
  id: 'contact-online',
  title: 'Chat',
  goodFor: 'All',
  ...read,
  ...more,
});

/** Name of the fault, the value, and the problems as `path message`. */
export const WRONG: readonly (readonly [string, unknown, readonly string[]])[] = [
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
    'a role, a kind of line and a region that there are not',
    pack({ entries: [entry({ role: 'main', calls: 'fire', regions: ['tw', 'mo'], names: 'EZ WAY' })] }),
    [
      'entries[0].role must be "contact" or "unreachable" or "unhappy"',
      'entries[0].calls must be "service" or "consumer-protection" or "police"',
      'entries[0].regions[1] must be "cn" or "tw" or "hk" or "intl"',
      'entries[0].names must be a list',
    ],
  ],
  [
    'the place of a note that there is not',
    pack({
      entries: [
        entry({
          notes: ['Wait'],
          localNotes: [
            { note: 'Wait', regions: ['tw'] },
            { note: 'Run', regions: ['mo'] },
          ],
        }),
      ],
    }),
    [
      'entries[0].localNotes[1].regions[0] must be "cn" or "tw" or "hk" or "intl"',
      'entries[0].localNotes[1].note "Run" is no note of this entry',
    ],
  ],
  [
    'wordings of a solution that there is not',
    pack({
      entries: [
        entry({ solutions: ['A refund'], wishes: [{ solution: 'A refund' }, { solution: 'Money' }] }),
      ],
    }),
    ['entries[0].wishes[1].solution "Money" is no solution of this entry'],
  ],
  [
    'an entry read nowhere',
    pack({ entries: [entry({ sources: [{ source: 's' }] })] }),
    ['entries[0].sources[0].readOn is missing'],
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
    'a distinction between an entry and nothing',
    pack({
      distinctions: [
        { between: ['a', 'gone'], question: 'Which?', answers: ['One', 'Other'] },
        { between: ['a'], question: '', answers: 'Yes' },
      ],
    }),
    [
      'distinctions[1].between has 1 items; 2 are needed',
      'distinctions[1].question must not be empty',
      'distinctions[1].answers must be a list',
      'distinctions[0].between[1] "gone" is no entry of this pack',
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

/** Addresses that no link of a pack may have. */
export const WRONG_URLS: readonly string[] = [
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
];
