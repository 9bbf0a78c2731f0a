// Written by tools/advice/agent-entries.ts from the packs: `npm run agent-entries` after changing one.

/**
 * Problem and solutions of the bundled entries in Simplified Chinese, behind the fingerprints of the words that they
 * translate: an entry that a page has rewritten is not taken for the bundled one.
 */
export const AGENT_ENTRIES: Readonly<
  Record<string, readonly [of: string, problem: string, ...solutions: string[]]>
> = {
  'returns-apply': ['0uag 84ix', '我想申请退货退款。', '退货退款', '仅退款，不退货', '换货'],
  'returns-shipping-fee': [
    '6aht w1zt',
    '宝贝有问题要退货，想确认运费由谁承担。',
    '请卖家承担退货运费',
    '请补偿我已付的运费',
  ],
  'refund-time': [
    '03bs w40j',
    '卖家已同意退款，但我还没收到钱。',
    '请尽快完成退款',
    '请告知退款进度和到账日期',
    '请淘宝客服介入',
  ],
  'order-cancel': ['0410 n64x', '我想取消这笔订单。', '取消订单并全额退款', '请卖家同意取消'],
  'order-track': ['z463 ix2i', '我想知道包裹现在到哪里了。', '请告知目前的物流状态', '请提供快递单号'],
  'order-modify': ['he27 f065', '我想修改订单信息。', '请帮我修改订单', '改不了的话，请同意取消订单'],
  'account-password': [
    'dsm9 nex5',
    '我忘记密码，登录不了账号。',
    '请协助我验证身份并重置密码',
    '请协助我更换绑定的手机号',
  ],
  'account-stolen': [
    'lfjo a59g',
    '我的账号被盗用，请立刻协助。',
    '请立刻冻结账号并协助我找回',
    '请取消不是我下的订单并退款',
    '请查明异常登录',
  ],
  'product-defect': [
    'akfo mf0a',
    '收到的宝贝有瑕疵，无法正常使用。',
    '退货退款',
    '换一件新的',
    '部分退款作为补偿',
    '补发损坏的配件',
  ],
  'product-mismatch': [
    'q8ok 6236',
    '收到的宝贝和卖家描述不符。',
    '退货退款',
    '补发正确的宝贝',
    '部分退款作为补偿',
  ],
  'payment-failed': ['2wl3 kf4s', '订单一直付款失败。', '请告知付款失败的原因', '请协助我完成付款'],
  'payment-duplicate': [
    '38es y26k',
    '同一笔订单被扣了两次款。',
    '请退回多付的金额',
    '请查明重复扣款的原因并告知到账日期',
  ],
  'logistics-delay': [
    '0vyf qssh',
    '物流很久没有更新，包裹还没到。',
    '请催促配送并告知预计到达日',
    '请补发',
    '取消订单并退款',
  ],
  'parcel-lost': ['arzu a7mp', '物流显示已送达，但我没有收到包裹。', '全额退款', '补发', '请赔偿我的损失'],
  'special-unreachable': [
    'uygj e4ug',
    '我多次联系客服都没有回应。',
    '请安排人工客服回复我',
    '请告知处理进度',
  ],
  'special-unhappy': [
    'fyu9 chsa',
    '我对目前的处理结果不满意，希望重新处理。',
    '请主管或资深客服重新处理',
    '请说明判定的理由',
    '请按我原来的要求解决',
  ],
};

export const AGENT_EVIDENCE: Readonly<Record<string, string>> = {
  'chat-log': '和卖家或客服的聊天截图',
  'photo-received': '实物照片，拍出和描述不同的地方',
  'screenshot-listing': '宝贝页面的截图（图片、描述、规格）',
  'photo-damage': '瑕疵或损坏的照片，近拍和整体各一张',
  'return-receipt': '退货快递底单和运费凭证',
  'refund-page': '退款进度页面的截图',
  'payment-proof': '付款凭证：支付宝账单或银行卡流水',
  'tracking-screenshot': '物流记录的截图',
  'error-screenshot': '错误提示的截图',
  'account-notice': '异常登录或扣款通知的截图',
  'photo-package': '外包装和快递面单的照片',
  'unboxing-video': '开箱视频',
  'carrier-reply': '快递公司的答复',
  'decision-screenshot': '处理结果的截图',
};
