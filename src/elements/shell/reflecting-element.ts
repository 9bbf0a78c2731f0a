import {
  ENUMERATED,
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

export const ATTRIBUTES =
  'entry handoff lang launcher-position mode open persist preload query region src suggest theme topic'.split(
    ' ',
  );

/** The properties that reflect them. */
export const REFLECTED = ATTRIBUTES.map((name) => name.replace('-p', 'P'));

/** The attributes of `<taobao-help>` as properties; each reads and writes its attribute and holds nothing. */
export class ReflectingElement extends Base {
  static {
    ATTRIBUTES.forEach((name, index) => {
      // `lang` is every element's own, and `open` is no text.
      if (name === 'lang' || name === 'open') return;
      Object.defineProperty(this.prototype, REFLECTED[index]!, {
        enumerable: true,
        configurable: true,
        get(this: Element) {
          return name in ENUMERATED
            ? enumerated(this, name as keyof typeof ENUMERATED)
            : (this.getAttribute(name) ?? '');
        },
        set(this: Element, value: string | null | undefined) {
          if (value == null) this.removeAttribute(name);
          else this.setAttribute(name, value);
        },
      });
    });
  }

  /** In the page, a floating button with its panel, or a dialog that the page alone opens. */
  declare mode: Mode;
  /** Whose phone lines and hours come first; `auto` tells by the browser's time zone and languages. */
  declare region: RegionSetting;
  /** Light, dark, or as the page says by its `color-scheme`; where it says nothing, as the device is set. */
  declare theme: Theme;
  /** Whether a draft outlives the page: not at all, as long as the tab, or on this device. */
  declare persist: Persist;
  /** When the panel's files are fetched: as somebody points at, touches or focuses the launcher; also as the page rests; or only on opening. */
  declare preload: Preload;
  /** The side of the window at which launcher and panel stand: right (`end`) or left (`start`). */
  declare launcherPosition: LauncherPosition;
  /** Id of an entry to start with. */
  declare entry: string;
  /** Id of a topic to start with. */
  declare topic: string;
  /** A question to start with. */
  declare query: string;
  /** Ids of entries to show first on this page, separated by spaces. */
  declare suggest: string;
  /**
   * The page's own next channel: an `https:` or `mailto:` address with `{message}`, `{title}` and `{entry}` in it; empty,
   * `taobao-help-handoff` alone tells the page.
   */
  declare handoff: string;
  /** URL of a content pack in JSON, in place of the bundled one, or of changes to one (`"extends"`). */
  declare src: string;

  /** The panel is open (`launcher` and `dialog`). */
  get open(): boolean {
    return this.hasAttribute('open');
  }
  set open(value: boolean) {
    this.toggleAttribute('open', Boolean(value));
  }
}

/** Sets a property again that was set before the element was defined: it hides the accessor. */
export function upgrade<Element extends object>(element: Element, name: keyof Element): void {
  if (!Object.hasOwn(element, name)) return;
  const value = element[name];
  delete element[name];
  element[name] = value;
}
