import { expect } from '@open-wc/testing';
import en from '../../src/content/en.js';
import { join, part } from '../../src/content/parts.js';
import hans from '../../src/content/zh-Hans.js';
import hant from '../../src/content/zh-Hant.js';

describe('a pack in parts', () => {
  for (const pack of [hant, hans, en]) {
    it(`is whole again when it is joined: ${pack.locale}`, () => {
      const { outline, details } = part(pack);
      expect(join(outline, details)).to.deep.equal(pack);
    });
  }

  it('lists every entry with its answer before the details are there', () => {
    const { entries } = join(part(hant).outline);
    expect(entries.map(({ id, title, answer }) => [id, title, answer])).to.deep.equal(
      hant.entries.map(({ id, title, answer }) => [id, title, answer]),
    );
    for (const { steps, notes, keywords } of entries) expect([...steps, ...notes, ...keywords]).to.be.empty;
  });
});
