import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LOCALES, type Locale } from '../../src/content/ids.js';
import { mount, type Shopper } from '../elements/mount.js';
import { stillness } from './steps.js';

/** Width and height (px) of windows: small phones, a phone on its side, a tablet, a desk. */
const WINDOWS = [
  [320, 640],
  [360, 740],
  [844, 390],
  [768, 1024],
  [1280, 800],
] as const;

const REGIONS = { 'zh-Hant': 'tw', 'zh-Hans': 'cn', en: 'intl' } as const;

const STORIES: Readonly<Record<Locale, string>> = {
  'zh-Hant': '花瓶收到就碎了，賣家一直不理我，已經等了兩個星期，我想退款',
  'zh-Hans': '花瓶收到就碎了，卖家一直不理我，已经等了两个星期，我想退款',
  en: 'The vase arrived broken, the seller has been ignoring me for two weeks, and I want all of my money back',
};

/** Leads to a state, and gives what it is there for: that must be seen whole without scrolling. */
type State = (shopper: Shopper) => Promise<HTMLElement>;

const action =
  (entry: string, tried: readonly string[] = []): State =>
  async (shopper) => {
    await shopper.advice({ entry, summary: STORIES[shopper.locale], tried });
    return shopper.mainAction;
  };

const STATES: Readonly<Record<string, State>> = {
  'the question': (shopper) => Promise.resolve(shopper.searchBox),
  'the first answer': async (shopper) => {
    await shopper.ask(STORIES[shopper.locale]);
    return shopper.part('result')!;
  },
  'the describing step': async (shopper) => {
    shopper.element.report = { summary: STORIES[shopper.locale] };
    shopper.element.goTo('issue');
    await shopper.arrived();
    return shopper.button(shopper.strings.toAction);
  },
  'a broken item': action('product-defect'),
  'a broken item, second try': action('product-defect', ['seller']),
  'a broken item, third try': action('product-defect', ['seller', 'request']),
  'a late refund': action('refund-time'),
  'a stolen account': action('account-stolen'),
  'a double charge': action('payment-duplicate'),
  'a lost parcel': action('parcel-lost'),
  'how it went': async (shopper) => {
    await action('product-defect')(shopper);
    await shopper.copy();
    return shopper.button(shopper.strings.noLuck);
  },
  'a solved case': async (shopper) => {
    await action('product-defect')(shopper);
    await shopper.press(shopper.strings.solvedYes);
    return shopper.button(shopper.strings.startOver);
  },
};

for (const lang of LOCALES) {
  describe(`above the fold in ${lang}`, () => {
    before(() => stillness());

    for (const [state, reach] of Object.entries(STATES)) {
      it(state, async () => {
        const hidden: string[] = [];
        for (const [width, height] of WINDOWS) {
          await setViewport({ width, height });
          const shopper = await mount({ mode: 'launcher', lang, region: REGIONS[lang], open: '' });
          const { bottom, right } = (await reach(shopper)).getBoundingClientRect();
          // Lines have fractions of a pixel, which nobody sees.
          if (Math.round(bottom) > height || Math.round(right) > width)
            hidden.push(`${width}×${height}: ends at ${Math.round(bottom)}`);
          shopper.element.remove();
        }
        expect(hidden).to.deep.equal([]);
      });
    }
  });
}
