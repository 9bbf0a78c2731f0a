import { HOME_URL } from '../facts.js';
import { MENUS_HANS as menu } from '../menus.js';
import type { Route } from '../types.js';

/** The ways to customer service online. */
export const online: readonly Route[] = [
  {
    platform: 'web',
    title: '网页（一）：从右上角进入',
    steps: [
      { text: '登录淘宝', url: HOME_URL },
      { text: '鼠标移到右上角“联系客服”，选“消费者客服”；要找店家就选“卖家客服”', path: menu.contact },
      { text: '点页面右下角的客服图标，开始对话' },
    ],
  },
  {
    platform: 'web',
    title: '网页（二）：从“我的淘宝”进入',
    steps: [
      { text: '登录淘宝', url: HOME_URL },
      { text: '进“我的淘宝”，点左侧的“官方客服”', path: menu.official },
    ],
  },
  {
    platform: 'app',
    title: '手机 App',
    steps: [
      { text: '打开淘宝 App，点右下角“我的淘宝”' },
      { text: '点“官方客服”或“客服小蜜”图标', path: menu.official },
      { text: '输入问题，或点“召唤人工客服”', path: menu.human },
    ],
  },
];

export const bot: readonly Route[] = [
  {
    platform: 'web',
    title: '网页',
    steps: [
      { text: '登录淘宝，进“我的淘宝”>“官方客服”', path: menu.official, url: HOME_URL },
      { text: '输入问题，小蜜会自动回答' },
    ],
  },
  {
    platform: 'app',
    title: '手机 App',
    steps: [{ text: '点右下角“我的淘宝”，再点“客服小蜜”图标' }, { text: '输入问题；答得不满意就要求转人工' }],
  },
];
