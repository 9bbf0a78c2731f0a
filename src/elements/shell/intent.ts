import { atRest } from './dom.js';
import type { Settings } from './settings.js';

/** How near (px) an inline widget comes to the viewport before its panel loads: about one flick on a phone. */
const NEAR = 600;

/** Whether the shopper's device asks for as little data as possible (Network Information API, where there is one). */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/**
 * Calls back when the page has loaded and rests. One that the browser has made ready in advance may never be seen, and
 * its shopper pays for the data: it has to be seen first.
 */
function whenIdle(callback: () => void, signal: AbortSignal): void {
  const once = { once: true, signal };
  const wait = (): void => {
    if ((document as { prerendering?: boolean }).prerendering) {
      document.addEventListener('prerenderingchange', wait, once);
    } else if (document.readyState !== 'complete') addEventListener('load', wait, once);
    else if (!signal.aborted) atRest(callback);
  };
  wait();
}

/** The attributes of an element that say when its panel may load. */
type Waiting = Pick<Settings, 'mode' | 'preload'>;

/**
 * Calls back once, when the shopper is about to need the panel: pointing at, touching or focusing `target`; for an inline
 * widget, when it nears the viewport; where the page asks for it, when it rests (not where data is to be saved).
 */
export function onIntent(target: Element, { mode, preload }: Waiting, callback: () => void): AbortController {
  const controller = new AbortController();
  const { signal } = controller;
  const fire = (): void => {
    if (signal.aborted) return;
    controller.abort();
    callback();
  };
  if (mode === 'inline') {
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && fire(),
      { rootMargin: `${NEAR}px` },
    );
    observer.observe(target);
    signal.addEventListener('abort', () => observer.disconnect());
  }
  if (preload === 'none') return controller;
  for (const type of ['pointerenter', 'pointerdown', 'focusin']) {
    target.addEventListener(type, fire, { signal, passive: true });
  }
  if (preload === 'idle' && mode !== 'inline' && !savesData()) whenIdle(fire, signal);
  return controller;
}
