import { MENUS_HANT as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const account = {
  'account-password': {
    title: '忘記密碼怎麼辦',
    keywords:
      '忘記密碼, 登入不了, 登不進去, 密碼錯誤, 重設密碼, 找回密碼, 收不到驗證碼, 簡訊驗證, 換手機號, 帳號鎖住, 帳戶登入, 唔記得密碼, 登唔入, 身分驗證',
    answer: '在登入頁點「忘記密碼」，完成身分驗證就能重設。',
    steps: [
      { text: '在登入頁點「忘記密碼」', path: menu.password },
      { text: '照畫面驗證身分' },
      { text: '設一組新的、沒在別處用過的密碼' },
    ],
    notes: ['淘寶不會向你要密碼或驗證碼，別告訴任何人，也別寫進給客服的訊息。'],
    problem: '我忘記密碼，登入不了帳號。',
    solutions: ['請協助我驗證身分並重設密碼', '請協助我更換綁定的手機號碼'],
  },
  'account-stolen': {
    title: '帳戶被盜怎麼辦',
    keywords:
      '帳號被盜, 帳戶被盜, 盜用, 被駭, 盜刷, 異常登入, 異地登入, 不是我買的, 密碼被改, 被騙, 詐騙, 驗證碼給了別人, 俾人 hack, 陌生訂單, 錢不見, 兩步驗證',
    answer: '立刻聯絡淘寶客服，照他們的步驟處理；同時更改相關密碼，並開啟兩步驟驗證。',
    steps: [
      { text: '立刻聯絡淘寶客服，說「帳戶被盜」', path: menu.human },
      { text: '照客服的步驟處理' },
      { text: '更改相關密碼：淘寶、支付寶、信箱' },
      { text: '開啟兩步驟驗證' },
      { text: '截下可疑的訂單、扣款和登入通知' },
    ],
    notes: [
      '登入不了，就在登入頁點「忘記密碼」，驗證身分後重設。',
      '淘寶不需要你的密碼或驗證碼；誰來要都別給，也別寫進訊息。',
    ],
    problem: '我的帳戶被盜用，請立刻協助。',
    solutions: ['請立刻凍結帳戶並協助我取回', '請取消不是我下的訂單並退款', '請查明異常登入'],
  },
} satisfies SomeEntries;
