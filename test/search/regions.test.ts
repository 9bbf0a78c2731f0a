import { expect } from '@open-wc/testing';
import hant from '../../src/content/zh-Hant.js';
import { createTextSearch } from '../../src/search/index.js';
import type { Region } from '../../src/content/ids.js';

describe('search: entries of a region', () => {
  const search = createTextSearch(hant);
  const found = (query: string, region?: Region): string[] =>
    search(query, { limit: 20, ...(region && { region }) }).map(({ id }) => id);

  it('are found there', () => {
    expect(found('自提點的包裹不見了', 'hk')).to.include('pickup-missing');
    expect(found('海關要我確認包裹的申報價格', 'tw')).to.include('customs-confirm');
  });

  it('are not found elsewhere', () => {
    for (const region of ['tw', 'cn', 'intl'] as const) {
      expect(found('自提點的包裹不見了', region)).to.not.include('pickup-missing');
    }
    expect(found('海關要我確認包裹的申報價格', 'cn')).to.not.include('customs-confirm');
  });

  it('are found elsewhere by who names them, in whichever script', () => {
    expect(found('香港自提點的包裹不見了', 'tw')[0]).to.equal('pickup-missing');
    expect(found('ez way要怎么确认', 'intl')[0]).to.equal('customs-confirm');
    expect(found('报关确认', 'cn')[0]).to.equal('customs-confirm');
    expect(found('chargeback', 'cn')[0]).to.equal('card-dispute');
  });

  it('are found by everybody where no region is told', () => {
    expect(found('自提點的包裹不見了')).to.include('pickup-missing');
  });
});
