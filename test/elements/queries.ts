import '@testing-library/dom/dist/@testing-library/dom.umd.min.js';

// The package's module build imports CommonJS; only this one file of it loads in a browser as it is.
const library = (globalThis as any).TestingLibraryDom as typeof import('@testing-library/dom');

library.configure({
  // Two cores and many modules: a first answer may take a while.
  asyncUtilTimeout: 8_000,
  // A whole panel as text helps nobody to read a failure.
  getElementError: (message) => new Error(message?.split('\n\n')[0] ?? 'Not found.'),
});

export const { fireEvent, waitFor, within } = library;
