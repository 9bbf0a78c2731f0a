import type { Beginning, PanelApi } from '../shell/panel-api.js';
import type { Settings } from '../shell/settings.js';
import { checkPolicy } from './policy.js';
import { Panel } from './panel.js';
import { TUNABLES } from './tunables.js';

/**
 * Makes the panel of an element in a language; settles once it can be shown with what the page brings, or when that
 * takes too long.
 * @throws {DOMException} a `SecurityError`, where the page's policy lets nothing be drawn
 */
export async function createPanel(
  element: Settings,
  root: ShadowRoot,
  beginning: Beginning,
): Promise<PanelApi> {
  checkPolicy();
  const panel = new Panel(element, root, beginning.locale, beginning.first);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, TUNABLES.patience)));
  await Promise.race([panel.begin(beginning), patience]).finally(() => clearTimeout(timer));
  return panel;
}
