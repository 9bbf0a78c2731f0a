import { expect } from '@open-wc/testing';
import { fill } from '../../../src/advice/words/fill.js';
import { LOCALES } from '../../../src/content/ids.js';
import { drawn, mount, type Shopper } from '../mount.js';
import { waitFor } from '../queries.js';
import { replace } from '../record.js';

const CASE = { entry: 'product-defect', summary: '杯子收到就破了' };

const found = ({ results, strings }: Shopper): string =>
  fill(strings.resultsCount, { n: results.length, first: results[0]! });

/** Everything that is told from now on, one after the other. */
function listen({ ui }: Shopper): string[] {
  const region = ui.getByRole('status');
  const told: string[] = [];
  new MutationObserver(() => {
    const text = region.textContent.trim();
    if (text) told.push(text);
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return told;
}

describe('what a screen reader is told', () => {
  it('comes from one region, which stays and was there before', async () => {
    const shopper = await mount();
    const region = shopper.ui.getByRole('status');
    expect(region.textContent).to.equal('');
    await shopper.ask('忘記密碼');
    await shopper.advice({ ...CASE, summary: '密碼是 Tao8888!' });
    await shopper.press(shopper.strings.caseForget);
    await shopper.arrived();
    expect(shopper.ui.getAllByRole('status')).to.have.lengthOf(1);
    expect(shopper.ui.getByRole('status') === region).to.equal(true);
    expect(shopper.ui.queryAllByRole('alert')).to.have.lengthOf(0);
  });

  for (const lang of LOCALES) {
    it(`is how many answers there are and the first, whenever the typing rests (${lang})`, async () => {
      const shopper = await mount({ lang });
      const told = listen(shopper);
      await shopper.ask(shopper.entry('refund-time').title);
      await waitFor(() => expect(told).to.deep.equal([found(shopper)]));
      await shopper.ask(`${shopper.entry('refund-time').title}?`);
      await waitFor(() => expect(told).to.have.lengthOf(2));
      expect(told[1]).to.equal(found(shopper));
    });
  }

  it('is that there is none, and that the list is gone', async () => {
    const shopper = await mount();
    const told = listen(shopper);
    await shopper.ask('qwrtzp xkcd');
    await waitFor(() => expect(told).to.deep.equal([shopper.strings.noResultsTitle]));
    await shopper.press(shopper.strings.askClear);
    await waitFor(() => expect(told[1]).to.equal(shopper.strings.resultsNone));
  });

  it('does not stay once it is no longer so', async () => {
    const shopper = await mount();
    await shopper.ask(shopper.entry('refund-time').title);
    const region = shopper.ui.getByRole('status');
    await waitFor(() => expect(region.textContent).to.equal(found(shopper)));
    shopper.element.goTo('issue');
    await shopper.arrived();
    await waitFor(() => expect(region.textContent).to.equal(''));
  });

  it('is that the message was copied, each time', async () => {
    replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const shopper = await mount();
    await shopper.advice(CASE);
    const told = listen(shopper);
    for (const times of [1, 2]) {
      await shopper.copy();
      await waitFor(() => expect(told).to.have.lengthOf(times));
    }
    expect(told).to.deep.equal([shopper.strings.copied, shopper.strings.copied]);
  });

  it('is thanks for a rating, and that a case was forgotten, once each', async () => {
    const shopper = await mount();
    await shopper.advice(CASE);
    const told = listen(shopper);
    await shopper.unfold(shopper.strings.recordHeading);
    await shopper.press(shopper.strings.helpfulYes);
    await drawn();
    await shopper.press(shopper.strings.caseForget);
    await shopper.arrived();
    await drawn();
    expect(told).to.deep.equal([shopper.strings.helpfulThanks, shopper.strings.forgotten]);
  });
});
