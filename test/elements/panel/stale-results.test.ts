import { expect } from '@open-wc/testing';
import type { HelpContent } from '../../../src/content/types.js';
import { CONTENT, drawn, mount, STRINGS } from '../mount.js';
import { next } from '../record.js';

/** The bundled pack with every title marked, and many entries more, so that its search takes a while to make. */
const renamed = (mark: string, more = 0): HelpContent => {
  const pack = CONTENT['zh-Hant'];
  const entries = pack.entries.map((entry) => ({ ...entry, title: `${mark}${entry.title}` }));
  const copies = Array.from({ length: more }, (_, i) => ({
    ...entries[i % entries.length]!,
    id: `copy-${i}`,
    related: [],
  }));
  return { ...pack, entries: [...entries, ...copies] };
};

describe('a stale answer', () => {
  it('never shows: the last question’s answers stand', async () => {
    const shopper = await mount();
    const [first, last] = await Promise.all([
      shopper.element.search('退款多久到帳'),
      shopper.element.search('忘記密碼'),
    ]);
    await drawn();
    expect(first[0]).to.include({ id: 'refund-time' });
    expect(last[0]).to.include({ id: 'account-password' });
    expect(shopper.searchBox.value).to.equal('忘記密碼');
    expect(shopper.results[0]).to.equal(shopper.entry('account-password').title);
  });

  it('is not told to the page', async () => {
    const shopper = await mount();
    const told = next(shopper.element, 'taobao-help-search');
    await shopper.ask('退款多久到帳');
    await shopper.ask('忘記密碼');
    expect((await told).query).to.equal('忘記密碼');
  });

  it('of an older pack never replaces a newer one’s', async () => {
    const shopper = await mount();
    await shopper.ask('忘記密碼');
    const shows = (mark: RegExp): Promise<HTMLElement[]> =>
      shopper.ui.findAllByText(mark, { selector: '.result-title' });
    shopper.element.content = renamed('甲', 400);
    await shows(/^甲/);
    const older = shopper.element.search('忘記密碼');
    shopper.element.content = renamed('乙');
    await shows(/^乙/);
    await shopper.element.search('忘記密碼');
    await drawn();
    const expected = shopper.results;
    await older;
    await drawn();
    expect(shopper.results).to.deep.equal(expected);
    expect(shopper.results[0]).to.equal(`乙${shopper.entry('account-password').title}`);
  });

  it('in the old language goes with it', async () => {
    const shopper = await mount({ query: 'refund' });
    shopper.element.lang = 'en';
    await shopper.ui.findByRole('heading', { name: STRINGS.en.askHeading });
    await shopper.element.search('refund');
    await drawn();
    const titles = CONTENT.en.entries.map(({ title }) => title);
    expect(shopper.results).to.not.deep.equal([]);
    for (const title of shopper.results) expect(titles).to.include(title);
  });
});
