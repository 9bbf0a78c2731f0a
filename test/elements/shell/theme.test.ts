import { expect } from '@open-wc/testing';
import { emulateMedia } from '../../support/engine.js';
import { make, mount, place, type Shopper } from '../mount.js';

/** Brightness of what the panel is drawn on, 0–255. */
function brightness({ root }: Shopper): number {
  const [red = 0, green = 0, blue = 0] = getComputedStyle(root.querySelector('.panel')!)
    .backgroundColor.match(/\d+/g)!
    .map(Number);
  return (red + green + blue) / 3;
}

afterEach(() => emulateMedia({ colorScheme: 'light' }));

describe('the theme', () => {
  for (const device of ['light', 'dark'] as const) {
    it(`is the device’s where it is auto: ${device}`, async () => {
      await emulateMedia({ colorScheme: device });
      const shopper = await mount();
      expect(brightness(shopper) > 128).to.equal(device === 'light');
    });

    it(`stays light or dark where that is said, on a ${device} device`, async () => {
      await emulateMedia({ colorScheme: device });
      const shopper = await mount({ theme: 'light' });
      expect(brightness(shopper)).to.be.above(200);
      shopper.element.theme = 'dark';
      expect(brightness(shopper)).to.be.below(60);
      shopper.element.theme = 'auto';
      expect(brightness(shopper) > 128).to.equal(device === 'light');
    });
  }

  it('does not depend on the page’s own colour scheme', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const shopper = await mount({ theme: 'light' });
    expect(brightness(shopper)).to.be.above(200);
    document.documentElement.style.colorScheme = '';
  });

  for (const [how, says] of [
    ['its style sheet', (scheme: string) => (document.documentElement.style.colorScheme = scheme)],
    [
      'its style sheet, around the widget alone',
      (scheme: string) => (document.body.style.colorScheme = scheme),
    ],
    [
      'a meta element',
      (scheme: string) => {
        document.querySelector('meta[name="color-scheme"]')?.remove();
        if (!scheme) return;
        const meta = document.createElement('meta');
        meta.name = 'color-scheme';
        meta.content = scheme;
        document.head.append(meta);
      },
    ],
  ] as const) {
    it(`is the page’s where it is auto and the page says it by ${how}`, async () => {
      try {
        for (const [device, scheme, light] of [
          ['dark', 'light', true],
          ['light', 'dark', false],
          ['dark', 'light dark', false],
          ['light', 'light dark', true],
        ] as const) {
          await emulateMedia({ colorScheme: device });
          says(scheme);
          const shopper = await mount();
          expect(brightness(shopper) > 128).to.equal(light, `${scheme} on a ${device} device`);
          shopper.element.remove();
        }
      } finally {
        says('');
      }
    });
  }

  it('follows a page that changes its scheme', async () => {
    document.documentElement.style.colorScheme = 'light';
    const shopper = await mount();
    document.documentElement.style.colorScheme = 'dark';
    expect(brightness(shopper)).to.be.below(60);
    document.documentElement.style.colorScheme = '';
  });

  it('takes the page’s colours, sizes and fonts', async () => {
    // Before it is in the page: colours that change later do so gently.
    const element = make();
    element.style.cssText = `
      --taobao-help-background-color: rgb(1, 2, 3);
      --taobao-help-text-color: rgb(240, 241, 242);
      --taobao-help-border-color: rgb(9, 8, 7);
      --taobao-help-font-family: monospace;
      --taobao-help-font-size: 20px;
      --taobao-help-radius: 0px;
      --taobao-help-panel-height: 500px;
      --taobao-help-accent-color: rgb(0, 90, 0);
      --taobao-help-on-accent-color: rgb(250, 251, 252);
    `;
    element.setAttribute('entry', 'product-defect');
    const shopper = await place(element);
    const panel = getComputedStyle(shopper.part('panel')!);
    expect(panel.backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(panel.color).to.equal('rgb(240, 241, 242)');
    expect(panel.borderTopColor).to.equal('rgb(9, 8, 7)');
    expect(panel.fontFamily).to.equal('monospace');
    expect(panel.fontSize).to.equal('20px');
    expect(panel.height).to.equal('500px');
    const next = getComputedStyle(shopper.mainAction);
    expect(next.backgroundColor).to.equal('rgb(0, 90, 0)');
    expect(next.color).to.equal('rgb(250, 251, 252)');
  });

  it('takes the page’s width and inset of the floating panel', async () => {
    const shopper = await mount({ mode: 'launcher', open: '' });
    shopper.element.style.cssText = '--taobao-help-panel-width: 320px; --taobao-help-inset: 40px';
    const box = shopper.part('panel')!.getBoundingClientRect();
    expect(box.width).to.equal(320);
    expect(innerWidth - box.right).to.be.closeTo(40, 1);
  });
});
