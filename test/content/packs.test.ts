import { expect } from '@open-wc/testing';
import { Converter as ToSimplified } from 'opencc-js/t2cn';
import { Converter as ToTraditional } from 'opencc-js/cn2t';
import { CHANNEL_IDS, ENTRY_IDS, LOCALES, TOPIC_IDS } from '../../src/content/ids.js';
import type { HelpContent } from '../../src/content/types.js';
import { validateContent } from '../../src/content/validate.js';
import { PACKS, allText, shownText } from './packs.js';

/** The package's own types do not resolve under NodeNext. */
type MakeConverter = (options: { from: string; to: string }) => (text: string) => string;

/** A pack without its sentences: what has to be the same in every locale. */
const bones = (pack: HelpContent) => ({
  topics: pack.topics.map(({ id }) => id),
  entries: pack.entries.map(({ id, topic, related, evidence, steps, notes, solutions, ...rest }) => ({
    id,
    topic,
    related,
    flags: [
      rest.urgent,
      rest.role,
      rest.calls,
      rest.regions,
      rest.names,
      rest.sources?.map(({ readOn }) => readOn),
    ],
    evidence: evidence.map((item) => item.id),
    steps: steps.map(({ path, url }) => [path?.length, url]),
    notes: notes.length,
    solutions: solutions.length,
  })),
  channels: pack.channels.map(({ id, url, pros, tips, routes }) => ({
    id,
    url,
    pros: pros.length,
    tips: tips.length,
    routes: routes.map(({ platform, steps }) => [platform, steps.length]),
  })),
  lines: pack.phoneLines.map(({ name: _name, hours, source: _source, ...facts }) => ({
    ...facts,
    hours: hours && { ...hours, source: '' },
  })),
  resources: pack.resources.map(({ url }) => url),
  howTo: pack.howTo.map(({ tips }) => tips.length),
  distinctions: pack.distinctions?.map(({ between }) => between),
});

/** Menu names that an English sentence may quote. */
const MENU_NAMES = [
  '聯繫客服',
  '消費者客服',
  '賣家客服',
  '我的淘寶',
  '官方客服',
  '客服小蜜',
  '召喚人工客服',
  '人工客服',
  '已買到的寶貝',
  '退款/退貨',
  '取消訂單',
  '查看物流',
  '忘記密碼',
  // Words to say to the agent as they stand.
  '帳戶被盜',
  '重複付款',
  '訂單發錯貨了',
  '想申請退款',
  // Of the payment settings, and of EZ WAY, the app of Taiwan's customs.
  '設定',
  '賬戶與安全',
  '國際支付管理',
  '支付寶中國(內地版)',
  '客服介入',
  '易利委',
  '申報相符',
  '申報不符',
];

/** The bot's name, which the words before it explain. */
const BOT = 'Taobao bot 「淘寶小蜜」';

/** A name of the screen that breaks the rules of the sentences around it. */
const ALIPAY_CHINA = /支付[寶宝]中[國国]\([內内]地版\)|賬戶與安全/g;

for (const locale of LOCALES) {
  const pack = PACKS[locale];

  describe(`pack ${locale}`, () => {
    it('is valid, and nothing is lost on the way through JSON', () => {
      const plain: unknown = JSON.parse(JSON.stringify(pack));
      expect(validateContent(plain)).to.deep.equal(plain);
    });

    it('has every topic, entry and channel, in order', () => {
      expect(pack.locale).to.equal(locale);
      expect(pack.topics.map(({ id }) => id)).to.deep.equal(TOPIC_IDS);
      expect(pack.entries.map(({ id }) => id)).to.deep.equal(ENTRY_IDS);
      expect(pack.channels.map(({ id }) => id)).to.deep.equal(CHANNEL_IDS);
    });

    it('differs from the others in sentences only', () => {
      expect(bones(pack)).to.deep.equal(bones(PACKS['zh-Hant']));
    });

    it('keeps to its measure: steps, keywords, solutions, related, evidence', () => {
      for (const entry of pack.entries) {
        expect(entry.steps.length, `${entry.id}: steps`).to.be.within(2, 6);
        expect(entry.keywords.length, `${entry.id}: keywords`).to.be.within(8, 20);
        expect(new Set(entry.keywords).size, entry.id).to.equal(entry.keywords.length);
        expect(entry.solutions.length, `${entry.id}: solutions`).to.be.within(2, 4);
        expect(entry.related.length, `${entry.id}: related`).to.be.within(1, 3);
        expect(entry.related, entry.id).to.not.include(entry.id);
        expect(entry.evidence.length, `${entry.id}: evidence`).to.be.within(2, 5);
      }
    });

    it('stays calm: no exclamation marks', () => {
      expect(allText(pack)).to.not.match(/[!\uff01]/);
    });
  });
}

describe('scripts of the packs', () => {
  const toSimplified = (ToSimplified as MakeConverter)({ from: 't', to: 'cn' });
  const toTraditional = (ToTraditional as MakeConverter)({ from: 'cn', to: 't' });
  const characters = (text: string) => [...new Set(text.match(/\p{Script=Han}/gu))];

  it('zh-Hans has no character that is Traditional only', () => {
    const foreign = characters(allText(PACKS['zh-Hans'])).filter((each) => toSimplified(each) !== each);
    expect(foreign).to.deep.equal([]);
  });

  it('zh-Hant has no character that is Simplified only', () => {
    // Both scripts have these; in Traditional each also stands for itself.
    const both = [...'台后里只才周群峰'];
    const foreign = characters(allText(PACKS['zh-Hant'])).filter(
      (each) => toTraditional(each) !== each && toSimplified(each) === each && !both.includes(each),
    );
    expect(foreign).to.deep.equal([]);
  });

  it('zh-Hant and zh-Hans write their punctuation full-width', () => {
    for (const locale of ['zh-Hant', 'zh-Hans'] as const) {
      expect(shownText(PACKS[locale]).replaceAll(ALIPAY_CHINA, '')).to.not.match(
        /\p{Script=Han}[,:;?()]|[,:;?()]\p{Script=Han}/u,
      );
    }
  });

  it('each Chinese pack keeps to the words of its place', () => {
    expect(allText(PACKS['zh-Hant']).replaceAll(ALIPAY_CHINA, '')).to.not.match(
      /賬|寶貝鏈接|截屏|登錄|快遞公司|視頻|信息/,
    );
    expect(allText(PACKS['zh-Hans'])).to.not.match(/帐号|萤幕|连结|登入|网路|影片|讯息|管道/);
  });

  it('en has Chinese in paths and quoted names only, each with its meaning beside it', () => {
    const withoutPaths = JSON.stringify(PACKS.en, (key, value: unknown) =>
      ['path', 'names', 'sources'].includes(key) ? undefined : value,
    ).replaceAll(BOT, 'Taobao bot');
    const quoted = [...withoutPaths.matchAll(/「([^」]*)」 ?(\(\S)?/g)];
    for (const [whole, name, gloss] of quoted) {
      expect(MENU_NAMES).to.include(name!);
      expect(gloss, whole).to.be.a('string');
    }
    expect(withoutPaths.replaceAll(/「[^」]*」/g, '')).to.not.match(/\p{Script=Han}/u);
  });
});
