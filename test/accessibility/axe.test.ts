import { expect } from '@open-wc/testing';
import { LOCALES } from '../../src/content/ids.js';
import { ENUMERATED } from '../../src/elements/shell/settings.js';
import { violations } from './axe.js';
import { SCENES, stage, stillness } from './steps.js';

before(() => stillness());

for (const mode of ENUMERATED.mode) {
  for (const lang of LOCALES) {
    describe(`${mode} in ${lang}`, () => {
      for (const scene of Object.keys(SCENES)) {
        it(`${scene}, light and dark`, async () => {
          const { element } = await stage(scene, { mode, lang, theme: 'light' });
          expect(await violations(element)).to.deep.equal([]);
          element.theme = 'dark';
          expect(await violations(element)).to.deep.equal([]);
        });
      }
    });
  }
}
