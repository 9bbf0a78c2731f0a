import { account } from './en/account.js';
import { contact } from './en/contact.js';
import { distinctions } from './en/distinctions.js';
import { ladders } from './en/ladders.js';
import { logistics } from './en/logistics.js';
import { orders } from './en/orders.js';
import { payment } from './en/payment.js';
import { product } from './en/product.js';
import { returns } from './en/returns.js';
import { bot, online } from './en/routes.js';
import { special } from './en/special.js';
import { buildPack } from './pack.js';

/** Plain English, with the Chinese menu names to look for on the screen. */
export default buildPack({
  locale: 'en',
  sources: {
    article: 'Article on contacting Taobao customer service (2025 edition)',
    own: 'Collected by this widget’s authors',
  },
  topics: {
    returns: 'Returns & refunds',
    orders: 'Orders',
    account: 'Account security',
    product: 'Products',
    payment: 'Payment',
    logistics: 'Delivery',
    special: 'No answer, or not happy',
    contact: 'Contact',
  },
  entries: {
    ...contact,
    ...returns,
    ...orders,
    ...account,
    ...product,
    ...payment,
    ...logistics,
    ...special,
  },
  evidence: {
    'order-number': 'Order number',
    'product-link': 'Product link or name',
    'screenshot-listing': 'Screenshot of the listing: pictures, description, options',
    'photo-received': 'Photos of the item that show what differs',
    'photo-damage': 'Photos of the fault, one close up and one of the whole item',
    'photo-package': 'Photos of the packaging and the shipping label',
    'unboxing-video': 'Unboxing video',
    'chat-log': 'Screenshots of the chat with the seller or agent',
    'payment-proof': 'Proof of payment: Alipay record or card statement',
    'refund-page': 'Screenshot of the refund status',
    'return-receipt': 'Return shipping slip and receipt',
    'tracking-screenshot': 'Screenshot of the tracking',
    'carrier-reply': 'Answer from the carrier',
    'account-name': 'Taobao member name (not the password)',
    'account-notice': 'Screenshots of notices about strange sign-ins or charges',
    'error-screenshot': 'Screenshot of the error message',
    'decision-screenshot': 'Screenshot of the decision',
    'countdown-screenshot': 'Screenshot of the countdown on the order page',
    'caller-details': 'The caller’s number, and when they called',
    'scam-messages': 'Screenshots of their messages',
    'transfer-receipt': 'Receipt of the transfer',
    'declaration-screenshot': 'Screenshot of what EZ WAY says was declared',
    'pickup-notice': 'Screenshot of the pick-up notice that shows when it came',
  },
  channels: {
    'contact-online': {
      title: 'Online chat',
      goodFor: 'Most problems: the chat is kept and can serve as evidence',
      pros: [
        'Usually a quick answer; a person may take a while at peak times',
        '24 hours a day (some hours are answered by the bot)',
        'The chat log is kept and can serve as evidence',
      ],
      tips: [
        'Have the order number and product link ready',
        'Keep it short and clear',
        'If the bot’s answer does not help, type 「人工客服」 (human agent)',
        'Leave passwords and one-time codes out of the chat',
      ],
      routes: online,
    },
    'contact-phone': {
      title: 'Phone',
      goodFor: 'Urgent or complex problems that are easier to say',
      pros: ['Direct: you speak to a person', 'Good for urgent or complex problems'],
      tips: [
        'Have the order number and account name ready',
        'Generally Monday to Sunday 9:00–21:00; may differ by region',
        'Avoid the peaks: evenings and holidays',
        'Patient and polite words get you further',
        'The mainland numbers 9510211 and 400 may not connect from elsewhere',
      ],
      routes: [],
    },
    'contact-bot': {
      title: 'Taobao bot 「淘寶小蜜」',
      goodFor: 'Common questions, even in the middle of the night',
      pros: ['24 hours a day without a break', 'Quick answers to common questions'],
      tips: ['Type the question; it answers by itself', 'Not happy? Ask to be handed to a person'],
      routes: bot,
    },
    'contact-social': {
      title: 'Other ways',
      goodFor: 'A back-up when the others fail',
      pros: ['Taobao has official accounts on Facebook, Weibo and other social media'],
      tips: ['Replies can be slow', 'Check that the account is the official one'],
      routes: [],
    },
  },
  lines: {
    'taobao-cn': 'Taobao service (mainland China)',
    'taobao-cn-400': 'Taobao service (mainland China, 400 line)',
    'taobao-tw': 'Taobao service (Taiwan)',
    'taobao-hk': 'Taobao service (Hong Kong)',
    'consumer-cn': 'Consumer complaints line (mainland China)',
    'consumer-tw': 'Consumer service line (Taiwan)',
    'consumer-hk': 'Consumer Council (Hong Kong)',
    'police-cn': 'Police (mainland China)',
    'police-tw': 'Anti-fraud line (Taiwan)',
    'police-tw-110': 'Police emergency line (Taiwan)',
    'police-hk': 'Anti-Scam Helpline (Hong Kong)',
    'police-mo': 'Police anti-fraud line (Macao)',
    'police-mo-993': 'Police line to report a crime (Macao)',
  },
  helpCentre: 'Taobao help centre',
  howTo: [
    {
      title: 'Find the right entry',
      tips: [
        'Online, phone, bot or official social media all work; try online first, because the chat is kept',
        'This helper is not Taobao’s own: the seller or Taobao has to settle the order',
      ],
    },
    {
      title: 'Describe the problem clearly',
      tips: [
        'Sum it up in one sentence: 「訂單發錯貨了」 (wrong item sent), 「想申請退款」 (I want a refund)',
        'Give key details: order number, product name, description',
        'Add screenshots or photos, above all for damage or mismatch',
        'Say what solution you want',
        'Leave out passwords and one-time codes: Taobao never needs them',
      ],
    },
    {
      title: 'Work with the agent',
      tips: [
        'If the bot cannot solve it, insist on a human agent',
        'At peak times a person may take a while: wait patiently',
        'Make sure the problem is solved before you end the chat',
        'Stay calm and polite: it gets you further',
      ],
    },
  ],
  distinctions,
  ladders,
});
