import { expect } from '@open-wc/testing';
import { mount, type Shopper } from '../mount.js';
import { waitFor, within } from '../queries.js';
import { next, record, replace } from '../record.js';

const refuse = (): Promise<never> => Promise.reject(new DOMException('No.', 'NotAllowedError'));

const withMessage = async (): Promise<Shopper> => {
  const shopper = await mount();
  await shopper.advice({ summary: '杯子收到就破了' });
  return shopper;
};

const selection = ({ message }: Shopper): string =>
  message.value.slice(message.selectionStart, message.selectionEnd);

for (const [how, clipboard] of [
  ['refused', { writeText: refuse }],
  ['missing', undefined],
] as const) {
  describe(`where the clipboard is ${how}`, () => {
    it('the old command copies', async () => {
      replace(navigator, 'clipboard', clipboard);
      replace(document, 'execCommand', (command: string) => command === 'copy');
      const shopper = await withMessage();
      const told = next(shopper.element, 'taobao-help-copy');
      await shopper.copy();
      expect((await told).text).to.equal(shopper.message.value);
      await shopper.ui.findByText(shopper.strings.copied);
    });

    for (const [still, command] of [
      ['says no', () => false],
      ['is gone', undefined],
      [
        'throws',
        () => {
          throw new Error('No.');
        },
      ],
    ] as const) {
      it(`and the old command ${still}, the text is selected for copying by hand`, async () => {
        replace(navigator, 'clipboard', clipboard);
        replace(document, 'execCommand', command);
        const shopper = await withMessage();
        const copies = record(shopper.element, 'taobao-help-copy');
        const told = next(shopper.element, 'taobao-help-error');
        await shopper.copy();
        expect((await told).code).to.equal('clipboard');
        await waitFor(() => expect(shopper.told).to.equal(shopper.strings.copyManually));
        expect(selection(shopper)).to.equal(shopper.message.value);
        expect(shopper.root.activeElement === shopper.message).to.equal(true);
        expect(copies).to.have.lengthOf(0);
        // It is no success, there may be no keyboard, and nothing was sent yet.
        const words = shopper.strings.copyManually;
        expect(
          within(shopper.plan)
            .getAllByText(words)
            .filter((line) => line.matches('.hint')),
        ).to.have.lengthOf(0);
        expect(words).to.not.contain('Ctrl');
        expect(shopper.ui.queryByText(shopper.strings.doneCopy)).to.equal(null);
      });
    }
  });
}

describe('a message that was copied', () => {
  it('is said to be copied only until it is another one', async () => {
    replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const shopper = await withMessage();
    await shopper.copy();
    await shopper.ui.findByText(shopper.strings.copied);
    shopper.element.report = { orderNumber: '1234567890123456789' };
    await waitFor(() => expect(shopper.message.value).to.include('1234567890123456789'));
    expect(shopper.ui.queryByText(shopper.strings.copied)).to.equal(null);
  });
});
