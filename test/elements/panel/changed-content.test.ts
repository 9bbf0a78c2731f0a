import { expect } from '@open-wc/testing';
import type { ContentChanges, WrittenContent } from '../../../src/content/written.js';
import { CONTENT, mount, type Shopper } from '../mount.js';
import { next, recordWarnings } from '../record.js';

const asUrl = (value: unknown): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;

/** Changes to a pack: an entry that is found by a word of its own. */
const pickUp = (locale: 'zh-Hant' | 'en', title: string): ContentChanges => ({
  extends: locale,
  entries: [{ id: 'shop-pick-up', topic: 'logistics', title, answer: 'x', keywords: ['自取', 'pick-up'] }],
  omit: ['contact-social'],
});

/** A whole pack with a phone line, and no word on channels. */
const withLine: WrittenContent = {
  formatVersion: 1,
  locale: 'zh-Hant',
  topics: [{ id: 'shop', title: '本店' }],
  entries: [{ id: 'shop-returns', topic: 'shop', title: '退貨', answer: '七天內。' }],
  phoneLines: [
    {
      id: 'shop-line',
      kind: 'service',
      region: 'tw',
      name: '門市電話',
      display: '(02) 2345-6789',
      local: '0223456789',
      source: '本店',
      readOn: '2026-11-23',
    },
  ],
};

const finds = async (shopper: Shopper, question: string, title: string): Promise<void> => {
  await shopper.element.search(question);
  await shopper.ui.findByText((_: string, node: Element | null) => node?.textContent === title, {
    selector: '.result-title',
  });
};

describe('changes to a bundled pack', () => {
  it('at src are laid over it: what they add and what they leave', async () => {
    const shopper = await mount({ src: asUrl(pickUp('zh-Hant', '到門市自取')) });
    await finds(shopper, '自取', '到門市自取');
    expect((await shopper.element.search('忘記密碼'))[0]).to.include({ id: 'account-password' });
    await shopper.ask('');
    const social = CONTENT['zh-Hant'].channels.find(({ id }) => id === 'contact-social')!;
    expect(shopper.ui.queryByText(social.title) === null).to.equal(true);
  });

  it('by property change the pack that they name, whatever language is shown', async () => {
    const shopper = await mount({ lang: 'en' });
    shopper.element.content = pickUp('zh-Hant', '到門市自取');
    await finds(shopper, '自取', '到門市自取');
  });
});

describe('content in several languages', () => {
  const content = { locales: { 'zh-Hant': pickUp('zh-Hant', '到門市自取'), en: pickUp('en', 'Pick it up') } };

  it('follows the language that is shown, and is the widget’s own where there is none', async () => {
    const shopper = await mount({ src: asUrl(content) });
    await finds(shopper, '自取', '到門市自取');
    shopper.element.lang = 'en';
    await shopper.arrived();
    await finds(shopper, 'pick-up', 'Pick it up');
    shopper.element.lang = 'zh-CN';
    await shopper.arrived();
    expect((await shopper.element.search('忘记密码'))[0]).to.include({ id: 'account-password' });
    expect((await shopper.element.search('自取')).map(({ id }) => id)).not.to.include('shop-pick-up');
  });

  it('that is wrong in one of them is told of when that one is shown', async () => {
    const warnings = recordWarnings();
    const wrong = { extends: 'en', omit: ['contact-pigeon'] } as const;
    const shopper = await mount({ src: asUrl({ locales: { ...content.locales, en: wrong } }) });
    await finds(shopper, '自取', '到門市自取');
    const told = next(shopper.element, 'taobao-help-error');
    shopper.element.lang = 'en';
    expect((await told).message).to.include('locales.en.omit[0] "contact-pigeon"');
    expect(warnings.join('\n')).to.include('locales.en.omit[0] "contact-pigeon"');
  });
});

describe('a phone line of the page’s own', () => {
  it('stands among the channels, with its number, where the pack names none', async () => {
    const shopper = await mount();
    shopper.element.content = withLine;
    const card = await shopper.ui.findByText('門市電話');
    expect(card.closest('[part="channel"]')!.textContent).to.include('(02) 2345-6789');
  });
});
