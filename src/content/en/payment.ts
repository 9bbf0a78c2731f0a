import type { SomeEntries } from '../pack.js';

export const payment = {
  'payment-failed': {
    title: 'My payment fails',
    keywords:
      'payment failed, cannot pay, card declined, card refused, card rejected, alipay error, insufficient balance, credit card, debit card, foreign card, payment limit, checkout, payment page hangs, payment method, transaction failed',
    answer: 'Check your network, Alipay balance or bank card, then try another payment method.',
    steps: [
      { text: 'Check your network, reload and try once more' },
      { text: 'Check your Alipay balance, or the limit and expiry date of your card' },
      { text: 'Try another payment method' },
      { text: 'Still no luck? Take a screenshot of the error to Taobao customer service' },
    ],
    notes: ['Before you pay again, check that nothing has been charged yet.'],
    problem: 'My payment for this order keeps failing.',
    solutions: ['Please tell me why the payment fails', 'Please help me complete the payment'],
  },
  'payment-duplicate': {
    title: 'I was charged twice',
    keywords:
      'charged twice, double charge, duplicate payment, paid twice, billed twice, double payment, two debits, extra charge, overcharged, charged again, two transactions, same order twice, deducted twice',
    answer: 'Contact Taobao customer service, give proof of payment and ask for the extra amount back.',
    steps: [
      { text: 'Take screenshots of both charges and of the order' },
      {
        text: 'Contact Taobao customer service, say 「重複付款」 (paid twice) and give the proof of payment',
      },
      { text: 'Ask for the extra amount back, and when it arrives' },
    ],
    notes: ['Cover the full card number in screenshots; passwords and one-time codes are never needed.'],
    problem: 'I was charged twice for one order.',
    solutions: [
      'Please refund the extra amount',
      'Please find out why I was charged twice and when the refund arrives',
    ],
  },
} satisfies SomeEntries;
