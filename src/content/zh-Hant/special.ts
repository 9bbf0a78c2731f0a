import { MENUS_HANT as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const special = {
  'special-unreachable': {
    title: '聯絡不上賣家或客服',
    keywords:
      '聯絡不上, 聯繫不到, 沒人回, 沒人接, 打不通, 電話忙線, 佔線, 一直排隊, 已讀不回, 賣家不回, 客服不理, 等很久, 冇人覆, 冇人聽, 斷線',
    answer:
      '賣家不回，就在訂單裡申請退款或退貨，再請淘寶介入。客服沒回，避開尖峰（晚上和假日），換個方式：線上、電話或小蜜；也可以在客服頁面留言等回覆，或私訊官方社群帳號。',
    steps: [
      { text: '賣家不回：在訂單裡申請退款或退貨，再請淘寶「客服介入」', path: menu.returns },
      { text: '客服沒回：避開晚上和假日，換個時間再試' },
      { text: '換個方式：線上客服、電話、淘寶小蜜', path: menu.official },
      { text: '在客服頁面留言，等回覆' },
      { text: '用 Facebook、微博等官方社群帳號詢問' },
    ],
    notes: ['記下每次聯絡的時間和方式，之後用得上。'],
    problem: '我聯絡不上客服。',
    solutions: ['安排人工客服回覆我', '告訴我處理進度'],
  },
  'special-unhappy': {
    title: '對處理結果不滿意',
    keywords:
      '不滿意, 處理結果, 投訴, 申訴, 客訴, 檢舉, 不公平, 判決不公, 敷衍, 態度差, 踢皮球, 找主管, 升級處理, 消保, 消費者保護, 消委會, 1950, 12315, 唔滿意',
    answer:
      '說清楚訴求和期望的結果，要求主管或資深客服處理；必要時找消費者保護單位。冷靜說、不爭吵，更容易談成。',
    steps: [
      { text: '說清楚訴求和期望的解決方案' },
      { text: '要求主管或資深客服處理', path: menu.human },
      { text: '必要時找消費者保護單位：台灣 1950、香港消委會 2929 2222、大陸 12315' },
    ],
    notes: ['保留對話紀錄和處理結果的截圖。'],
    problem: '我對目前的處理結果不滿意，希望重新處理。',
    solutions: [
      { text: '由主管或資深客服重新處理', toSeller: '重新考慮並處理', toAgent: '轉給主管或資深客服重新處理' },
      '說明判定的理由',
      '按我原本的要求解決',
    ],
  },
} satisfies SomeEntries;
