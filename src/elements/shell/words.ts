import type { Locale } from '../../content/ids.js';

/** The few words needed before the panel is there; the others load with it. */
export interface ShellStrings {
  readonly launcher: string;
  /** On the button that tries again. */
  readonly failed: string;
}

export const shellStrings: Readonly<Record<Locale, ShellStrings>> = {
  'zh-Hant': { launcher: '淘寶客服小幫手', failed: '沒有載入成功，再試一次' },
  'zh-Hans': { launcher: '淘宝客服小助手', failed: '没有加载成功，再试一次' },
  en: { launcher: 'Taobao help desk', failed: 'Not loaded, try again' },
};
