// Written by tools/advice/agent-entries.ts from the packs: `npm run generate` after changing one.
import type { AgentEvidence } from './types.js';

export const AGENT_EVIDENCE: AgentEvidence = {
  'chat-log': '和卖家或客服的聊天截图',
  'photo-received': '实物照片，拍出和描述不同的地方',
  'screenshot-listing': '宝贝页面的截图（图片、描述、规格）',
  'photo-damage': '瑕疵或损坏的照片，近拍和整体各一张',
  'return-receipt': '退货快递底单和运费凭证',
  'refund-page': '退款进度页面的截图',
  'payment-proof': '付款凭证：支付宝账单或银行卡流水',
  'tracking-screenshot': '物流记录的截图',
  'countdown-screenshot': '订单页倒计时的截图',
  'error-screenshot': '错误提示的截图',
  'account-notice': '异常登录或扣款通知的截图',
  'caller-details': '对方的号码和来电时间',
  'scam-messages': '和对方的聊天、短信截图',
  'transfer-receipt': '转账凭证或明细',
  'photo-package': '外包装和快递面单的照片',
  'unboxing-video': '开箱视频',
  'carrier-reply': '快递公司的答复',
  'declaration-screenshot': 'EZ WAY 申报内容的截图',
  'pickup-notice': '取件通知的截图，看得到收到的时间',
  'decision-screenshot': '处理结果的截图',
};
