// Every public function that needs no page, as a row: what it is given, and how it is called.
import fc from 'fast-check';
import * as advice from '../../src/advice/index.js';
import type { AdviceContext, Evidence } from '../../src/advice/index.js';
import * as content from '../../src/content/index.js';
import en from '../../src/content/en.js';
import hans from '../../src/content/zh-Hans.js';
import hant from '../../src/content/zh-Hant.js';
import * as guide from '../../src/guide/index.js';
import type { Report } from '../../src/guide/types.js';
import * as search from '../../src/search/index.js';
import { anything, loosely, mostly, text } from './values.js';

/** One function: arguments in, answer out. */
export interface Call {
  readonly input: fc.Arbitrary<unknown[]>;
  readonly run: (...args: never[]) => unknown;
}

const pack = fc.constantFrom(hant, hans, en);
const entry = fc.constantFrom(...content.ENTRY_IDS);
const region = fc.constantFrom(...content.REGIONS);
const now = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
const zone = fc.constantFrom('Asia/Taipei', 'Asia/Shanghai', 'America/New_York', '');
const context = fc.oneof(
  { weight: 19, arbitrary: fc.record({ content: pack, now, region, timeZone: zone }) },
  { weight: 1, arbitrary: loosely({ content: pack, now, region, timeZone: zone }) },
);
const day = fc.oneof(
  now.map((date) => date.toISOString().slice(0, 10)),
  text,
);
const report = loosely({
  entry,
  summary: text,
  orderNumber: text,
  product: text,
  amount: text,
  solution: text,
  since: day,
  tried: fc.array(fc.constantFrom('self', 'seller', 'request', 'human', 'police', 'x'), { maxLength: 4 }),
  photos: fc.array(text, { maxLength: 3 }),
  evidence: fc.array(text, { maxLength: 3 }),
});
const step = fc.constantFrom('entry', 'issue', 'action');
const event = fc.oneof(
  fc.record({ type: fc.constant('ask'), query: text }),
  fc.record({ type: fc.constant('pick-entry'), entry }),
  fc.record({ type: fc.constant('describe'), patch: report }),
  fc.record({ type: fc.constantFrom('next', 'back', 'reset') }),
  fc.record({ type: fc.constant('go'), step }),
  fc.record({ type: fc.constantFrom('try', 'untry'), rung: text }),
  loosely({ type: text, query: text, entry, patch: report, step, state: fc.constant(guide.initialState) }),
);
/** A pack with some of its places filled with what should not be there. */
const brokenPack = fc
  .tuple(
    pack,
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(hant)), fc.nat(4), text, anything), { maxLength: 3 }),
  )
  .map(([whole, changes]) => {
    const copy: Record<string, unknown> = { ...whole, entries: whole.entries.slice(0, 3) };
    for (const [name, index, key, value] of changes) {
      const list = copy[name];
      copy[name] = Array.isArray(list)
        ? list.map((item: object, at) => (at === index ? { ...item, [key]: value } : item))
        : value;
    }
    return copy;
  });
const hits = fc.array(loosely({ id: entry, score: fc.double({ min: 0, max: 1, noNaN: true }) }), {
  maxLength: 4,
});

const args = (...inputs: fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown[]> => fc.tuple(...inputs);

const byWords = search.createTextSearch(hant);
const whole = await search.createSearch(en);
const searching = args(
  mostly(text),
  mostly(fc.option(fc.record({ limit: fc.integer({ min: -1, max: 30 }), region }), { nil: undefined })),
);

/** By the name under which the package exports it. */
export const CALLS: Readonly<Record<string, Call>> = {
  readStory: { input: args(mostly(text), context), run: advice.readStory },
  recognise: { input: args(mostly(text), context), run: advice.recognise },
  caseOf: {
    input: args(text, context, mostly(hits)),
    run: (words: string, where: AdviceContext, found: Evidence[]) =>
      advice.caseOf(advice.readStory(words, where), found, where),
  },
  advise: { input: args(report, context), run: advice.advise },
  caseDocument: {
    input: args(report, context),
    run: (told: Partial<Report>, where: AdviceContext) =>
      advice.caseDocument(told, advice.advise(told, where), where),
  },
  reminder: {
    input: args(report, context),
    run: (told: Partial<Report>, where: AdviceContext) =>
      advice.reminder(told as Report, advice.advise(told, where), where),
  },
  findSecrets: { input: args(mostly(text)), run: advice.findSecrets },
  redact: { input: args(mostly(text)), run: advice.redact },
  maskOrderNumbers: { input: args(mostly(text)), run: advice.maskOrderNumbers },
  redactReport: { input: args(report), run: advice.redactReport },
  maskReport: { input: args(report), run: advice.maskReport },
  guessRegion: {
    input: args(loosely({ timeZone: fc.oneof(zone, text), languages: fc.array(text, { maxLength: 3 }) })),
    run: advice.guessRegion,
  },
  createTextSearch: { input: searching, run: byWords },
  createSearch: { input: searching, run: whole },
  clarify: { input: args(mostly(hits), mostly(pack)), run: search.clarify },
  gapTopics: {
    input: args(mostly(fc.array(loosely({ question: text, outcome: text }), { maxLength: 6 }))),
    run: search.gapTopics,
  },
  reduce: { input: args(mostly(fc.constant(guide.initialState)), event), run: guide.reduce },
  parse: { input: args(fc.oneof(text, fc.json(), mostly(text))), run: guide.parse },
  canEnter: { input: args(mostly(fc.constant(guide.initialState)), mostly(step)), run: guide.canEnter },
  resolveLocale: { input: args(mostly(text)), run: content.resolveLocale },
  isOfferedIn: {
    input: args(mostly(region), loosely({ regions: fc.array(region) })),
    run: content.isOfferedIn,
  },
  wishTo: {
    input: args(
      mostly(fc.constantFrom('seller', 'agent')),
      mostly(text),
      loosely({ wishes: fc.constantFrom([], undefined) }),
    ),
    run: content.wishTo,
  },
  validateContent: { input: args(fc.oneof(brokenPack, anything)), run: content.validateContent },
  mergeContent: {
    input: args(
      pack,
      loosely({ extends: fc.constantFrom('zh-Hant', 'en'), entries: anything, replace: anything }),
    ),
    run: content.mergeContent,
  },
};
