import type { AdviceWords } from '../types.js';

/** Rungs of the ladder, and what is asked for in the order, by its kind. */
export const rungs: Pick<AdviceWords, 'rungs' | 'requests'> = {
  rungs: {
    self: { title: 'Do it yourself first', text: '{answer}', moveOn: 'If that does not work, move on.' },
    seller: {
      title: 'Talk to the seller',
      text: 'Under 「聯繫客服」 (contact us) choose 「賣家客服」 (the seller), send the message and evidence, and say what you want.',
      moveOn: 'No answer or no agreement? Move on.',
      meaning:
        'Hello, there is a problem with my order. Details and evidence are below; please see what you can do.',
    },
    request: {
      title: 'File the request in the order',
      text: 'Open 「已買到的寶貝」 (my orders), find the order, tap 「退款/退貨」 (refund/return): ask for a refund if it has not shipped or never came, for a return and refund if you have it. Paste the message, add photos and submit.',
      moveOn: 'Refused, or nothing happens? Move on.',
    },
    platform: {
      title: 'Ask Taobao to step in',
      text: 'From that request, ask for 「客服介入」 (customer service steps in) and attach chats and evidence. No request yet? File it first.',
      moveOn: 'Cannot accept the result? Move on.',
      meaning: 'I could not agree with the seller. Please have Taobao customer service step in.',
    },
    carrier: {
      title: 'Ask the carrier',
      text: 'Tap 「查看物流」 (tracking) for the carrier and the tracking number. Ask where the parcel is and who got it, and keep the answer.',
      moveOn: 'Not found, or no answer? Move on.',
      meaning: 'Hello, I am looking for a parcel. Please tell me where it is and who got it.',
    },
    customs: {
      title: 'Ask the customs broker',
      text: 'Give the tracking number; ask why it is held and whether anything is missing.',
      moveOn: 'Still nothing? Move on.',
      meaning: 'Hello, my parcel is waiting for customs. What do I need to do?',
    },
    bank: {
      title: 'Ask the bank you paid with',
      text: 'Call the number on your card and tell them about the charge, with the order and the proof ready.',
      moveOn: 'While the bank looks into it, take the next step as well.',
      done: 'Called the bank',
      meaning: 'There is a charge on my card that is wrong. Please help me with it.',
    },
    stop: {
      title: 'Hang up and do nothing',
      text: 'Hang up now and do not answer again. No transfer, no code, no card number, no link, no app, no screen sharing.',
      moveOn: 'Hung up? Move on.',
      done: 'Hung up',
    },
    police: {
      title: 'Go to the police',
      text: '{answer}',
      moveOn: 'Done? Move on.',
      done: 'Told the police',
      meaning: 'Somebody who said to be from Taobao called me. Is this a scam?',
    },
    recover: {
      title: 'Get back in from the sign-in page',
      text: 'On the sign-in page tap 「忘記密碼」 (forgot password), verify your identity and reset. If other ways to verify are offered, take one that you can use.',
      moveOn: 'Cannot verify? Move on.',
    },
    human: {
      title: 'Get a human agent',
      text: 'Open the online chat. If the bot answers first, type 「人工客服」, then paste the message.',
      moveOn: 'Not solved? Move on.',
      meaning: 'Human agent',
    },
    channel: {
      title: 'Call',
      text: 'If you do not get through, leave a message on the service page and wait for the reply.',
      moveOn: 'Nobody answers at all? Move on.',
      meaning: 'Hello, I have a problem on Taobao. I have the details here; please help me.',
    },
    supervisor: {
      title: 'Ask for a supervisor',
      text: 'Say what you want and why, and ask for a supervisor. Write down when and what they answer.',
      moveOn: 'Nothing changes? Move on.',
      meaning:
        'I am not satisfied with the outcome. Please have a supervisor or senior agent look at it again.',
    },
    social: {
      title: 'Write to the official social media',
      text: 'Find Taobao on Facebook or Weibo and check that the account is the official one.',
      moveOn: 'Replies can be slow; if none comes, move on.',
      meaning: 'Hello, my problem with Taobao is still not solved. Please pass it to the right team.',
    },
    consumer: {
      title: 'Go to a consumer-protection body',
      text: '{answer} Say what happened, whom you asked and what you want.',
      meaning:
        'I have a dispute about something bought on Taobao. The seller and customer service have not solved it; how can I complain?',
    },
  },
  requests: {
    refund: {
      title: 'Ask for a refund in the order',
      text: 'Open 「已買到的寶貝」 (my orders), find the order, tap 「退款/退貨」 (refund/return) and ask for a refund. Give the reason and the amount, paste the message, add photos and submit.',
    },
    return: {
      title: 'Ask for a return and refund in the order',
      text: 'Open 「已買到的寶貝」 (my orders), find the order, tap 「退款/退貨」 (refund/return) and ask for a return and refund. Give the reason and the amount, paste the message, add photos and submit.',
    },
    exchange: {
      title: 'Ask for an exchange in the order',
      text: 'Open 「已買到的寶貝」 (my orders), find the order, tap 「退款/退貨」 (refund/return) and ask for an exchange. Give the reason, paste the message, add photos and submit.',
    },
  },
};
