// Engines whose driver cannot do something for a test. The test that needs it says so (engine.ts); the reporter counts it
// as "not possible here" where it stands in this table, and as a failure elsewhere. docs/accessibility.md lists them.

/** By the name of the browser as web-test-runner gives it, then by capability: why it is not possible there. */
export const NOT_POSSIBLE = {
  Firefox: {
    'input methods': 'WebDriver BiDi cannot compose; the events that they send are tested by script',
    'media emulation': 'WebDriver BiDi has no command for it; it is started with reduced motion instead',
  },
  WebKit: {
    'input methods': 'WebDriver cannot compose; the events that they send are tested by script',
    'media emulation': 'WebDriver has no command for it; it is started without animations instead',
  },
};
