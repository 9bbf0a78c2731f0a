import { MENUS_HANS as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const logistics = {
  'logistics-delay': {
    title: '物流太慢、一直没收到',
    keywords:
      '物流延误, 延迟, 还没到, 太慢, 物流不更新, 物流不动, 卡住了, 卡在海关, 一直不发货, 迟迟不发货, 催单, 催发货, 超时, 等好久, 没收到货, 停滞, 快递不动',
    answer: '先看物流信息找出延误原因；很久没更新，就联系卖家或快递公司。',
    steps: [
      { text: '点“查看物流”，看卡在哪里', path: menu.track },
      { text: '很久没更新，问卖家或快递公司' },
      { text: '都没有答复，截图找淘宝客服', path: menu.official },
    ],
    notes: ['大促和节假日通常较慢。', '不想等了，可以问卖家能不能取消。'],
    problem: '包裹很久还没到，想确认物流。',
    solutions: ['请催促配送并告知预计到达日', '请补发', '取消订单并退款'],
  },
  'parcel-lost': {
    title: '包裹丢了、显示签收却没收到',
    keywords:
      '包裹丢失, 丢件, 丢了, 弄丢, 不见了, 已签收没收到, 虚假签收, 显示送达, 被偷, 被人冒领, 找不到包裹, 驿站没有, 快递柜, 赔偿, 理赔, 寄丢',
    answer: '联系卖家和快递公司确认去向；确定丢失，就要求赔偿。',
    steps: [
      { text: '截下物流记录，问家人、门卫或驿站有没有代收', path: menu.track },
      { text: '同时问卖家和快递公司，确认包裹去向' },
      { text: '确定丢失，要求赔偿、补发或退款' },
      { text: '谈不成，请淘宝客服介入', path: menu.official },
    ],
    notes: ['没收到货，先别点确认收货。'],
    problem: '包裹好像丢了，我一直没有收到。',
    solutions: ['全额退款', '补发', '请赔偿我的损失'],
  },
} satisfies SomeEntries;
