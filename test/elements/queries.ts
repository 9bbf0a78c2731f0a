import '@testing-library/dom/dist/@testing-library/dom.umd.min.js';

// The package's module build imports CommonJS; only this one file of it loads in a browser as it is.
const library = (globalThis as any).TestingLibraryDom as typeof import('@testing-library/dom');

library.configure({
  // Two cores and many modules: a first answer may take a while.
  asyncUtilTimeout: 8_000,
  // A live region repeats what is seen; `Shopper.told` has it.
  defaultIgnore: 'script, style, [role="status"]',
  // A whole panel as text helps nobody to read a failure.
  getElementError: (message) => new Error(message?.split('\n\n')[0] ?? 'Not found.'),
});

// A failed comparison is sent to the runner as JSON, which elements with all that Lit keeps on them cannot become.
Object.defineProperty(Node.prototype, 'toJSON', {
  value(this: Node) {
    return `<${this.nodeName.toLowerCase()}> ${this.textContent ?? ''}`.slice(0, 200);
  },
});

export const { fireEvent, waitFor, within } = library;
