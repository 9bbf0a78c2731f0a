import type { RungId } from '../ids.js';
import type { MessageWords } from './types.js';

/** Words of a message to an agent: Simplified Chinese, whatever the locale of the page. */
export const AGENT_WORDS: MessageWords = {
  lang: 'zh-Hans',
  hello: '您好，',
  opening: '您好，想请您帮忙处理一个问题。',
  generic: '我的淘宝订单有问题，请帮我看一下。',
  problem: '问题',
  order: '订单号',
  product: '商品',
  amount: '金额',
  since: '开始日期',
  sinceRefund: '卖家同意退款的日期',
  evidence: '已备好凭证',
  tried: '已经试过',
  solution: '希望',
  photos: '照片 {n} 张',
  overDays: '已超过 {n} 天',
  overWorkdays: '已超过 {n} 个工作日',
  original: '（原文：{text}）',
  rungs: {
    self: '按页面提示自己操作',
    seller: '联系卖家',
    human: '人工客服',
    channel: '电话或其他渠道',
    supervisor: '要求主管处理',
    platform: '申请客服介入',
    social: '官方社交账号',
    consumer: '消费者保护机构',
  },
  label: '【{label}】{text}',
  brackets: '（{text}）',
  colon: '：',
  comma: '、',
  semicolon: '；',
  stop: '。',
  thanks: '谢谢。',
  closing: '麻烦您尽快处理，谢谢。',
};

/** Stands before a wish in a language that the agent may not know. */
export const AS_WRITTEN = '请按我写的处理';

/** Sentences to say or paste to somebody in the mainland. */
export const SAY: Readonly<Record<RungId, string>> = {
  self: '',
  seller: '您好，我的订单有问题，详情和凭证在下面，请看一下怎么处理。',
  human: '人工客服',
  channel: '您好，我在淘宝遇到问题，资料在手边，请帮我处理。',
  supervisor: '我对目前的处理结果不满意，请转主管或资深客服重新处理。',
  platform: '我和卖家没有谈成，请淘宝客服介入处理。',
  social: '您好，我的淘宝问题一直没有解决，请帮我转给负责的客服。',
  consumer: '我和淘宝有纠纷，找过客服但没有解决，想请问怎么投诉。',
};

/** What a message asks for on a rung, beside the shopper's wish. */
export const RUNG_WISHES: Readonly<Partial<Record<RungId, string>>> = {
  supervisor: '请主管或资深客服重新处理',
  platform: '请淘宝客服介入处理',
};

/** To a consumer-protection body in Taiwan. */
export const SAY_CONSUMER_HANT = '我和淘寶有糾紛，找過客服但沒有解決，想請問怎麼申訴。';

/** To the one in Hong Kong. */
export const SAY_CONSUMER_HK = '我和淘寶有糾紛，找過客服但沒有解決，想請問怎麼投訴。';
