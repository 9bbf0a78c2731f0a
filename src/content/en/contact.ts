import { HOME_URL } from '../facts.js';
import { MENUS_HANT as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const contact = {
  'contact-online': {
    title: 'How do I chat with a human agent online?',
    keywords:
      'online chat, live chat, human agent, real person, customer service, customer support, contact support, talk to someone, help desk, taobao chat, official service, where is customer service, rengong kefu, representative, speak to agent',
    answer:
      'Sign in, open 「我的淘寶」 (My Taobao) > 「官方客服」 (official service) and type 「人工客服」 (human agent). It is the best way: 24 hours a day, and the chat is kept as evidence.',
    steps: [
      { text: 'Have your order number and the product link ready' },
      {
        text: 'App: tap 「我的淘寶」 (My Taobao) at the bottom right, then 「官方客服」 (official service) or 「客服小蜜」 (the bot)',
        path: menu.official,
      },
      {
        text: 'Website: sign in, hover over 「聯繫客服」 (contact us) at the top right, choose 「消費者客服」 (for shoppers) or 「賣家客服」 (the seller), then click the service icon at the bottom right',
        path: menu.contact,
        url: HOME_URL,
      },
      { text: 'Say what is wrong in a sentence or two, or tap 「召喚人工客服」 (call a human agent)' },
      { text: 'If the bot does not help, type 「人工客服」 (human agent) to be handed to a person' },
    ],
    notes: [
      'You get an answer 24 hours a day. During some hours it comes from the bot, and at peak times a person may take a while.',
      'Leave passwords and one-time codes out of the chat: Taobao never needs them.',
    ],
    problem: 'I would like a human agent to help with my order.',
    solutions: ['Hand me to a human agent', 'Tell me what to do next'],
  },
  'contact-phone': {
    title: 'What is the phone number, and when is it open?',
    keywords:
      'phone number, call, hotline, telephone, customer service number, opening hours, business hours, call from abroad, overseas number, taiwan number, hong kong number, toll free, voice call, ring them',
    answer:
      'Call (02) 7706-3088 in Taiwan, (852) 30183610 in Hong Kong, 9510211 or 400-800-1688 in mainland China. Generally Monday to Sunday 9:00–21:00; hours may differ by region.',
    steps: [
      { text: 'Have your order number and account name ready' },
      { text: 'Pick the number of your region and avoid the peaks: evenings and holidays' },
      { text: 'Say what is wrong and what you want; be patient and polite' },
    ],
    notes: [
      'A call is direct: good for urgent or complex problems.',
      '9510211 and 400 numbers are for mainland China and may not connect from elsewhere; if so, use the online chat.',
      'Keep passwords and one-time codes to yourself on the phone, too.',
    ],
    problem: 'I would like to call Taobao customer service.',
    solutions: ['Solve this on the phone', 'Tell me how my case is going'],
  },
  'contact-bot': {
    title: 'How do I use the Taobao bot 「淘寶小蜜」?',
    keywords:
      'taobao xiaomi bot, xiaomi, chatbot, bot, robot, AI assistant, automatic reply, auto reply, virtual assistant, middle of the night, bot does not understand, from bot to human, smart service',
    answer:
      'Type your question in the service entry of the app or website: the bot answers common questions at once, 24 hours a day. If you are not happy, ask for a person.',
    steps: [
      {
        text: 'Open 「官方客服」 (official service) in the app or on the website',
        path: menu.official,
        url: HOME_URL,
      },
      { text: 'Type your question; the shorter, the better the answer' },
      { text: 'No use? Type 「人工客服」 (human agent) and a person takes over' },
    ],
    notes: ['It works around the clock and is quickest with common questions.'],
    problem: 'The bot cannot answer my question; I would like a person.',
    solutions: ['Hand me to a human agent', 'Tell me what to do'],
  },
  'contact-social': {
    title: 'Are there other ways to reach Taobao (social media)?',
    keywords:
      'social media, facebook, fb, weibo, official account, direct message, dm, messenger, fan page, other channels, other ways, comment, email',
    answer:
      'You can write to Taobao’s official accounts on Facebook, Weibo and other social media. Replies can be slow, so use them in addition to the chat.',
    steps: [
      { text: 'Find Taobao on Facebook or Weibo and check that the account is the official one' },
      { text: 'Say briefly what is wrong and which channels you have tried' },
      { text: 'While you wait, go on in the online chat' },
    ],
    notes: ['Keep passwords and one-time codes out of messages and comments.'],
    problem: 'I cannot get through elsewhere and ask the official account for help.',
    solutions: ['Pass this to the right team', 'Tell me how to reach customer service'],
  },
} satisfies SomeEntries;
