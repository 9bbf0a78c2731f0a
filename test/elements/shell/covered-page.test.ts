import { aTimeout, expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { mount, type Shopper } from '../mount.js';
import { waitFor } from '../queries.js';

const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1024, height: 768 };

const dialogOf = ({ root }: Shopper): HTMLDialogElement => root.querySelector('dialog')!;
const isLocked = (): boolean => getComputedStyle(document.documentElement).overflowY === 'hidden';

/** Makes the window report a visible part, as above a phone's keyboard. */
function show(seen: { height: number; scale: number; offsetTop: number }): void {
  const view = window.visualViewport!;
  for (const [name, value] of Object.entries(seen)) {
    Object.defineProperty(view, name, { configurable: true, get: () => value });
  }
  view.dispatchEvent(new Event('resize'));
}

/** Waits until Back would close the panel: what does that loads when the panel is first shown. */
async function entered(): Promise<void> {
  await waitFor(() => {
    expect(history.state).to.deep.include({ taobaoHelp: true });
  });
  await aTimeout(0);
}

function restoreView(): void {
  for (const name of ['height', 'scale', 'offsetTop']) Reflect.deleteProperty(window.visualViewport!, name);
}

describe('a panel that covers the page', () => {
  beforeEach(() => setViewport(PHONE));
  afterEach(restoreView);

  it('says that it is modal, and lets the page not scroll until it closes', async () => {
    const shopper = await mount({ mode: 'launcher', open: '' });
    expect(dialogOf(shopper)).to.have.attribute('aria-modal', 'true');
    expect(isLocked()).to.equal(true);
    shopper.element.hide();
    expect(isLocked()).to.equal(false);
  });

  it('closes by Back before the page is left', async () => {
    const shopper = await mount({ mode: 'launcher', open: '' });
    const here = location.href;
    await entered();
    history.back();
    await waitFor(() => expect(shopper.element.open).to.equal(false));
    expect(location.href).to.equal(here);
  });

  it('adds one entry to the history of the page, however often it opens', async () => {
    const shopper = await mount({ mode: 'launcher', open: '' });
    await entered();
    const { length } = history;
    shopper.element.hide();
    shopper.element.show();
    await entered();
    expect(history.length).to.equal(length);
    history.back();
    await waitFor(() => expect(shopper.element.open).to.equal(false));
  });

  it('keeps its height where somebody zooms in, and gives way to a keyboard', async () => {
    const shopper = await mount({ mode: 'launcher', open: '' });
    show({ height: 422, scale: 2, offsetTop: 100 });
    expect(dialogOf(shopper).getBoundingClientRect()).to.deep.include({ top: 0, height: 844 });
    show({ height: 500, scale: 1, offsetTop: 40 });
    expect(dialogOf(shopper).getBoundingClientRect()).to.deep.include({ top: 40, height: 500 });
  });
});

describe('a panel beside the page', () => {
  beforeEach(() => setViewport(WIDE));
  afterEach(restoreView);

  it('is not modal, leaves the page and its history alone, and gives way to a keyboard', async () => {
    const entries = history.length;
    const shopper = await mount({ mode: 'launcher', open: '' });
    expect(dialogOf(shopper)).to.have.attribute('aria-modal', 'false');
    expect(isLocked()).to.equal(false);
    expect(history.length).to.equal(entries);
    show({ height: 468, scale: 1, offsetTop: 0 });
    expect(dialogOf(shopper).getBoundingClientRect().bottom).to.be.at.most(468);
    expect(dialogOf(shopper).getBoundingClientRect().top).to.be.at.least(0);
  });
});
