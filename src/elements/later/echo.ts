/** ms, and px, within which a second click is the other half of a double click. */
const PAUSE = 500;
const REACH = 24;

/** The last click that counted; there is but one pointer. */
let last: { readonly control: Element | null; readonly event: MouseEvent } | undefined;

const isNear = (a: MouseEvent, b: MouseEvent): boolean =>
  b.timeStamp - a.timeStamp < PAUSE && Math.hypot(b.clientX - a.clientX, b.clientY - a.clientY) < REACH;

/** Keeps the second half of a double click from whatever has come under the pointer since the first. */
export const echo = {
  capture: true,
  handleEvent(event: MouseEvent): void {
    // Keys and scripts click without a pointer; Firefox counts a key on a link as a click.
    if (event.detail === 0 || (event as Partial<PointerEvent>).pointerType === '') return;
    const control = (event.target as Element).closest('a, button');
    // Pressed twice, a button does the same; a link would open its page twice.
    const other = last?.control !== control || control?.localName === 'a';
    if (other && (event.detail > 1 || (last && isNear(last.event, event)))) {
      event.preventDefault();
      event.stopPropagation();
    } else last = { control, event };
  },
};
