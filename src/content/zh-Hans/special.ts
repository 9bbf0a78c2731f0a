import { MENUS_HANS as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const special = {
  'special-unreachable': {
    title: '联系不上卖家或客服',
    keywords:
      '联系不上, 找不到人, 没人回, 没人接, 打不通, 电话占线, 忙音, 一直排队, 已读不回, 卖家不回, 客服不理, 等很久, 不回消息, 掉线, 转不了人工',
    answer:
      '卖家不回，就在订单里申请退款或退货，再请淘宝介入。客服没回，避开高峰（晚上和节假日），换个渠道：在线、电话或小蜜；也可以在客服页面留言等回复，或私信官方社交账号。',
    steps: [
      { text: '卖家不回：在订单里申请退款或退货，再请淘宝“客服介入”', path: menu.returns },
      { text: '客服没回：避开晚上和节假日，换个时间再试' },
      { text: '换渠道：在线客服、电话、淘宝小蜜', path: menu.official },
      { text: '在客服页面留言，等回复' },
      { text: '用微博、Facebook 等官方社交账号询问' },
    ],
    notes: ['记下每次联系的时间和渠道，之后用得上。'],
    problem: '我联系不上客服。',
    solutions: ['安排人工客服回复我', '告诉我处理进度'],
  },
  'special-unhappy': {
    title: '对处理结果不满意',
    keywords:
      '不满意, 处理结果, 投诉, 申诉, 维权, 举报, 不公平, 判责不公, 敷衍, 态度差, 踢皮球, 找主管, 找领导, 升级处理, 消协, 消费者保护, 工商, 12315, 差评',
    answer:
      '说清诉求和期望的结果，要求主管或资深客服处理；必要时找消费者保护机构。冷静说、不争吵，更容易谈成。',
    steps: [
      { text: '说清诉求和期望的解决方案' },
      { text: '要求主管或资深客服处理', path: menu.human },
      { text: '必要时找消费者保护机构：大陆 12315、台湾 1950、香港消委会 2929 2222' },
    ],
    notes: ['保留聊天记录和处理结果的截图。'],
    problem: '我对目前的处理结果不满意，希望重新处理。',
    solutions: [
      { text: '由主管或资深客服重新处理', toSeller: '重新考虑并处理', toAgent: '转给主管或资深客服重新处理' },
      '说明判定的理由',
      '按我原来的要求解决',
    ],
  },
} satisfies SomeEntries;
