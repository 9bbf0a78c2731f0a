// Speaks for an input method, by Chromium's protocol: what it composes, what it settles on, and the keys that are its own.

/** `keyCode` of a key that an input method takes, in every browser; its `key` is told on a Mac. */
const PROCESS = 229;
const NAMES = { Space: ' ', Digit1: '1' };

const WAYS = {
  compose: (text) => [
    ['Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }],
  ],
  settle: (text) => [['Input.insertText', { text }]],
  key: (code) =>
    ['rawKeyDown', 'keyUp'].map((type) => [
      'Input.dispatchKeyEvent',
      { type, code, key: NAMES[code] ?? code, windowsVirtualKeyCode: PROCESS },
    ]),
};

/** Adds the command `input-method` with `{ way: 'compose' | 'settle' | 'key', text }`. */
export const inputMethodPlugin = () => ({
  name: 'input-method',
  async executeCommand({ command, payload, session }) {
    if (command !== 'input-method') return undefined;
    const cdp = await session.browser.getPage(session.id).createCDPSession();
    for (const [method, parameters] of WAYS[payload.way](payload.text)) await cdp.send(method, parameters);
    await cdp.detach();
    return true;
  },
});
