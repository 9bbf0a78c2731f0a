/** Copies a text, and says so on the button for a moment. */
export async function copyWith(button, text, { copy, copied }) {
  await navigator.clipboard.writeText(text);
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
