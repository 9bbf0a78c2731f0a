/** Makes an element without markup from strings, so that strict Trusted Types policies have nothing to refuse. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  // Not `for…in`: pages extend Object.prototype.
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * A style sheet that a policy without inline styles allows.
 * @param view the window whose document adopts it; a sheet serves one document only
 */
export function sheet(css: string, view: typeof globalThis = globalThis): CSSStyleSheet {
  const made = new view.CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** Puts a style sheet on a document or shadow root, unless it is on; a router may have taken it off. */
export function adopt(root: DocumentOrShadowRoot, styles: CSSStyleSheet): void {
  const worn = root.adoptedStyleSheets;
  if (!worn.includes(styles)) root.adoptedStyleSheets = [...worn, styles];
}

/** Calls back when the browser has nothing better to do; Safari has no such moments, and takes the next. */
export const atRest = (work: () => void): unknown => (globalThis.requestIdleCallback ?? setTimeout)(work);
