import { MENUS_HANT as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const product = {
  'product-defect': {
    title: '收到的商品有瑕疵或壞了',
    label: '東西壞了',
    keywords:
      '瑕疵, 壞了, 破損, 破掉, 故障, 不能用, 裂開, 污漬, 髒, 脫線, 品質差, 做工差, 爛, 壞咗, 爛咗, 過期, 漏液, 壓壞',
    answer: '先拍照存證，再找賣家談；談不成就申請退貨，或請淘寶客服介入。',
    steps: [
      { text: '馬上拍照：瑕疵、整體和外包裝' },
      { text: '把照片傳給賣家，說出想要的處理方式' },
      { text: '談不成就申請退貨', path: menu.returns },
      { text: '賣家不處理，請淘寶客服介入', path: menu.official },
    ],
    notes: ['品質問題的退貨運費由賣家付。', '處理好之前，先留著商品和包裝。'],
    problem: '收到的商品有瑕疵或損壞。',
    solutions: [
      { text: '退貨退款', toSeller: '同意退貨退款', toAgent: '協助我退貨退款' },
      { text: '換一件新的', toSeller: '幫我換一件新的', toAgent: '請賣家換一件新的' },
      { text: '部分退款作為補償', toAgent: '請賣家部分退款作為補償' },
      { text: '補寄損壞的零件', toAgent: '請賣家補寄損壞的零件' },
    ],
  },
  'product-mismatch': {
    title: '收到的商品和描述不符',
    label: '跟商品頁不一樣',
    keywords:
      '與描述不符, 貨不對版, 圖文不符, 發錯貨, 寄錯, 少寄, 漏寄, 少一件, 顏色不對, 尺寸不對, 色差, 假貨, 仿冒, 盜版, 材質不符, 跟圖片不一樣, 訂單發錯貨, 送錯嘢',
    answer: '告訴賣家哪裡不符，附上照片證據；沒解決就申請退貨或退款。',
    steps: [
      { text: '拍下實物，截下商品頁的描述' },
      { text: '傳給賣家，指出哪裡不同' },
      { text: '沒解決就申請退貨或退款', path: menu.returns },
    ],
    notes: ['賣家寄錯或描述不實，退貨運費由賣家付。', '商品頁可能會改，趁早截圖。'],
    problem: '收到的商品和商品頁的描述不符。',
    solutions: [
      { text: '退貨退款', toSeller: '同意退貨退款', toAgent: '協助我退貨退款' },
      { text: '補寄正確的商品', toAgent: '請賣家補寄正確的商品' },
      { text: '部分退款作為補償', toAgent: '請賣家部分退款作為補償' },
    ],
  },
} satisfies SomeEntries;
