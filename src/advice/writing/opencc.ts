// Whoever compiles this file needs the types beside it, also from another folder's tsconfig.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./opencc-dictionaries.d.ts" />
import { ConverterFactory } from 'opencc-js/core';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import variants from 'opencc-js/dict/TWVariantsRev';
import variantPhrases from 'opencc-js/dict/TWVariantsRevPhrases';

/**
 * Words of shoppers in Taiwan and Hong Kong that a mainland agent says differently. Only words that mean one thing
 * in a message to customer service: the full lists of opencc-js turn a parcel (物件) into a software object.
 */
const WORDS = [
  '登入 登录|登出 退出登录|簡訊 短信|訊息 消息|訊號 信号|網路 网络|網際網路 互联网|連結 链接|螢幕 屏幕|影片 视频|視訊 视频',
  '軟體 软件|硬體 硬件|硬碟 硬盘|記憶體 内存|滑鼠 鼠标|印表機 打印机|信箱 邮箱|電子郵件 电子邮件|品質 质量|瑕疵品 次品',
  '宅配 快递|貨運 快递|包裹編號 快递单号|物流單號 快递单号|超商 便利店|統編 税号|發票 发票|匯款 汇款|轉帳 转账|帳戶 账户',
  // Not across the end of a word: 商品|質量 is no 品質, 退貨|運費 no 貨運.
  '商品質 商品质|產品質 产品质|貨品質 货品质|退貨運 退货运|出貨運 出货运|發貨運 发货运|到貨運 到货运|貨運單 货运单|貨運費 货运费|錄影片 录影片',
  '帳號 账号|塑膠 塑料|充電線 充电线|行動電源 充电宝|耳機 耳机|尺碼 尺码|客訴 投诉|盜刷 盗刷|刷卡 刷卡|鈕扣 纽扣|冷氣 空调',
  '吹風機 吹风机|原子筆 圆珠笔|計程車 出租车|捷運 地铁|筆電 笔记本电脑|被駭 被黑|帳篷 帐篷|蚊帳 蚊帐|帳 账|優格 酸奶|馬鈴薯 土豆|隨身碟 U盘|相片 照片|禮拜 星期|尋日 昨天|琴日 昨天',
].join('|');

/** Characters of Cantonese whose Simplified form few fonts have: they stay. */
const KEPT = '嗰 嗰|搵 搵';

/** Makes a converter; heavy, so it is only reached through `loadSimplifier`. */
export const makeSimplifier = (): ((text: string) => string) =>
  ConverterFactory([WORDS, variantPhrases, variants], [KEPT, phrases, characters]);
