import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { drawn, mount, type Shopper } from './mount.js';
import { waitFor } from './queries.js';
import { pick, png } from './photos.js';
import { replace } from './record.js';

/** Counts what a shopper spends on a way through the widget: presses, screens, and how far they had to scroll. */
class Journey {
  presses = 0;
  scrolled = 0;
  readonly #screens = new Set<string>();
  readonly #shopper: Shopper;

  constructor(shopper: Shopper) {
    this.#shopper = shopper;
  }

  get screens(): number {
    return this.#screens.size;
  }

  look(): void {
    const { step } = this.#shopper.element;
    this.#screens.add(step);
  }

  /** Brings an element into view as little as needed, and counts the way. */
  #reach(target: Element): DOMRect {
    const scroller = this.#shopper.root.querySelector('.scroller')!;
    const before = scroller.scrollTop;
    const { top, bottom } = target.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: 'nearest' });
    this.scrolled += Math.abs(scroller.scrollTop - before);
    return target.getBoundingClientRect();
  }

  /** Waits until a target stands still: the parts that load last may move it a little. */
  async #settled(target: Element): Promise<void> {
    let before = NaN;
    await waitFor(() => {
      const { y } = target.getBoundingClientRect();
      const moved = y !== before;
      before = y;
      expect(moved).to.equal(false);
    });
  }

  async tap(target: Element): Promise<void> {
    await this.#settled(target);
    const { x, y, width, height } = this.#reach(target);
    this.presses += 1;
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'click', position });
    await drawn();
    this.look();
  }

  async key(press: string): Promise<void> {
    this.presses += 1;
    await sendKeys({ press });
    await drawn();
    this.look();
  }
}

let copied: string[] = [];

/** A launcher on a page, in a window of this size; Taobao stays closed. */
async function arrive(width: number, height: number, lang = 'zh-Hant'): Promise<[Shopper, Journey]> {
  await setViewport({ width, height });
  copied = [];
  replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
  document.addEventListener('click', stayHere);
  const shopper = await mount({ mode: 'launcher', lang, region: lang === 'en' ? 'intl' : 'hk' });
  return [shopper, new Journey(shopper)];
}

const stayHere = (event: Event): void => {
  if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault();
};

describe('from the problem to the next action', () => {
  afterEach(async () => {
    document.removeEventListener('click', stayHere);
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('a broken vase, on a phone, with a photo: 5 taps, 2 screens, no scrolling', async () => {
    const [shopper, journey] = await arrive(360, 740);
    await journey.tap(shopper.part('launcher')!);
    await shopper.ask('花瓶收到就碎了，賣家不理我，想退錢');
    // The system's own dialog, in which a photo is picked, is none of our screens.
    journey.presses += 1;
    await pick(shopper, await png('vase.png'));
    await shopper.ui.findByText(shopper.strings.photosCount.replace('{n}', '1'));
    await journey.tap(shopper.part('result')!);
    await shopper.arrived();
    await journey.tap(shopper.mainAction);
    await waitFor(() => expect(copied[0]).to.include('花瓶'));
    expect(shopper.element.report.photos.length).to.equal(1);
    expect(journey.presses).to.be.at.most(5);
    expect([journey.screens, journey.scrolled]).to.deep.equal([2, 0]);
  });

  it('charged twice, at a desk, by mouse: 3 clicks', async () => {
    const [shopper, journey] = await arrive(1280, 800);
    await journey.tap(shopper.part('launcher')!);
    await drawn();
    await sendKeys({ type: '同一張單被扣了兩次錢' });
    await shopper.ui.findByText(shopper.strings.resultBest);
    await journey.tap(shopper.part('result')!);
    await shopper.arrived();
    await journey.tap(shopper.mainAction);
    expect(shopper.element.report.entry).to.equal('payment-duplicate');
    await waitFor(() => expect(copied.length).to.equal(1));
    expect([journey.presses, journey.screens, journey.scrolled]).to.deep.equal([3, 2, 0]);
  });

  it('charged twice, at a desk, by keys: 3 beside the question', async () => {
    const [shopper, journey] = await arrive(1280, 800);
    shopper.part('launcher')!.focus();
    await journey.key('Enter');
    await drawn();
    await sendKeys({ type: '同一張單被扣了兩次錢' });
    await shopper.ui.findByText(shopper.strings.resultBest);
    await journey.key('Enter');
    await shopper.arrived();
    await journey.key('Enter');
    expect(shopper.element.report.entry).to.equal('payment-duplicate');
    await waitFor(() => expect(copied.length).to.equal(1));
    expect([journey.presses, journey.scrolled]).to.deep.equal([3, 0]);
  });

  it('a late refund, on a phone on its side: 4 taps, 2 views', async () => {
    const [shopper, journey] = await arrive(844, 390, 'en');
    await journey.tap(shopper.part('launcher')!);
    await shopper.ask('the seller agreed on 20 October and my refund has not arrived');
    await journey.tap(shopper.part('result')!);
    await shopper.arrived();
    await journey.tap(shopper.mainAction);
    expect(shopper.element.report.entry).to.equal('refund-time');
    expect(journey.presses).to.be.at.most(4);
    expect(journey.screens + Math.ceil(journey.scrolled / 390)).to.be.at.most(2);
  });

  it('whoever comes back from Taobao is asked how it went', async () => {
    const [shopper, journey] = await arrive(360, 740);
    shopper.element.show();
    await shopper.advice({ entry: 'product-defect', summary: '花瓶碎了' });
    await journey.tap(shopper.mainAction);
    // The text is copied once its converter has come.
    await waitFor(() => expect(shopper.root.querySelector('#went')).to.not.equal(null));
    const scroller = shopper.root.querySelector('.scroller')!;
    scroller.scrollTop = 200;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(scroller.scrollTop).to.equal(0);
    expect(shopper.root.activeElement?.textContent.trim()).to.equal(shopper.strings.doneCopy);
  });
});

describe('on opening', () => {
  it('the question is heard at once where there is a keyboard', async () => {
    const [shopper] = await arrive(1280, 800);
    shopper.element.show();
    await drawn();
    expect(shopper.root.activeElement?.id).to.equal('ask');
  });
});
