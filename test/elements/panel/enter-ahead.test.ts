import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit/html.js';
import { Focus } from '../../../src/elements/panel/focus.js';
import type { PanelHost } from '../../../src/elements/panel/host.js';
import { Store } from '../../../src/elements/panel/store.js';

const FIELD = html`<textarea id="ask"></textarea>`;
const PENDING = html`<h3 id="step-heading" tabindex="-1">…</h3>`;
const ACTION = html`
  <h3 id="step-heading" tabindex="-1">Next</h3>
  <div class="doing"><button class="button wide">Copy</button></div>
`;

/** A panel that is drawn by hand, and what has its focus. */
function panel() {
  const box = document.body.appendChild(document.createElement('div'));
  const root = box.attachShadow({ mode: 'open' });
  const store = new Store();
  const focus = new Focus({ root, store, addController() {} } as Partial<PanelHost> as PanelHost);
  const draw = (what: TemplateResult): void => {
    focus.hostUpdate();
    render(html`<button id="close">×</button>${what}`, root);
    focus.hostUpdated();
  };
  draw(FIELD);
  root.getElementById('ask')!.focus();
  store.dispatch({ type: 'describe', patch: { entry: 'product-defect' } });
  store.dispatch({ type: 'go', step: 'action' });
  draw(PENDING);
  return { box, draw, root };
}

describe('an answer that Enter took before its action has loaded', () => {
  for (const [title, moves, focused] of [
    ['has its action focused once it is there', false, 'button wide'],
    ['leaves whoever went elsewhere meanwhile', true, 'close'],
  ] as const) {
    it(title, () => {
      const { box, draw, root } = panel();
      expect(root.activeElement?.id).to.equal('step-heading');
      if (moves) root.getElementById('close')!.focus();
      draw(ACTION);
      const { className, id } = root.activeElement!;
      box.remove();
      expect(className || id).to.equal(focused);
    });
  }

  it('moves the focus once', () => {
    const { box, draw, root } = panel();
    draw(ACTION);
    expect(root.activeElement?.className).to.equal('button wide');
    root.getElementById('step-heading')!.focus();
    draw(ACTION);
    const { id } = root.activeElement!;
    box.remove();
    expect(id).to.equal('step-heading');
  });
});
