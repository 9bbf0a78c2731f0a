import type { AdviceWords } from '../types.js';

/** Rungs of the ladder, and what is asked for in the order, by its kind. */
export const rungs: Pick<AdviceWords, 'rungs' | 'requests'> = {
  rungs: {
    self: { title: '自己先处理', text: '{answer}', moveOn: '还是不行，就到下一步。' },
    seller: {
      title: '找卖家谈',
      text: '从“联系客服”选“卖家客服”，发消息和凭证，说出想要的结果。',
      moveOn: '不回或谈不成，就到下一步。',
    },
    request: {
      title: '在订单里申请退款或退货',
      text: '打开“已买到的宝贝”，找到订单，点“退款/退货”。还没发货或没收到就申请退款，收到了就申请退货退款。贴上消息，附上照片提交。',
      moveOn: '卖家拒绝或一直不处理，就到下一步。',
    },
    platform: {
      title: '请淘宝介入',
      text: '从这笔申请要求“客服介入”，附上聊天记录和凭证。还没在订单里申请过，先申请。',
      moveOn: '结果不能接受，就到下一步。',
    },
    carrier: {
      title: '问快递公司',
      text: '点“查看物流”找到快递公司和单号，请他们查包裹在哪里、交给了谁，留下答复。',
      moveOn: '查不到或不理，就到下一步。',
    },
    customs: {
      title: '问报关公司',
      text: '报上快递单号，问卡在哪里、要不要补资料。',
      moveOn: '还是不动，就到下一步。',
    },
    bank: {
      title: '问付款的银行',
      text: '打银行卡上的电话，说明这笔扣款，附上订单、记录和证明。',
      moveOn: '银行处理的同时，可以走下一步。',
      done: '已打给银行',
    },
    stop: {
      title: '挂断，什么都别做',
      text: '马上挂断，别再回。不转账、不给验证码和卡号、不点链接、不装 App、不共享屏幕。',
      moveOn: '挂断了，就到下一步。',
      done: '已挂断',
    },
    police: { title: '找警方', text: '{answer}', moveOn: '打过了，就到下一步。', done: '已打给警方' },
    recover: {
      title: '从登录页找回账号',
      text: '在登录页点“忘记密码”，验证身份后重置。页面上有别的验证方式，就选用得到的那个。',
      moveOn: '验证不了，就到下一步。',
    },
    human: {
      title: '找人工客服',
      text: '打开在线客服。先回你的是机器人，就输入“人工客服”，再粘贴消息。',
      moveOn: '没解决，就到下一步。',
    },
    channel: {
      title: '打电话',
      text: '打不通就在客服页面留言，等回复。',
      moveOn: '都没有回应，就到下一步。',
    },
    supervisor: {
      title: '请主管或资深客服处理',
      text: '说清楚诉求和想要的结果，请主管或资深客服重新处理，记下答复的时间和内容。',
      moveOn: '结果没变，就到下一步。',
    },
    social: {
      title: '私信官方社交账号',
      text: '在微博或 Facebook 找淘宝官方账号，确认是官方的再私信。',
      moveOn: '回复可能较慢，等不到就到下一步。',
    },
    consumer: {
      title: '找消费者保护机构',
      text: '{answer}带着整理好的材料，说清楚：发生了什么、找过谁、想要什么结果。',
    },
  },
  requests: {
    refund: {
      title: '在订单里申请退款',
      text: '打开“已买到的宝贝”，找到订单，点“退款/退货”，申请退款，填好原因和金额。贴上消息，附上照片提交。',
    },
    return: {
      title: '在订单里申请退货退款',
      text: '打开“已买到的宝贝”，找到订单，点“退款/退货”，申请退货退款，填好原因和金额。贴上消息，附上照片提交。',
    },
    exchange: {
      title: '在订单里申请换货',
      text: '打开“已买到的宝贝”，找到订单，点“退款/退货”，申请换货，填好原因。贴上消息，附上照片提交。',
    },
  },
};
