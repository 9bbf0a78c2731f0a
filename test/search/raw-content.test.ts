import { expect } from '@open-wc/testing';
import { createSearch, createTextSearch } from '../../src/search/index.js';

describe('search: content that nobody has validated', () => {
  const raw = {
    entries: [{ id: 'pick-up', topic: 'shop', title: 'Pick up in our shop', answer: 'Come by.' }],
  };

  it('is searched as far as it goes', async () => {
    expect((await createSearch(raw))('pick up')[0]?.id).to.equal('pick-up');
    expect(createTextSearch(raw)('pick up')[0]?.id).to.equal('pick-up');
  });

  for (const [name, wrong] of [
    ['nothing', undefined],
    ['a text', 'help'],
    ['no entries', {}],
    ['entries without titles', { entries: [{ id: 'a' }] }],
  ] as const) {
    it(`says in one line what it expected instead of ${name}`, async () => {
      const expected = /^Expected content with a list of entries[^\n]*$/;
      expect(() => createTextSearch(wrong as never)).to.throw(TypeError, expected);
      const error = await createSearch(wrong as never).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(TypeError);
      expect((error as Error).message).to.match(expected);
    });
  }
});
