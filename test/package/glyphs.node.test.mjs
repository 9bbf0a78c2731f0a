// Chinese is drawn in the forms of its place: each locale gets the font that the browser has for its language, whatever
// the language of the page around the widget.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newPage, withStage } from '../../tools/pictures/stage.mjs';

/** Characters that look different in Taiwan, on the mainland and in Japan. */
const SAMPLE = '骨直令，。';
const FAMILY = 'system-ui, sans-serif';

/** Names of the fonts that draw the text of an element, as Chromium reports them. */
async function fontsOf(session, objectId) {
  const { node } = await session.send('DOM.describeNode', { objectId });
  const { nodeIds } = await session.send('DOM.pushNodesByBackendIdsToFrontend', {
    backendNodeIds: [node.backendNodeId],
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: nodeIds[0] });
  return fonts.map(({ familyName }) => familyName).sort();
}

async function fontsIn(page, session, expression) {
  const { result } = await session.send('Runtime.evaluate', { expression });
  return fontsOf(session, result.objectId);
}

test('Chinese in the widget is drawn with the font of its locale', () =>
  withStage(async ({ browser, origin }) => {
    const page = await newPage(browser, { width: 800, height: 600, theme: 'light' });
    await page.goto(`${origin}/stage?mode=inline&lang=ja&region=tw`);
    await page.waitForSelector('taobao-help >>> #ask');
    const session = await page.createCDPSession();
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    await session.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const lang of ['zh-Hant', 'zh-Hans']) {
      await page.evaluate(
        async (locale, sample, family) => {
          const widget = document.querySelector('taobao-help');
          widget.style.setProperty('--taobao-help-font-family', family);
          widget.lang = locale;
          widget.strings = { askHeading: sample };
          const heading = () => widget.shadowRoot.querySelector('#step-heading');
          while (
            widget.shadowRoot.querySelector('.panel').lang !== locale ||
            heading().textContent !== sample
          )
            await new Promise(requestAnimationFrame);
          document.querySelector('#control')?.remove();
          const control = document.createElement('p');
          Object.assign(control, { id: 'control', lang: locale, textContent: sample });
          control.style.cssText = `font: 700 22px ${family}`;
          document.body.append(control);
        },
        lang,
        SAMPLE,
        FAMILY,
      );
      const inside = await fontsIn(
        page,
        session,
        "document.querySelector('taobao-help').shadowRoot.querySelector('#step-heading')",
      );
      const outside = await fontsIn(page, session, "document.querySelector('#control')");
      assert.deepEqual(inside, outside, lang);
    }
  }));
