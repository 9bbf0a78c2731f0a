import { expect } from '@open-wc/testing';
import { wishTo } from '../../src/content/wishes.js';

describe('a wish in the words of whoever is asked', () => {
  const entry = {
    wishes: [
      { solution: 'The seller cancels', toSeller: 'Cancel', toAgent: 'Get the seller to cancel' },
      { solution: 'A new one', toAgent: 'Get the seller to send a new one' },
    ],
  };

  it('speaks to the seller, and tells an agent of the seller', () => {
    expect(wishTo('seller', 'The seller cancels', entry)).to.equal('Cancel');
    expect(wishTo('agent', 'The seller cancels', entry)).to.equal('Get the seller to cancel');
  });

  it('is the solution itself where nothing else is written for that reader', () => {
    expect(wishTo('seller', 'A new one', entry)).to.equal('A new one');
    expect(wishTo('agent', 'In my own words', entry)).to.equal('In my own words');
    expect(wishTo('agent', 'A new one', undefined)).to.equal('A new one');
  });
});
