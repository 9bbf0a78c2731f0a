import { AGENT_ENTRIES } from './agent-entries.generated.js';
import availability from './availability/en.js';
import type { AdviceStrings, AdviceWords } from './types.js';

/** Plain English, with the Chinese words that stand on Taobao's screens. */
export const words: AdviceWords = {
  agent: AGENT_ENTRIES,
  message: {
    lang: 'en',
    hello: 'Hello. ',
    opening: 'Hello, I would like your help with a problem.',
    generic: 'There is a problem with my Taobao order; please have a look.',
    problem: 'Problem',
    order: 'Order number',
    product: 'Product',
    amount: 'Amount',
    since: 'Since',
    sinceRefund: 'Refund agreed on',
    evidence: 'Evidence at hand',
    tried: 'Tried so far',
    solution: 'I ask for',
    photos: 'photos: {n}',
    overDays: 'over the usual {n} days',
    overWorkdays: 'over the usual {n} working days',
    original: ' (“{text}”)',
    rungs: {
      self: 'the steps on the screen',
      seller: 'the seller',
      human: 'a human agent',
      channel: 'phone or another channel',
      supervisor: 'a supervisor',
      platform: 'asking Taobao to step in',
      social: 'the official social media',
      consumer: 'a consumer-protection body',
    },
    label: '{label}: {text}',
    brackets: ' ({text})',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    stop: '. ',
    thanks: 'Thank you.',
    closing: 'Please look into it soon. Thank you.',
  },
  reasons: {
    again: 'You have tried every way; try again outside evenings and holidays.',
    tried: 'You have tried this one; take another first.',
    'cannot-dial': 'It may not connect from where you are.',
    'urgent-call': 'It is urgent, a call is direct, and the line is open now.',
    'urgent-chat': 'It is urgent: the chat is open 24 hours. Where the bot answers first, type 「人工客服」.',
    'lines-closed': 'Nobody answers the phone now. {label}.',
    evidence: 'You can send photos and screenshots, and the chat is kept as evidence.',
    peak: 'Evenings and holidays are the peaks: you would wait on the phone.',
    default: 'Quick, no waiting in line, and the chat is kept as evidence.',
    'hours-unknown': 'Not sure whether anyone answers now.',
    direct: 'You speak to a person: good for urgent or complex problems.',
    quick: 'Common questions are answered at once; ask for a person if it does not help.',
    extra: 'Replies can be slow; use it in addition.',
  },
  actions: {
    wait: {
      title: 'See the status on Taobao',
      text: '{label} Set a reminder and come back if it is not there by then.',
    },
    'ask-date': {
      title: 'See the status on Taobao',
      text: '{label}',
      reason: 'Only the day it began tells whether it is late.',
    },
    'call-later': {
      title: 'Copy the message and open the chat',
      text: 'Nobody answers now. {label}. The online chat is open; to call later, dial {number}.',
    },
    self: {
      title: 'Go to Taobao and do it',
      reason: 'Doing it yourself is quickest; if it fails, ask somebody.',
    },
    seller: {
      title: 'Copy the message for the seller',
      reason: 'Talk to the seller first; if that fails, go further up.',
    },
    chat: { title: 'Copy the message and open the chat' },
    call: {
      title: 'Call {number}',
      text: 'Call {name} and say what the short message says, with the details at hand. Keep passwords and codes to yourself.',
    },
    'leave-word': {
      title: 'Copy the message, leave it on the service page',
      text: 'Leave a message on the service page and wait for the reply; call at another time.',
    },
    supervisor: {
      title: 'Copy the message, ask for a supervisor',
      reason: 'The agent did not solve it, so ask a supervisor to.',
    },
    platform: {
      title: 'Copy the message, ask Taobao to step in',
      reason: 'No agreement with the seller, so ask Taobao to step in.',
    },
    social: {
      title: 'Copy the message, keep the chat going',
      text: 'This opens Taobao, where you can ask in the chat again. Also find Taobao on Facebook or Weibo, check that the account is the official one, and paste the same message.',
    },
    'consumer-call': {
      title: 'Call {number}',
      reason: 'You have been through all ways at Taobao; get help from outside.',
    },
    'consumer-abroad': {
      title: 'Copy your account of the case',
      reason: 'You have been through all ways at Taobao; get help from outside.',
    },
    again: {
      title: 'Copy the message, try again: {channel}',
      text: 'You have taken every step. Ask for a human agent again tomorrow, outside evenings and holidays, with the earlier chats and answers.',
    },
  },
  abroad:
    'Ask the consumer-protection body where you live whether it can take the case, and the bank you paid with what it can do.',
  rungs: {
    self: {
      title: 'Do it yourself first',
      text: '{answer}',
      moveOn: 'If that does not work, move on.',
    },
    seller: {
      title: 'Talk to the seller',
      text: 'Under 「聯繫客服」 (contact us) choose 「賣家客服」 (the seller), send the message and evidence, and say what you want.',
      moveOn: 'No answer or no agreement? Move on.',
      meaning:
        'Hello, there is a problem with my order. Details and evidence are below; please see what you can do.',
    },
    human: {
      title: 'Get a human agent',
      text: 'Open the online chat. If the bot answers first, type 「人工客服」, then paste the message.',
      moveOn: 'Not solved? Move on.',
      meaning: 'Human agent',
    },
    channel: {
      title: 'Try another channel',
      text: '{answer}',
      moveOn: 'Nobody answers at all? Move on.',
      meaning: 'Hello, I have a problem on Taobao. I have the details here; please help me.',
    },
    supervisor: {
      title: 'Ask for a supervisor',
      text: '{answer} Write down when and what they answer.',
      moveOn: 'Nothing changes? Move on.',
      meaning:
        'I am not satisfied with the outcome. Please have a supervisor or senior agent look at it again.',
    },
    platform: {
      title: 'Ask Taobao to step in',
      text: 'Ask for 「客服介入」 (customer service steps in) and attach the chats and your evidence.',
      moveOn: 'Cannot accept the result? Move on.',
      meaning: 'I could not agree with the seller. Please have Taobao customer service step in.',
    },
    social: {
      title: 'Write to the official social media',
      text: 'Find Taobao on Facebook or Weibo and check that the account is the official one.',
      moveOn: 'Replies can be slow; if none comes, move on.',
      meaning: 'Hello, my problem with Taobao is still not solved. Please pass it to the right team.',
    },
    consumer: {
      title: 'Go to a consumer-protection body',
      text: '{answer} Take the case you have put together and tell it in order: what happened, whom you asked, what you want.',
      meaning: 'I have a dispute with Taobao. Customer service has not solved it; how can I complain?',
    },
  },
  callInstead: 'You can call {number}: {label}. ',
  window: {
    question: 'Since which day?',
    clock: 'This device’s clock is wrong, so no date is worked out; set it and look again.',
    future: 'This day is still to come; please check the date.',
    noLimit: 'This is day {n}. We know of no usual limit for this; ask the agent for a definite date.',
    askWorkdays: 'Fill in the date to see how long to wait. Usually {min}–{max} working days.',
    askDays: 'Fill in the date to see how long to wait. Usually {min}–{max} days.',
    waiting: 'Usually between {from} and {until}. Wait for it.',
    due: 'It should come any day now, usually by {until}.',
    overdue: 'Usually there by {until}. Days late: {n}. Ask now.',
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
    secret: 'You wrote {kinds}. Customer service never needs it; it is left out of the message.',
    future: 'The date you gave is still to come; please check it.',
    order: 'Order numbers mostly have 15 to 20 digits; yours has {n}. Please check it.',
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
    tried: 'Tried',
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
