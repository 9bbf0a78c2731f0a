// The analytics recipe of docs/hosts.md, each way of counting in turn: what a shopper wrote goes nowhere.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';

const text = readFileSync('docs/hosts.md', 'utf8');
const section = text.slice(text.indexOf('## Analytics'), text.indexOf('## Pages that swap'));
const [, recipe] = /<script>\n([^]*?)<\/script>/.exec(section);
const BODY = /dataLayer\.push\([^\n]*\);/;
/** Bodies of `count` that the text offers. */
const bodyFor = (start) => section.split('`').find((code) => code.startsWith(start));
const WAYS = {
  dataLayer: (code) => code,
  plausible: (code) => code.replace(BODY, bodyFor('plausible(')),
  'an endpoint': (code) => code.replace(BODY, bodyFor('navigator.sendBeacon(')),
};

/** Words of a shopper, put into every field of every event that could hold them. */
const SAID = 'the cup from order 2839104756120384756 came in pieces';
const EVENTS = {
  open: { reason: 'user' },
  search: { query: SAID, entries: ['product-defect'], outcome: 'answer' },
  'entry-open': { entry: 'product-defect' },
  'step-change': { from: 'entry', to: 'action' },
  copy: { text: SAID },
  feedback: { entry: 'product-defect', helpful: true },
  complete: { report: { entry: 'product-defect', summary: SAID, orderNumber: SAID } },
  handoff: { report: { entry: 'product-defect', summary: SAID } },
  resolve: { solved: true, report: { summary: SAID } },
};

for (const [way, change] of Object.entries(WAYS)) {
  test(`${way} hears what happened, and nothing of what was written`, () => {
    const sent = [];
    const document = new EventTarget();
    const page = { document, dataLayer: { push: (data) => sent.push(data) } };
    page.window = page;
    page.plausible = (...said) => sent.push(said);
    page.navigator = { sendBeacon: (...said) => sent.push(said) };
    runInContext(change(recipe), createContext(page));
    for (const [name, fields] of Object.entries(EVENTS))
      document.dispatchEvent(Object.assign(new Event(`taobao-help-${name}`), fields));
    assert.equal(sent.length, 6);
    const said = JSON.stringify(sent);
    assert.match(said, /product-defect/);
    assert.doesNotMatch(said, /cup|2839104756120384756/);
  });
}
