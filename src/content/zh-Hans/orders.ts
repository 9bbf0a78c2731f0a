import { MENUS_HANS as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const orders = {
  'order-cancel': {
    title: '怎么取消订单',
    keywords:
      '取消订单, 取消, 不买了, 不想要了, 拍错了, 点错, 下错单, 重复下单, 拍重了, 撤单, 关闭订单, 没发货, 未发货, 拦截, 卖家不同意取消, 后悔了',
    answer: '到“我的淘宝”>“已买到的宝贝”找到订单，点“取消订单”。已付款的订单要卖家同意才能取消。',
    steps: [
      { text: '打开“已买到的宝贝”，找到订单', path: menu.orders },
      { text: '点“取消订单”', path: menu.cancel },
      { text: '已付款的话，发消息请卖家同意' },
    ],
    notes: ['已经发货，就等收到后再申请退货退款。'],
    problem: '我想取消这笔订单。',
    solutions: [
      { text: '取消订单并全额退款', toSeller: '同意取消订单并全额退款', toAgent: '协助我取消订单并全额退款' },
      { text: '卖家同意取消', toSeller: '同意取消订单', toAgent: '请卖家同意取消订单' },
    ],
  },
  'order-track': {
    title: '怎么查订单和物流',
    keywords:
      '查物流, 物流, 查看物流, 查快递, 订单查询, 包裹在哪, 到哪了, 快递单号, 物流单号, 运单号, 发货了吗, 物流信息, 配送进度, 查件, 派送',
    answer: '到“我的淘宝”>“已买到的宝贝”找到订单，点“查看物流”就能看实时状态。',
    steps: [
      { text: '打开“已买到的宝贝”，找到订单', path: menu.orders },
      { text: '点“查看物流”，看实时状态', path: menu.track },
    ],
    notes: ['很久没更新，先问卖家或快递公司。'],
    problem: '我想知道包裹现在到哪里了。',
    solutions: ['告诉我包裹现在到哪里', '提供快递单号'],
  },
  'order-modify': {
    title: '怎么修改订单',
    keywords:
      '修改订单, 改地址, 换地址, 地址填错, 收件人, 收货人, 电话写错, 改颜色, 改尺码, 换款式, 改数量, 备注, 改收货地址, 改单, 规格选错',
    answer: '还没付款，找卖家改；付款后一般不能改，可以请卖家帮忙，或取消后重新拍。',
    steps: [
      { text: '看订单付款了没有', path: menu.orders },
      { text: '还没付款：发消息给卖家，说清楚要改什么' },
      { text: '已付款：趁还没发货问卖家，不行就取消重拍' },
    ],
    notes: ['付款后一般无法修改，已付款的订单要卖家同意才能取消。'],
    problem: '我想修改订单信息。',
    solutions: [
      { text: '帮我修改订单', toAgent: '请卖家帮我修改订单' },
      {
        text: '改不了就取消订单',
        toSeller: '改不了的话，同意取消订单',
        toAgent: '改不了的话，请卖家同意取消订单',
      },
    ],
  },
  'receipt-deadline': {
    title: '快要自动确认收货了怎么办',
    keywords:
      '自动确认收货, 确认收货, 延长收货, 延长收货时间, 收货倒计时, 倒计时, 快到期, 还剩几天, 没收到就自动确认, 收货时间快到了, 系统自动收货, 延迟收货, 自动收货, 临近收货',
    answer:
      '订单页有倒计时，时间一到就自动确认收货。货还没到或有问题，在倒计时结束前请卖家延长收货，或在订单里申请退款。',
    steps: [
      { text: '打开“已买到的宝贝”，找到订单，看倒计时还剩多久', path: menu.orders },
      { text: '货还没到或有问题：发消息请卖家延长收货' },
      { text: '卖家不肯或没回：在倒计时结束前申请退款', path: menu.returns },
    ],
    notes: ['没收到货，先别点确认收货。'],
    problem: '订单快要自动确认收货了，货还没到或有问题。',
    solutions: [
      { text: '延长收货时间', toSeller: '帮我延长收货时间', toAgent: '请卖家延长收货时间' },
      { text: '退款', toSeller: '同意退款', toAgent: '协助我退款' },
    ],
  },
} satisfies SomeEntries;
