import { MENUS_HANS as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const account = {
  'account-password': {
    title: '忘记密码怎么办',
    keywords:
      '忘记密码, 登录不了, 登不上, 登不进去, 密码错误, 重置密码, 找回密码, 收不到验证码, 短信验证码, 换手机号, 手机号停用, 账号锁定, 账号登录, 身份验证',
    answer: '在登录页点“忘记密码”，完成身份验证就能重置。',
    steps: [
      { text: '在登录页点“忘记密码”', path: menu.password },
      { text: '按页面提示验证身份' },
      { text: '设一个新的、没在别处用过的密码' },
    ],
    notes: ['淘宝不会向你要密码或验证码，别告诉任何人，也别写进给客服的消息。'],
    problem: '我忘记密码，登录不了账号。',
    solutions: ['请协助我验证身份并重置密码', '请协助我更换绑定的手机号'],
  },
  'account-stolen': {
    title: '账号被盗怎么办',
    keywords:
      '账号被盗, 账户被盗, 盗号, 盗用, 被黑, 盗刷, 异常登录, 异地登录, 不是我买的, 密码被改, 被骗, 诈骗, 验证码给了别人, 陌生订单, 钱没了, 两步验证, 冻结账号',
    answer: '马上联系淘宝客服，按他们的步骤处理；同时修改相关密码，并开启两步验证。',
    steps: [
      { text: '马上联系淘宝客服，说“账号被盗”', path: menu.human },
      { text: '按客服的步骤处理' },
      { text: '修改相关密码：淘宝、支付宝、邮箱' },
      { text: '开启两步验证' },
      { text: '截下可疑的订单、扣款和登录通知' },
    ],
    notes: ['淘宝不需要你的密码或验证码；谁来要都别给，也别写进消息。'],
    problem: '我的账号被盗用，请立刻协助。',
    solutions: ['请立刻冻结账号并协助我找回', '请取消不是我下的订单并退款', '请查明异常登录'],
  },
} satisfies SomeEntries;
