import { hostLocale } from '../shell/host-locale.js';
import type { Beginning, PanelApi } from '../shell/panel-api.js';
import type { Settings } from '../shell/settings.js';
import { loadLocale } from './locales.js';
import { Panel } from './panel.js';
import { TUNABLES } from './tunables.js';

/**
 * Makes the panel of an element in its language; settles once it can be shown with what the page brings, or when that
 * takes too long.
 * @throws where the locale's chunk cannot be loaded
 */
export async function createPanel(
  element: Settings,
  root: ShadowRoot,
  beginning: Beginning,
): Promise<PanelApi> {
  const locale = hostLocale(element);
  const panel = new Panel(element, root, locale, await loadLocale(locale));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, TUNABLES.patience)));
  await Promise.race([panel.begin(beginning), patience]).finally(() => clearTimeout(timer));
  return panel;
}
