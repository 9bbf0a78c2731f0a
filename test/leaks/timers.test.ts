import { expect } from '@open-wc/testing';
import { drawn, make, mount } from '../elements/mount.js';
import { replace } from '../elements/record.js';

/** Timers that were started since, and neither ran (once) nor were stopped. */
function watchTimers(): Set<unknown> {
  const running = new Set<unknown>();
  const { setInterval, clearInterval, setTimeout, clearTimeout } = window;
  replace(window, 'setInterval', (work: () => void, ms: number) => {
    const id = setInterval(work, ms);
    running.add(id);
    return id;
  });
  replace(window, 'setTimeout', (work: () => void, ms: number) => {
    const id = setTimeout(() => {
      running.delete(id);
      work();
    }, ms);
    running.add(id);
    return id;
  });
  for (const [name, clear] of [
    ['clearInterval', clearInterval],
    ['clearTimeout', clearTimeout],
  ] as const) {
    replace(window, name, (id: number) => {
      running.delete(id);
      clear(id);
    });
  }
  return running;
}

describe('an element that was removed', () => {
  it('has stopped its clock and forgets the search it was about to tell of', async () => {
    const running = watchTimers();
    const shopper = await mount();
    await shopper.ask('退款多久到帳');
    // Files that are on their way have a time limit; once they are there, only the clock runs.
    while (running.size > 1) await new Promise(requestAnimationFrame);
    await shopper.ask('忘記密碼');
    expect(running.size).to.be.at.least(2);
    shopper.element.remove();
    expect(running.size).to.equal(0);
  });

  it('starts its clock once, however often it is moved', async () => {
    const running = watchTimers();
    const shopper = await mount();
    for (let i = 0; i < 5; i++) document.body.append(shopper.element);
    await drawn();
    expect(running.size).to.equal(1);
  });

  it('does not load its panel any more when the page comes to rest', () => {
    const waiting: (() => void)[] = [];
    replace(window, 'requestIdleCallback', (work: () => void) => waiting.push(work));
    const element = make({ mode: 'launcher', preload: 'idle' });
    document.body.append(element);
    expect(waiting.length).to.equal(1);
    element.remove();
    waiting[0]!();
    const launcher = element.shadowRoot!.querySelector('button')!;
    expect(launcher.hasAttribute('aria-busy')).to.equal(false);
  });
});
