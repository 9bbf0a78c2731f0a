import { MENUS_HANT as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const account = {
  'account-password': {
    title: 'I forgot my password',
    keywords:
      'forgot password, cannot sign in, cannot log in, login problem, wrong password, reset password, recover account, verification code not received, sms code, old phone number, changed number, account locked, verify identity, wangji mima',
    answer:
      'On the sign-in page choose 「忘記密碼」 (forgot password), verify your identity and set a new one.',
    steps: [
      { text: 'On the sign-in page choose 「忘記密碼」 (forgot password)', path: menu.password },
      { text: 'Follow the screen to verify your identity' },
      { text: 'Reset it: set a new password that you use nowhere else' },
    ],
    notes: [
      'Taobao never needs your password or one-time code: tell nobody, and keep them out of messages to an agent.',
    ],
    problem: 'I forgot my password and cannot sign in.',
    solutions: [
      'Please help me verify my identity and reset the password',
      'Please help me change the phone number of my account',
    ],
  },
  'account-stolen': {
    title: 'Somebody took over my account',
    keywords:
      'account stolen, hacked, account hacked, taken over, hijacked, strange login, unknown login, orders I did not make, unauthorised purchase, unauthorized charge, password changed, scam, scammed, phishing, gave my code, money gone, two-step verification, fraud',
    answer:
      'Contact Taobao customer service at once and follow their steps. Also change related passwords and turn on two-step verification.',
    steps: [
      {
        text: 'Contact Taobao customer service at once and say 「帳戶被盜」 (account stolen)',
        path: menu.human,
      },
      { text: 'Follow the agent’s steps' },
      { text: 'Change related passwords: Taobao, Alipay, e-mail' },
      { text: 'Turn on two-step verification' },
      { text: 'Take screenshots of strange orders, payments and sign-in notices' },
    ],
    notes: [
      'Cannot sign in? Choose 「忘記密碼」 (forgot password) on the sign-in page, verify who you are and reset it.',
      'Taobao never needs your password or one-time code; give them to nobody and keep them out of messages.',
    ],
    problem: 'My account has been taken over; please help at once.',
    solutions: [
      'Please freeze the account and help me get it back',
      'Please cancel the orders I did not make and refund them',
      'Please look into the strange sign-ins',
    ],
  },
} satisfies SomeEntries;
