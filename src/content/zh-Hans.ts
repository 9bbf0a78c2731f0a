import { buildPack } from './pack.js';
import { account } from './zh-Hans/account.js';
import { contact } from './zh-Hans/contact.js';
import { distinctions } from './zh-Hans/distinctions.js';
import { ladders } from './zh-Hans/ladders.js';
import { logistics } from './zh-Hans/logistics.js';
import { orders } from './zh-Hans/orders.js';
import { payment } from './zh-Hans/payment.js';
import { product } from './zh-Hans/product.js';
import { returns } from './zh-Hans/returns.js';
import { bot, online } from './zh-Hans/routes.js';
import { special } from './zh-Hans/special.js';

/** Simplified Chinese in the words of the mainland. */
export default buildPack({
  locale: 'zh-Hans',
  sources: { article: '联系淘宝客服的教程文章（2025 年版）', own: '本工具自行整理' },
  topics: {
    returns: '退货退款',
    orders: '订单',
    account: '账号安全',
    product: '宝贝问题',
    payment: '支付',
    logistics: '物流',
    special: '联系不上、不满意',
    contact: '联系客服',
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
    'order-number': '订单号',
    'product-link': '宝贝链接或名称',
    'screenshot-listing': '宝贝页面的截图（图片、描述、规格）',
    'photo-received': '实物照片，拍出和描述不同的地方',
    'photo-damage': '瑕疵或损坏的照片，近拍和整体各一张',
    'photo-package': '外包装和快递面单的照片',
    'unboxing-video': '开箱视频',
    'chat-log': '和卖家或客服的聊天截图',
    'payment-proof': '付款凭证：支付宝账单或银行卡流水',
    'refund-page': '退款进度页面的截图',
    'return-receipt': '退货快递底单和运费凭证',
    'tracking-screenshot': '物流记录的截图',
    'carrier-reply': '快递公司的答复',
    'account-name': '淘宝会员名（不是密码）',
    'account-notice': '异常登录或扣款通知的截图',
    'error-screenshot': '错误提示的截图',
    'decision-screenshot': '处理结果的截图',
    'countdown-screenshot': '订单页倒计时的截图',
    'caller-details': '对方的号码和来电时间',
    'scam-messages': '和对方的聊天、短信截图',
    'transfer-receipt': '转账凭证或明细',
    'declaration-screenshot': 'EZ WAY 申报内容的截图',
    'pickup-notice': '取件通知的截图，看得到收到的时间',
  },
  channels: {
    'contact-online': {
      title: '在线客服',
      goodFor: '大多数问题都适合，聊天记录会保留，可以当凭证',
      pros: [
        '通常很快有人回；高峰时转人工可能要等',
        '24 小时都能用（部分时段由机器人回答）',
        '聊天记录会保留，可以当凭证',
      ],
      tips: [
        '先准备好订单号和宝贝链接',
        '说得简短清楚',
        '机器人答得没用，就发送“人工客服”转人工',
        '聊天时别发密码或验证码',
      ],
      routes: online,
    },
    'contact-phone': {
      title: '电话客服',
      goodFor: '紧急或复杂的问题，直接说最快',
      pros: ['直接和客服对话', '适合紧急或复杂的问题'],
      tips: [
        '先准备好订单号和账号',
        '一般周一至周日 9:00–21:00，各地可能不同',
        '避开高峰：晚上和节假日',
        '有耐心、有礼貌，更容易谈成',
        '大陆的 9510211 和 400 号码在境外可能打不通',
      ],
      routes: [],
    },
    'contact-bot': {
      title: '智能客服（淘宝小蜜）',
      goodFor: '常见问题，半夜也马上有答案',
      pros: ['24 小时不休息', '常见问题回答很快'],
      tips: ['输入问题，自动回答', '不满意就要求转人工'],
      routes: bot,
    },
    'contact-social': {
      title: '其他渠道',
      goodFor: '其他渠道都不通时的备用',
      pros: ['在微博、Facebook 等平台有官方账号'],
      tips: ['回复可能较慢', '确认是官方账号再私信'],
      routes: [],
    },
  },
  lines: {
    'taobao-cn': '淘宝客服（大陆）',
    'taobao-cn-400': '淘宝客服（大陆，400 热线）',
    'taobao-tw': '淘宝客服（台湾）',
    'taobao-hk': '淘宝客服（香港）',
    'consumer-cn': '消费者投诉举报热线（大陆）',
    'consumer-tw': '消费者服务专线（台湾）',
    'consumer-hk': '消费者委员会（香港）',
    'police-cn': '报警（大陆）',
    'police-tw': '165 反诈骗专线（台湾）',
    'police-tw-110': '报警（台湾）',
    'police-hk': '防骗易热线（香港）',
    'police-mo': '警方防诈专线（澳门）',
    'police-mo-993': '报警（澳门）',
  },
  helpCentre: '淘宝帮助中心',
  howTo: [
    {
      title: '找对入口',
      tips: [
        '在线、电话、小蜜、官方社交账号都可以，先用在线客服，聊天记录会保留',
        '这个小帮手不是淘宝官方的，订单要由卖家或淘宝客服处理',
      ],
    },
    {
      title: '说清问题',
      tips: [
        '先用一句话概括，比如“订单发错货了”“想申请退款”',
        '给出关键信息：订单号、宝贝名称、问题描述',
        '附上截图或照片，破损和不符时特别重要',
        '说出想要的解决方式',
        '别写密码或验证码，淘宝不需要这些',
      ],
    },
    {
      title: '和客服一起解决',
      tips: [
        '机器人解决不了，就坚持转人工客服',
        '高峰时转人工可能要等，耐心等一下',
        '确认问题解决了，再结束对话',
        '语气平和、保持礼貌，更容易谈成',
      ],
    },
  ],
  distinctions,
  ladders,
});
