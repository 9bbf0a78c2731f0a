import { expect } from '@open-wc/testing';
import { advise, caseOf, readStory, type Advice } from '../../src/advice/index.js';
import { mergeContent } from '../../src/content/merge.js';
import type { HelpContent } from '../../src/content/types.js';
import type { ContentChanges, WrittenEntry } from '../../src/content/written.js';
import { emptyReport } from '../../src/guide/index.js';
import { at } from '../advice/at.js';
import { PACKS } from '../content/packs.js';

const NOW = '2026-11-23T04:00Z';
const STORY = '收到的杯子裂了';
const own = (changes: Partial<WrittenEntry> = {}): WrittenEntry => ({
  id: 'shop-broken',
  topic: 'product',
  title: '門市買的東西壞了',
  answer: '帶來門市換。',
  ...changes,
});
const merged = (changes: ContentChanges): HelpContent => mergeContent(PACKS['zh-Hant'], changes);
const advised = (content: HelpContent, entry = ''): Advice =>
  advise({ ...emptyReport, entry, summary: STORY }, { ...at(NOW, 'tw'), content });
const rungs = (content: HelpContent, entry: string): string =>
  advised(content, entry)
    .ladder.map(({ id }) => id)
    .join(' ');

describe('a page’s own entry that says what it is about', () => {
  const content = merged({ entries: [own({ matter: 'defect' })] });

  it('is where stories of that trouble lead', () => {
    expect(advised(content).case.entry).to.equal('shop-broken');
    expect(advised(merged({ entries: [own()] })).case.entry).to.equal('product-defect');
  });

  it('goes before what is done about its trouble, as a bundled one does', () => {
    const context = { ...at(NOW, 'tw'), content };
    const story = readStory('收到的杯子裂了，我想退貨', context);
    const hits = [
      { id: 'returns-apply', score: 0.9 },
      { id: 'shop-broken', score: 0.5 },
    ];
    expect(caseOf(story, hits, context).entry).to.equal('shop-broken');
  });

  it('has the ladder of its trouble', () => {
    expect(rungs(content, 'shop-broken')).to.equal(rungs(content, 'product-defect'));
    expect(rungs(merged({ entries: [own()] }), 'shop-broken')).not.to.equal(rungs(content, 'shop-broken'));
  });

  it('keeps its trouble in the place of a bundled one, also unsaid', () => {
    const rewritten = merged({ entries: [own({ id: 'product-defect' })] });
    expect(rewritten.entries.find(({ id }) => id === 'product-defect')?.matter).to.equal('defect');
    expect(rungs(rewritten, 'product-defect')).to.equal(rungs(content, 'product-defect'));
  });
});

describe('a page’s own ladder', () => {
  const ladder = (...entries: readonly string[]): ContentChanges => ({
    ladders: [{ id: 'our-goods', entries, rungs: [{ id: 'seller' }, { id: 'consumer' }] }],
  });

  it('counts before the bundled one of the same trouble', () => {
    expect(rungs(merged(ladder('defect')), 'product-defect')).to.equal('seller consumer');
  });

  it('counts for the one entry that it names', () => {
    expect(rungs(merged(ladder('product-defect')), 'product-defect')).to.equal('seller consumer');
    expect(rungs(merged(ladder('product-defect')), 'product-mismatch')).not.to.equal('seller consumer');
  });

  it('goes by states that a page can name and no bundled ladder does', () => {
    const content = merged({
      ladders: [
        {
          id: 'our-goods',
          entries: ['defect'],
          rungs: [
            { id: 'seller', when: ['no-sent-back'] },
            { id: 'carrier', when: ['sent-back'] },
          ],
        },
      ],
    });
    const first = (summary: string): string | undefined =>
      advise({ ...emptyReport, entry: 'product-defect', summary }, { ...at(NOW, 'tw'), content }).ladder[0]
        ?.id;
    expect(first(STORY)).to.equal('seller');
    expect(first(`${STORY}，11月18日已經退回給賣家`)).to.equal('carrier');
  });
});
