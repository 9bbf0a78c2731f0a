import { expect } from '@open-wc/testing';
import { REGIONS } from '../../src/content/ids.js';
import { menuName, menuPath, menuScript, menuSentence } from '../../src/content/menu-names.js';
import { PACKS, allText } from './packs.js';

const PATH = ['我的淘寶', '官方客服'];

describe('menu names in the script of the shopper’s Taobao', () => {
  it('is the region’s: Traditional in Taiwan and Hong Kong, Simplified in the mainland, abroad the reader’s', () => {
    const scripts = (lang: string): string[] => REGIONS.map((region) => menuScript(region, lang));
    expect(scripts('zh-Hant')).to.deep.equal(['zh-Hans', 'zh-Hant', 'zh-Hant', 'zh-Hant']);
    expect(scripts('zh-Hans')).to.deep.equal(['zh-Hans', 'zh-Hant', 'zh-Hant', 'zh-Hans']);
    expect(scripts('en')).to.deep.equal(['zh-Hans', 'zh-Hant', 'zh-Hant', 'zh-Hant']);
  });

  it('shows the reader’s own beside it where that differs', () => {
    expect(menuPath(PATH, 'cn', 'zh-Hant')).to.deep.equal([
      { name: '我的淘宝', own: '我的淘寶' },
      { name: '官方客服' },
    ]);
    expect(menuPath(['我的淘宝'], 'tw', 'zh-Hans')).to.deep.equal([{ name: '我的淘寶', own: '我的淘宝' }]);
    expect(menuPath(PATH, 'tw', 'zh-Hant')).to.deep.equal([{ name: '我的淘寶' }, { name: '官方客服' }]);
  });

  it('shows the screen’s alone to who reads no Chinese, in sentences with the language of the name', () => {
    expect(menuPath(PATH, 'cn', 'en')).to.deep.equal([{ name: '我的淘宝' }, { name: '官方客服' }]);
    expect(menuSentence('Open 「我的淘寶」 (My Taobao)', 'cn', 'en')).to.deep.equal([
      { text: 'Open ' },
      { text: '「我的淘宝」', lang: 'zh-Hans' },
      { text: ' (My Taobao)' },
    ]);
    expect(menuSentence('到「我的淘寶」', 'cn', 'zh-Hant')).to.deep.equal([{ text: '到「我的淘寶」' }]);
  });

  it('leaves a name that it does not know as it is', () => {
    expect(menuName('門市自取', 'zh-Hans')).to.equal('門市自取');
  });

  it('knows every path of the packs: one script can be made of the other', () => {
    PACKS['zh-Hant'].entries.forEach(({ steps }, index) => {
      const paths = steps.map(({ path = [] }) => path.map((name) => menuName(name, 'zh-Hans')));
      expect(paths).to.deep.equal(PACKS['zh-Hans'].entries[index]!.steps.map(({ path = [] }) => path));
    });
    expect(allText(PACKS.en.entries.map(({ steps }) => steps.map(({ path }) => path)))).to.equal(
      allText(PACKS['zh-Hant'].entries.map(({ steps }) => steps.map(({ path }) => path))),
    );
  });
});
