import { MENUS_HANT as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const returns = {
  'returns-apply': {
    title: 'How do I return something and get my money back?',
    keywords:
      'return, refund, money back, send back, exchange, apply for refund, refund only, changed my mind, do not like it, does not fit, wrong size, bought wrong, return button, 7 day return, no reason return, give it back, tuihuo, tuikuan',
    answer:
      'Go to 「我的淘寶」 (My Taobao) > 「已買到的寶貝」 (purchases), find the order, choose 「退款/退貨」 (refund/return), give the reason and amount, and submit.',
    steps: [
      { text: 'Open 「已買到的寶貝」 (purchases) and find the order', path: menu.orders },
      { text: 'Choose 「退款/退貨」 (refund/return)', path: menu.returns },
      { text: 'Fill in the reason and the refund amount' },
      { text: 'Add photos or screenshots and submit' },
    ],
    notes: [
      'The seller pays return shipping for quality problems and for the seller’s mistakes. You pay if you do not like it or bought the wrong thing.',
      'The money generally arrives within 3–7 working days.',
    ],
    problem: 'I would like to return this order and get a refund.',
    solutions: [
      {
        text: 'Return and refund',
        toSeller: 'Agree to a return and refund',
        toAgent: 'Help me return it and get a refund',
      },
      {
        text: 'Refund without return',
        toSeller: 'Agree to a refund without return',
        toAgent: 'Help me get a refund without return',
      },
      { text: 'Exchange', toSeller: 'Exchange the item', toAgent: 'Get the seller to exchange the item' },
    ],
  },
  'returns-shipping-fee': {
    title: 'Who pays for return shipping?',
    keywords:
      'return shipping, shipping fee, postage, freight, courier fee, who pays, shipping insurance, freight insurance, return cost, shipping cost, seller pays, buyer pays, free return, yunfei',
    answer:
      'The seller pays if the goods have a quality problem or the seller made a mistake. You pay if it is your own reason: you do not like it or bought the wrong thing.',
    steps: [
      { text: 'Be clear on the reason: a fault, a seller’s mistake, or a change of mind' },
      { text: 'For a fault or a mistake, take photos first and agree with the seller that they pay' },
      { text: 'Keep the shipping slip and the receipt' },
      { text: 'Choose the right reason when you apply', path: menu.returns },
    ],
    notes: ['If the seller made the mistake but will not pay, take the chat log to Taobao customer service.'],
    problem: 'I would like to know who pays the return shipping.',
    solutions: [
      {
        text: 'The seller pays return shipping',
        toSeller: 'Pay for the return shipping',
        toAgent: 'Get the seller to pay for the return shipping',
      },
      { text: 'Pay back the shipping I paid', toAgent: 'Get the seller to pay back the shipping I paid' },
    ],
  },
  'refund-time': {
    title: 'When will my refund arrive?',
    label: 'Refund has not come',
    keywords:
      'refund time, refund status, how long, how many days, refund not received, refund not arrived, waiting for refund, when do I get my money, where did the refund go, credit card refund, alipay refund, refund pending, working days',
    answer: 'Generally within 3–7 working days, depending on how fast the seller is and how you paid.',
    steps: [
      { text: 'Check the refund status in the order', path: menu.returns },
      { text: 'If the seller has not acted yet, send a message and ask' },
      { text: 'More than 7 working days? Take a screenshot of the refund page to Taobao customer service' },
    ],
    notes: [
      'Look at the statement of what you paid with, such as Alipay or your card.',
      {
        text: 'Hong Kong, AlipayHK: a refund to the balance or a card normally takes up to 7 working days (your bank decides the day for a card). PPS normally takes 1–3 working days, to the linked account.',
        regions: ['hk'],
      },
    ],
    problem: 'My refund has not arrived; I would like to know its status.',
    solutions: [
      { text: 'Complete the refund soon', toAgent: 'Help to complete the refund soon' },
      'Tell me the refund status and when it arrives',
      {
        text: 'Taobao steps in',
        toSeller: 'Complete the refund soon',
        toAgent: 'Step in and settle this refund',
      },
    ],
    since: {
      since: 'On which day did the seller agree to the refund?',
      event: 'The seller agreed to the refund',
    },
  },
} satisfies SomeEntries;
