import type { LadderWords } from '../ladder-words.js';

export const ladders: LadderWords = {
  'refund.platform': {
    text: 'From this refund, ask for 「客服介入」 (customer service steps in) and attach the refund page and the chats.',
  },
  'change.seller': {
    title: 'Ask the seller to change it',
    text: 'Before it ships, choose 「賣家客服」 (the seller) under 「聯繫客服」 (contact us) and say what to change. Once paid, orders usually cannot be changed; it is up to the seller.',
  },
  'receipt.seller': {
    title: 'Ask the seller to extend receipt',
    text: 'See in the order how long the countdown has left, and ask the seller now to extend receipt. No yes before it ends? File the refund in the order first.',
  },
  'receipt.request': {
    title: 'File the refund before the countdown ends',
    text: 'Open the order, tap 「退款/退貨」 (refund/return) and submit before the countdown ends. Do not confirm receipt until you have the goods.',
  },
  'delay.seller': {
    text: 'Under 「聯繫客服」 (contact us) choose 「賣家客服」 (the seller); ask them to look for the parcel and to name a definite date.',
  },
  'lost.carrier': {
    title: 'Ask around, then ask the carrier',
    text: 'First ask family, the front desk or the pick-up point whether they took it. If not, tap 「查看物流」 (tracking) for the carrier and the tracking number, and ask who got it and where it was signed for.',
  },
  'pickup.carrier': {
    title: 'Tell the carrier of the pick-up point now',
    text: 'Ask it to look for the goods and how they were handed out; for an overdue fee, show when the notice came and ask for the fee back. Keep the answer.',
  },
  'stolen.bank': {
    title: 'Money first: call the bank',
    text: 'Call the number on your card now and say that the card was used by somebody else; change the Alipay password at once, too.',
    moveOn: 'The bank is on it? Then secure the account.',
  },
  'stolen.recover': {
    text: 'On the sign-in page tap 「忘記密碼」 (forgot password), verify your identity and reset; then change the passwords of Alipay and e-mail and turn on two-step verification.',
  },
  'stolen.human': {
    text: 'Open the online chat, type 「人工客服」 (human agent), say 「帳戶被盜」 (account stolen) and follow their steps; change the passwords of Taobao, Alipay and e-mail meanwhile.',
  },
  'charged.bank': {
    title: 'Ask the bank you paid with as well',
    text: 'With the proof of payment, call the number on your card; if you paid by card, ask about a chargeback.',
  },
  'dispute.seller': { text: 'Ask the seller first and keep the chat: the bank will want to see it.' },
  'dispute.bank': {
    title: 'Ask the card issuer for a chargeback',
    text: 'Call the number on your card, say that you dispute the charge, and have the order, the chats and the proof of payment ready.',
  },
  'scam.bank': {
    title: 'Hang up and call the bank now',
    text: 'Hang up first. Call the number on your card at once, say that you were robbed and ask the bank to act; then call the police.',
    moveOn: 'Called the bank? Move on.',
  },
  'scam.self': {
    title: 'Open the app yourself and look',
    text: 'Open 「已買到的寶貝」 (my orders): what they told you will not be there.',
    moveOn: 'Gave away a password or code? Move on.',
    done: 'Looked at the order',
  },
  'scam.recover': {
    title: 'Gave a password or code? Change it now',
    text: 'On the sign-in page tap 「忘記密碼」 (forgot password) and reset; change Alipay and e-mail as well and turn on two-step verification.',
    done: 'Changed the password',
  },
};
