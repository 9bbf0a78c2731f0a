import { expect } from '@open-wc/testing';
import { mergeContent } from '../../src/content/merge.js';
import { ContentError, validateContent } from '../../src/content/validate.js';
import type { ContentChanges } from '../../src/content/written.js';
import type { HelpContent } from '../../src/content/types.js';
import { PACKS } from '../content/packs.js';

const read = { source: 'somebody', readOn: '2026-11-23' };
const base: HelpContent = validateContent({
  formatVersion: 1,
  locale: 'en',
  topics: [
    { id: 'returns', title: 'Returns' },
    { id: 'orders', title: 'Orders' },
  ],
  entries: [
    { id: 'return-it', topic: 'returns', title: 'Return', answer: 'Do.', related: ['track-it', 'cancel-it'] },
    { id: 'track-it', topic: 'orders', title: 'Track', answer: 'Look.', related: ['cancel-it', 'return-it'] },
    { id: 'cancel-it', topic: 'orders', title: 'Cancel', answer: 'Ask.' },
    { id: 'contact-bot', topic: 'orders', title: 'Bot', answer: 'Type.' },
  ],
  channels: [
    { id: 'contact-bot', title: 'Bot', goodFor: 'Quick ones', ...read },
    { id: 'contact-online', title: 'Chat', goodFor: 'All', ...read },
  ],
  phoneLines: [
    { id: 'tw', kind: 'service', region: 'tw', name: 'Line', display: '02 12', local: '0212', ...read },
  ],
  resources: [{ title: 'Help', url: 'https://example.com/help', ...read }],
  howTo: [{ title: 'Find the entry', tips: ['Look around'] }],
});
const before = JSON.stringify(base);

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

function problemsOf(own: unknown): string[] {
  try {
    mergeContent(base, own as ContentChanges);
  } catch (error) {
    expect(error).to.be.instanceOf(ContentError);
    return (error as ContentError).problems.map(({ path, message }) => `${path} ${message}`);
  }
  return [];
}

afterEach(() => {
  expect(JSON.stringify(base), 'the base').to.equal(before);
});

describe('own content over a pack', () => {
  it('changes nothing where it says nothing', () => {
    expect(mergeContent(base, {})).to.deep.equal(base);
  });

  it('adds entries and topics after those of the pack, filled in like a pack’s own', () => {
    const merged = mergeContent(base, {
      topics: [{ id: 'shop', title: 'Our shop' }],
      entries: [
        { id: 'pick-up', topic: 'shop', title: 'Pick up', answer: 'Come by.', related: ['track-it'] },
      ],
    });
    expect(ids(merged.topics)).to.deep.equal(['returns', 'orders', 'shop']);
    expect(ids(merged.entries).at(-1)).to.equal('pick-up');
    expect(merged.entries.at(-1)).to.deep.include({ problem: 'Pick up', steps: [], related: ['track-it'] });
  });

  it('replaces by id and keeps the place', () => {
    const merged = mergeContent(base, {
      topics: [{ id: 'returns', title: 'Send it back' }],
      entries: [{ id: 'track-it', topic: 'returns', title: 'Where is it?', answer: 'Ask us.' }],
      channels: [{ id: 'contact-bot', title: 'Our bot', goodFor: 'Nights', recommended: true, ...read }],
      phoneLines: [
        { id: 'tw', kind: 'service', region: 'tw', name: 'Shop', display: '02 99', local: '0299', ...read },
        { id: 'hk', kind: 'service', region: 'hk', name: 'Shop', display: '2 99', local: '299', ...read },
      ],
      resources: [
        { title: 'Help centre', url: 'https://example.com/help', ...read },
        { title: 'Shop', url: 'https://example.com/shop', ...read },
      ],
    });
    expect(merged.topics[0]!.title).to.equal('Send it back');
    expect(ids(merged.entries)).to.deep.equal(ids(base.entries));
    // Replaced, not mixed: what the old one said beside is gone.
    expect(merged.entries[1]).to.deep.include({ topic: 'returns', title: 'Where is it?', related: [] });
    expect(merged.channels.map(({ title }) => title)).to.deep.equal(['Our bot', 'Chat']);
    expect(merged.phoneLines.map(({ name, local }) => name + local)).to.deep.equal(['Shop0299', 'Shop299']);
    expect(merged.resources.map(({ title }) => title)).to.deep.equal(['Help centre', 'Shop']);
  });

  it('replaces how-to and locale where they are given', () => {
    const merged = mergeContent(base, { locale: 'en-GB', howTo: [{ title: 'Write to us' }] });
    expect(merged.locale).to.equal('en-GB');
    expect(merged.howTo).to.deep.equal([{ title: 'Write to us', tips: [] }]);
  });

  it('leaves out entries, and every reference to them', () => {
    const merged = mergeContent(base, { omit: ['cancel-it'] });
    expect(ids(merged.entries)).to.deep.equal(['return-it', 'track-it', 'contact-bot']);
    expect(merged.entries.map(({ related }) => related)).to.deep.equal([['track-it'], ['return-it'], []]);
  });

  it('takes distinctions, in the place of those of the same two entries, and drops those of entries that are gone', () => {
    const asked = (question: string, ...between: [string, string]) => ({
      between,
      question,
      answers: ['One', 'Other'] as const,
    });
    const once = mergeContent(base, {
      distinctions: [asked('Sent?', 'cancel-it', 'return-it'), asked('Late?', 'track-it', 'cancel-it')],
    });
    const twice = mergeContent(once, { distinctions: [asked('Sent yet?', 'return-it', 'cancel-it')] });
    expect(twice.distinctions?.map(({ question }) => question)).to.deep.equal(['Sent yet?', 'Late?']);
    expect(mergeContent(once, { omit: ['return-it'] }).distinctions).to.have.length(1);
  });

  it('leaves out a topic with its entries', () => {
    const merged = mergeContent(base, { omit: ['orders'] });
    expect(ids(merged.topics)).to.deep.equal(['returns']);
    expect(ids(merged.entries)).to.deep.equal(['return-it']);
  });

  it('leaves out a channel with the entry of the same id, phone lines and resources', () => {
    const merged = mergeContent(base, { omit: ['contact-bot', 'tw', 'https://example.com/help'] });
    expect(ids(merged.channels)).to.deep.equal(['contact-online']);
    expect(ids(merged.entries)).to.not.include('contact-bot');
    expect(merged.phoneLines).to.deep.equal([]);
    expect(merged.resources).to.deep.equal([]);
  });

  it('may bring back under an id what it leaves out', () => {
    const merged = mergeContent(base, {
      omit: ['orders'],
      topics: [{ id: 'orders', title: 'Our orders' }],
      entries: [{ id: 'track-it', topic: 'orders', title: 'Track', answer: 'Ask us.' }],
    });
    expect(ids(merged.topics)).to.deep.equal(['returns', 'orders']);
    expect(ids(merged.entries)).to.deep.equal(['return-it', 'track-it']);
  });

  it('gives a frozen pack that is valid itself and can be changed again', () => {
    const once = mergeContent(base, { omit: ['cancel-it'] });
    for (const part of [once, once.entries, once.entries[0], once.entries[0]!.related, once.topics]) {
      expect(Object.isFrozen(part)).to.equal(true);
    }
    expect(validateContent(once)).to.deep.equal(once);
    expect(ids(mergeContent(once, { omit: ['return-it'] }).entries)).to.deep.equal([
      'track-it',
      'contact-bot',
    ]);
  });

  for (const [locale, pack] of Object.entries(PACKS)) {
    it(`goes over the bundled pack ${locale}, each part of which can be left out`, () => {
      const { distinctions: _, ...rest } = pack;
      const { topics, entries, channels, phoneLines, resources } = rest;
      const omit = [
        ...ids([...topics, ...entries, ...channels, ...phoneLines]),
        ...resources.map(({ url }) => url),
      ];
      for (const one of omit) {
        const merged = mergeContent(pack, { omit: [one] });
        expect(validateContent(merged)).to.deep.equal(merged);
        expect(JSON.stringify([merged.entries, merged.topics, merged.channels])).to.not.include(
          `"id":"${one}"`,
        );
      }
      expect(mergeContent(pack, { omit })).to.deep.equal({
        ...rest,
        topics: [],
        entries: [],
        channels: [],
        phoneLines: [],
        resources: [],
      });
    });
  }
});

/** Name of the fault, the own content, and the problems as `path message`. */
const WRONG: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['no object', [], [' must be an object']],
  ['nothing', undefined, [' is missing']],
  ['another format', { formatVersion: 2 }, ['formatVersion must be 1']],
  [
    'an entry of an unknown topic, with an unknown neighbour',
    { entries: [{ id: 'a', topic: 'shop', title: 'A', answer: 'B', related: ['return-it', 'b'] }] },
    [
      'entries[0].topic "shop" is no topic of the merged pack',
      'entries[0].related[1] "b" is no entry of the merged pack',
    ],
  ],
  [
    'an entry of a topic that is left out',
    { omit: ['orders'], entries: [{ id: 'a', topic: 'orders', title: 'A', answer: 'B' }] },
    ['entries[0].topic "orders" is no topic of the merged pack'],
  ],
  [
    'something to leave out that is not there',
    { omit: ['cancel-it', 'cancel-them', 5] },
    ['omit[2] must be a text', 'omit[1] "cancel-them" is nothing in the pack that is changed'],
  ],
  [
    'all that is wrong at once',
    {
      topics: 1,
      entries: [{ id: 'a', topic: 'x', title: 'A', answer: 'B', related: ['z'] }, { id: 'b' }],
      omit: ['c'],
    },
    [
      'topics must be a list',
      'entries[1].topic is missing',
      'entries[1].title is missing',
      'entries[1].answer is missing',
      'omit[0] "c" is nothing in the pack that is changed',
      'entries[0].related[0] "z" is no entry of the merged pack',
    ],
  ],
  [
    'two entries of one id',
    {
      entries: [
        { id: 'a', topic: 'orders', title: 'A', answer: 'B' },
        { id: 'a', topic: 'orders', title: 'A', answer: 'B' },
      ],
    },
    ['entries[1].id "a" is taken by an earlier item'],
  ],
];

describe('problems of own content', () => {
  for (const [name, own, expected] of WRONG) {
    it(name, () => {
      expect(problemsOf(own)).to.deep.equal(expected);
    });
  }

  it('are listed as many as asked for', () => {
    const entries = Array.from({ length: 60 }, () => ({ id: '?', topic: 'orders' }));
    const many = (problems?: number): number => {
      try {
        mergeContent(base, { entries } as unknown as ContentChanges, problems ? { problems } : {});
      } catch (error) {
        return (error as ContentError).problems.length;
      }
      return 0;
    };
    expect(many()).to.equal(101);
    expect(many(1_000)).to.equal(180);
  });
});
