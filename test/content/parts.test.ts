import { expect } from '@open-wc/testing';
import en from '../../src/content/en.js';
import { join, part } from '../../src/content/parts.js';
import hans from '../../src/content/zh-Hans.js';
import hant from '../../src/content/zh-Hant.js';

describe('a pack in parts', () => {
  for (const pack of [hant, hans, en]) {
    it(`is whole again when it is joined: ${pack.locale}`, () => {
      const { first, later } = part(pack);
      expect(join(first, later)).to.deep.equal(pack);
    });
  }

  it('lists every entry by its names before the later part is there, and no more of it', () => {
    const { entries } = join(part(hant).first);
    expect(entries.map(({ id, title, label }) => [id, title, label])).to.deep.equal(
      hant.entries.map(({ id, title, label }) => [id, title, label]),
    );
    for (const { answer, steps, notes, keywords } of entries)
      expect([answer, steps.length, notes.length, keywords.length]).to.deep.equal(['', 0, 0, 0]);
  });

  it('tells the hours of the lines before the details are there, and no more of the channels than a closed card', () => {
    const { channels, phoneLines } = join(part(hant).first);
    expect(phoneLines).to.deep.equal(hant.phoneLines.filter(({ kind }) => kind === 'service'));
    expect(channels.map(({ id, title, goodFor }) => [id, title, goodFor])).to.deep.equal(
      hant.channels.map(({ id, title, goodFor }) => [id, title, goodFor]),
    );
    for (const { pros, tips, routes } of channels) expect([...pros, ...tips, ...routes]).to.be.empty;
  });
});
