import { expect } from '@open-wc/testing';
import { drawn, make, mount, place } from '../mount.js';
import { waitFor } from '../queries.js';

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

/** Changes the page's address as a link does, and waits until the page has been told. */
async function visit(hash: string): Promise<void> {
  const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await told;
  await drawn();
}

/** A button of the page that gives the widget a command (Invoker Commands). */
function press(target: Element, command: string): void {
  const event = new Event('command', { cancelable: true });
  target.dispatchEvent(Object.assign(event, { command }));
}

describe('a command of a button of the page', () => {
  it('opens, closes and toggles', async () => {
    const { element } = await mount({ mode: 'launcher' });
    for (const [command, open] of [
      ['--show', true],
      ['--show', true],
      ['--hide', false],
      ['--toggle', true],
      ['--toggle', false],
    ] as const) {
      press(element, command);
      expect(element.open, command).to.equal(open);
    }
  });

  it('does nothing else', async () => {
    const { element } = await mount({ mode: 'launcher', query: '退款' });
    for (const command of ['--reset', '--remove', 'show-modal', '--constructor']) press(element, command);
    expect(element.open).to.equal(false);
    expect(element.isConnected).to.equal(true);
  });
});

describe("the page's address", () => {
  it('opens the widget: #help', async () => {
    const { element } = await mount({ mode: 'launcher' });
    await visit('#help');
    expect(element.open).to.equal(true);
    expect(element.step).to.equal('entry');
  });

  it('opens it at an entry: #help=ENTRY', async () => {
    const { element } = await mount({ mode: 'dialog' });
    await visit('#help=refund-time');
    expect(element.open).to.equal(true);
    expect(element.report.entry).to.equal('refund-time');
  });

  it('is followed from the start', async () => {
    history.replaceState(null, '', '#help=refund-time');
    const element = make({ mode: 'launcher' });
    await place(element);
    expect(element.open).to.equal(true);
    expect(element.report.entry).to.equal('refund-time');
  });

  it('no longer asks for help once that is closed, so that the same link opens it again', async () => {
    const { element } = await mount({ mode: 'launcher' });
    for (let turn = 0; turn < 2; turn++) {
      await visit('#help');
      expect(element.open).to.equal(true);
      element.hide();
      expect(location.hash).to.equal('');
    }
  });

  it('opens an entry again where its link is followed once more', async () => {
    const { element } = await mount({ mode: 'launcher' });
    for (let turn = 0; turn < 2; turn++) {
      await visit('#help=refund-time');
      expect([element.open, element.report.entry]).to.deep.equal([true, 'refund-time']);
      element.hide();
      element.reset();
    }
  });

  it('is left alone where it says something else', async () => {
    const { element } = await mount({ mode: 'launcher' });
    for (const hash of ['#helper', '#help/me', '#top', '#help=']) {
      await visit(hash);
      expect(element.open, hash).to.equal(false);
    }
    expect(location.hash).to.equal('#help=');
  });

  it('opens the first widget of a page alone, and none that was taken out', async () => {
    const [first, second] = [await mount({ mode: 'launcher' }), await mount({ mode: 'launcher' })];
    await visit('#help');
    expect([first.element.open, second.element.open]).to.deep.equal([true, false]);
    first.element.hide();
    first.element.remove();
    await visit('#help');
    await waitFor(() => expect(second.element.open).to.equal(true));
    expect(first.element.open).to.equal(false);
  });
});
