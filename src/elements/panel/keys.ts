/** Whether a key belongs to an input method; Safari reports the key that ends a composition as code 229. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/**
 * Moves the focus among the elements that match a selector in the event's root.
 * @param fallback where to go before the first one
 */
export function moveFocus(
  event: KeyboardEvent,
  selector: string,
  to: 'first' | 'last' | 'next' | 'previous',
  fallback?: string,
): void {
  const from = event.currentTarget as HTMLElement;
  const root = from.getRootNode() as ShadowRoot;
  const all = [...root.querySelectorAll<HTMLElement>(selector)];
  const here = all.indexOf(from);
  const index = { first: 0, last: all.length - 1, next: here + 1, previous: here - 1 }[to];
  const target = all[index] ?? (index < 0 && fallback ? root.querySelector<HTMLElement>(fallback) : null);
  if (!target) return;
  event.preventDefault();
  target.focus();
}
