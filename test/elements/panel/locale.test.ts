import { expect } from '@open-wc/testing';
import { LOCALES, type Locale } from '../../../src/content/ids.js';
import { describing, CONTENT, make, mount, place, STRINGS, type Shopper } from '../mount.js';
import { fireEvent, waitFor } from '../queries.js';

const { lang: pageLang } = document.documentElement;

/** Waits until the panel speaks a language. */
const speaks = ({ ui }: Shopper, locale: Locale): Promise<HTMLElement> =>
  ui.findByRole('heading', { name: STRINGS[locale].askHeading });

/** A box with a language in the page; the widget's own is left to it. */
function box(lang: string): HTMLElement {
  const made = document.createElement('div');
  made.lang = lang;
  document.body.append(made);
  return made;
}

function unspoken(): ReturnType<typeof make> {
  const element = make();
  element.removeAttribute('lang');
  return element;
}

afterEach(() => {
  document.documentElement.lang = pageLang;
});

describe('a solution that was chosen', () => {
  it('follows the language', async () => {
    const shopper = await mount({ lang: 'en', entry: 'product-defect' });
    shopper.element.report = {
      solution: CONTENT.en.entries.find(({ id }) => id === 'product-defect')!.solutions[1]!,
    };
    shopper.element.lang = 'zh-TW';
    const wanted = CONTENT['zh-Hant'].entries.find(({ id }) => id === 'product-defect')!.solutions[1];
    await waitFor(() => expect(shopper.element.report.solution).to.equal(wanted));
  });
});

describe('Chinese in an English panel', () => {
  /** Chinese texts that a screen reader would read as English. */
  function untagged({ root }: Shopper): string[] {
    const found: string[] = [];
    const texts = document.createTreeWalker(root.querySelector('.panel')!, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      const lang = parentElement!.closest('style, [lang]:not([lang=""])');
      if (/\p{Script=Han}/u.test(data) && lang?.matches('[lang="en"]')) found.push(data.trim());
    }
    return found;
  }

  for (const region of ['tw', 'cn'] as const) {
    it(`is tagged as Chinese wherever it stands, in ${region}`, async () => {
      const shopper = await mount({ lang: 'en', region });
      expect(untagged(shopper)).to.deep.equal([]);
      await shopper.advice({ entry: 'product-defect', summary: 'the vase arrived broken' });
      expect(shopper.message.lang).to.equal('zh-Hans');
      expect(shopper.root.querySelectorAll('[lang^="zh"]').length).to.be.greaterThan(1);
      expect(untagged(shopper)).to.deep.equal([]);
    });
  }
});

describe('an ancestor’s language', () => {
  it('is followed when it changes', async () => {
    const home = box('zh-TW');
    const element = unspoken();
    const shopper = await place(element, home);
    await speaks(shopper, 'zh-Hant');
    home.lang = 'en';
    await speaks(shopper, 'en');
    home.remove();
  });
});

describe('the language', () => {
  for (const [tag, locale] of Object.entries({
    'zh-TW': 'zh-Hant',
    'zh-HK': 'zh-Hant',
    'zh-MO': 'zh-Hant',
    'zh-Hant': 'zh-Hant',
    'zh-CN': 'zh-Hans',
    zh: 'zh-Hans',
    'zh-SG': 'zh-Hans',
    en: 'en',
    'fr-CA': 'en',
  } satisfies Record<string, Locale>)) {
    it(`of lang="${tag}" is ${locale}`, async () => {
      const shopper = await mount({ lang: tag });
      await speaks(shopper, locale);
      expect(shopper.part('panel')!.lang).to.equal(locale);
    });
  }

  it('is the nearest ancestor’s, across shadow roots, where the element has none', async () => {
    const outer = box('en');
    const inner = box('zh-CN');
    outer.append(inner);
    const host = document.createElement('div');
    inner.append(host);
    const shopper = await place(unspoken(), host.attachShadow({ mode: 'open' }));
    await speaks(shopper, 'zh-Hans');
    outer.remove();
  });

  it('is the browser’s where the page has none', async () => {
    document.documentElement.removeAttribute('lang');
    const shopper = await place(unspoken());
    expect(navigator.language).to.match(/^en/);
    await speaks(shopper, 'en');
  });

  it('follows the page when it changes', async () => {
    document.documentElement.lang = 'zh-TW';
    const shopper = await place(unspoken());
    await speaks(shopper, 'zh-Hant');
    document.documentElement.lang = 'zh-CN';
    await speaks(shopper, 'zh-Hans');
    expect(shopper.part('panel')!.lang).to.equal('zh-Hans');
  });

  it('is looked up anew where the element has moved to', async () => {
    const english = box('en');
    const chinese = box('zh-HK');
    const shopper = await place(unspoken(), english);
    await speaks(shopper, 'en');
    chinese.append(shopper.element);
    await speaks(shopper, 'zh-Hant');
    english.remove();
    chinese.remove();
  });
});

describe('switching the language', () => {
  it('changes everything that is read, and keeps everything that was typed', async () => {
    const shopper = await describing('refund-time');
    await shopper.type(shopper.summary, '退款一直沒到');
    for (const locale of [...LOCALES].reverse()) {
      shopper.element.lang = locale;
      await shopper.ui.findByRole('heading', { name: STRINGS[locale].issueHeading });
      expect(shopper.summary.value).to.equal('退款一直沒到');
      expect(shopper.ui.getByText(shopper.entry('refund-time').title).isConnected).to.equal(true);
      expect(shopper.ui.getByRole('region', { name: STRINGS[locale].name })).to.not.equal(null);
    }
  });

  it('searches in the new language', async () => {
    const shopper = await mount();
    shopper.element.lang = 'en';
    await speaks(shopper, 'en');
    const hits = await shopper.element.search('when will my refund arrive');
    expect(hits[0]).to.include({ id: 'refund-time' });
    expect(shopper.results).to.include(CONTENT.en.entries.find(({ id }) => id === 'refund-time')!.title);
  });

  it('renames the launcher at once', async () => {
    const shopper = await mount({ mode: 'launcher' });
    shopper.element.lang = 'en';
    expect(shopper.button(STRINGS.en.name)).to.have.attribute('part', 'launcher');
  });

  it('ends with the last one where two follow each other quickly', async () => {
    const shopper = await mount();
    shopper.element.lang = 'en';
    shopper.element.lang = 'zh-Hans';
    shopper.element.lang = 'en';
    await speaks(shopper, 'en');
    shopper.element.lang = 'zh-Hans';
    shopper.element.lang = 'zh-Hant';
    await speaks(shopper, 'zh-Hant');
    await shopper.element.search('');
    expect(shopper.part('panel')!.lang).to.equal('zh-Hant');
  });

  it('is up to the shopper, from a menu that names each language in itself', async () => {
    const shopper = await mount();
    const menu = shopper.ui.getByRole<HTMLSelectElement>('combobox', { name: shopper.strings.language });
    expect(menu.value).to.equal('zh-Hant');
    expect([...menu.options].map(({ lang, textContent }) => [lang, textContent.trim()])).to.deep.equal([
      ['zh-Hant', '繁體中文'],
      ['zh-Hans', '简体中文'],
      ['en', 'English'],
    ]);
    fireEvent.change(menu, { target: { value: 'en' } });
    await speaks(shopper, 'en');
    expect(shopper.element.lang).to.equal('en');
    expect(menu.value).to.equal('en');
  });
});
