// The states that are looked at, in the order of a story: each goes on from the one before.
import { setTimeout as wait } from 'node:timers/promises';
import { STATES as PICTURED } from '../pictures/shopper.mjs';

const { ask, perhaps, found, describe, detail, done, next, more, solved } = PICTURED;

const element = (shopper, work) => shopper.page.$eval(shopper.selector, work);

/** Requests that get no answer until the story lifts it. */
const FAULT = /\/chunks\/search-/;
/** ms after typing by which the search has been tried again, and what it shows was drawn again. */
const TRIED_AGAIN = 1500;

/** Waits until an element stays. */
async function standing(shopper, selector) {
  const node = await shopper.find(selector);
  await wait(TRIED_AGAIN);
  if (!(await node.evaluate(({ isConnected }) => isConnected))) await standing(shopper, selector);
}

/** Makes the search of a page unreachable, as long as `shopper.fault` says so. */
export async function withFault(shopper) {
  const { page } = shopper;
  shopper.fault = FAULT;
  await page.setCacheEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    shopper.fault?.test(request.url()) ? request.abort() : request.continue(),
  );
}

/** Reached in turn; what an engine finds is told with the name. */
export const STATES = {
  closed: (shopper) => element(shopper, (node) => node.hide()),
  ask: async (shopper) => {
    await element(shopper, (node) => node.show());
    await ask(shopper);
  },
  topics: async (shopper) => {
    await shopper.press('.or .button');
    await shopper.press('.chips .chip');
    await shopper.find('.chip[aria-pressed="true"]');
  },
  failed: async (shopper) => {
    await shopper.type('#ask', 'x');
    await standing(shopper, '.empty .button');
  },
  perhaps: async (shopper) => {
    shopper.fault = undefined;
    await shopper.press('.empty .button');
    await shopper.press('.ask button.icon-button');
    await perhaps(shopper);
  },
  found,
  nothing: async (shopper) => {
    await shopper.press('.ask button.icon-button');
    await shopper.type('#ask', 'qwrtzp xkcd');
    await shopper.find('.found .own');
  },
  describe: async (shopper) => {
    await shopper.press('.ask button.icon-button');
    await shopper.ask();
    await describe(shopper);
  },
  'nothing said': async (shopper) => {
    const field = await shopper.find('#summary');
    await field.evaluate((node) => {
      node.value = '';
      node.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    await shopper.press('.describing .button.primary');
    await shopper.find('[aria-invalid="true"]');
  },
  action: async (shopper) => {
    await shopper.press('.header > .icon-button');
    await shopper.ask();
    await shopper.press('.result');
    await shopper.find('.plan');
  },
  detail,
  done,
  next,
  more,
  forgotten: async (shopper) => {
    await shopper.press('.case .forget');
    await shopper.find('.notice .button');
  },
  solved: async (shopper) => {
    await shopper.press('.notice .button');
    await solved(shopper);
  },
};
