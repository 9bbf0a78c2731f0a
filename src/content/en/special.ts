import { MENUS_HANT as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const special = {
  'special-unreachable': {
    title: 'The seller or customer service does not answer',
    keywords:
      'cannot reach, no reply, no answer, nobody answers, line busy, busy signal, on hold, queue for hours, ignored, seller does not reply, chat drops, disconnected, cannot get through, no response, stuck with bot',
    answer:
      'If the seller does not answer, file the request in the order. If customer service does not, avoid the peaks (evenings, holidays) and try another channel: online chat, phone or the bot. You can also leave a message on the service page and wait, or ask through the official social media.',
    steps: [
      {
        text: 'Seller silent: file the refund or return in the order, then ask Taobao to step in',
        path: menu.returns,
      },
      { text: 'Customer service silent: try again outside evenings and holidays' },
      { text: 'Change the channel: online chat, phone, the bot', path: menu.official },
      { text: 'Leave a message on the service page and wait for the reply' },
      { text: 'Ask through Taobao’s official accounts on Facebook or Weibo' },
    ],
    notes: ['Write down when and how you tried: it helps later.'],
    problem: 'I cannot reach customer service.',
    solutions: ['Have a human agent reply to me', 'Tell me how my case is going'],
  },
  'special-unhappy': {
    title: 'I am not satisfied with the outcome',
    keywords:
      'not satisfied, unhappy, complaint, complain, appeal, dispute, unfair, wrong decision, refused, rude agent, brushed off, supervisor, manager, escalate, consumer protection, consumer council, report seller, bad service',
    answer:
      'State what you ask for and the solution you expect. Ask for a supervisor or senior agent. If needed, go to a consumer-protection body. Stay calm and do not argue: it gets you further.',
    steps: [
      { text: 'State what you ask for and the solution you expect' },
      { text: 'Ask for a supervisor or a senior agent', path: menu.human },
      {
        text: 'If needed, go to a consumer-protection body: 1950 in Taiwan, Hong Kong Consumer Council 2929 2222, 12315 in mainland China',
      },
    ],
    notes: ['Keep the chat log and a screenshot of the decision.'],
    problem: 'I am not satisfied with the outcome and ask for a new review.',
    solutions: [
      {
        text: 'A new review by a supervisor or senior agent',
        toSeller: 'Look at my case again',
        toAgent: 'Pass it to a supervisor or senior agent for a new review',
      },
      {
        text: 'The reasons for the decision',
        toSeller: 'Tell me the reasons',
        toAgent: 'Tell me the reasons for the decision',
      },
      {
        text: 'The solution I asked for at first',
        toSeller: 'Do what I asked for at first',
        toAgent: 'Do what I asked for at first',
      },
    ],
  },
} satisfies SomeEntries;
