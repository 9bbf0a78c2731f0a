/**
 * Lets a box follow what the window shows of the page: an on-screen keyboard covers its lower part, and iOS may shift
 * it. Sets `--_shift`, `--_covered` and `--_visible-height` (px). Zooming in with two fingers changes nothing.
 */
export function followVisible(box: HTMLElement, signal: AbortSignal): void {
  const view = window.visualViewport;
  if (!view) return;
  const names = ['--_shift', '--_covered', '--_visible-height'];
  const fit = (): void => {
    const { scale, offsetTop } = view;
    const height = view.height * scale;
    // Zoomed in, the offset tells where one looks, not what is covered.
    const shift = scale > 1 ? 0 : offsetTop;
    const covered = Math.max(0, innerHeight - shift - height);
    // The page may be zoomed by its style sheet.
    const zoom = box.currentCSSZoom ?? 1;
    [shift, covered, height].forEach((px, i) => box.style.setProperty(names[i]!, `${px / zoom}px`));
  };
  fit();
  view.addEventListener('resize', fit, { signal });
  view.addEventListener('scroll', fit, { signal });
  signal.addEventListener('abort', () => names.forEach((name) => box.style.removeProperty(name)));
}
