import { expect } from '@open-wc/testing';
import { LOCALES } from '../../src/content/ids.js';
import { mount } from '../elements/mount.js';
import { violations } from './axe.js';
import { stillness } from './steps.js';

before(() => stillness());

describe('a closed launcher', () => {
  for (const lang of LOCALES) {
    for (const theme of ['light', 'dark']) {
      it(`in ${lang}, ${theme}`, async () => {
        const { element } = await mount({ mode: 'launcher', lang, theme });
        expect(await violations(element)).to.deep.equal([]);
      });
    }
  }
});
