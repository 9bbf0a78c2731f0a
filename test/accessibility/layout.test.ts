import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { emulateMedia } from '../support/engine.js';
import { LOCALES } from '../../src/content/ids.js';
import { focusables } from '../../src/elements/panel/successor.js';
import { mount } from '../elements/mount.js';
import { cut, sticking } from './measure.js';
import { SCENES, stage, stillness } from './steps.js';

/** px: what one comes for; small ones, where there is space around them; what stands aside of it (WCAG 2.5.8). */
const TARGET = { main: 44, small: 36, aside: 24 };
const CONTROLS =
  'button, select, input:not([type="checkbox"], .hidden), textarea, summary, label.check, label.add';

for (const lang of LOCALES) {
  describe(`at 320 px in ${lang}`, () => {
    before(() => stillness(320));
    beforeEach(() => (document.body.style.margin = '0'));

    for (const scene of Object.keys(SCENES)) {
      it(`${scene} does not scroll sideways`, async () => {
        const { root, element } = await stage(scene, { mode: 'inline', lang, theme: 'light' });
        expect(element.getBoundingClientRect().width).to.equal(320);
        expect(sticking(root)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.equal(320);
      });
    }
  });

  describe(`targets in ${lang}`, () => {
    before(() => stillness(360));

    for (const scene of Object.keys(SCENES)) {
      it(`${scene}: large enough for a thumb`, async () => {
        const { root } = await stage(scene, { mode: 'launcher', lang, theme: 'light' });
        const tooSmall = [...root.querySelectorAll<HTMLElement>(CONTROLS)].flatMap((control) => {
          const { width, height } = control.getBoundingClientRect();
          if (width === 0) return [];
          const aside = control.matches('.stepper *, .message-head *, .meaning *');
          const small = control.matches('.small, .chip, .chip *, .tools *, .icon-button');
          const least = aside ? TARGET.aside : small ? TARGET.small : TARGET.main;
          const name = control.getAttribute('aria-label') ?? control.textContent.trim().slice(0, 20);
          return Math.round(Math.min(width, height)) < least
            ? [`${control.className || control.tagName} "${name}" ${Math.round(width)}×${Math.round(height)}`]
            : [];
        });
        expect(tooSmall).to.deep.equal([]);
      });
    }
  });
}

for (const lang of LOCALES) {
  describe(`text at 200 % in ${lang}`, () => {
    before(() => stillness(390));
    beforeEach(() => (document.body.style.margin = '0'));

    for (const scene of Object.keys(SCENES)) {
      it(`${scene} does not stick out and loses nothing`, async () => {
        const { root, element } = await stage(scene, { mode: 'inline', lang, theme: 'light' });
        element.style.setProperty('--taobao-help-font-size', '32px');
        expect(sticking(root)).to.deep.equal([]);
        expect(cut(root)).to.deep.equal([]);
      });
    }
  });
}

describe('text', () => {
  it('does not change with the root font size of the page', async () => {
    const shopper = await mount();
    document.documentElement.style.fontSize = '40px';
    expect(getComputedStyle(shopper.searchBox).fontSize).to.equal('16px');
    document.documentElement.style.fontSize = '';
  });
});

describe('reduced motion', () => {
  it('stops every transition and animation', async () => {
    await stillness();
    const { root } = await stage('the last step', { mode: 'launcher', lang: 'zh-Hant', theme: 'light' });
    const moving = [...root.querySelectorAll('*')].filter((node) => {
      const { transitionDuration, animationName } = getComputedStyle(node);
      return (
        animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0.01)
      );
    });
    expect(moving.map((node) => node.className)).to.deep.equal([]);
  });

  it('is not forced on others', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const { root } = await stage('the first step', { mode: 'launcher', lang: 'zh-Hant', theme: 'light' });
    const moving = [...root.querySelectorAll('*')].filter(
      (node) => parseFloat(getComputedStyle(node).transitionDuration) > 0.01,
    );
    expect(moving.length).to.be.above(0);
  });
});

/** Applies what the widget's sheets say for forced colours; no command of the runner turns them on in Chromium. */
function forceColours(root: ShadowRoot): () => void {
  const rules = root.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ conditionText }) => conditionText === '(forced-colors: active)');
  for (const { media } of rules) media.mediaText = 'all';
  return () => {
    for (const { media } of rules) media.mediaText = '(forced-colors: active)';
  };
}

describe('forced colours', () => {
  it('leave every control with an outline of its own', async () => {
    for (const scene of ['the first step', 'the second step', 'the last step']) {
      const { root, element } = await stage(scene, { mode: 'launcher', lang: 'zh-Hant', theme: 'light' });
      const restore = forceColours(root);
      const bare = [
        ...root.querySelectorAll(
          '.launcher, .button, .chip, .ask, .message, input:not(.hidden, [type=checkbox], [type=file]), textarea:not(.ask *, .message *), .panel',
        ),
      ]
        .filter((control) => control.getBoundingClientRect().width > 0)
        .filter((control) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(control);
          return borderTopStyle === 'none' || parseFloat(borderTopWidth) === 0;
        });
      restore();
      expect(bare.map((control) => `${scene}: ${control.className}`)).to.deep.equal([]);
      element.remove();
    }
  });
});

describe('forced colours', () => {
  it('tell the current step from the others by more than weight', async () => {
    const { root } = await stage('the second step', { mode: 'launcher', lang: 'zh-Hant', theme: 'light' });
    const restore = forceColours(root);
    const edge = (state: string): string =>
      getComputedStyle(root.querySelector(`.stepper [data-state='${state}'] button`)!).borderTopWidth;
    const [current, other] = [edge('current'), edge('reached')];
    restore();
    expect(current).to.not.equal(other);
  });
});

describe('fields', () => {
  it('are never so small that a phone zooms in on them', async () => {
    const { root, element } = await stage('the last step', { mode: 'inline', lang: 'en', theme: 'light' });
    element.style.setProperty('--taobao-help-font-size', '13px');
    const sizes = [...root.querySelectorAll('.field :is(input:not(.hidden, [type=checkbox]), select)')].map(
      (field) => parseFloat(getComputedStyle(field).fontSize),
    );
    expect(sizes).to.have.length.above(1);
    expect(Math.min(...sizes)).to.be.at.least(16);
  });
});

describe('tab stops', () => {
  it('are at most 20 from the heading of the last step to anything in it', async () => {
    const shopper = await mount({ mode: 'launcher', open: '' });
    await shopper.advice({ entry: 'refund-time', summary: '退款一直沒到', since: '2026-10-20' });
    const stops = focusables(shopper.root).filter((control) => control.closest('.step'));
    expect(stops).to.have.length.within(5, 20);
  });
});

describe('a wide page', () => {
  it('has two columns inline', async () => {
    await setViewport({ width: 1440, height: 900 });
    const { root } = await stage('the first step', { mode: 'inline', lang: 'zh-Hant', theme: 'light' });
    const [left, right] = [...root.querySelectorAll('.column')].map((column) =>
      column.getBoundingClientRect(),
    );
    expect(right!.left).to.be.at.least(left!.right);
    expect(sticking(root)).to.deep.equal([]);
  });
});
