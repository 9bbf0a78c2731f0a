import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LOCALES } from '../../src/content/ids.js';
import { mount, type Shopper } from '../elements/mount.js';
import { waitFor } from '../elements/queries.js';
import { cut, obstacle, sticking } from './measure.js';
import { SCENES, stage, stillness } from './steps.js';

/** Text spacing that a reader may set (WCAG 2.2, 1.4.12). */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

function spread(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

for (const lang of LOCALES) {
  describe(`text with more space in ${lang}`, () => {
    before(() => stillness(320));
    beforeEach(() => (document.body.style.margin = '0'));

    for (const scene of Object.keys(SCENES)) {
      it(`${scene} loses nothing`, async () => {
        const { root } = await stage(scene, { mode: 'inline', lang, theme: 'light' });
        spread(root);
        expect(sticking(root)).to.deep.equal([]);
        expect(cut(root)).to.deep.equal([]);
      });
    }
  });
}

/** Ways to the element that each step is there for. */
const TARGETS: Readonly<Record<string, (shopper: Shopper) => Promise<HTMLElement>>> = {
  'the question': (shopper) => Promise.resolve(shopper.searchBox),
  'the first answer': async (shopper) => {
    await shopper.ask('退款一直沒到');
    return shopper.part('result')!.querySelector('button') ?? shopper.part('result')!;
  },
  'the description': async (shopper) => {
    shopper.element.goTo('issue');
    await shopper.arrived();
    return shopper.summary;
  },
  'the way on from it': async (shopper) => {
    shopper.element.goTo('issue');
    await shopper.arrived();
    return shopper.button(shopper.strings.toAction);
  },
  'the action': async (shopper) => {
    await shopper.advice({ entry: 'product-defect', summary: '花瓶碎了' });
    return shopper.mainAction;
  },
};

// A phone on its side with its keyboard, and the same without.
for (const [width, height] of [
  [844, 190],
  [640, 320],
] as const) {
  describe(`a window of ${width}×${height}`, () => {
    before(async () => {
      await stillness();
      await setViewport({ width, height });
    });

    for (const [what, reach] of Object.entries(TARGETS)) {
      it(`${what} comes into view with the focus, under nothing`, async () => {
        const shopper = await mount({ mode: 'launcher', open: '' });
        const target = await reach(shopper);
        target.focus();
        expect(shopper.root.activeElement === target).to.equal(true);
        // WebKit scrolls there in a turn of its own.
        await waitFor(() => expect(obstacle(shopper.root, target)).to.equal(''));
      });
    }
  });
}
