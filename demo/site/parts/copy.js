import { copyText } from '../../../src/elements/panel/clipboard.js';

/** Copies a text, and says so on the button for a moment. */
export async function copyWith(button, text, { copy, copied }) {
  // A page from plain http has no clipboard; the old command copies from a field.
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'skip';
  button.after(field);
  const isDone = await copyText(text, field);
  field.remove();
  if (!isDone) return;
  button.focus();
  button.textContent = copied;
  setTimeout(() => (button.textContent = copy), 2_000);
}

/** Buttons that copy the code before them. */
export function copyButtons(words) {
  for (const button of document.querySelectorAll('[data-copy]')) {
    button.addEventListener('click', () =>
      copyWith(button, button.previousElementSibling.textContent, words),
    );
  }
}
