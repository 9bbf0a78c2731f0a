// Launches WebKitGTK for web-test-runner, speaking W3C WebDriver to its own driver: enough to open pages, press
// keys and set the window's size, without a WebDriver library.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PORT = 4455;
const DISPLAY = ':77';
const MINI_BROWSERS = ['4.1', '4.0', '6.0'].map(
  (version) =>
    `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
);

/** Names of keys as WebDriver's code points. */
const KEYS = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Escape: '\ue00c',
  Space: ' ',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
};

const BUTTONS = ['left', 'middle', 'right'];

async function send(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value.message}`);
  return value;
}

/** Waits until the driver answers. */
async function ready(tries = 100) {
  for (let left = tries; left; left -= 1) {
    const status = await send('GET', '/status').catch(() => undefined);
    if (status?.ready) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** @returns {import('@web/test-runner-core').BrowserLauncher} */
export function webkitLauncher() {
  const processes = [];
  const active = new Map();
  const settings = mkdtempSync(join(tmpdir(), 'taobao-help-webkit-'));
  let session;
  /** The window as it was first. */
  let rect;

  const env = { ...process.env, DISPLAY, LANG: 'en_US.UTF-8', XDG_CONFIG_HOME: settings };
  const start = (command, ...args) => processes.push(spawn(command, args, { env, stdio: 'ignore' }));

  /** Writes the desktop's settings, as no command has them: nothing should move, and windows may be as narrow as a phone. */
  function furnish() {
    const folder = join(settings, 'gtk-3.0');
    mkdirSync(folder);
    writeFileSync(join(folder, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
    writeFileSync(
      join(folder, 'gtk.css'),
      '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-source: none; }\n',
    );
  }

  async function open() {
    furnish();
    start('Xvfb', DISPLAY, '-screen', '0', '1400x1200x24');
    start('WebKitWebDriver', `--port=${PORT}`);
    await ready();
    const binary = MINI_BROWSERS.find((path) => existsSync(path));
    const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const { sessionId } = await send('POST', '/session', {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser', ...options } },
    });
    const path = `/session/${sessionId}`;
    rect = await send('GET', `${path}/window/rect`);
    return path;
  }

  const perform = async (source) => send('POST', `${await session}/actions`, { actions: [source] });
  const keys = (...actions) => perform({ type: 'key', id: 'keyboard', actions });
  const pointer = (...actions) => perform({ type: 'pointer', id: 'mouse', actions });
  const key = (type, name) => ({ type, value: KEYS[name] ?? name });
  const press = (name) => [key('keyDown', name), key('keyUp', name)];
  const button = (type, name = 'left') => ({ type, button: BUTTONS.indexOf(name) });
  const move = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });

  const page = {
    keyboard: {
      type: (text) => keys(...[...text].flatMap(press)),
      press: (name) => keys(...press(name)),
      down: (name) => keys(key('keyDown', name)),
      up: (name) => keys(key('keyUp', name)),
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y, options) =>
        pointer(move(x, y), button('pointerDown', options.button), button('pointerUp', options.button)),
      down: (options) => pointer(button('pointerDown', options.button)),
      up: (options) => pointer(button('pointerUp', options.button)),
    },
    /** The driver sets the outer size, so the window's frame is measured first; and the page hears of it later. */
    async setViewportSize({ width, height }) {
      const path = await session;
      const run = (script) => send('POST', `${path}/execute/sync`, { script, args: [] });
      const [wide, high] = await run('return [outerWidth - innerWidth, outerHeight - innerHeight]');
      await send('POST', `${path}/window/rect`, { width: width + wide, height: height + high });
      const isThere = () => run(`return innerWidth === ${width} && innerHeight === ${height}`);
      for (let left = 100; !(await isThere()); left -= 1) {
        if (!left) throw new Error(`The window does not become ${width}×${height}.`);
        await wait(20);
      }
    },
    emulateMedia() {
      throw new Error('WebDriver cannot emulate media.');
    },
  };

  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      session ??= open();
      active.set(id, url);
      const path = await session;
      // There is one window for all files: the one before may have made it small.
      await send('POST', `${path}/window/rect`, rect);
      await send('POST', `${path}/url`, { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      return {};
    },
    async stop() {
      if (session) await send('DELETE', await session).catch(() => {});
      for (const child of processes) child.kill();
      rmSync(settings, { recursive: true, force: true });
    },
    /** A page as @web/test-runner-commands uses it, with Playwright's methods. */
    getPage: () => page,
  };
}
