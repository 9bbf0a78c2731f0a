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
    solutions: ['Tell me why the payment fails', 'Help me complete the payment'],
  },
  'payment-duplicate': {
    title: 'I was charged twice',
    label: 'Charged twice',
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
    solutions: ['Refund the extra amount', 'Find out why I was charged twice and when the refund arrives'],
  },
  'card-dispute': {
    title: 'Dispute a charge with my card issuer',
    keywords:
      'chargeback, charge back, dispute, dispute a charge, disputed transaction, card issuer, credit card company, bank dispute, unauthorised charge on card, card fraud, not my charge, goods never came paid by card, stop payment, 120 days, visa, mastercard',
    answer:
      'First ask the seller or Taobao and keep the record. If that fails, call your card issuer and ask to dispute the charge (chargeback), with the order, the record and proof.',
    steps: [
      { text: 'Ask the seller or Taobao first, and keep the record' },
      {
        text: 'See if your case counts: not made by you, charged twice, wrong amount or currency; goods not received, a promised refund or a return not paid back, goods damaged or not as described',
      },
      { text: 'Call your card issuer and ask to dispute the charge' },
      { text: 'Give them the order, the record and the proof' },
    ],
    notes: [
      'Most card organisations want it within 120 days from clearing or from the promised delivery, and 540 days from clearing at most.',
      'A refund by the seller to a card usually takes 5–7 working days. After a month, or past the promised day, open a dispute. Your issuer may differ.',
      'A bank cannot simply stop a payment that was authorised.',
    ],
    problem: 'Something is wrong with a charge on my card, and I would like to dispute it.',
    solutions: [
      'Refund the charge in dispute',
      {
        text: 'Give me the record of this payment for my bank',
        toAgent: 'Give me the record of this payment and of what was done, for my bank',
      },
    ],
  },
} satisfies SomeEntries;
