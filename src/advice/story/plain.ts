import { fold } from '../../search/fold.js';
import { syllables } from '../../search/meaning/syllables.js';

/** A text in one spelling, whose every unit knows where it came from. */
export interface PlainText {
  /** Simplified, lower case, half-width; Cantonese function words and pinyin as the Chinese that they stand for. */
  readonly text: string;
  /** Span `[start, end)` of the original that a span of `text` stands for. */
  readonly span: (start: number, end: number) => readonly [start: number, end: number];
}

/** Cantonese characters, each before the one of written Chinese that does its work. */
const CANTONESE = new Map(
  '嘅的 咗了 冇没 唔不 佢他 俾给 畀给 喺在 係是 嚟来 攞拿 搵找 嗰那 咁这 哋们 諗想 睇看 覆复 瞓睡 𠵱而 啱刚 晒光 爛破 烂破 帳账 帐账 妳你 仲还 嘢物 碌刷'
    .split(' ')
    .map((pair) => {
      const [from, to] = [...pair];
      return [from!, to!];
    }),
);

/** 「收貨左」 is often typed for 「收貨咗」; what is on the left has a word behind it. */
const LEFT_FOR_DONE = /(?<=\p{Script=Han})左(?![右手脚腳边邊上下侧側耳眼前后後转轉面])/gu;

/** Words that people type in Latin letters, each before its Chinese. */
const PINYIN = (
  'maijia卖家 shangjia商家 kefu客服 taobao淘宝 dingdan订单 danhao单号 tuikuan退款 fahuo发货 shouhuo收货 shoudao收到 ' +
  'qianshou签收 xiadan下单 xiaoshi小时 menkou门口 kuaidi快递 wuliu物流 shouji手机 mima密码 ' +
  'denglu登录 zhanghao账号 beidao被盗 zhifu支付 fukuan付款 qian钱 yuan元 kuai块 buhui不回 ' +
  'buli不理 tongyi同意 jujue拒绝 shuo说 rang让 jiao叫 yao要 xiang想 qing请 bang帮 gei给 wo我 ta他 ni你 de的 le了 ' +
  'guo过 hai还 mei没 zuotian昨天 jintian今天 tian天 xingqi星期 yue月 hao号 qu去 lai来 dao到 zai在 shi是 you有 ' +
  'dadianhua打电话 dianhua电话 yinhang银行 yanzhengma验证码 quxiao取消 dizhi地址 cuo错 ' +
  'huai坏 po破 sui碎 jia假 buyiyang不一样 shao少 diu丢 bujian不见 jiu就 ' +
  'deng等 zenme怎么 ban办 keyi可以 ma吗 yizhi一直 mai买 shenqing申请 ' +
  'jiqiren机器人 lianxi联系 zhao找 wen问 pian骗 yunfei运费 ' +
  'xin新 huan换 tui退 yi一 liang两 san三 si四 wu五 liu六 qi七 ba八 shiyi十一 ge个 ci次 he和 dan但 ye也 dou都 bu不 huo货 ' +
  'xianzai现在 ren人 men们 fa发 wang忘 ji寄 neng能 xie写 gai改 gang刚 fu付 kuan款 cheng成 zhe这 na那 bei被 dongxi东西 ' +
  'yanse颜色 baoguo包裹 yizhan驿站 pingtai平台 jieru介入 tousu投诉 kou扣 zidong自动 queren确认 meiyou没有 yijing已经 ' +
  'kan看 xianshi显示 kong空 lie裂 lan烂 diao掉 zhuan转 weixin微信 mingtian明天 qiantian前天 zhou周 shang上 xia下 ' +
  'chengren承认 meihui没回 huifu回复 zhiliang质量 shenme什么 tupian图片 wan万 bai百'
)
  .split(' ')
  .map((word) => /^([a-z]+)(.+)$/.exec(word)!);
const CHINESE = new Map(PINYIN.map(([, latin, han]) => [latin!, han!] as const));
/** Marks of Chinese sentences: folded, a comma behind a figure would be part of it. */
const STOPS = '，。！？；：（）';
/** So many syllables make the longest word above. */
const LONGEST = 4;

/** Whether Latin words are pinyin: nearly all of them can be read so, and there are enough of them; beside Chinese, more. */
function isPinyin(words: readonly string[], enough: number): boolean {
  const read = words.filter((word) => syllables(word).length > 0).length;
  return read >= enough && read / words.length >= 0.8;
}

/** Reads pinyin as Chinese where it is known, the longest word first; what is not known stays. */
function* readPinyin(text: string): Generator<readonly [string, start: number, end: number]> {
  const found = [...text.matchAll(/[a-z]+/g)].flatMap(({ 0: word, index }) => {
    let at = index;
    return (syllables(word).length ? syllables(word) : [word]).map((part) => {
      const start = at;
      at += part.length;
      return { part, start, end: at };
    });
  });
  for (let first = 0; first < found.length;) {
    let size = LONGEST;
    let known: string | undefined;
    for (; size > 0 && known === undefined; size--) {
      const parts = found.slice(first, first + size);
      if (parts.length === size) known = CHINESE.get(parts.map(({ part }) => part).join(''));
    }
    const last = first + Math.max(size, 0);
    if (known !== undefined) yield [known, found[first]!.start, found[last]!.end];
    first = last + 1;
  }
}

/** Puts a text into the one spelling that stories are read in. */
export function plain(original: string): PlainText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (piece: string, start: number, end: number): void => {
    text += piece;
    for (let i = 0; i < piece.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (const { 0: cluster, index } of original.replace(LEFT_FOR_DONE, '咗').matchAll(/\P{M}\p{M}*|\p{M}+/gu))
    add(
      CANTONESE.get(cluster) ?? (STOPS.includes(cluster) ? cluster : fold(cluster)),
      index,
      index + cluster.length,
    );
  if (isPinyin(text.match(/[a-z]+/g) ?? [], /\p{Script=Han}{2}/u.test(text) ? 5 : 3)) {
    const [latin, from, to] = [text, [...starts], [...ends]];
    [text, starts.length, ends.length] = ['', 0, 0];
    let at = 0;
    for (const [word, start, end] of readPinyin(latin)) {
      // The spaces around a word of pinyin are none of the sentence's.
      const gap = latin.slice(at, start).replace(/(?<=^|[a-z]) +$/, '');
      if (gap) {
        for (let i = at; i < at + gap.length; i++) add(latin[i]!, from[i]!, to[i]!);
      }
      add(word, from[start]!, to[end - 1]!);
      at = end;
    }
    for (let i = at; i < latin.length; i++) add(latin[i]!, from[i]!, to[i]!);
  }
  return {
    text,
    span: (start, end) => [starts[start] ?? original.length, ends[end - 1] ?? original.length],
  };
}
