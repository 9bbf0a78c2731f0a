import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { emulateMedia } from '../support/engine.js';
import type { Mode, Theme } from '../../src/elements/shell/settings.js';
import type { Locale } from '../../src/content/ids.js';
import { mount, type Shopper } from '../elements/mount.js';
import { replace } from '../elements/record.js';

/** Everything that a step can show, unfolded; each begins with a fresh widget. */
export const SCENES: Readonly<Record<string, (shopper: Shopper) => Promise<void>>> = {
  'the first step': async (shopper) => {
    await shopper.press(shopper.strings.allTopics);
    await shopper.press(shopper.content.topics[0]!.title);
  },
  'the answers': async (shopper) => {
    await shopper.ask(shopper.entry('refund-time').title);
  },
  'no answer': async (shopper) => {
    await shopper.ask('qwrtzp xkcd');
  },
  'the second step': async (shopper) => {
    shopper.element.report = { summary: '訂單 2918374650123456789 ¥128 password: Tao8888!' };
    shopper.element.report = { entry: 'product-defect' };
    shopper.element.goTo('issue');
    await shopper.arrived();
  },
  'the second step with nothing said': async (shopper) => {
    shopper.element.goTo('issue');
    await shopper.arrived();
    await shopper.next();
  },
  'the last step': async (shopper) => {
    await shopper.advice({
      entry: 'refund-time',
      summary: '退款一直沒到',
      since: '2026-10-20',
      tried: ['self'],
    });
    await shopper.openDetail('wish');
  },
  'an urgent last step': async (shopper) => {
    await shopper.advice({ entry: 'account-stolen', summary: '帳戶被盜' });
    await shopper.press(shopper.strings.solvedYes);
  },
  'a case that was forgotten': async (shopper) => {
    await shopper.advice({ summary: '杯子破了' });
    await shopper.press(shopper.strings.caseForget);
    await shopper.arrived();
    expect(shopper.button(shopper.strings.undo).isConnected).to.equal(true);
  },
  'what an app lets nobody save': async (shopper) => {
    replace(navigator, 'userAgent', 'Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36');
    replace(navigator, 'canShare', undefined);
    await shopper.advice({ entry: 'refund-time', since: '2026-10-20' });
    await shopper.press(shopper.strings.reminder);
    await shopper.ui.findByText(shopper.strings.caseDropped);
  },
};

/** A widget with a scene on it, everything that folds unfolded. */
export async function stage(
  scene: string,
  attributes: { mode: Mode; lang: Locale; theme: Theme },
): Promise<Shopper> {
  const shopper = await mount({
    ...attributes,
    suggest: 'order-track',
    ...(attributes.mode !== 'inline' && { open: '' }),
  });
  await SCENES[scene]!(shopper);
  for (const details of shopper.root.querySelectorAll('details')) details.open = true;
  return shopper;
}

/** Colours must be what they come to, at once: a page in the background draws no frames of a transition. */
export const stillness = async (width = 1024): Promise<void> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  await setViewport({ width, height: 800 });
};
