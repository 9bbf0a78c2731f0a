import { expect } from '@open-wc/testing';
import { TUNABLES } from '../../../src/elements/panel/tunables.js';
import { mount, type Shopper } from '../mount.js';
import { pick, png } from '../photos.js';
import { waitFor } from '../queries.js';
import { replace } from '../record.js';

const DRAFT = 'taobao-help:draft';

/** A case on its last step, with a photo. */
async function withCase(): Promise<Shopper> {
  const shopper = await mount({ query: '杯子收到就破了', persist: 'session' });
  await shopper.next();
  await shopper.openDetail('photos');
  await pick(shopper, await png('cup.png'));
  await waitFor(() => expect(shopper.element.report.photos).to.deep.equal(['cup.jpg']));
  await shopper.next();
  await waitFor(() => expect(sessionStorage.getItem(DRAFT)).to.include('杯子'));
  return shopper;
}

const offer = ({ ui, strings }: Shopper): HTMLElement | null =>
  ui.queryByRole('button', { name: strings.undo });

describe('forgetting a case', () => {
  afterEach(() => sessionStorage.clear());

  for (const button of ['caseForget', 'startOver'] as const) {
    it(`clears what is kept at once, and can be taken back with its photos (${button})`, async () => {
      const shopper = await withCase();
      if (button === 'startOver') await shopper.press(shopper.strings.solvedYes);
      await shopper.press(shopper.strings[button]);
      await shopper.arrived();
      expect(sessionStorage.getItem(DRAFT)).to.equal(null);
      expect(shopper.element.report.summary).to.equal('');
      await shopper.press(shopper.strings.undo);
      await shopper.arrived();
      expect(shopper.element.step).to.equal('action');
      expect(shopper.element.report.summary).to.equal('杯子收到就破了');
      expect(shopper.element.report.photos).to.deep.equal(['cup.jpg']);
      if (button === 'startOver') await shopper.press(shopper.strings.solvedReopen);
      await waitFor(() => expect(shopper.root.querySelector('.thumbnail canvas')).not.to.equal(null));
      await waitFor(() => expect(sessionStorage.getItem(DRAFT)).to.include('杯子'));
    });
  }

  it('cannot be taken back once something else was done', async () => {
    const shopper = await withCase();
    await shopper.press(shopper.strings.caseForget);
    await shopper.arrived();
    expect(offer(shopper)).not.to.equal(null);
    await shopper.ask('退款');
    expect(offer(shopper)).to.equal(null);
  });

  it('can be taken back for as long as nothing else is done', async () => {
    const shopper = await withCase();
    const { setTimeout } = window;
    const waits: (number | undefined)[] = [];
    replace(window, 'setTimeout', (work: () => void, ms?: number) => {
      waits.push(ms);
      return setTimeout(work, ms);
    });
    await shopper.press(shopper.strings.caseForget);
    expect(waits.filter((ms) => (ms ?? 0) > TUNABLES.pause)).to.deep.equal([]);
    await shopper.arrived();
    expect(offer(shopper)).not.to.equal(null);
  });

  it('is no offer where the page resets, or where there was nothing', async () => {
    const shopper = await withCase();
    shopper.element.reset();
    await shopper.arrived();
    expect(offer(shopper)).to.equal(null);
  });
});
