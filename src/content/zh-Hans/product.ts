import { MENUS_HANS as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const product = {
  'product-defect': {
    title: '收到的宝贝有瑕疵或坏了',
    label: '东西坏了',
    keywords:
      '瑕疵, 坏了, 破损, 破了, 故障, 用不了, 裂了, 污渍, 脏, 开线, 脱线, 质量差, 做工差, 次品, 残次品, 过期, 漏液, 压坏, 质量问题',
    answer: '先拍照留证，再找卖家协商；谈不成就申请退货，或请淘宝客服介入。',
    steps: [
      { text: '马上拍照：瑕疵、整体和外包装' },
      { text: '把照片发给卖家，说出想要的处理方式' },
      { text: '谈不成就申请退货', path: menu.returns },
      { text: '卖家不处理，请淘宝客服介入', path: menu.official },
    ],
    notes: ['质量问题的退货运费由卖家承担。', '处理好之前，先留着宝贝和包装。'],
    problem: '收到的宝贝有瑕疵或损坏。',
    solutions: [
      { text: '退货退款', toSeller: '同意退货退款', toAgent: '协助我退货退款' },
      { text: '换一件新的', toSeller: '帮我换一件新的', toAgent: '请卖家换一件新的' },
      { text: '部分退款作为补偿', toAgent: '请卖家部分退款作为补偿' },
      { text: '补发损坏的配件', toAgent: '请卖家补发损坏的配件' },
    ],
  },
  'product-mismatch': {
    title: '收到的宝贝和描述不符',
    label: '跟商品页不一样',
    keywords:
      '与描述不符, 货不对板, 图文不符, 发错货, 订单发错货, 寄错, 少发, 漏发, 少一件, 颜色不对, 尺码不对, 色差, 假货, 高仿, 盗版, 材质不符, 实物与图片不符, 照骗',
    answer: '告诉卖家哪里不符，发照片作凭证；没解决就申请退货或退款。',
    steps: [
      { text: '拍下实物，截下宝贝页面的描述' },
      { text: '发给卖家，指出哪里不同' },
      { text: '没解决就申请退货或退款', path: menu.returns },
    ],
    notes: ['卖家发错或描述不实，退货运费由卖家承担。', '宝贝页面可能会改，趁早截图。'],
    problem: '收到的宝贝和页面描述不符。',
    solutions: [
      { text: '退货退款', toSeller: '同意退货退款', toAgent: '协助我退货退款' },
      { text: '补发正确的宝贝', toAgent: '请卖家补发正确的宝贝' },
      { text: '部分退款作为补偿', toAgent: '请卖家部分退款作为补偿' },
    ],
  },
} satisfies SomeEntries;
