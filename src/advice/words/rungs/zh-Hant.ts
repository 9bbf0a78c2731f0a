import type { AdviceWords } from '../types.js';

/** Rungs of the ladder, and what is asked for in the order, by its kind. */
export const rungs: Pick<AdviceWords, 'rungs' | 'requests'> = {
  rungs: {
    self: { title: '自己先處理', text: '{answer}', moveOn: '還是不行，就到下一步。' },
    seller: {
      title: '找賣家談',
      text: '從「聯繫客服」選「賣家客服」，傳訊息和證據，說出想要的結果。',
      moveOn: '不回或談不成，就到下一步。',
    },
    request: {
      title: '在訂單裡申請退款或退貨',
      text: '打開「已買到的寶貝」，找到訂單，點「退款/退貨」。還沒出貨或沒收到就申請退款，收到了就申請退貨退款。貼上訊息，附上照片送出。',
      moveOn: '賣家拒絕或一直不處理，就到下一步。',
    },
    platform: {
      title: '請淘寶介入',
      text: '從這筆申請要求「客服介入」，附上對話紀錄和證據。還沒在訂單裡申請過，先申請。',
      moveOn: '結果不能接受，就到下一步。',
    },
    carrier: {
      title: '問物流公司',
      text: '點「查看物流」找到物流公司和單號，請他們查包裹在哪裡、交給了誰，留下答覆。',
      moveOn: '查不到或不理，就到下一步。',
    },
    customs: {
      title: '問報關業者',
      text: '報上物流單號，問卡在哪裡、要不要補資料。',
      moveOn: '還是不動，就到下一步。',
    },
    bank: {
      title: '問付款的銀行',
      text: '打銀行卡上的電話，說明這筆扣款，附上訂單、紀錄和證明。',
      moveOn: '銀行處理的同時，可以走下一步。',
      done: '已打給銀行',
    },
    stop: {
      title: '掛斷，什麼都別做',
      text: '馬上掛斷，別再回。不轉帳、不給驗證碼和卡號、不點連結、不裝 App、不分享螢幕。',
      moveOn: '掛斷了，就到下一步。',
      done: '已掛斷',
    },
    police: { title: '找警方', text: '{answer}', moveOn: '打過了，就到下一步。', done: '已打給警方' },
    recover: {
      title: '從登入頁找回帳號',
      text: '在登入頁點「忘記密碼」，驗證身分後重設。畫面上有別的驗證方式，就選用得到的那個。',
      moveOn: '驗證不了，就到下一步。',
    },
    human: {
      title: '找真人客服',
      text: '打開線上客服。先回你的是機器人，就輸入「人工客服」，再貼上訊息。',
      moveOn: '沒解決，就到下一步。',
    },
    channel: {
      title: '打電話',
      text: '打不通就在客服頁面留言，等回覆。',
      moveOn: '都沒有回應，就到下一步。',
    },
    supervisor: {
      title: '請主管或資深客服處理',
      text: '說清楚訴求和想要的結果，請主管或資深客服重新處理，記下答覆的時間和內容。',
      moveOn: '結果沒變，就到下一步。',
    },
    social: {
      title: '私訊官方社群帳號',
      text: '在 Facebook 或微博找淘寶官方帳號，確認是官方的再私訊。',
      moveOn: '回覆可能較慢，等不到就到下一步。',
    },
    consumer: {
      title: '找消費者保護單位',
      text: '{answer}帶著整理好的資料，說清楚：發生什麼事、找過誰、想要什麼結果。',
    },
  },
  requests: {
    refund: {
      title: '在訂單裡申請退款',
      text: '打開「已買到的寶貝」，找到訂單，點「退款/退貨」，申請退款，填好原因和金額。貼上訊息，附上照片送出。',
    },
    return: {
      title: '在訂單裡申請退貨退款',
      text: '打開「已買到的寶貝」，找到訂單，點「退款/退貨」，申請退貨退款，填好原因和金額。貼上訊息，附上照片送出。',
    },
    exchange: {
      title: '在訂單裡申請換貨',
      text: '打開「已買到的寶貝」，找到訂單，點「退款/退貨」，申請換貨，填好原因。貼上訊息，附上照片送出。',
    },
  },
};
