import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { drawn, make, mount, place, type Shopper } from '../mount.js';
import { waitFor } from '../queries.js';
import { record } from '../record.js';

const WIDE = { width: 1024, height: 768 };
const PHONE = { width: 360, height: 640 };

const dialogOf = ({ ui, strings }: Shopper): HTMLDialogElement | null =>
  ui.queryByRole('dialog', { name: strings.name });

/** A button of the page around the widget. */
function pageButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = 'Of the page';
  document.body.append(button);
  return button;
}

beforeEach(() => setViewport(WIDE));

describe('inline', () => {
  it('is a region of the page, without launcher or close button', async () => {
    const { ui, strings } = await mount();
    expect(ui.getByRole('region', { name: strings.name })).to.have.attribute('part', 'panel');
    expect(ui.queryByRole('dialog') === null).to.equal(true);
    expect(ui.queryByRole('button', { name: strings.close }) === null).to.equal(true);
    expect(ui.queryByRole('button', { name: strings.name }) === null).to.equal(true);
  });

  it('takes no notice of show and open', async () => {
    const { element, ui, strings } = await mount();
    const events = record(element, 'taobao-help-open');
    element.show();
    expect(events).to.deep.equal([]);
    expect(ui.getByRole('region', { name: strings.name })).to.not.equal(null);
  });
});

describe('launcher', () => {
  it('is a button that says what it opens and whether it is open', async () => {
    const shopper = await mount({ mode: 'launcher' });
    const launcher = shopper.button(shopper.strings.name);
    expect(launcher).to.have.attribute('aria-haspopup', 'dialog');
    expect(launcher).to.have.attribute('aria-expanded', 'false');
    expect(dialogOf(shopper)).to.equal(null);
    launcher.click();
    expect(launcher).to.have.attribute('aria-expanded', 'true');
    expect(dialogOf(shopper)).to.not.equal(null);
  });

  it('does nothing where the press ends elsewhere', async () => {
    const shopper = await mount({ mode: 'launcher' });
    const { element, strings } = shopper;
    const { left, top } = shopper.button(strings.name).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 20, Math.round(top) + 20] });
    await sendMouse({ type: 'down' });
    expect(element.open).to.equal(false);
    await sendMouse({ type: 'move', position: [0, 0] });
    await sendMouse({ type: 'up' });
    expect(element.open).to.equal(false);
  });

  it('makes room for its panel, and is back once that is closed', async () => {
    const shopper = await mount({ mode: 'launcher' });
    const launcher = shopper.button(shopper.strings.name);
    launcher.click();
    expect(launcher.checkVisibility()).to.equal(false);
    await shopper.press(shopper.strings.close);
    expect(launcher.checkVisibility()).to.equal(true);
    expect(launcher).to.have.attribute('aria-expanded', 'false');
  });

  it('shows the frame of its panel in the task of the press, until the panel is there', async () => {
    const element = make({ mode: 'launcher' });
    const placed = place(element);
    const frame = (): Element | null => element.shadowRoot!.querySelector('.frame:popover-open');
    expect(frame() === null).to.equal(true);
    element.shadowRoot!.querySelector('button')!.click();
    expect(frame() === null).to.equal(false);
    const { width, height } = frame()!.getBoundingClientRect();
    expect(width).to.be.greaterThan(300);
    expect(height).to.be.greaterThan(300);
    await placed;
    expect(frame() === null).to.equal(true);
  });

  it('takes the frame away where it is closed before the panel is there', async () => {
    const element = make({ mode: 'launcher' });
    const placed = place(element);
    element.show();
    element.hide();
    expect(element.shadowRoot!.querySelector('.frame') === null).to.equal(true);
    await placed;
  });

  for (const [position, side] of [
    ['end', 'right'],
    ['start', 'left'],
  ] as const) {
    it(`stands at the ${side} of the window with its panel: launcher-position="${position}"`, async () => {
      const shopper = await mount({ mode: 'launcher' });
      shopper.element.launcherPosition = position;
      const gapOf = (box: Element): number => {
        const { left, right } = box.getBoundingClientRect();
        return side === 'left' ? left : innerWidth - right;
      };
      const launcher = shopper.button(shopper.strings.name);
      expect(gapOf(launcher)).to.equal(16);
      launcher.click();
      expect(gapOf(dialogOf(shopper)!)).to.equal(16);
    });
  }

  it('opens beside the page, which stays usable', async () => {
    const button = pageButton();
    const shopper = await mount({ mode: 'launcher', open: '' });
    expect(dialogOf(shopper)!.matches(':popover-open')).to.equal(true);
    expect(dialogOf(shopper)!.matches(':modal')).to.equal(false);
    button.focus();
    expect(document.activeElement === button).to.equal(true);
    button.remove();
  });

  it('fills a narrow screen, and then is modal', async () => {
    await setViewport(PHONE);
    const button = pageButton();
    const shopper = await mount({ mode: 'launcher', open: '' });
    const dialog = dialogOf(shopper)!;
    expect(dialog.matches(':modal')).to.equal(true);
    // WebKit applies the rules for narrow screens with the frame after the one that is narrow.
    await waitFor(() => {
      const { left, top, width, height } = dialog.getBoundingClientRect();
      expect({ left, top, width, height }).to.deep.equal({ left: 0, top: 0, ...PHONE });
    });
    button.focus();
    expect(document.activeElement === button).to.equal(false);
    button.remove();
  });

  it('is open from the first click on, even while the panel is still loading', async () => {
    const element = make({ mode: 'launcher' });
    const placed = place(element);
    element.shadowRoot!.querySelector('button')!.click();
    expect(element.open).to.equal(true);
    const shopper = await placed;
    expect(dialogOf(shopper)).to.not.equal(null);
  });
});

describe('dialog', () => {
  it('has nothing to press until the page opens it; then it is modal', async () => {
    const button = pageButton();
    const shopper = await mount({ mode: 'dialog' });
    expect(shopper.ui.queryByRole('button') === null).to.equal(true);
    shopper.element.show();
    expect(dialogOf(shopper)!.matches(':modal')).to.equal(true);
    button.focus();
    expect(document.activeElement === button).to.equal(false);
    button.remove();
  });

  it('keeps the focus inside, all the way round', async () => {
    const button = pageButton();
    const shopper = await mount({ mode: 'dialog', open: '' });
    const focusable = shopper.root.querySelectorAll('dialog :is(button, input, select, summary, a)').length;
    const seen = new Set<Element | null>();
    for (let i = 0; i < focusable + 3; i++) {
      await sendKeys({ press: 'Tab' });
      seen.add(document.activeElement);
    }
    expect(seen).to.include(shopper.element);
    expect(seen).to.not.include(button);
    button.remove();
  });
});

for (const mode of ['launcher', 'dialog'] as const) {
  describe(`closing a ${mode}`, () => {
    it('by its close button', async () => {
      const shopper = await mount({ mode, open: '' });
      await shopper.press(shopper.strings.close);
      expect(shopper.element.open).to.equal(false);
      expect(dialogOf(shopper)).to.equal(null);
    });

    it('by Esc', async () => {
      const shopper = await mount({ mode, open: '' });
      shopper.searchBox.focus();
      await sendKeys({ press: 'Escape' });
      expect(shopper.element.open).to.equal(false);
      expect(dialogOf(shopper)).to.equal(null);
    });

    it('by Esc twice where the page refuses once', async () => {
      const shopper = await mount({ mode, open: '' });
      const refuse = (event: Event): void => event.preventDefault();
      shopper.element.addEventListener('taobao-help-close', refuse, { once: true });
      shopper.searchBox.focus();
      await sendKeys({ press: 'Escape' });
      expect(dialogOf(shopper)).to.not.equal(null);
      await sendKeys({ press: 'Escape' });
      expect(dialogOf(shopper)).to.equal(null);
    });

    it('gives the focus back to where it was', async () => {
      const button = pageButton();
      const shopper = await mount({ mode });
      button.focus();
      shopper.element.show();
      expect(document.activeElement === shopper.element).to.equal(true);
      shopper.searchBox.focus();
      await sendKeys({ press: 'Escape' });
      expect(document.activeElement === button).to.equal(true);
      button.remove();
    });

    it('keeps what was typed', async () => {
      const shopper = await mount({ mode, open: '' });
      await shopper.ask('退款多久到帳');
      shopper.element.hide();
      shopper.element.show();
      await drawn();
      expect(shopper.searchBox.value).to.equal('退款多久到帳');
    });
  });
}

describe('focus', () => {
  it('goes into the panel when it opens', async () => {
    const shopper = await mount({ mode: 'launcher' });
    shopper.button(shopper.strings.name).focus();
    await sendKeys({ press: 'Enter' });
    expect(dialogOf(shopper)).to.contain(shopper.root.activeElement);
  });

  it('comes back to the launcher when the panel closes', async () => {
    const shopper = await mount({ mode: 'launcher' });
    const launcher = shopper.button(shopper.strings.name);
    launcher.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    expect(shopper.element.open).to.equal(false);
    expect(shopper.root.activeElement === launcher).to.equal(true);
  });

  it('stays with the page where the shopper has gone back there', async () => {
    const button = pageButton();
    const shopper = await mount({ mode: 'launcher', open: '' });
    button.focus();
    shopper.element.hide();
    expect(document.activeElement === button).to.equal(true);
    button.remove();
  });
});

describe('changing the mode', () => {
  it('keeps the case', async () => {
    const shopper = await mount();
    await shopper.ask('退款多久到帳');
    for (const mode of ['launcher', 'dialog', 'inline'] as const) {
      shopper.element.mode = mode;
      shopper.element.show();
      await drawn();
      expect(shopper.searchBox.value, mode).to.equal('退款多久到帳');
    }
    expect(shopper.ui.queryByRole('dialog') === null).to.equal(true);
    expect(shopper.ui.getByRole('region', { name: shopper.strings.name })).to.not.equal(null);
  });
});
