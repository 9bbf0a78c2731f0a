import { HOME_URL } from '../facts.js';
import { MENUS_HANT as menu } from '../menus.js';
import type { Route } from '../types.js';

/** The ways to customer service online. */
export const online: readonly Route[] = [
  {
    platform: 'web',
    title: '網頁（一）：從右上角進去',
    steps: [
      { text: '登入淘寶', url: HOME_URL },
      { text: '滑鼠移到右上角「聯繫客服」，選「消費者客服」；要找店家就選「賣家客服」', path: menu.contact },
      { text: '點頁面右下角的客服圖示，開始對話' },
    ],
  },
  {
    platform: 'web',
    title: '網頁（二）：從「我的淘寶」進去',
    steps: [
      { text: '登入淘寶', url: HOME_URL },
      { text: '進「我的淘寶」，點左側的「官方客服」', path: menu.official },
    ],
  },
  {
    platform: 'app',
    title: '手機 App',
    steps: [
      { text: '打開淘寶 App，點右下角「我的淘寶」' },
      { text: '點「官方客服」或「客服小蜜」圖示', path: menu.official },
      { text: '輸入問題，或點「召喚人工客服」', path: menu.human },
    ],
  },
];

export const bot: readonly Route[] = [
  {
    platform: 'web',
    title: '網頁',
    steps: [
      { text: '登入淘寶，進「我的淘寶」>「官方客服」', path: menu.official, url: HOME_URL },
      { text: '輸入問題，小蜜會自動回答' },
    ],
  },
  {
    platform: 'app',
    title: '手機 App',
    steps: [
      { text: '點右下角「我的淘寶」，再點「客服小蜜」圖示' },
      { text: '輸入問題；答得不滿意就要求轉人工' },
    ],
  },
];
