import { expect } from '@open-wc/testing';
import { inputMethod } from '../../support/engine.js';
import { drawn, mount } from '../mount.js';
import { waitFor } from '../queries.js';

/** How 退款 is written: each text is shown in turn while it is composed, the last is what the method settles on. */
const METHODS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  zhuyin: [['ㄊ', 'ㄊㄨ', 'ㄊㄨㄟ', '退', '退ㄎ', '退ㄎㄨㄢ', '退款']],
  pinyin: [['t', 'tu', 'tui', 'tui k', 'tui kuan', '退款']],
  cangjie: [
    ['日', '日女', '卜日女', '退'],
    ['土', '土火', '土火弓人', '款'],
  ],
};

/** Keys that pick candidates, turn pages, correct and cancel. */
const ITS_KEYS = [
  'Enter',
  'Space',
  'Escape',
  'Backspace',
  'ArrowDown',
  'ArrowUp',
  'Home',
  'End',
  'Tab',
  'Digit1',
];

/** Writes 退款 by an input method, which takes every key of its own while it composes. */
async function write(method: string, whileComposing: () => void): Promise<void> {
  for (const character of METHODS[method]!) {
    for (const text of character) {
      await inputMethod('compose', text);
      for (const code of ITS_KEYS) await inputMethod('key', code);
      await drawn();
      whileComposing();
    }
    await inputMethod('settle', character.at(-1)!);
  }
  await drawn();
}

for (const method of Object.keys(METHODS)) {
  describe(`written by ${method}`, () => {
    it('a question is answered once it is settled; no key of the method does anything here', async () => {
      const shopper = await mount({ mode: 'launcher', open: '' });
      shopper.searchBox.focus();
      await write(method, () => {
        expect(shopper.element.open).to.equal(true);
        expect(shopper.element.step).to.equal('entry');
        expect(shopper.root.activeElement === shopper.searchBox).to.equal(true);
        expect(shopper.searchBox.value).not.to.equal('');
      });
      expect(shopper.searchBox.value).to.equal('退款');
      await waitFor(() => expect(shopper.results).to.have.length.above(0));
    });

    it('a description goes on by no key of the method', async () => {
      const shopper = await mount({ mode: 'launcher', open: '' });
      shopper.element.goTo('issue');
      await shopper.arrived();
      shopper.summary.focus();
      await write(method, () => {
        expect(shopper.element.open).to.equal(true);
        expect(shopper.element.step).to.equal('issue');
        expect(shopper.root.activeElement === shopper.summary).to.equal(true);
      });
      expect(shopper.element.report.summary).to.equal('退款');
    });
  });
}
