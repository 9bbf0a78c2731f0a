/** Deprecated, yet the only way left in many in-app browsers; some of them throw. */
function command(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/**
 * Copies a text. Where the clipboard is refused or missing (WeChat, LINE, sandboxed frames), tries the old command,
 * and at last leaves the text selected in its box for copying by hand.
 * @returns whether the text was copied
 */
export async function copyText(text: string, box: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    box.focus();
    box.select();
    box.setSelectionRange(0, text.length);
    return command();
  }
}
