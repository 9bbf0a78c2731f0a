// A shopper with a broken vase, who goes through the widget by what its shadow root shows.

/* global document */

/** The shopper's story, and an order to fill in. */
const STORY = {
  'zh-Hant': '花瓶收到就碎了，賣家不理我，想退錢',
  'zh-Hans': '花瓶收到就碎了，卖家不理我，想退钱',
  en: 'the vase arrived broken and the seller ignores me, I want a refund',
};
const VAGUE = { 'zh-Hant': '東西怪怪的', 'zh-Hans': '东西怪怪的', en: 'something is wrong with it' };
const ORDER = '2918374650123456789';

/** One widget of a page. */
export class Shopper {
  constructor(page, selector, locale) {
    this.page = page;
    this.selector = selector;
    this.locale = locale;
  }

  find(selector) {
    return this.page.waitForSelector(`${this.selector} >>> ${selector}`, { visible: true, timeout: 30_000 });
  }

  async type(selector, text) {
    const field = await this.find(selector);
    await field.evaluate((node) => node.focus());
    await this.page.keyboard.type(text);
  }

  /** Not with the mouse: it would stay there and show the hovered state. Where a link leads is not what is shown. */
  async press(selector) {
    const button = await this.find(selector);
    await button.evaluate((node) => {
      node.addEventListener('click', (event) => node.matches('a') && event.preventDefault(), { once: true });
      node.click();
    });
  }

  /** Lets loading and transitions end, and shows the step from its top. */
  async settle() {
    await this.page.evaluate(async (selector) => {
      const { shadowRoot } = document.querySelector(selector);
      shadowRoot.activeElement?.blur();
      shadowRoot.querySelector('.scroller')?.scrollTo(0, 0);
      await document.fonts.ready;
      await Promise.all(document.getAnimations().map((animation) => animation.finished));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, this.selector);
  }

  ask() {
    return this.type('#ask', STORY[this.locale]).then(() => this.find('.result'));
  }
}

/** The states of the widget in the order of a story; each goes on from the one before. */
export const STATES = {
  ask: (shopper) => shopper.find('#ask'),
  perhaps: async (shopper) => {
    await shopper.type('#ask', VAGUE[shopper.locale]);
    await shopper.find('p + .found > .results');
  },
  found: async (shopper) => {
    await shopper.press('.ask button.icon-button');
    await shopper.ask();
  },
  describe: async (shopper) => {
    await shopper.press('.result.own');
    await shopper.find('#summary');
  },
  action: async (shopper) => {
    await shopper.press('.header > .icon-button');
    await shopper.press('.result');
    await shopper.find('.plan');
  },
  detail: async (shopper) => {
    await shopper.press('[data-detail="orderNumber"]');
    await shopper.type('.editor input', ORDER);
  },
  done: async (shopper) => {
    await shopper.press('.editor .button');
    await shopper.press('.doing > .button.wide');
  },
  next: (shopper) => shopper.press('.doing .pair .button'),
  more: async (shopper) => {
    const folds = await shopper.find('.folds');
    await folds.evaluate((node) =>
      node.querySelectorAll(':scope > details').forEach((fold) => (fold.open = true)),
    );
  },
  solved: (shopper) => shopper.press('.doing .pair .button + .button'),
};
