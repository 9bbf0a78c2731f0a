import { MENUS_HANT as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const orders = {
  'order-cancel': {
    title: '怎麼取消訂單',
    keywords:
      '取消訂單, 取消, 不買了, 不要了, 按錯, 下錯單, 重複下單, 撤單, 關閉訂單, 還沒出貨, 未出貨, cancel, cut 單, 賣家不同意取消, 後悔',
    answer: '到「我的淘寶」>「已買到的寶貝」找到訂單，點「取消訂單」。已付款的訂單要賣家同意才能取消。',
    steps: [
      { text: '打開「已買到的寶貝」，找到訂單', path: menu.orders },
      { text: '點「取消訂單」', path: menu.cancel },
      { text: '已付款的話，傳訊息請賣家同意' },
    ],
    notes: ['已經寄出，就等收到後再申請退貨退款。'],
    problem: '我想取消這筆訂單。',
    solutions: [
      { text: '取消訂單並全額退款', toSeller: '同意取消訂單並全額退款', toAgent: '協助我取消訂單並全額退款' },
      { text: '賣家同意取消', toSeller: '同意取消訂單', toAgent: '請賣家同意取消訂單' },
    ],
  },
  'order-track': {
    title: '怎麼查訂單和物流',
    keywords:
      '查物流, 物流, 查看物流, 訂單查詢, 包裹在哪, 到哪了, 貨態, 快遞單號, 物流單號, 運單號, 出貨了嗎, 追蹤, 配送進度, 件貨去到邊, 查件',
    answer: '到「我的淘寶」>「已買到的寶貝」找到訂單，點「查看物流」就能看即時狀態。',
    steps: [
      { text: '打開「已買到的寶貝」，找到訂單', path: menu.orders },
      { text: '點「查看物流」，看即時狀態', path: menu.track },
    ],
    notes: ['很久沒更新，先問賣家或物流公司。'],
    problem: '我想知道包裹現在到哪裡了。',
    solutions: ['告訴我包裹現在到哪裡', '提供物流單號'],
  },
  'order-modify': {
    title: '怎麼修改訂單',
    keywords:
      '修改訂單, 改地址, 換地址, 地址填錯, 收件人, 電話寫錯, 改顏色, 改尺寸, 換款式, 改數量, 備註, 改收件地址, 改單, 選錯規格, 超商取貨',
    answer: '還沒付款，找賣家改；付款後一般不能改，可以請賣家幫忙，或取消後重新下單。',
    steps: [
      { text: '看訂單付款了沒', path: menu.orders },
      { text: '還沒付款：傳訊息給賣家，說清楚要改什麼' },
      { text: '已付款：趁還沒出貨問賣家，不行就取消重下' },
    ],
    notes: ['付款後一般無法修改，已付款的訂單要賣家同意才能取消。'],
    problem: '我想修改訂單資料。',
    solutions: [
      { text: '幫我修改訂單', toAgent: '請賣家幫我修改訂單' },
      {
        text: '改不了就取消訂單',
        toSeller: '改不了的話，同意取消訂單',
        toAgent: '改不了的話，請賣家同意取消訂單',
      },
    ],
  },
  'receipt-deadline': {
    title: '快要自動確認收貨了怎麼辦',
    keywords:
      '自動確認收貨, 確認收貨, 延長收貨, 延長收貨時間, 倒數, 收貨期限, 快到期, 還剩幾天, 還沒收到就要確認, 收貨時間快到了, 系統自動收貨, 收貨倒數, 自動收貨, 就快自動確認',
    answer:
      '訂單頁有倒數，時間一到就自動確認收貨。貨還沒到或有問題，在倒數結束前請賣家延長收貨，或在訂單裡申請退款。',
    steps: [
      { text: '打開「已買到的寶貝」，找到訂單，看倒數還剩多久', path: menu.orders },
      { text: '貨還沒到或有問題：傳訊息請賣家延長收貨' },
      { text: '賣家不肯或沒回：在倒數結束前申請退款', path: menu.returns },
    ],
    notes: ['沒收到貨，先別按確認收貨。'],
    problem: '訂單快要自動確認收貨了，貨還沒到或有問題。',
    solutions: [
      { text: '延長收貨時間', toSeller: '幫我延長收貨時間', toAgent: '請賣家延長收貨時間' },
      { text: '退款', toSeller: '同意退款', toAgent: '協助我退款' },
    ],
  },
} satisfies SomeEntries;
