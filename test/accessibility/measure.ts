const name = (node: Element): string =>
  `${node.tagName.toLowerCase()}.${node.getAttribute('class') ?? ''} “${node.textContent.trim().slice(0, 40)}”`;

/** Elements wider than the panel, or that stick out of it. */
export function sticking(root: ShadowRoot): string[] {
  const panel = root.querySelector('.panel')!.getBoundingClientRect();
  return [...root.querySelectorAll('.panel *')]
    .filter((node) => {
      const { left, right, width } = node.getBoundingClientRect();
      return (
        width > 0 && !node.closest('.hidden, svg') && (left < panel.left - 0.5 || right > panel.right + 0.5)
      );
    })
    .map(name);
}

/** Elements that cut off what stands in them and cannot be scrolled to show it. */
export const cut = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('.panel *')]
    .filter((node) => {
      const { overflowX, overflowY } = getComputedStyle(node);
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = node;
      // Fields scroll; the words of the narrow language menu stand beside it.
      if (clientWidth === 0 || node.closest('.hidden, svg, select, input')) return false;
      const isCut = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      return (
        (isCut(overflowX) && scrollWidth > clientWidth + 1) ||
        (isCut(overflowY) && scrollHeight > clientHeight + 1)
      );
    })
    .map(name);

/** px: as much of a control as a thumb needs. */
const THUMB = 44;

/** Names the element over the upper part of a control, or says that it is out of view; '' where it can be pressed there. */
export function obstacle(root: ShadowRoot, control: Element): string {
  const { left, top, width, height } = control.getBoundingClientRect();
  const part = Math.min(height, THUMB);
  if (top < 0 || top + part > innerHeight) return `from ${Math.round(top)} to ${Math.round(top + part)}`;
  const over = root.elementFromPoint(left + width / 2, top + part / 2);
  return over && (control.contains(over) || over.contains(control))
    ? ''
    : `under ${over ? name(over) : 'nothing'}`;
}
