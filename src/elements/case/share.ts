import { make } from '../dom.js';

/** Saves a file through the browser's downloads. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const anchor = make('a', { href: url, download: name });
  anchor.click();
  // Browsers read the address after this turn; a minute is past the slowest "save as" dialog's first look.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * Hands files and a text to the system's share sheet; where there is none, saves the files.
 * @returns how it went; `refused` where the shopper closed the sheet
 */
export async function shareFiles(
  files: readonly File[],
  text: string,
): Promise<'shared' | 'saved' | 'refused'> {
  const data: ShareData = { files: [...files], text };
  if (!navigator.canShare?.(data)) {
    files.forEach((file) => saveFile(file, file.name));
    return 'saved';
  }
  try {
    await navigator.share(data);
    return 'shared';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'refused';
    files.forEach((file) => saveFile(file, file.name));
    return 'saved';
  }
}
