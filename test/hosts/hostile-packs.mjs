// Packs that are refused, and why; functions run in the page, which has the good one as `PACK`.

export const SOURCED = { source: 'Test', readOn: '2026-11-23' };
const HOURS = {
  timeZone: 'Asia/Taipei',
  week: Array.from({ length: 7 }, () => [{ open: '09:00', close: '21:00' }]),
  exceptions: [{ date: '2027-01-01', spans: [], name: 'Holiday' }],
  ...SOURCED,
};
const STEP = { text: 'Open the page', path: ['我的淘寶', '已買到的寶貝'], url: 'https://world.taobao.com/' };
/** A small pack with everything in it that a pack can have. */
export const PACK = {
  formatVersion: 1,
  locale: 'zh-Hant',
  topics: [{ id: 'returns', title: '退貨' }],
  entries: ['one', 'two'].map((id) => ({
    id,
    topic: 'returns',
    title: `Question ${id}`,
    keywords: ['退款'],
    answer: 'Answer',
    steps: [STEP],
    notes: ['Note'],
    problem: 'Problem',
    solutions: ['Solution'],
    evidence: [{ id: 'photo', text: 'A photo' }],
    related: ['one'],
    urgent: true,
    window: { since: 'When?', min: 3, max: 7, unit: 'workdays', ...SOURCED },
    questions: ['How?'],
  })),
  channels: [
    {
      id: 'contact-phone',
      title: 'Phone',
      goodFor: 'Urgent',
      pros: ['Quick'],
      tips: ['Tip'],
      routes: [{ platform: 'web', title: 'Web', steps: [STEP] }],
      url: 'https://world.taobao.com/',
      recommended: true,
      keepsLog: true,
      availability: 'lines',
      ...SOURCED,
    },
  ],
  phoneLines: [
    {
      id: 'tw',
      kind: 'service',
      region: 'tw',
      name: 'Taiwan',
      display: '(02) 7706-3088',
      local: '0277063088',
      international: '+886277063088',
      hours: HOURS,
      ...SOURCED,
    },
  ],
  resources: [{ title: 'Help', url: 'https://world.taobao.com/', ...SOURCED }],
  howTo: [{ title: 'One', tips: ['Tip'] }],
};

export const entry = (more = {}) => ({ id: 'one', topic: 'returns', title: 'T', answer: 'A', ...more });
export const pack = (...entries) => ({
  formatVersion: 1,
  locale: 'en',
  topics: [{ id: 'returns', title: 'R' }],
  entries,
});

/** Made in the page, as it would be too large to send. Each is refused, and the reason names the place. */
export const REFUSED = {
  '10 MB of text': [
    () => ({
      ...window.PACK,
      entries: Array.from({ length: 2100 }, (_, n) => ({
        id: `e${n}`,
        topic: 'returns',
        title: 'T',
        answer: 'x'.repeat(4999),
      })),
    }),
    /more than|at most|large|8,?000,?000/,
  ],
  '100,000 entries': [
    () => ({
      ...window.PACK,
      entries: Array.from({ length: 100_000 }, (_, n) => ({
        id: `e${n}`,
        topic: 'returns',
        title: 'T',
        answer: 'A',
      })),
    }),
    /entries has 100000 items/,
  ],
  'one text of 10 MB': [() => ({ ...window.PACK, locale: 'x'.repeat(10_000_000) }), /locale/],
  'nested 100,000 deep': [
    () => {
      let deep = {};
      for (let level = 0; level < 100_000; level++) deep = { steps: [deep] };
      return { ...window.PACK, entries: deep };
    },
    /entries/,
  ],
  'a circle': [
    () => {
      const circle = { ...window.PACK };
      circle.entries = [circle];
      return circle;
    },
    /entries\[0\]/,
  ],
  'getters and proxies that throw': [
    () =>
      new Proxy(
        {},
        {
          get() {
            throw new Error('boo');
          },
          getOwnPropertyDescriptor() {
            throw new Error('boo');
          },
          has() {
            throw new Error('boo');
          },
          ownKeys() {
            throw new Error('boo');
          },
        },
      ),
    /./,
  ],
  'no object at all': [() => 'pack', /object/],
  'javascript: in a link': [
    () => ({
      ...window.PACK,
      resources: [{ title: 'x', url: 'javascript:window.pwned=1', source: 'x', readOn: '2026-11-23' }],
    }),
    /resources\[0\]\.url.*https/,
  ],
  'duplicate ids': [
    () => ({ ...window.PACK, entries: [window.PACK.entries[0], window.PACK.entries[0]] }),
    /entries\[1\]\.id.*taken/,
  ],
  'keys that reach for prototypes': [
    () =>
      JSON.parse(JSON.stringify(window.PACK).replace('"locale"', '"__proto__": {"polluted": 1}, "locale"')),
    /__proto__/,
  ],
  'a phone number with a script': [
    () => ({
      ...window.PACK,
      phoneLines: [{ ...window.PACK.phoneLines[0], local: '1" onclick="window.pwned=1' }],
    }),
    /phoneLines\[0\]\.local/,
  ],
};
