import { HOME_URL } from '../facts.js';
import { MENUS_HANT as menu } from '../menus.js';
import type { Route } from '../types.js';

/** The ways to customer service online. */
export const online: readonly Route[] = [
  {
    platform: 'web',
    title: 'Website, way 1: from the top right',
    steps: [
      { text: 'Sign in to Taobao', url: HOME_URL },
      {
        text: 'Hover over 「聯繫客服」 (contact us) at the top right and choose 「消費者客服」 (for shoppers), or 「賣家客服」 (the seller) to reach the shop',
        path: menu.contact,
      },
      { text: 'Click the service icon at the bottom right of the page and start the chat' },
    ],
  },
  {
    platform: 'web',
    title: 'Website, way 2: from your own page',
    steps: [
      { text: 'Sign in to Taobao', url: HOME_URL },
      {
        text: 'Open 「我的淘寶」 (My Taobao) and click 「官方客服」 (official service) on the left',
        path: menu.official,
      },
    ],
  },
  {
    platform: 'app',
    title: 'App',
    steps: [
      { text: 'Open the Taobao app and tap 「我的淘寶」 (My Taobao) at the bottom right' },
      { text: 'Tap the icon 「官方客服」 (official service) or 「客服小蜜」 (the bot)', path: menu.official },
      { text: 'Type your question, or tap 「召喚人工客服」 (call a human agent)', path: menu.human },
    ],
  },
];

export const bot: readonly Route[] = [
  {
    platform: 'web',
    title: 'Website',
    steps: [
      {
        text: 'Sign in and open 「我的淘寶」 (My Taobao) > 「官方客服」 (official service)',
        path: menu.official,
        url: HOME_URL,
      },
      { text: 'Type your question; the bot answers by itself' },
    ],
  },
  {
    platform: 'app',
    title: 'App',
    steps: [
      { text: 'Tap 「我的淘寶」 (My Taobao) at the bottom right, then the icon 「客服小蜜」 (the bot)' },
      { text: 'Type your question; if the answer is no good, ask for a person' },
    ],
  },
];
