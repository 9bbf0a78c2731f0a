import type { Region } from './ids.js';

/** The script in which Taobao shows its menus. */
export type MenuScript = 'zh-Hant' | 'zh-Hans';

/** Menu names in both scripts; a name that is the same in both needs no place here. */
const NAMES: readonly (readonly [hant: string, hans: string])[] = [
  ['聯繫客服', '联系客服'],
  ['消費者客服', '消费者客服'],
  ['賣家客服', '卖家客服'],
  ['我的淘寶', '我的淘宝'],
  ['召喚人工客服', '召唤人工客服'],
  ['已買到的寶貝', '已买到的宝贝'],
  ['退款/退貨', '退款/退货'],
  ['取消訂單', '取消订单'],
  ['忘記密碼', '忘记密码'],
  ['淘寶小蜜', '淘宝小蜜'],
  ['設定', '设置'],
  ['賬戶與安全', '账户与安全'],
  ['國際支付管理', '国际支付管理'],
  ['支付寶中國(內地版)', '支付宝中国(内地版)'],
];

/**
 * The script of a shopper's Taobao: the region site of Taiwan and Hong Kong shows Traditional, the mainland's Simplified;
 * abroad it is not known, so the reader's own stands, and Traditional for those who read neither.
 * @param lang of the reader, BCP 47
 */
export const menuScript = (region: Region, lang: string): MenuScript =>
  region === 'cn' || (region === 'intl' && lang === 'zh-Hans') ? 'zh-Hans' : 'zh-Hant';

/** A menu name in a script; one that is not known stays as it is. */
export function menuName(name: string, script: MenuScript): string {
  const pair = NAMES.find((each) => each.includes(name));
  return pair ? pair[script === 'zh-Hant' ? 0 : 1] : name;
}

/** A menu name as Taobao's screen shows it, and as the pack has it where that differs: for the reader to recognise it. */
export interface MenuLabel {
  readonly name: string;
  readonly own?: string;
}

/**
 * A step's path as it is to be shown.
 * @param lang of the pack, BCP 47; who reads no Chinese is helped by one script alone
 */
export function menuPath(path: readonly string[], region: Region, lang: string): readonly MenuLabel[] {
  const script = menuScript(region, lang);
  return path.map((own) => {
    const name = menuName(own, script);
    return name === own || !lang.startsWith('zh') ? { name } : { name, own };
  });
}

/** A piece of a sentence; `lang` (BCP 47) where it is not in the sentence's own language. */
export interface SentencePart {
  readonly text: string;
  readonly lang?: MenuScript;
}

/**
 * A sentence in parts. For who reads no Chinese, each quoted menu name stands in the script of the shopper's Taobao, with
 * its language; a Chinese sentence keeps its own script, as the path beside it shows the screen's.
 * @param lang of the pack, BCP 47
 */
export function menuSentence(sentence: string, region: Region, lang: string): readonly SentencePart[] {
  if (lang.startsWith('zh')) return [{ text: sentence }];
  const script = menuScript(region, lang);
  return sentence
    .split(/(「[^」]*」)/)
    .filter(Boolean)
    .map((text) =>
      text.startsWith('「') ? { text: `「${menuName(text.slice(1, -1), script)}」`, lang: script } : { text },
    );
}
