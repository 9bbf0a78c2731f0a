import type { Delivery } from '../panel/case-tools.js';
import { make } from '../shell/dom.js';

/**
 * Browsers inside apps (LINE, WeChat, Facebook, any Android WebView; on iOS whatever does not call itself Safari): they
 * take a download or a print and drop it without a word, and nothing but their name tells.
 */
const IN_APP =
  /\bLine\/|MicroMessenger|\bFB(?:AN|AV|_IAB)\b|Instagram|; wv\)|\((?:iPhone|iPad|iPod)(?!.*Safari\/)/;

const isInApp = (): boolean => IN_APP.test(navigator.userAgent);

export const canPrint = (): boolean => typeof print === 'function' && !isInApp();

function save(file: File): void {
  const url = URL.createObjectURL(file);
  const anchor = make('a', { href: url, download: file.name });
  anchor.click();
  // Browsers read the address after this turn; a minute is past the slowest "save as" dialog's first look.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Through the system's share sheet; undefined where there is none, or where it does not take this. */
async function share(data: ShareData): Promise<'shared' | 'refused' | undefined> {
  if (!navigator.canShare?.(data)) return undefined;
  try {
    await navigator.share(data);
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'refused' : undefined;
  }
}

/** Hands files and a text to the share sheet; where there is none, saves the files. */
export async function deliverFiles(files: readonly File[], text: string): Promise<Delivery> {
  const shared = await share({ files: [...files], text });
  if (shared) return shared;
  if (isInApp()) return 'dropped';
  files.forEach(save);
  return 'saved';
}

/** Saves a file; inside an app, shares it, or at least its text. */
export async function deliverFile(file: File, text: string): Promise<Delivery> {
  if (isInApp()) return (await share({ files: [file] })) ?? (await share({ text })) ?? 'dropped';
  save(file);
  return 'saved';
}
