import { AGENT_ENTRIES } from './agent-entries.generated.js';
import { AGENT_EVIDENCE } from './agent-evidence.generated.js';
import availability from './availability/en.js';
import { message } from './message/en.js';
import { rungs } from './rungs/en.js';
import type { AdviceStrings, AdviceWords } from './types.js';

/** Plain English, with the Chinese words that stand on Taobao's screens. */
export const words: AdviceWords = {
  agent: AGENT_ENTRIES,
  agentEvidence: AGENT_EVIDENCE,
  message,
  reasons: {
    again: 'You have tried every way; try again outside evenings and holidays.',
    tried: 'You have tried this one; try another first.',
    'signed-out-call': 'You can call without signing in.',
    'signed-out': 'It only works after signing in.',
    'cannot-dial': 'It may not connect from where you are.',
    'urgent-call': 'It is urgent, a call is direct, and the line is open now.',
    'urgent-chat': 'It is urgent: the chat is open 24 hours.',
    'lines-closed': 'Nobody answers the phone now. {label}.',
    closing: 'The line is about to close; you may not get through.',
    evidence: 'You can send photos and screenshots, and the chat is kept as evidence.',
    peak: 'Evenings and holidays are busy: expect to wait on the phone.',
    default: 'Usually answered quickly, and the chat is kept as evidence.',
    'hours-unknown': 'Not sure whether anyone answers now.',
    direct: 'You speak to a person: good for urgent or complex problems.',
    quick: 'Common questions are answered at once; ask for a person if it does not help.',
    extra: 'A back-up when nothing else works; check that the account is official.',
  },
  actions: {
    wait: {
      title: 'Open {place} to see the status',
      text: '{label} Set a reminder and come back if it is not there by then.',
    },
    'ask-date': {
      title: 'Open {place} to see the status',
      text: 'Fill in the date below to see how long to wait; the status is in your Taobao order. {label}',
      reason: 'Only the day it began tells whether it is late.',
    },
    self: {
      title: 'Open {place}',
      reason: 'Doing it yourself is quickest; if it fails, ask somebody.',
    },
    seller: {
      title: 'Copy and open {place}',
      reason: 'The seller can settle it directly; if not, ask Taobao.',
    },
    request: {
      title: 'Copy and open {place}',
      reason: 'A request in the order leaves a record, even if the seller never answers.',
    },
    platform: {
      title: 'Copy and open {place}',
      reason: 'The seller does not settle it, so ask Taobao to step in.',
    },
    carrier: {
      title: 'Copy and open {place}',
      reason: 'The carrier knows where the parcel is and who signed for it.',
    },
    customs: {
      title: 'Copy the message for the broker',
      reason: 'Only the customs broker can change the declaration.',
    },
    bank: {
      title: 'Copy what to say',
      reason: 'The bank handles the charge; keep asking Taobao as well.',
    },
    'bank-now': {
      title: 'Copy what to say',
      reason: 'The sooner the bank knows, the better the chance to stop it.',
    },
    'bank-call': {
      title: 'After the bank, call {number}',
      reason: 'The sooner bank and police know, the better the chance to stop it.',
    },
    stop: {
      title: 'Open {place} to see the order',
      reason: 'Refunds are made in the order; nobody needs to call you for them.',
    },
    'stop-call': {
      title: 'Hang up, then check with {number}',
      reason: 'This is how scams work: refunds are made in the order, nobody needs to call you for them.',
    },
    police: { title: 'Copy what to say', reason: 'The sooner it is reported, the better.' },
    'police-call': { title: 'Call {number}', reason: 'The sooner it is reported, the better.' },
    recover: { title: 'Open {place}', reason: 'This works without signing in.' },
    chat: { title: 'Copy and open {place}' },
    'call-later': {
      title: 'Copy and open {place}',
      text: 'Nobody answers now. {label}. The online chat is open; to call later, dial {number}.',
    },
    call: {
      title: 'Call {number}',
      text: 'Call {name} and say what the short message below says. Keep passwords and codes to yourself.',
    },
    'call-wait': {
      title: 'Call {number} later',
      text: 'Nobody answers now. {label}. Then call {number}, {name}, and say that you cannot sign in.',
      reason: 'Everything else asks you to sign in; the phone does not.',
    },
    'leave-word': {
      title: 'Copy and open {place}',
      text: 'Leave a message on the service page. Phone: {number}. {label}.',
      reason: 'The phone is hard to reach now; leave a record first.',
    },
    supervisor: {
      title: 'Copy and open {place}',
      reason: 'The agent did not solve it, so ask a supervisor to.',
    },
    social: {
      title: 'Copy and open {place}',
      text: 'This opens Taobao, where you can ask in the chat again. Also find Taobao’s official account on Facebook or Weibo, and paste the same message.',
    },
    'consumer-call': {
      title: 'Call {number}',
      reason: 'You have tried everything within Taobao; now get outside help.',
    },
    'consumer-abroad': {
      title: 'Copy what to say',
      reason: 'You have tried everything within Taobao; now get outside help.',
    },
    'all-done': {
      title: 'Open {place} to see the order',
      text: 'Keep numbers, times, messages and receipts: the bank or the police may need them.',
      reason: 'If they call again, hang up. Whoever offers to get the money back is the next scam.',
    },
    again: {
      title: 'Copy and open {place}',
      text: 'Ask for a human agent again tomorrow, outside evenings and holidays.',
      reason: 'You have tried every way; try again outside evenings and holidays.',
    },
  },
  taobao: 'Taobao',
  bankNumber: 'Bank: the number on your card',
  police: 'Go to the police where you are.',
  abroad:
    'Ask the consumer-protection body where you live whether it can take the case, and ask your card issuer about a chargeback.',
  ...rungs,
  callSignedOut:
    'Call {number} and say that you cannot sign in. {label}. Have your Taobao user name ready; keep passwords and codes to yourself.',
  callInstead: 'Call {number}: {label}. If you do not get through, leave a message on the service page.',
  questions: {
    wish: 'What would you like to happen?',
    order: 'What is the order number?',
    which: '{name}: on which of these days?',
  },
  facts: {
    wish: 'Request',
    tried: 'Contacted',
    circumstance: 'Situation',
    'order-number': 'Order number',
    product: 'Product',
  },
  window: {
    question: 'Since which day?',
    clock: 'This device’s clock is wrong, so no date is worked out; set it and look again.',
    future: 'That date is in the future; please check it.',
    noLimit: 'This is day {n}. We know of no usual limit for this; ask the agent for a definite date.',
    askWorkdays: 'Usually {min}–{max} working days.',
    askDays: 'Usually {min}–{max} days.',
    asked: 'You asked on {date}, {n} working days ago. Once the seller agrees it usually takes {min}–{max}.',
    askedLong:
      'You asked on {date}, {n} working days ago. Once the seller agrees it usually takes {min}–{max}. Ask now.',
    waiting: 'It usually arrives between {from} and {until}. Nothing to do yet.',
    due: 'It should come any day now, usually by {until}.',
    overdue: 'It usually arrives by {until}. Ask now ({n} days past that).',
    beyond:
      'It usually arrives by {until}, later around holidays in the mainland. To be sure, ask for the status.',
    byCalendar: 'Usually {min}–{max} working days, by the mainland’s holidays and make-up workdays.',
    byWeekdays:
      'Usually {min}–{max} working days, counted Monday to Friday; holidays in the mainland make it later.',
    byGuess:
      'Usually {min}–{max} working days. The mainland’s holidays of that year are not known yet, so Monday to Friday count.',
    byDays: 'Usually {min}–{max} days.',
  },
  phones: {
    abroad: 'This number may not connect from where you are; use instead: {channel}.',
    abroadOnly: 'This number may not connect from where you are.',
    stale: 'This number was read on {date}, more than 180 days ago; check it before you call.',
  },
  secrets: {
    password: 'a password',
    code: 'a one-time code',
    card: 'a card number',
    identity: 'an identity number',
  },
  notices: {
    clock:
      'This device’s clock seems wrong, so we do not say who is open or work out dates. Set it and look again.',
    secret: 'You wrote {kinds}. Customer service never asks for it; it is left out of the message.',
    future: 'The date you gave is in the future; please check it.',
    order: 'Taobao order numbers usually have 15 to 20 digits; yours has {n}. Is one missing?',
    notSimplified: 'Your own words in the message for the agent are not in Simplified Chinese yet.',
  },
  waiting: {
    missing: 'Get the missing evidence: {items}.',
    keep: 'Keep the chats and write down when you asked.',
  },
  and: ', ',
  gap: ' ',
  page: {
    reminderTitle: 'Taobao: {title}',
    reminderText: 'Usually settled by {until}. Not yet? Send the message to customer service.',
    reminderLate: 'It is past the usual time ({until}). Not there yet? Send the message to customer service.',
    title: 'Case record',
    subtitle: 'Put together on {date} by an independent tool; not a document of Taobao’s.',
    problem: 'Problem',
    order: 'Order number',
    product: 'Product',
    amount: 'Amount',
    since: 'Since',
    solution: 'Wanted outcome',
    window: 'Time',
    timeline: 'What happened',
    began: 'It began',
    tried: 'Done',
    now: 'Now',
    later: 'Then',
    message: 'Message',
    forAgent: 'For the agent (Chinese)',
    own: 'In English',
    evidence: 'Evidence',
  },
};

const strings: AdviceStrings = { availability, ...words };
export default strings;
