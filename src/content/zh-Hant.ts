import { buildPack } from './pack.js';
import { account } from './zh-Hant/account.js';
import { contact } from './zh-Hant/contact.js';
import { distinctions } from './zh-Hant/distinctions.js';
import { ladders } from './zh-Hant/ladders.js';
import { logistics } from './zh-Hant/logistics.js';
import { orders } from './zh-Hant/orders.js';
import { payment } from './zh-Hant/payment.js';
import { product } from './zh-Hant/product.js';
import { returns } from './zh-Hant/returns.js';
import { bot, online } from './zh-Hant/routes.js';
import { special } from './zh-Hant/special.js';

/** Traditional Chinese in the words of Taiwan and Hong Kong: the pack that the others follow. */
export default buildPack({
  locale: 'zh-Hant',
  sources: { article: '聯絡淘寶客服的教學文章（2025 年版）', own: '本工具自行整理' },
  topics: {
    returns: '退貨退款',
    orders: '訂單',
    account: '帳戶安全',
    product: '商品',
    payment: '付款',
    logistics: '物流',
    special: '聯絡不上、不滿意',
    contact: '聯絡客服',
  },
  entries: {
    ...contact,
    ...returns,
    ...orders,
    ...account,
    ...product,
    ...payment,
    ...logistics,
    ...special,
  },
  evidence: {
    'order-number': '訂單編號',
    'product-link': '商品連結或商品名稱',
    'screenshot-listing': '商品頁的螢幕截圖（圖片、描述、規格）',
    'photo-received': '實物照片，拍出和描述不同的地方',
    'photo-damage': '瑕疵或損壞的照片，近拍和整體各一張',
    'photo-package': '外包裝和寄件標籤的照片',
    'unboxing-video': '開箱影片',
    'chat-log': '和賣家或客服的對話截圖',
    'payment-proof': '付款證明：支付寶明細或信用卡帳單',
    'refund-page': '退款進度頁面的截圖',
    'return-receipt': '退貨寄件單據和運費收據',
    'tracking-screenshot': '物流紀錄的截圖',
    'carrier-reply': '物流公司的答覆',
    'account-name': '淘寶會員名（不是密碼）',
    'account-notice': '異常登入或扣款通知的截圖',
    'error-screenshot': '錯誤訊息的螢幕截圖',
    'decision-screenshot': '處理結果的截圖',
    'countdown-screenshot': '訂單頁倒數時間的截圖',
    'caller-details': '對方的號碼和來電時間',
    'scam-messages': '和對方的對話、簡訊的截圖',
    'transfer-receipt': '轉帳收據或明細',
    'declaration-screenshot': 'EZ WAY 申報內容的截圖',
    'pickup-notice': '取件通知的截圖，看得到收到的時間',
  },
  channels: {
    'contact-online': {
      title: '線上客服',
      goodFor: '大多數問題都適合，對話會留下來當證據',
      pros: [
        '通常很快有人回；尖峰時轉真人可能要等',
        '24 小時都能用（部分時段由機器人回答）',
        '對話紀錄會保留，可以當證據',
      ],
      tips: [
        '先準備好訂單編號和商品連結',
        '說得簡短清楚',
        '機器人答得沒用，就輸入「人工客服」轉給真人',
        '別在對話裡給密碼或驗證碼',
      ],
      routes: online,
    },
    'contact-phone': {
      title: '電話客服',
      goodFor: '緊急或複雜的問題，直接說最快',
      pros: ['直接和客服對話', '適合緊急或複雜的問題'],
      tips: [
        '先準備好訂單編號和帳號',
        '一般週一至週日 9:00–21:00，各地可能不同',
        '避開尖峰：晚上和假日',
        '耐心、禮貌，比較容易談成',
        '大陸的 9510211 和 400 號碼在其他地方可能打不通',
      ],
      routes: [],
    },
    'contact-bot': {
      title: '智能客服（淘寶小蜜）',
      goodFor: '常見問題，半夜也馬上有答案',
      pros: ['24 小時不休息', '常見問題回答很快'],
      tips: ['輸入問題，自動回答', '不滿意就要求轉人工'],
      routes: bot,
    },
    'contact-social': {
      title: '其他管道',
      goodFor: '其他方式都不通時的備用',
      pros: ['在 Facebook、微博等平台有官方帳號'],
      tips: ['回覆可能較慢', '確認是官方帳號再私訊'],
      routes: [],
    },
  },
  lines: {
    'taobao-cn': '淘寶客服（大陸）',
    'taobao-cn-400': '淘寶客服（大陸，400 專線）',
    'taobao-tw': '淘寶客服（台灣）',
    'taobao-hk': '淘寶客服（香港）',
    'consumer-cn': '消費者投訴熱線（大陸）',
    'consumer-tw': '消費者服務專線（台灣）',
    'consumer-hk': '消費者委員會（香港）',
    'police-cn': '報警（大陸）',
    'police-tw': '165 反詐騙專線（台灣）',
    'police-tw-110': '報警（台灣）',
    'police-hk': '防騙易熱線（香港）',
    'police-mo': '警方防詐專線（澳門）',
    'police-mo-993': '報警（澳門）',
  },
  helpCentre: '淘寶幫助中心',
  howTo: [
    {
      title: '找對入口',
      tips: [
        '線上、電話、小蜜、官方社群都可以，先用線上客服，對話會留下來',
        '這個小幫手不是淘寶官方的，訂單要由賣家或淘寶客服處理',
      ],
    },
    {
      title: '說清楚問題',
      tips: [
        '先用一句話總結，例如「訂單發錯貨了」「想申請退款」',
        '給出關鍵資料：訂單編號、商品名稱、問題描述',
        '附上截圖或照片，破損和不符時特別重要',
        '說出想要的解決方式',
        '別寫密碼或驗證碼，淘寶不需要這些',
      ],
    },
    {
      title: '和客服一起解決',
      tips: [
        '機器人解決不了，就堅持轉人工客服',
        '尖峰時轉真人可能要等，耐心等一下',
        '確認問題解決了，再結束對話',
        '語氣平和、保持禮貌，更容易談成',
      ],
    },
  ],
  distinctions,
  ladders,
});
