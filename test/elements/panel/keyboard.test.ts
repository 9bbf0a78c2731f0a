import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LOCALES, type Locale } from '../../../src/content/ids.js';
import { drawn, mount, type Shopper } from '../mount.js';
import { next, replace } from '../record.js';

const ORDER = '2918374650123456789';
const QUESTION: Readonly<Record<Locale, string>> = {
  'zh-Hant': '東西壞了想退錢',
  'zh-Hans': '东西坏了想退钱',
  en: 'it arrived broken, I want my money back',
};

/** Presses Tab until something is focused; nobody presses it more often than this. */
async function tabTo({ root }: Shopper, wanted: (focused: Element) => boolean): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const focused = root.activeElement;
    if (focused && wanted(focused)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error('Not reached by keyboard.');
}

describe('by keyboard alone', () => {
  for (const locale of LOCALES) {
    it(`from the problem to the copied message in ${locale}`, async function () {
      // Each of some 60 keys goes through the engine's driver and back; on a busy machine one takes a quarter of a second.
      this.timeout(30_000);
      const copied: string[] = [];
      replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
      const shopper = await mount({ lang: locale, mode: 'launcher' });
      const { strings, element, root } = shopper;
      shopper.button(strings.name).focus();
      await sendKeys({ press: 'Enter' });
      expect(element.open).to.equal(true);

      await tabTo(shopper, (focused) => focused === shopper.searchBox);
      await sendKeys({ type: QUESTION[locale] });
      await drawn();
      await sendKeys({ press: 'ArrowDown' });
      const [first] = shopper.results;
      await sendKeys({ press: 'Enter' });
      await shopper.arrived();
      expect(shopper.entry(element.report.entry).title).to.equal(first);
      expect(root.activeElement?.id).to.equal('step-heading');

      await tabTo(shopper, (focused) => focused === shopper.chip('order'));
      await sendKeys({ press: 'Enter' });
      expect(root.activeElement === root.querySelector('.editor input')).to.equal(true);
      await sendKeys({ type: ORDER });
      await sendKeys({ press: 'Enter' });
      expect(root.activeElement === shopper.chip('order')).to.equal(true);

      await tabTo(shopper, (focused) => focused === shopper.mainAction);
      // The page that the link opens would take the keyboard along.
      document.addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
      const told = next(element, 'taobao-help-copy');
      await sendKeys({ press: 'Enter' });
      const { text } = await told;
      expect(copied).to.deep.equal([text]);
      expect(text).to.include(ORDER);

      await sendKeys({ press: 'Escape' });
      expect(element.open).to.equal(false);
      expect(shopper.root.activeElement === shopper.button(strings.name)).to.equal(true);
    });
  }

  it('shows where the focus is', async () => {
    const shopper = await mount();
    await tabTo(shopper, (focused) => focused.matches('.button, .chip'));
    const { outlineStyle, outlineWidth } = getComputedStyle(shopper.root.activeElement!);
    expect(outlineStyle).to.not.equal('none');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
  });
});
