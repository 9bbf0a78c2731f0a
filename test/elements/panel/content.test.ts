import { expect } from '@open-wc/testing';
import { ContentError } from '../../../src/content/validate.js';
import type { HelpContent } from '../../../src/content/types.js';
import { CONTENT, drawn, make, mount, place, type Shopper } from '../mount.js';
import { waitFor } from '../queries.js';
import { next, record, recordWarnings, replace } from '../record.js';

const BUNDLED = CONTENT['zh-Hant'];
const MARKUP = '<img src=x onerror="window.broken=1"><b>粗</b>';

/** A pack of the page's own: one topic, one entry, no channels. */
const own = (title = '我們店的退換貨', answer = '七天內都可以退。'): HelpContent => ({
  ...BUNDLED,
  distinctions: [],
  topics: [{ id: 'shop', title: '本店' }],
  entries: [
    {
      ...BUNDLED.entries[4]!,
      id: 'shop-returns',
      topic: 'shop',
      title,
      answer,
      related: [],
      keywords: ['退貨'],
    },
  ],
});

const invalid = { ...own(), entries: [{ ...own().entries[0]!, id: 'Not An Id', title: 7 }] };

const asUrl = (pack: unknown): string =>
  `data:application/json,${encodeURIComponent(typeof pack === 'string' ? pack : JSON.stringify(pack))}`;

const shows = async (shopper: Shopper, title: string): Promise<void> => {
  await shopper.element.search('退貨');
  await shopper.ui.findByText((_: string, node: Element | null) => node?.textContent === title, {
    selector: '.result-title',
  });
};

const isBundled = async (shopper: Shopper): Promise<void> => {
  const hits = await shopper.element.search('忘記密碼');
  expect(hits[0]).to.include({ id: 'account-password' });
};

describe('a page’s own content', () => {
  it('replaces the bundled pack, by property', async () => {
    const shopper = await mount();
    shopper.element.content = own();
    await shows(shopper, '我們店的退換貨');
    expect(await shopper.element.search('忘記密碼')).to.deep.equal([]);
    await shopper.ask('');
    expect(shopper.button('本店')).to.have.attribute('aria-pressed', 'false');
  });

  it('replaces the bundled pack, by src', async () => {
    const shopper = await mount({ src: asUrl(own()) });
    await shows(shopper, '我們店的退換貨');
  });

  for (const [what, refused] of [
    ['once', 0],
    ['once more, where nothing answered', 1],
  ] as const) {
    it(`asks for src ${what}`, async () => {
      const { fetch } = globalThis;
      const asked: unknown[] = [];
      replace(globalThis, 'fetch', (...given: Parameters<typeof fetch>) => {
        asked.push(given[0]);
        return asked.length > refused ? fetch(...given) : Promise.reject(new TypeError('Failed to fetch'));
      });
      const shopper = await mount({ src: asUrl(own()) });
      await shows(shopper, '我們店的退換貨');
      expect(asked.length).to.equal(refused + 1);
    });
  }

  it('does not lose what the page sets while a pack is on its way', async () => {
    const { fetch } = window;
    let answer!: () => void;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const asked = new Promise<void>((resolve) => {
      window.fetch = async (...request) => {
        resolve();
        await held;
        return fetch(...request);
      };
    });
    try {
      const element = make({ src: asUrl(own()) });
      const arrival = place(element);
      await asked;
      element.report = { orderNumber: '2345678901234567890' };
      element.content = own('後來的標題');
      answer();
      const shopper = await arrival;
      expect(element.report.orderNumber).to.equal('2345678901234567890');
      await shows(shopper, '後來的標題');
    } finally {
      window.fetch = fetch;
    }
  });

  it('can be there from the start', async () => {
    const warnings = recordWarnings();
    const element = make({ entry: 'shop-returns' });
    element.content = own();
    const shopper = await place(element);
    await shopper.ui.findByRole('article', { name: '我們店的退換貨' });
    expect(element.report.entry).to.equal('shop-returns');
    expect(warnings).to.deep.equal([]);
  });

  it('gives way to the bundled pack again', async () => {
    const shopper = await mount();
    shopper.element.content = own();
    await shows(shopper, '我們店的退換貨');
    shopper.element.content = undefined;
    await shopper.ask('');
    await shopper.ui.findByRole('button', { name: shopper.strings.allTopics });
    await isBundled(shopper);
  });

  it('stays in every language of the interface', async () => {
    const shopper = await mount();
    shopper.element.content = own();
    await shows(shopper, '我們店的退換貨');
    shopper.element.lang = 'en';
    await shopper.arrived();
    await shows(shopper, '我們店的退換貨');
  });
});

describe('an entry of a page’s own content', () => {
  const steps = {
    content: ({ element }: Shopper) => (element.content = own()),
    entry: ({ element }: Shopper) => (element.entry = own().entries[0]!.id),
  };
  for (const [first, second] of [
    ['content', 'entry'],
    ['entry', 'content'],
  ] as const) {
    it(`opens when ${first} is set and then ${second}`, async () => {
      recordWarnings();
      const shopper = await mount();
      steps[first](shopper);
      steps[second](shopper);
      await waitFor(() => expect(shopper.element.report.entry).to.equal(own().entries[0]!.id));
    });
  }
});

describe('content that cannot be used', () => {
  it('is refused with an error that names every problem by its path; the bundled pack stays', async () => {
    const shopper = await mount();
    const told = next(shopper.element, 'taobao-help-error');
    shopper.element.content = invalid as unknown as HelpContent;
    const { code, message, error } = await told;
    expect(code).to.equal('content');
    expect(message).to.include('entries[0].id').and.to.include('entries[0].title');
    expect(error).to.be.instanceOf(ContentError);
    await shopper.ui.findByText(shopper.strings.errorContent);
    await drawn();
    expect(shopper.told).to.equal(shopper.strings.errorContent);
    await isBundled(shopper);
  });

  for (const [what, src] of [
    ['is not a pack', asUrl(invalid)],
    ['is not JSON', asUrl('{"formatVersion":')],
    ['is not there', 'blob:http://localhost/none'],
    ['has an address that is none', 'https://'],
  ] as const) {
    it(`by src that ${what}: the bundled pack stays, the page and the shopper are told`, async () => {
      const element = make({ src });
      const told = next(element, 'taobao-help-error');
      const shopper = await place(element);
      expect((await told).code).to.equal('content');
      await shopper.ui.findByText(shopper.strings.errorContent);
      await isBundled(shopper);
    });
  }

  it('keeps what was there before', async () => {
    const shopper = await mount();
    shopper.element.content = own();
    await shows(shopper, '我們店的退換貨');
    const told = next(shopper.element, 'taobao-help-error');
    shopper.element.content = invalid as unknown as HelpContent;
    await told;
    await shows(shopper, '我們店的退換貨');
  });

  it('is forgotten once good content comes', async () => {
    const shopper = await mount();
    const told = next(shopper.element, 'taobao-help-error');
    shopper.element.content = invalid as unknown as HelpContent;
    await told;
    shopper.element.content = own();
    await shows(shopper, '我們店的退換貨');
    expect(shopper.ui.queryByText(shopper.strings.errorContent) === null).to.equal(true);
  });
});

describe('text with markup', () => {
  it('of a pack is shown as text, everywhere', async () => {
    const errors = record(window, 'error' as never);
    const shopper = await mount();
    shopper.element.content = {
      ...own(MARKUP, MARKUP),
      topics: [{ id: 'shop', title: MARKUP }],
      channels: BUNDLED.channels.map((channel) => ({
        ...channel,
        title: MARKUP,
        goodFor: MARKUP,
        pros: [MARKUP],
      })),
    };
    await shows(shopper, MARKUP);
    await shopper.element.search('');
    await drawn();
    expect(shopper.root.querySelectorAll('img').length).to.equal(0);
    shopper.element.entry = 'shop-returns';
    await shopper.arrived();
    expect(shopper.ui.getByRole('article').textContent).to.include(MARKUP);
    await shopper.advice({ summary: MARKUP });
    expect(shopper.root.querySelectorAll('img').length).to.equal(0);
    expect(errors).to.have.lengthOf(0);
    expect('broken' in window).to.equal(false);
  });

  it('of the shopper is shown as text, and copied as it was typed', async () => {
    const shopper = await mount();
    await shopper.ask(MARKUP);
    await shopper.next();
    expect(shopper.summary.value).to.equal(MARKUP);
    await shopper.advice({ product: MARKUP });
    expect(shopper.root.querySelectorAll('img').length).to.equal(0);
    expect(shopper.message.value).to.include('<b>');
  });

  it('of the page’s own sentences is shown as text', async () => {
    const shopper = await mount();
    shopper.element.strings = { askHeading: MARKUP };
    await drawn();
    expect(shopper.ui.getByRole('heading', { name: MARKUP }).textContent).to.equal(MARKUP);
  });
});
