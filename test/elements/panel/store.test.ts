import { expect } from '@open-wc/testing';
import type { GuideState } from '../../../src/guide/types.js';
import { Store } from '../../../src/elements/panel/store.js';

/** A store, and the cases that its listener was told of: before and after each change. */
function watched(): { store: Store; told: (readonly [GuideState, GuideState])[] } {
  const store = new Store();
  const told: (readonly [GuideState, GuideState])[] = [];
  store.subscribe((before, after) => told.push([before, after]));
  return { store, told };
}

describe('the panel’s store', () => {
  it('lets the reducer change the case, and tells what it was before', () => {
    const { store, told } = watched();
    const before = store.state;
    store.dispatch({ type: 'ask', query: 'refund' });
    expect(store.state.query).to.equal('refund');
    expect(told).to.deep.equal([[before, store.state]]);
  });

  it('tells nobody of an event that changes nothing', () => {
    const { store, told } = watched();
    store.dispatch({ type: 'ask', query: '' });
    expect(told).to.deep.equal([]);
  });

  it('changes facts of the interface along with the case, and tells of both at once', () => {
    const { store, told } = watched();
    store.subscribe(() => {
      expect([store.state.query, store.ui.composing]).to.deep.equal(['re', true]);
    });
    store.dispatch({ type: 'ask', query: 're' }, { composing: true });
    expect(told).to.have.lengthOf(1);
  });

  it('leaves the case alone where only the interface changes', () => {
    const { store, told } = watched();
    store.set({ missing: true });
    expect(store.ui.missing).to.equal(true);
    expect(told).to.deep.equal([[store.state, store.state]]);
  });

  it('tells of each change once where a listener makes another', () => {
    const store = new Store();
    const queries: string[] = [];
    store.subscribe((_, { query }) => {
      if (query === 'a') store.dispatch({ type: 'ask', query: 'b' });
    });
    store.subscribe((before, after) => queries.push(`${before.query}>${after.query}`));
    store.dispatch({ type: 'ask', query: 'a' });
    expect(queries).to.have.members(['>a', 'a>b']);
    expect(store.state.query).to.equal('b');
  });
});
