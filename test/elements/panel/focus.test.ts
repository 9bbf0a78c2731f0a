import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fill } from '../../../src/advice/words/fill.js';
import { describing, drawn, mount, type Shopper } from '../mount.js';
import { pick, png } from '../photos.js';
import { fireEvent, waitFor } from '../queries.js';

const CASE = {
  entry: 'product-defect',
  summary: '杯子收到就破了',
  orderNumber: '2918374650123456789',
  product: '手作陶杯',
};

async function advised(attributes = {}): Promise<Shopper> {
  const shopper = await mount(attributes);
  await shopper.advice(CASE);
  return shopper;
}

/** Presses a focused control by the keyboard, and waits for the drawing. */
async function enter(control: HTMLElement): Promise<void> {
  control.focus();
  await sendKeys({ press: 'Enter' });
  await drawn();
}

/** Where the focus is: in a control within the window, with a ring. */
function focused({ root }: Shopper): HTMLElement {
  const control = root.activeElement as HTMLElement | null;
  if (!control) throw new Error('The focus has left the widget.');
  const { top, bottom } = control.getBoundingClientRect();
  expect(bottom > 0 && top < innerHeight, `${control.textContent.trim()} is in view`).to.equal(true);
  const ring = control.closest('.add') ?? control;
  expect(getComputedStyle(ring).outlineStyle, `${control.textContent.trim()} has a ring`).to.not.equal(
    'none',
  );
  return control;
}

describe('after a small action the focus stays near', () => {
  it('a detail taken out: on its chip, or on what stands in its place', async () => {
    const shopper = await advised();
    await shopper.openDetail('order');
    await enter(shopper.button(fill(shopper.strings.detailRemove, { name: shopper.strings.orderLabel })));
    expect(focused(shopper).closest('ul') === shopper.chip('order').closest('ul')).to.equal(true);
  });

  it('the last photo removed: on the field that adds one', async () => {
    const shopper = await advised();
    await shopper.openDetail('photos');
    const [add] = shopper.ui.getAllByLabelText<HTMLInputElement>(shopper.strings.photosAdd);
    await pick(shopper, await png('cup.png'));
    await waitFor(() => expect(shopper.element.report.photos).to.deep.equal(['cup.jpg']));
    await enter(shopper.button(fill(shopper.strings.photoRemove, { name: 'cup.jpg' })));
    await waitFor(() => expect(shopper.element.report.photos).to.deep.equal([]));
    await drawn();
    expect(focused(shopper) === add).to.equal(true);
  });

  it('an answer rated: below it', async () => {
    const shopper = await advised();
    await shopper.unfold(shopper.strings.recordHeading);
    await enter(shopper.button(shopper.strings.helpfulYes));
    expect(focused(shopper).closest('[part="answer"]') !== null).to.equal(true);
  });

  it('another kind wanted, and chosen: on what can be chosen, and on what was', async () => {
    const shopper = await describing('product-defect');
    await shopper.type(shopper.summary, '杯子收到就破了');
    await enter(shopper.button(shopper.strings.kindChange));
    const chip = focused(shopper);
    expect(chip.closest('fieldset') !== null).to.equal(true);
    await enter(chip);
    expect(focused(shopper) === shopper.button(shopper.strings.kindChange)).to.equal(true);
  });

  it('more details wanted: on the first of them', async () => {
    const shopper = await advised();
    await enter(shopper.button(shopper.strings.detailMore));
    expect(focused(shopper).dataset['detail']).to.be.a('string');
  });

  it('region and language changed: on the list', async () => {
    const shopper = await advised();
    await shopper.unfold(shopper.strings.phonesHeading);
    const region = shopper.ui.getByRole<HTMLSelectElement>('combobox', { name: shopper.strings.regionLabel });
    region.focus();
    fireEvent.change(region, { target: { value: 'hk' } });
    await drawn();
    expect(shopper.root.activeElement === region).to.equal(true);
    const language = shopper.ui.getByRole<HTMLSelectElement>('combobox', { name: shopper.strings.language });
    language.focus();
    fireEvent.change(language, { target: { value: 'en' } });
    await waitFor(() => expect(shopper.ui.queryByRole('combobox', { name: 'Language' })).to.not.equal(null));
    expect(shopper.root.activeElement === language).to.equal(true);
  });

  it('next with nothing said: on the field, each time', async () => {
    const shopper = await describing();
    for (let i = 0; i < 2; i++) {
      await enter(shopper.button(shopper.strings.toAction));
      expect(focused(shopper) === shopper.summary).to.equal(true);
      expect(shopper.summary).to.have.attribute('aria-invalid', 'true');
    }
  });
});

describe('what ends or goes on is focused', () => {
  it('"Solved" on its heading, and on the action again where it was not', async () => {
    const shopper = await advised();
    await enter(shopper.button(shopper.strings.solvedYes));
    expect(focused(shopper).textContent.trim()).to.equal(shopper.strings.solvedTitle);
    await enter(shopper.button(shopper.strings.solvedReopen));
    expect(focused(shopper).id).to.equal('next-text');
  });
});

describe('Esc', () => {
  it('leads from the answers to the field, and only then closes; nothing typed is lost', async () => {
    const shopper = await mount({ mode: 'launcher', open: '' });
    await shopper.ask('忘記密碼');
    shopper.searchBox.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Escape' });
    expect(shopper.element.open).to.equal(true);
    expect(shopper.root.activeElement === shopper.searchBox).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(shopper.element.open).to.equal(false);
    expect(shopper.element.shadowRoot!.querySelector('textarea')!.value).to.equal('忘記密碼');
  });

  it('closes the field of a detail first', async () => {
    const shopper = await mount({ mode: 'launcher', open: '' });
    await shopper.advice(CASE);
    (await shopper.openDetail('order')).focus();
    await sendKeys({ press: 'Escape' });
    await drawn();
    expect(shopper.element.open).to.equal(true);
    expect(shopper.root.activeElement === shopper.chip('order')).to.equal(true);
    expect(shopper.element.report.orderNumber).to.equal(CASE.orderNumber);
  });
});

describe('closing gives the focus back', () => {
  /** A page with a menu of two buttons, of which one opens the widget. */
  async function opened(host: ParentNode & Node = document.body) {
    const menu = document.createElement('div');
    const near = document.createElement('button');
    const opener = document.createElement('button');
    menu.append(near, opener);
    host.append(menu);
    const shopper = await mount({ mode: 'dialog' });
    opener.focus();
    shopper.element.show();
    await drawn();
    shopper.searchBox.focus();
    return { shopper, menu, near, opener };
  }

  it('through shadow roots', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const root = inner.attachShadow({ mode: 'open' });
    const { opener } = await opened(root);
    await sendKeys({ press: 'Escape' });
    expect(root.activeElement === opener).to.equal(true);
    outer.remove();
  });

  for (const how of ['gone', 'disabled'] as const) {
    it(`to the nearest place where the opener is ${how}`, async () => {
      const { menu, near, opener } = await opened();
      if (how === 'gone') opener.remove();
      else opener.disabled = true;
      await sendKeys({ press: 'Escape' });
      expect(document.activeElement === near).to.equal(true);
      menu.remove();
    });
  }
});
