import type { Locale } from '../content/ids.js';

/** The few words needed before the panel is there; the rest of the interface's words load with it. */
export interface ShellStrings {
  readonly launcher: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly close: string;
}

export const shellStrings: Readonly<Record<Locale, ShellStrings>> = {
  'zh-Hant': {
    launcher: '淘寶客服小幫手',
    loading: '載入中…',
    failed: '沒有載入成功，可能是網路不穩。',
    retry: '再試一次',
    close: '關閉',
  },
  'zh-Hans': {
    launcher: '淘宝客服小助手',
    loading: '加载中…',
    failed: '没有加载成功，可能是网络不稳。',
    retry: '再试一次',
    close: '关闭',
  },
  en: {
    launcher: 'Taobao help desk',
    loading: 'Loading…',
    failed: 'This did not load; the connection may be weak.',
    retry: 'Try again',
    close: 'Close',
  },
};
