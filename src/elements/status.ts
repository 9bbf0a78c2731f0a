import type { Locale } from '../content/ids.js';
import { make } from './dom.js';
import { shellStrings } from './shell-strings.js';

/** What the panel's box says until the panel is there. */
export const loadingStatus = (locale: Locale): HTMLElement =>
  make('p', { class: 'status', role: 'status' }, shellStrings[locale].loading);

/** What it says where the panel cannot be loaded; the page's own help stays in the default slot. */
export function failedStatus(locale: Locale, retry: () => void, close: (() => void) | undefined): HTMLElement {
  const { failed, ...words } = shellStrings[locale];
  const button = (label: string, act: () => void): HTMLElement => {
    const made = make('button', { type: 'button' }, label);
    made.addEventListener('click', act);
    return made;
  };
  return make(
    'div',
    { class: 'status', role: 'alert' },
    failed,
    button(words.retry, retry),
    ...(close ? [button(words.close, close)] : []),
  );
}
