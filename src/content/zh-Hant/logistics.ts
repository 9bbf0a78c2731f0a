import { MENUS_HANT as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const logistics = {
  'logistics-delay': {
    title: '物流延誤、一直沒收到',
    keywords:
      '物流延遲, 延誤, 還沒到, 太慢, 物流沒更新, 物流不動, 卡關, 卡在海關, 一直沒出貨, 遲遲不發貨, 催單, 催貨, 超過時間, 等好久, 未收到貨, 單號沒跳',
    answer: '先看物流資訊找出延誤原因；很久沒更新，就聯絡賣家或物流公司。',
    steps: [
      { text: '點「查看物流」，看卡在哪裡', path: menu.track },
      { text: '很久沒更新，問賣家或物流公司' },
      { text: '都沒有答覆，截圖找淘寶客服', path: menu.official },
    ],
    notes: ['大促和節假日通常較慢。', '不想等了，可以問賣家能不能取消。'],
    problem: '包裹很久還沒到，想確認物流。',
    solutions: ['請催促配送並告知預計到達日', '請重新寄出', '取消訂單並退款'],
  },
  'parcel-lost': {
    title: '包裹遺失、顯示簽收卻沒收到',
    keywords:
      '包裹遺失, 丟件, 掉件, 弄丟, 不見了, 已簽收沒收到, 顯示送達, 被偷, 被別人領走, 找不到包裹, 賠償, 理賠, 寄丟, 唔見咗, 件貨冇咗',
    answer: '聯絡賣家和物流公司確認去向；確定遺失，就要求賠償。',
    steps: [
      { text: '截下物流紀錄，問家人、管理室或取貨點有沒有代收', path: menu.track },
      { text: '同時問賣家和物流公司，確認包裹去向' },
      { text: '確定遺失，要求賠償、重寄或退款' },
      { text: '談不成，請淘寶客服介入', path: menu.official },
    ],
    notes: ['沒收到貨，先別按確認收貨。'],
    problem: '包裹好像不見了，我一直沒有收到。',
    solutions: ['全額退款', '重新寄出', '請賠償我的損失'],
  },
} satisfies SomeEntries;
