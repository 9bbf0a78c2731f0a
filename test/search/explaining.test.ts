import { expect } from '@open-wc/testing';
import type { Region } from '../../src/content/ids.js';
import en from '../../src/content/en.js';
import hans from '../../src/content/zh-Hans.js';
import hant from '../../src/content/zh-Hant.js';
import type { HelpContent } from '../../src/content/types.js';
import { scriptOf } from '../../src/search/fold.js';
import { createSearch, createTextSearch, type SearchHit } from '../../src/search/index.js';

const marked = (content: HelpContent, hit: SearchHit | undefined): string[] => {
  const title = content.entries.find(({ id }) => id === hit?.id)?.title ?? '';
  return (hit?.ranges ?? []).map(([start, end]) => title.slice(start, end));
};

describe('search: why a hit is there', () => {
  it('marks the matching characters of the title, whichever way they are written', () => {
    const search = createTextSearch(hant);
    expect(marked(hant, search('怎么取消订单')[0]).join('')).to.contain('取消訂單');
  });

  it('marks a word with a typo', () => {
    const search = createTextSearch(en);
    const hit = search('forgoten password').find(({ id }) => id === 'account-password');
    expect(marked(en, hit).join(' ').toLowerCase()).to.contain('password');
  });

  it('marks no word that says nothing', async () => {
    const search = await createSearch(en);
    const hits = search('satisfied with the outcome');
    const all = hits.flatMap((hit) => marked(en, hit)).join(' ');
    expect(all)
      .to.contain('outcome')
      .and.to.not.match(/with|the/);
  });

  it('names the words that question and entry share', async () => {
    const [hit] = (await createSearch(hant))('重複扣款怎麼辦');
    expect(hit?.id).to.equal('payment-duplicate');
    expect(hit?.reason.kind).to.equal('words');
    if (hit?.reason.kind === 'words') expect(hit.reason.words.join()).to.contain('扣款');
  });

  it('names a similar question where no word is shared', async () => {
    const [hit] = (await createSearch(hant))('nobody picks up the phone');
    expect(hit?.id).to.equal('special-unreachable');
    expect(hit?.reason.kind).to.equal('similar');
    if (hit?.reason.kind === 'similar') expect(hit.reason.example).to.match(/[a-z]/i);
  });

  it('names it in the script that the reader reads, whichever they asked in', async () => {
    const questions = [
      '錢啥時候能給我',
      '钱啥时候能给我',
      '刷不過去',
      '刷不过去',
      'nobody picks up the phone',
    ];
    const packs = [
      [hant, ['Hant', '']],
      [hans, ['Hans', '']],
      [en, ['']],
    ] as const;
    for (const [content, scripts] of packs) {
      const search = await createSearch(content);
      const named = questions
        .flatMap((question) => search(question))
        .flatMap(({ reason }) => (reason.kind === 'similar' ? reason.example : []));
      expect(named, content.locale).to.not.be.empty;
      for (const example of named) expect(scripts, example).to.include(scriptOf(example));
    }
  });

  it('names one in Cantonese to readers in Hong Kong alone, or where no region is said', async () => {
    const questions = [
      '東西怪怪的',
      '寄錯第二樣俾我',
      '盒入面咩都冇',
      'nobody picks up the phone',
      '撳極都冇反應',
    ];
    const cantonese = /[冇咗唔嚟俾嘢嗰]/;
    const search = await createSearch(hant);
    const named = (region?: Region): string =>
      questions
        .flatMap((question) => search(question, region && { region }))
        .flatMap(({ reason }) => (reason.kind === 'similar' ? reason.example : []))
        .join('\n');
    for (const region of ['tw', 'cn', 'intl'] as const)
      expect(named(region), region).to.not.be.empty.and.to.not.match(cantonese);
    expect(named('hk')).to.match(cantonese);
    expect(named()).to.match(cantonese);
  });
});
