import {
  enumerated,
  type LauncherPosition,
  type Mode,
  type Persist,
  type Preload,
  type RegionSetting,
  type Theme,
} from './settings.js';

/** On a server there is no HTMLElement; the classes can be imported there all the same. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** The attributes of `<taobao-help>` as properties; each reads and writes its attribute and holds nothing. */
export class ReflectingElement extends Base {
  /** In the page, a floating button with its panel, or a dialog that the page alone opens. */
  get mode(): Mode {
    return enumerated(this, 'mode');
  }
  set mode(value: Mode) {
    this.#set('mode', value);
  }

  /** The panel is open (`launcher` and `dialog`). */
  get open(): boolean {
    return this.hasAttribute('open');
  }
  set open(value: boolean) {
    this.toggleAttribute('open', Boolean(value));
  }

  /** Whose phone lines and hours come first; `auto` tells by the browser's time zone and languages. */
  get region(): RegionSetting {
    return enumerated(this, 'region');
  }
  set region(value: RegionSetting) {
    this.#set('region', value);
  }

  /** Light, dark, or as the page says by its `color-scheme`; where it says nothing, as the device is set. */
  get theme(): Theme {
    return enumerated(this, 'theme');
  }
  set theme(value: Theme) {
    this.#set('theme', value);
  }

  /** Whether a draft outlives the page: not at all, as long as the tab, or on this device. */
  get persist(): Persist {
    return enumerated(this, 'persist');
  }
  set persist(value: Persist) {
    this.#set('persist', value);
  }

  /** When the panel's files are fetched: as somebody points at or focuses the launcher, as the page rests, or on opening. */
  get preload(): Preload {
    return enumerated(this, 'preload');
  }
  set preload(value: Preload) {
    this.#set('preload', value);
  }

  /** The side of the window at which the launcher stands, in the direction that the page is read. */
  get launcherPosition(): LauncherPosition {
    return enumerated(this, 'launcher-position');
  }
  set launcherPosition(value: LauncherPosition) {
    this.#set('launcher-position', value);
  }

  /** Id of an entry to start with. */
  get entry(): string {
    return this.#get('entry');
  }
  set entry(value: string) {
    this.#set('entry', value);
  }

  /** Id of a topic to start with. */
  get topic(): string {
    return this.#get('topic');
  }
  set topic(value: string) {
    this.#set('topic', value);
  }

  /** A question to start with. */
  get query(): string {
    return this.#get('query');
  }
  set query(value: string) {
    this.#set('query', value);
  }

  /** Ids of entries to show first on this page, separated by spaces. */
  get suggest(): string {
    return this.#get('suggest');
  }
  set suggest(value: string) {
    this.#set('suggest', value);
  }

  /**
   * The page's own next channel: an `https:` or `mailto:` address with `{message}`, `{title}` and `{entry}` in it; empty,
   * `taobao-help-handoff` alone tells the page.
   */
  get handoff(): string {
    return this.#get('handoff');
  }
  set handoff(value: string) {
    this.#set('handoff', value);
  }

  /** URL of a content pack in JSON, in place of the bundled one, or of changes to one (`"extends"`). */
  get src(): string {
    return this.#get('src');
  }
  set src(value: string) {
    this.#set('src', value);
  }

  #get(name: string): string {
    return this.getAttribute(name) ?? '';
  }

  #set(name: string, value: string | null | undefined): void {
    if (value == null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}

/** Sets a property again that was set before the element was defined: it hides the accessor. */
export function upgrade<Element extends object>(element: Element, name: keyof Element): void {
  if (!Object.hasOwn(element, name)) return;
  const value = element[name];
  delete element[name];
  element[name] = value;
}
