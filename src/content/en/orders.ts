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
      'Cancel the order with a full refund',
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
    solutions: ['Please tell me where the parcel is now', 'Please give me the tracking number'],
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
    solutions: ['Please change the order', 'If it cannot be changed, please agree to cancel'],
  },
} satisfies SomeEntries;
