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
      'Help me verify my identity and reset the password',
      'Help me change the phone number of my account',
    ],
  },
  'account-stolen': {
    title: 'Somebody took over my account',
    label: 'Account stolen',
    keywords:
      'account stolen, hacked, account hacked, taken over, hijacked, strange login, unknown login, orders I did not make, unauthorised purchase, unauthorized charge, password changed, scam, scammed, phishing, gave my code, money gone, two-step verification, fraud',
    answer:
      'Contact Taobao customer service at once and follow their steps. Also change related passwords and turn on two-step verification.',
    steps: [
      { text: 'Money or card used? Call your bank at once, on the number printed on the card' },
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
      'Cannot sign in? Call. While nobody answers, choose 「忘記密碼」 (forgot password) on the sign-in page, verify who you are and reset it.',
      'Taobao never needs your password or one-time code; give them to nobody and keep them out of messages.',
      {
        text: 'Hong Kong: you can have Taobao ask for the password at each payment again, under 「設定」 (settings) > 「賬戶與安全」 (account and security) > 「國際支付管理」 (international payment) > 「支付寶中國(內地版)」 (Alipay China).',
        regions: ['hk'],
      },
    ],
    problem: 'My account has been taken over. Please help at once.',
    solutions: [
      'Freeze the account at once and help me get it back',
      'Cancel the orders I did not make and refund them',
      'Look into the strange sign-ins',
    ],
  },
  'scam-call': {
    title: 'A call or message that says it is Taobao',
    keywords:
      'fake customer service, scam call, scammer, someone called from taobao, pretending to be taobao, phishing call, cancel membership, vip membership fee, instalment mistake, double booking, bank officer, atm, transfer money, order frozen, share screen, install app, whatsapp agent, line agent, verification call',
    answer:
      'Hang up: this is how a scam works. Send no money, no code, no card number, and open no link. If money has gone, call your bank now on the number on your card, then the police.',
    steps: [
      {
        text: 'Hang up and do not reply. No transfer, no code, no card data, no link, no app, no screen sharing',
      },
      { text: 'Money gone? Call your bank now, on the number on your card' },
      {
        text: 'Then the police: Taiwan 165 (emergency 110), Hong Kong 18222, mainland China 110, Macao 8800 7777 or 993; elsewhere your local police',
      },
      {
        text: 'Open the app yourself and look at the order: nothing of their story is there',
        path: menu.orders,
      },
      { text: 'Gave a password or code? Change your password at once' },
      { text: 'Keep the number, the time, and screenshots of the chat and the transfer' },
    ],
    notes: [
      'Refunds are made in the order, in the app or on the site. Nobody needs to call you for one.',
      {
        text: 'In Taiwan they speak of an order set to instalments by mistake, “charged 12 times”, and then a “bank officer” takes over. The number often starts with +886 or +. An ATM can pay out, take in and transfer. It cannot cancel anything or check who you are.',
        regions: ['tw'],
      },
      {
        text: 'In Hong Kong they say they are Taobao staff. A VIP membership must be cancelled for a fee, or your account is frozen and your savings must be moved. To check, call the number on the official site.',
        regions: ['hk'],
      },
      {
        text: 'In Hong Kong, nobody at the police’s centre moves money or uses WhatsApp. Whoever offers to get your money back is the second scam.',
        regions: ['hk'],
      },
      {
        text: 'In mainland China, 96110 is the police’s warning line: if it calls you, somebody is trying to rob you. Report it at 110.',
        regions: ['cn'],
      },
    ],
    problem: 'Somebody who says they are Taobao contacted me, and I think it is a scam.',
    solutions: ['Check my account and orders for anything strange', 'Help me protect my account'],
  },
} satisfies SomeEntries;
