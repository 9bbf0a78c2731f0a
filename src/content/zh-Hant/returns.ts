import { MENUS_HANT as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const returns = {
  'returns-apply': {
    title: '怎麼申請退貨退款',
    keywords:
      '退貨, 退款, 退錢, 換貨, 退換貨, 想退, 申請退款, 僅退款, 七天無理由, 7 天鑑賞期, 不喜歡, 不想要了, 尺寸不合, 買錯, 退貨按鈕, 退貨原因, 退貨退錢, 唔要',
    answer: '到「我的淘寶」>「已買到的寶貝」找到訂單，點「退款/退貨」，填好原因和金額送出就可以。',
    steps: [
      { text: '打開「已買到的寶貝」，找到要退的訂單', path: menu.orders },
      { text: '點「退款/退貨」', path: menu.returns },
      { text: '填寫退款原因和退款金額' },
      { text: '附上照片或截圖，送出申請' },
    ],
    notes: [
      '品質問題或賣家出錯，退貨運費由賣家付；自己不喜歡或買錯，由自己付。',
      '退款一般 3–7 個工作天到帳。',
    ],
    problem: '我想申請退貨退款。',
    solutions: [
      { text: '退貨退款', toSeller: '同意退貨退款', toAgent: '協助我退貨退款' },
      { text: '僅退款，不退貨', toSeller: '同意僅退款、不退貨', toAgent: '協助我僅退款、不退貨' },
      { text: '換貨', toSeller: '幫我換貨', toAgent: '請賣家換貨' },
    ],
  },
  'returns-shipping-fee': {
    title: '退貨運費誰付',
    keywords:
      '退貨運費, 運費, 郵費, 寄回運費, 誰出運費, 運費險, 退運費, 來回運費, 貼運費, 自付運費, 賣家付運費, 包郵, 邊個俾運費, 物流費',
    answer: '商品有品質問題或賣家出錯，運費由賣家付；自己的原因（不喜歡、買錯），運費自己付。',
    steps: [
      { text: '先確認退貨原因：商品有問題、賣家出錯，還是自己不想要了' },
      { text: '是商品或賣家的問題，先拍照存證，再和賣家談好由賣家付運費' },
      { text: '留下寄回的單據和運費收據' },
      { text: '申請退貨時選對原因', path: menu.returns },
    ],
    notes: ['賣家出錯卻不肯付運費，帶著對話紀錄請淘寶客服介入。'],
    problem: '想確認退貨的運費由誰負擔。',
    solutions: [
      { text: '賣家負擔退貨運費', toSeller: '負擔退貨運費', toAgent: '請賣家負擔退貨運費' },
      { text: '補償我已付的運費', toAgent: '請賣家補償我已付的運費' },
    ],
  },
  'refund-time': {
    title: '退款多久會到帳',
    label: '退款沒到',
    keywords:
      '退款時間, 退款進度, 多久到帳, 幾天, 還沒收到退款, 退款未到, 錢還沒退, 什麼時候退錢, 退到哪裡, 刷退, 信用卡退款, 支付寶退款, 幾時退錢, 工作天, 到帳',
    answer: '一般 3–7 個工作天到帳，快慢看賣家處理速度和你的付款方式。',
    steps: [
      { text: '到訂單裡看退款進度', path: menu.returns },
      { text: '賣家還沒處理，先傳訊息催一下' },
      { text: '超過 7 個工作天還沒到，帶著退款頁面截圖找淘寶客服' },
    ],
    notes: [
      '查一下原付款方式的明細，例如支付寶或信用卡帳單。',
      {
        text: '香港用 AlipayHK：退到餘額或卡片，一般 7 個工作天內（卡片由銀行決定哪天入帳）；PPS 一般 1–3 個工作天，退到連結的帳戶。',
        regions: ['hk'],
      },
    ],
    problem: '退款還沒入帳，想確認進度。',
    solutions: [
      { text: '盡快完成退款', toAgent: '協助盡快完成退款' },
      '告訴我退款進度和到帳日期',
      { text: '淘寶客服介入', toSeller: '盡快完成退款', toAgent: '介入處理這筆退款' },
    ],
    since: { since: '賣家哪一天同意退款？', event: '賣家同意退款' },
  },
} satisfies SomeEntries;
