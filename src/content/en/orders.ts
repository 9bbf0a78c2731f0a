import { MENUS_HANT as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const orders = {
  'order-cancel': {
    title: 'How do I cancel an order?',
    keywords:
      'cancel order, cancel, do not want it anymore, ordered by mistake, pressed wrong, ordered twice, duplicate order, stop order, close order, not shipped yet, cancel button, seller refuses to cancel, undo purchase, quxiao dingdan',
    answer:
      'Go to 「我的淘寶」 (My Taobao) > 「已買到的寶貝」 (purchases), find the order and choose 「取消訂單」 (cancel order). Once paid, the seller has to agree.',
    steps: [
      { text: 'Open 「已買到的寶貝」 (purchases) and find the order', path: menu.orders },
      { text: 'Choose 「取消訂單」 (cancel order)', path: menu.cancel },
      { text: 'Already paid? Send a message and ask the seller to agree' },
    ],
    notes: ['If it has shipped, wait until it arrives and ask for a return and refund.'],
    problem: 'I would like to cancel this order.',
    solutions: [
      {
        text: 'Cancel the order with a full refund',
        toSeller: 'Agree to cancel the order with a full refund',
        toAgent: 'Help me cancel the order with a full refund',
      },
      {
        text: 'The seller agrees to cancel',
        toSeller: 'Agree to cancel the order',
        toAgent: 'Get the seller to agree to cancel',
      },
    ],
  },
  'order-track': {
    title: 'Where is my order?',
    keywords:
      'track order, tracking, tracking number, where is my parcel, where is my package, order status, shipping status, has it shipped, delivery progress, logistics, shipment, courier, waybill, wuliu',
    answer:
      'Go to 「我的淘寶」 (My Taobao) > 「已買到的寶貝」 (purchases), find the order and choose 「查看物流」 (view tracking) to see the live status.',
    steps: [
      { text: 'Open 「已買到的寶貝」 (purchases) and find the order', path: menu.orders },
      { text: 'Choose 「查看物流」 (view tracking) for the live status', path: menu.track },
    ],
    notes: ['No update for a long time? Ask the seller or the carrier.'],
    problem: 'I would like to know where my parcel is.',
    solutions: ['Tell me where the parcel is now', 'Give me the tracking number'],
  },
  'order-modify': {
    title: 'Can I change an order?',
    keywords:
      'change order, change address, wrong address, edit address, recipient, wrong phone number, change colour, change color, change size, change quantity, add a note, delivery method, edit order, modify order, wrong option',
    answer:
      'Before payment, ask the seller to change it. After payment it is generally not possible: ask the seller, or cancel and order again.',
    steps: [
      { text: 'See if the order is paid', path: menu.orders },
      { text: 'Not paid: tell the seller exactly what to change' },
      { text: 'Paid: ask the seller before it ships; if that fails, cancel and order again' },
    ],
    notes: ['Cancelling a paid order needs the seller’s consent.'],
    problem: 'I would like to change my order.',
    solutions: [
      { text: 'Change the order', toAgent: 'Get the seller to change the order' },
      {
        text: 'If it cannot be changed, cancel it',
        toSeller: 'If it cannot be changed, agree to cancel',
        toAgent: 'If it cannot be changed, get the seller to agree to cancel',
      },
    ],
  },
  'receipt-deadline': {
    title: 'My order is about to confirm receipt by itself',
    keywords:
      'auto confirm, automatic confirmation, confirm receipt, extend receipt, extend confirmation, countdown, receipt deadline, days left to confirm, not received but confirming, order closes soon, extend time, more time to confirm, confirms by itself',
    answer:
      'The order page shows a countdown. When it ends, receipt is confirmed. If the goods are not there or not right, ask the seller to extend receipt before then, or ask for a refund in the order.',
    steps: [
      {
        text: 'Open 「已買到的寶貝」 (purchases), find the order and look at the countdown',
        path: menu.orders,
      },
      { text: 'Goods not there or not right? Ask the seller to extend receipt' },
      {
        text: 'The seller refuses or is silent? Ask for a refund in the order before the countdown ends',
        path: menu.returns,
      },
    ],
    notes: ['Do not confirm receipt until you have the goods.'],
    problem: 'My order will soon confirm receipt by itself, and the goods are not there or not right.',
    solutions: [
      {
        text: 'Extend receipt',
        toSeller: 'Extend receipt for me',
        toAgent: 'Get the seller to extend receipt',
      },
      { text: 'Refund', toSeller: 'Agree to a refund', toAgent: 'Help me get a refund' },
    ],
  },
} satisfies SomeEntries;
