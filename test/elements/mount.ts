import '../../src/index.js';
import type { TaobaoHelpElement } from '../../src/elements/shell/taobao-help-element.js';
import { NOW, restoreClock, stopClock } from './clock.js';
import './record.js';
import { ready, type Shopper } from './shopper.js';

export { CONTENT, drawn, ready, STRINGS, type Shopper } from './shopper.js';

export type Attributes = Readonly<Record<string, string>>;

beforeEach(() => {
  stopClock(NOW);
});

const mounted = new Set<TaobaoHelpElement>();

afterEach(() => {
  for (const element of mounted) element.remove();
  mounted.clear();
  restoreClock();
  sessionStorage.clear();
  localStorage.clear();
});

/** Makes an element without putting it into the page. */
export function make(attributes: Attributes = {}): TaobaoHelpElement {
  const element = document.createElement('taobao-help');
  for (const [name, value] of Object.entries({ lang: 'zh-Hant', region: 'tw', ...attributes })) {
    element.setAttribute(name, value);
  }
  return element;
}

/** Puts an element into the page, or a box of it, until the test ends, and waits for its panel. */
export function place(element: TaobaoHelpElement, box: Node = document.body): Promise<Shopper> {
  mounted.add(element);
  box.appendChild(element);
  return ready(element);
}

/** A widget on its second step, with this entry chosen. */
export async function describing(entry = '', attributes: Attributes = {}): Promise<Shopper> {
  const shopper = await mount(attributes);
  shopper.element.report = { entry };
  shopper.element.goTo('issue');
  await shopper.arrived();
  return shopper;
}

/** Puts a widget into the page and waits for its panel. Traditional Chinese, in Taiwan, where nothing else is said. */
export function mount(attributes: Attributes = {}): Promise<Shopper> {
  return place(make(attributes));
}
