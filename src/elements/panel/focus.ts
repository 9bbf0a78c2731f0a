const heading = (root: ShadowRoot): HTMLElement | null => root.querySelector('#step-heading');

/** Draws; where the focused control is gone after that, the step's heading takes the focus rather than the page. */
export function keepFocus(root: ShadowRoot, draw: () => void): void {
  const focused = root.activeElement;
  draw();
  if (focused && !(root.activeElement && focused.checkVisibility()))
    heading(root)?.focus({ preventScroll: true });
}

/** Keeps the focus on a photo that moved: on the button that moves it on, or back where it is at the end. */
export function followPhoto(root: ShadowRoot, index: number, by: -1 | 1): void {
  const [earlier, later] = root.querySelectorAll('.photo')[index]?.querySelectorAll('button') ?? [];
  const [same, other] = by < 0 ? [earlier, later] : [later, earlier];
  (same?.disabled ? other : same)?.focus();
}

/** Shows a new step from its top, and reads it out, if the shopper was in the panel. */
export function showStep(root: ShadowRoot): void {
  for (const box of root.querySelectorAll('.scroller, .body')) box.scrollTop = 0;
  const top = heading(root);
  if (!top || !root.activeElement) return;
  top.focus({ preventScroll: true });
  const { top: y } = top.getBoundingClientRect();
  if (y < 0 || y > innerHeight) root.querySelector('.panel')?.scrollIntoView({ block: 'start' });
}
