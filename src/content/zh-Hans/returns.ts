import { MENUS_HANS as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const returns = {
  'returns-apply': {
    title: '怎么申请退货退款',
    keywords:
      '退货, 退款, 退钱, 换货, 退换货, 想退, 申请退款, 仅退款, 七天无理由, 7 天无理由, 不喜欢, 不想要了, 尺码不合适, 拍错, 退货入口, 退款原因, 申请售后, 售后',
    answer: '到“我的淘宝”>“已买到的宝贝”找到订单，点“退款/退货”，填好原因和金额，提交就可以。',
    steps: [
      { text: '打开“已买到的宝贝”，找到要退的订单', path: menu.orders },
      { text: '点“退款/退货”', path: menu.returns },
      { text: '填写退款原因和退款金额' },
      { text: '上传照片或截图，提交申请' },
    ],
    notes: [
      '质量问题或卖家出错，退货运费由卖家承担；自己不喜欢或拍错，自己承担。',
      '退款一般 3–7 个工作日到账。',
    ],
    problem: '我想申请退货退款。',
    solutions: [
      { text: '退货退款', toSeller: '同意退货退款', toAgent: '协助我退货退款' },
      { text: '仅退款，不退货', toSeller: '同意仅退款、不退货', toAgent: '协助我仅退款、不退货' },
      { text: '换货', toSeller: '帮我换货', toAgent: '请卖家换货' },
    ],
  },
  'returns-shipping-fee': {
    title: '退货运费谁出',
    keywords:
      '退货运费, 运费, 邮费, 快递费, 谁出运费, 谁承担运费, 运费险, 退运费, 来回运费, 垫付运费, 自付邮费, 卖家出运费, 包邮, 运费补偿',
    answer: '宝贝有质量问题或卖家出错，运费由卖家承担；自己的原因（不喜欢、拍错），运费自己承担。',
    steps: [
      { text: '先确认退货原因：宝贝有问题、卖家出错，还是自己不想要了' },
      { text: '是宝贝或卖家的问题，先拍照留证，再和卖家说好由卖家承担运费' },
      { text: '留好寄回的底单和运费凭证' },
      { text: '申请退货时选对原因', path: menu.returns },
    ],
    notes: ['卖家出错却不肯承担运费，带着聊天记录请淘宝客服介入。'],
    problem: '想确认退货的运费由谁承担。',
    solutions: [
      { text: '卖家承担退货运费', toSeller: '承担退货运费', toAgent: '请卖家承担退货运费' },
      { text: '补偿我已付的运费', toAgent: '请卖家补偿我已付的运费' },
    ],
  },
  'refund-time': {
    title: '退款多久到账',
    label: '退款没到',
    keywords:
      '退款时间, 退款进度, 多久到账, 几天到账, 没收到退款, 退款没到账, 钱还没退, 什么时候退钱, 退到哪里, 退款去向, 原路退回, 退回银行卡, 退回支付宝, 花呗退款, 工作日',
    answer: '一般 3–7 个工作日到账，快慢看卖家处理速度和你的付款方式。',
    steps: [
      { text: '到订单里看退款进度', path: menu.returns },
      { text: '卖家还没处理，先发消息催一下' },
      { text: '超过 7 个工作日还没到，带着退款页面截图找淘宝客服' },
    ],
    notes: [
      '查一下原付款方式的明细，比如支付宝账单或银行卡流水。',
      {
        text: '香港用 AlipayHK：退到余额或银行卡，一般 7 个工作日内（银行卡由银行决定哪天入账）；PPS 一般 1–3 个工作日，退到绑定的账户。',
        regions: ['hk'],
      },
    ],
    problem: '退款还没到账，想确认进度。',
    solutions: [
      { text: '尽快完成退款', toAgent: '协助尽快完成退款' },
      '告诉我退款进度和到账日期',
      { text: '淘宝客服介入', toSeller: '尽快完成退款', toAgent: '介入处理这笔退款' },
    ],
    since: { since: '卖家哪一天同意退款？', event: '卖家同意退款' },
  },
} satisfies SomeEntries;
