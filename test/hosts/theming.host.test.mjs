// The page changes the looks by custom properties, parts and themes, and cannot make them unreadable unwarned.
import assert from 'node:assert/strict';
import { ask, beIdle, inWidget, openPanel, panelReady, shellReady, LAUNCHER } from '../support/widget.mjs';
import { row } from '../support/hosts/row.mjs';

/** A computed style of something in the widget. */
const styleOf = (page, selector, property) =>
  inWidget(page, selector).then((handle) =>
    handle.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property),
  );

/** Custom property → its value, and which computed styles it must make what. */
const PROPERTIES = {
  'accent-color': [
    'rgb(0, 60, 200)',
    ['.launcher', 'background-color', 'rgb(0, 60, 200)'],
    ['[data-state="current"] button', 'color', 'rgb(0, 60, 200)'],
  ],
  'on-accent-color': ['rgb(255, 255, 200)', ['.launcher', 'color', 'rgb(255, 255, 200)']],
  'background-color': ['rgb(240, 250, 255)', ['.panel', 'background-color', 'rgb(240, 250, 255)']],
  'text-color': [
    'rgb(1, 2, 60)',
    ['.panel', 'color', 'rgb(1, 2, 60)'],
    ['#step-heading', 'color', 'rgb(1, 2, 60)'],
  ],
  'border-color': [
    'rgb(10, 200, 10)',
    ['.panel', 'border-top-color', 'rgb(10, 200, 10)'],
    ['[data-state="ahead"] button', 'border-top-color', 'rgb(10, 200, 10)'],
  ],
  radius: ['2px', ['.problem', 'border-top-left-radius', '2px'], ['.panel', 'border-top-left-radius', '6px']],
  'font-family': [
    'monospace',
    ['.panel', 'font-family', 'monospace'],
    ['.launcher', 'font-family', 'monospace'],
    ['#ask', 'font-family', 'monospace'],
  ],
  'font-size': [
    '20px',
    ['.panel', 'font-size', '20px'],
    ['.launcher', 'font-size', '20px'],
    ['#step-heading', 'font-size', '27.5px'],
  ],
  'panel-width': ['512px', ['.panel', 'width', '512px']],
  'panel-height': ['444px', ['.panel', 'height', '444px']],
  inset: [
    '40px',
    ['.launcher', 'right', '40px'],
    ['.launcher', 'bottom', '40px'],
    ['.panel', 'right', '40px'],
  ],
};

const setting = (name, value) => `<style>:root { --taobao-help-${name}: ${value} }</style>`;

async function changes(t, name, [value, ...effects], attributes = '') {
  const body = `<taobao-help mode="launcher" ${attributes}></taobao-help>`;
  const clean = await t.open({ body });
  await openPanel(clean);
  const page = await t.open({ body, head: setting(name, value) });
  await openPanel(page);
  for (const [selector, property, expected] of effects) {
    assert.notEqual(
      await styleOf(clean, selector, property),
      expected,
      `${selector} ${property} is that anyway`,
    );
    assert.equal(await styleOf(page, selector, property), expected, `${selector} ${property}`);
  }
  for (const warning of t.trouble.warnings) assert.match(warning, /contrast/);
}

const PARTS =
  'launcher panel header stepper step search-input result answer channel issue-form message action footer'.split(
    ' ',
  );

const BRAND = 'rgb(1, 2, 3)';

/** Each part that is there now: its name, its outline's colour, which the page's rule sets, and whether it is drawn. */
const partsNow = (page) =>
  page.$eval('taobao-help', ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('[part]')].map((element) => [
      element.getAttribute('part'),
      getComputedStyle(element).outlineColor,
      element.getClientRects().length > 0,
    ]),
  );

const luminance = ([r, g, b]) => {
  const [red, green, blue] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
/** `rgb(1, 2, 3)`, or `color(srgb 0.1 0.2 0.3)` as a mixed colour is written. */
const rgb = (text) =>
  text.match(/[\d.]+/g).map((part) => Number(part) * (text.startsWith('color(srgb') ? 255 : 1));
const contrast = (one, other) => {
  const [light, dark] = [luminance(rgb(one)), luminance(rgb(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

async function forcedColors(t, body) {
  const page = await t.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  await t.open({ page, body });
  return page;
}

const contrastWarnings = (t) => t.trouble.warnings.filter((text) => text.includes('contrast'));

async function warningsFor(t, css) {
  const page = await t.open({ body: LAUNCHER, head: `<style>${css}</style>` });
  await openPanel(page);
  await beIdle(page);
  return contrastWarnings(t);
}

for (const [name, effect] of Object.entries(PROPERTIES))
  row(`--taobao-help-${name}`, (t) => changes(t, name, effect));

row('colours of the page win in the dark theme too', (t) =>
  changes(t, 'background-color', PROPERTIES['background-color'], 'theme="dark"'),
);

row('a property set on the element alone', async (t) => {
  const page = await t.open({
    body: '<taobao-help mode="launcher" style="--taobao-help-accent-color: rgb(0, 60, 200)"></taobao-help>',
  });
  assert.equal(await styleOf(page, '.launcher', 'background-color'), 'rgb(0, 60, 200)');
});

row('every part can be styled, on every step', async (t) => {
  const page = await t.open({
    head: `<style>${PARTS.map((part) => `taobao-help::part(${part})`).join(', ')} { outline: 3px solid ${BRAND} }</style>`,
    body: LAUNCHER,
  });
  const seen = new Set();
  const look = async () => {
    for (const [part, color, drawn] of await partsNow(page)) {
      assert.equal(color, BRAND, part);
      if (drawn) seen.add(part);
    }
  };
  await shellReady(page);
  await look();
  await openPanel(page);
  await look();
  const answer = await ask(page, '東西壞了');
  await look();
  await answer.click();
  await inWidget(page, '[part="action"]');
  await look();
  await page.$eval('taobao-help', (element) => element.goTo('issue'));
  await inWidget(page, '[part="issue-form"]');
  await look();
  assert.deepEqual(
    PARTS.filter((part) => !seen.has(part)),
    [],
  );
});

row('the heading, launcher-icon and footer slots', async (t) => {
  const page = await t.open({
    body: '<taobao-help mode="launcher"><b slot="heading">Own heading</b><i slot="launcher-icon">★</i><a slot="footer" href="/imprint">Imprint</a></taobao-help>',
  });
  const isDrawn = async (slot) => {
    const content = await page.$(`[slot="${slot}"]`);
    await content.scrollIntoView();
    assert.ok((await content.boundingBox())?.width > 5, slot);
  };
  await shellReady(page);
  await isDrawn('launcher-icon');
  await openPanel(page);
  await isDrawn('heading');
  await isDrawn('footer');
});

row('light, dark and automatic themes', async (t) => {
  const colorOf = async (theme, scheme) => {
    const page = await t.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await t.open({ page, body: `<taobao-help mode="launcher" theme="${theme}"></taobao-help>` });
    await openPanel(page);
    return luminance(rgb(await styleOf(page, '.panel', 'background-color')));
  };
  assert.ok((await colorOf('auto', 'light')) > 0.8);
  assert.ok((await colorOf('auto', 'dark')) < 0.1);
  assert.ok((await colorOf('light', 'dark')) > 0.8);
  assert.ok((await colorOf('dark', 'light')) < 0.1);
});

row('forced colours: edges, text and focus in the colours of the system', async (t) => {
  const page = await forcedColors(t, LAUNCHER);
  await openPanel(page);
  const probe = await page.evaluate(() => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'color: CanvasText; background: Canvas; border: 1px solid ButtonText';
    const { color, backgroundColor } = getComputedStyle(box);
    return { text: color, canvas: backgroundColor };
  });
  for (const selector of ['.launcher', '.panel', '.ask', '.rows', '.problem']) {
    const width = parseFloat(await styleOf(page, selector, 'border-top-width'));
    const style = await styleOf(page, selector, 'border-top-style');
    const has = width > 0 && style !== 'none';
    assert.ok(has, `${selector} has an edge`);
  }
  assert.equal(await styleOf(page, '.panel', 'background-color'), probe.canvas);
  assert.equal(await styleOf(page, '#step-heading', 'color'), probe.text);
  await (await inWidget(page, '.launcher')).focus();
  await page.keyboard.press('Shift+Tab').catch(() => {});
});

row('forced colours: a chosen chip and the current step can be told from the others', async (t) => {
  const page = await forcedColors(t, LAUNCHER);
  await openPanel(page);
  await (await inWidget(page, '.or button')).click();
  await (await inWidget(page, '.chip')).click();
  const looks = await page.$eval('taobao-help', ({ shadowRoot }) =>
    [
      '.chip[aria-pressed="true"]',
      '.chip[aria-pressed="false"]',
      '[data-state="current"] button',
      '[data-state="ahead"] button',
    ].map((selector) => {
      const { backgroundColor, borderTopColor, borderTopWidth, color, outlineStyle, fontWeight } =
        getComputedStyle(shadowRoot.querySelector(selector));
      return [backgroundColor, borderTopColor, borderTopWidth, color, outlineStyle, fontWeight].join();
    }),
  );
  assert.notEqual(looks[0], looks[1], 'chips');
  assert.notEqual(looks[2], looks[3], 'steps');
});

row('an accent that fails AA on its text is warned of, once', async (t) => {
  const page = await t.open({
    head: setting('accent-color', '#ff9900'),
    body: `${LAUNCHER}<taobao-help id="second" mode="launcher" launcher-position="start"></taobao-help>`,
  });
  await openPanel(page);
  await page.$eval('#second', (element) => element.show());
  await panelReady(page, '#second');
  await beIdle(page);
  const found = contrastWarnings(t);
  // Once on a button, once as a link; not once more by the second widget.
  assert.equal(found.length, 2, found.join('\n'));
  assert.match(found[0], /2\.14:1.*4\.5:1/);
});

row('an accent that passes AA is not warned of, nor are the defaults', async (t) => {
  assert.deepEqual(await warningsFor(t, ':root { --taobao-help-accent-color: #0b57d0 }'), []);
  assert.deepEqual(await warningsFor(t, ''), []);
});

row('a text colour too pale for its background is warned of', async (t) => {
  assert.equal((await warningsFor(t, ':root { --taobao-help-text-color: #bbb }')).length, 1);
});

row('the default colours pass AA, light and dark', async (t) => {
  for (const theme of ['light', 'dark']) {
    const page = await t.open({ body: `<taobao-help mode="launcher" theme="${theme}"></taobao-help>` });
    await openPanel(page);
    const pairs = [
      ['.launcher', '.launcher'],
      ['[data-state="current"] button', '.panel'],
      ['#step-heading', '.panel'],
      ['.footer', '.panel'],
    ];
    for (const [text, ground] of pairs) {
      const ratio = contrast(
        await styleOf(page, text, 'color'),
        await styleOf(page, ground, 'background-color'),
      );
      assert.ok(ratio >= 4.5, `${theme} ${text}: ${ratio.toFixed(2)}`);
    }
  }
});
