import { expect } from '@open-wc/testing';
import { Latest } from '../../../src/elements/panel/latest.js';

describe('the latest of several requests', () => {
  it('is the last one that began', () => {
    const requests = new Latest();
    const isFirst = requests.next();
    expect(isFirst()).to.equal(true);
    const isSecond = requests.next();
    expect(isFirst()).to.equal(false);
    expect(isSecond()).to.equal(true);
  });

  it('can be joined, and is over for all who did once the next one begins', () => {
    const requests = new Latest();
    const joined = requests.current();
    expect(joined()).to.equal(true);
    requests.next();
    expect(joined()).to.equal(false);
    expect(requests.current()()).to.equal(true);
  });
});
