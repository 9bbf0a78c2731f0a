import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { createActions } from '../../../src/elements/panel/actions.js';
import { createControllers, type Controllers } from '../../../src/elements/panel/controllers.js';
import { draw, snapshot } from '../../../src/elements/panel/draw.js';
import type { PanelHost } from '../../../src/elements/panel/host.js';
import { Store } from '../../../src/elements/panel/store.js';
import { loadLocale } from '../../../src/elements/shell/locales.js';
import { make } from '../mount.js';

/** Makes a value and all that it holds read-only: whoever writes into it throws. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || value instanceof Node || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

/** A panel that draws only when it is told to, and everything that drawing must leave alone. */
async function panel() {
  const store = new Store();
  const asked: string[] = [];
  const note = (what: string) => () => {
    asked.push(what);
    return Promise.resolve(undefined);
  };
  const box = document.createElement('div');
  const host: PanelHost = {
    element: make(),
    root: box.attachShadow({ mode: 'open' }),
    store,
    get strings() {
      return controllers.content.strings;
    },
    updateComplete: Promise.resolve(true),
    addController() {},
    removeController() {},
    requestUpdate: () => void asked.push('an update'),
    say: () => void asked.push('a notice'),
    fail: () => void asked.push('a failure'),
    refused: () => void asked.push('a refusal'),
  };
  const controllers: Controllers = createControllers(host, 'zh-Hant', await loadLocale('zh-Hant'));
  const actions = createActions(host, controllers);
  const { caseLoader, content, later, questions } = controllers;
  return {
    store,
    controllers,
    /** Draws into the same box twice; fails where that asks for something, or the second time differs from the first. */
    drawsAlone() {
      Object.assign(later, { load: note('the later steps'), with: note('the later steps') });
      Object.assign(content, { whole: note('the content'), laterStrings: note('sentences') });
      Object.assign(content, { localise: note('a locale'), bring: note('own content') });
      Object.assign(questions, { load: note('the search'), all: note('answers') });
      Object.assign(caseLoader, { with: note('the tools of a case') });
      const { state, ui } = store;
      [state, ui, content.pack].forEach(freeze);
      asked.length = 0;
      const drawn = () => draw(snapshot(host, controllers, actions), controllers.later.steps);
      render(drawn(), box);
      const changes = new MutationObserver(() => {});
      changes.observe(box, { attributes: true, characterData: true, childList: true, subtree: true });
      render(drawn(), box);
      expect(changes.takeRecords()).to.have.length(0);
      expect(asked).to.deep.equal([]);
      expect([store.state === state, store.ui === ui]).to.deep.equal([true, true]);
      return box.textContent;
    },
  };
}

describe('drawing', () => {
  it('changes nothing and asks for nothing on the first step', async () => {
    const { drawsAlone } = await panel();
    expect(drawsAlone()).to.include('發生什麼事');
  });

  it('changes nothing and asks for nothing among answers', async () => {
    const { store, controllers, drawsAlone } = await panel();
    store.dispatch({ type: 'ask', query: '退款一直沒收到' }, { question: '退款一直沒收到' });
    store.set({ hits: await controllers.questions.all('退款一直沒收到') });
    expect(store.ui.hits).to.not.have.length(0);
    expect(drawsAlone()).to.include(
      controllers.content.pack.entries.find(({ id }) => id === store.ui.hits?.[0]?.id)?.title,
    );
  });

  it('changes nothing and asks for nothing while the later steps are to come', async () => {
    const { store, controllers, drawsAlone } = await panel();
    Object.assign(controllers.later, { load: () => Promise.resolve(undefined) });
    store.dispatch({ type: 'go', step: 'issue' });
    drawsAlone();
  });

  for (const step of ['issue', 'action'] as const) {
    it(`changes nothing and asks for nothing on the step “${step}”`, async () => {
      const { store, controllers, drawsAlone } = await panel();
      store.dispatch({
        type: 'describe',
        patch: { summary: '11/20 付了 350 元，衣服破了，賣家不回', orderNumber: '2345678901234567890' },
      });
      await controllers.later.load();
      store.dispatch({ type: 'go', step });
      expect(store.state.step).to.equal(step);
      expect(drawsAlone()).to.have.length.above(100);
    });
  }
});
