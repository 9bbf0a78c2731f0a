// Refused powers: storage, clipboard, other sites; and nothing is taken that was not given.
import assert from 'node:assert/strict';
import { row } from '../support/hosts/row.mjs';
import { everything } from '../support/hosts/uses.mjs';
import { beIdle, inWidget, LAUNCHER, openPanel, panelReady, walk, WALK } from '../support/widget.mjs';

const refuse = {
  storage: () => {
    const error = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: error, configurable: true });
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: error, set: error });
  },
  fullStorage: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
  clipboard: () => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('Refused', 'NotAllowedError')) },
    });
    document.execCommand = () => false;
    Object.defineProperty(navigator, 'share', { value: undefined });
  },
  clipboardGone: () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = undefined;
  },
};

async function refusedCopy(t, init) {
  const page = await t.open({ body: LAUNCHER, init });
  await openPanel(page);
  await walk(page);
  await page.evaluate(() => {
    window.told = [];
    addEventListener('taobao-help-error', ({ code }) => told.push(code));
  });
  // The page that the link opens would take the focus along.
  await page.evaluate(() =>
    document.addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true }),
  );
  await (await inWidget(page, '[part="action"] .button.wide')).click();
  await page.waitForFunction(() => window.told.includes('clipboard'));
  const chosen = await page.$eval('taobao-help', ({ shadowRoot }) => {
    const { value, selectionStart, selectionEnd } = shadowRoot.activeElement;
    return value.slice(selectionStart, selectionEnd);
  });
  assert.ok(chosen.length > 10, 'the message is selected for copying by hand');
}

row('storage and cookies refused', async (t) => {
  const page = await t.open({
    body: '<taobao-help mode="launcher" persist="local"></taobao-help>',
    init: refuse.storage,
  });
  await everything(page);
});

row('storage full', async (t) => {
  const page = await t.open({
    body: '<taobao-help mode="launcher" persist="local"></taobao-help>',
    init: refuse.fullStorage,
  });
  await everything(page);
});

row('nothing is stored where persist is not asked for', async (t) => {
  const page = await t.open({ body: LAUNCHER });
  await everything(page);
  assert.deepEqual(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]),
    [0, 0, '', 0, 0],
  );
});

row('the clipboard refused: the message is selected, an event tells', (t) =>
  refusedCopy(t, refuse.clipboard),
);

row('no clipboard at all (in-app browsers)', (t) => refusedCopy(t, refuse.clipboardGone));

row('no request but for its own files, and none to anybody else', async (t) => {
  const page = await t.open({ body: LAUNCHER });
  const urls = [];
  page.on('request', (request) => urls.push(request.url()));
  await everything(page);
  await beIdle(page);
  assert.deepEqual(
    urls.filter((url) => !url.startsWith(`${t.site.origin}/dist/`) && !url.startsWith('data:')),
    [],
  );
});

row('src from another site without CORS: told why, the bundled content stays', async (t) => {
  t.cdn.pages.set('/pack.json', { type: 'application/json', body: '{}' });
  const page = await t.open({
    body: `<taobao-help src="${t.cdn.origin}/pack.json"></taobao-help>
        <script>window.told = []; addEventListener('taobao-help-error', ({ code, message }) => told.push([code, message]))</script>`,
  });
  await panelReady(page);
  await page.waitForFunction(() => window.told.length > 0);
  const [[code, message]] = await page.evaluate(() => window.told);
  assert.equal(code, 'content');
  assert.match(message, /CORS|Access-Control-Allow-Origin/i);
  assert.deepEqual(await walk(page), WALK);
});
