// Wrong arguments of public functions: one line that says what was expected, as the documented error.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as advice from '../../dist/npm/advice/index.js';
import * as content from '../../dist/npm/content/index.js';
import en from '../../dist/npm/content/en.js';
import * as guide from '../../dist/npm/guide/index.js';
import * as search from '../../dist/npm/search/index.js';
import * as tools from '../../dist/npm/tools.js';

const MODULES = { advice, content, guide, search, tools };

/** A pack as it is written, with what may be left out left out. */
const RAW = { formatVersion: 1, locale: 'en', topics: [], entries: [] };
const CONTEXT = { content: en, now: new Date('2026-11-23T04:00Z'), region: 'tw', timeZone: 'Asia/Taipei' };
const STORY = advice.readStory('退款多久', CONTEXT);
const ADVICE = advice.advise({ summary: '退款多久' }, CONTEXT);
const find = search.createTextSearch(en);

/** First arguments that are wrong for every function. */
const NEVER = { nothing: [], 'a number': [5], null: [null], 'a function': [() => {}], true: [true] };

/** Functions for which one of these is right: what they are documented to do with it. */
const TAKES = {
  'advice.loadCalendar': Object.keys(NEVER),
  'advice.loadSimplifier': Object.keys(NEVER),
  'content.resolveLocale': ['nothing', 'null'],
  // Never throws: what was kept may have been changed by anybody.
  'guide.parse': Object.keys(NEVER),
};

/** Errors of content say all that is wrong with it, a line for each. */
const isContentError = (error) => error instanceof content.ContentError;

function assertClear(error, call) {
  if (isContentError(error)) return;
  assert.equal(error.constructor, TypeError, `${call}: ${error}`);
  assert.ok(!error.message.includes('\n'), error.message);
  // The engine's own words name our insides; ours say what was expected.
  assert.match(error.message, /must be|needs|Expected/, error.message);
}

const isClass = (value) => /^class\b/.test(Function.prototype.toString.call(value));

for (const [room, module] of Object.entries(MODULES)) {
  for (const [name, value] of Object.entries(module)) {
    if (typeof value !== 'function' || isClass(value)) continue;
    for (const [what, given] of Object.entries(NEVER)) {
      if (TAKES[`${room}.${name}`]?.includes(what)) continue;
      test(`${room}: ${name} of ${what}`, async () => {
        await assert.rejects(
          async () => value(...given),
          (error) => {
            assertClear(error, name);
            return true;
          },
        );
      });
    }
  }
}

test('what takes anything says nothing', async () => {
  for (const path of Object.keys(TAKES)) {
    const [room, name] = path.split('.');
    for (const what of TAKES[path]) await MODULES[room][name](...NEVER[what]);
  }
});

const context = (more) => ({ ...CONTEXT, ...more });
const INVALID = new Date(NaN);
const WITH_CONTEXT = {
  advise: (given) => advice.advise({}, given),
  caseDocument: (given) => advice.caseDocument({}, ADVICE, given),
  reminder: (given) => advice.reminder({}, ADVICE, given),
  readStory: (given) => advice.readStory('', given),
  recognise: (given) => advice.recognise('', given),
};
const CONTEXTS = {
  'no context': [undefined, /the context must be an object with/],
  'a raw pack': [context({ content: RAW }), /content must be a pack from validateContent/],
  'a number as time': [context({ now: 1_763_000_000_000 }), /now must be a Date, not number/],
  'an invalid Date': [context({ now: INVALID }), /now must be a Date, not an invalid Date/],
  'an unknown region': [
    context({ region: 'taiwan' }),
    /region must be one of cn, tw, hk, intl, not "taiwan"/,
  ],
  'an unknown zone': [context({ timeZone: 'Taipei' }), /timeZone must be an IANA name such as Asia\/Taipei/],
};
const IN_CONTEXT = Object.entries(WITH_CONTEXT).flatMap(([name, call]) =>
  Object.entries(CONTEXTS).map(([what, [given, message]]) => [
    `${name} with ${what}`,
    [() => call(given), message],
  ]),
);

const CALLS = {
  ...Object.fromEntries(IN_CONTEXT),
  'mergeContent over a raw pack': [() => content.mergeContent(RAW, {}), /base must be a bundled pack/],
  'readContent in an unknown language': [
    () => content.readContent({}, 'fr', () => en),
    /locale must be "zh-Hant"/,
  ],
  'readContent without packs': [() => content.readContent({}, 'en'), /bundled must be a function/],
  'contentNotes of a raw pack': [() => content.contentNotes(RAW), /content must be a pack/],
  'isOfferedIn an unknown region': [
    () => content.isOfferedIn('taiwan', en.entries[0]),
    /region must be one of/,
  ],
  'isOfferedIn without an entry': [() => content.isOfferedIn('tw'), /the entry must be/],
  'wishTo nobody': [() => content.wishTo('bank', 'a refund', undefined), /the reader must be "seller"/],
  'wishTo without a solution': [() => content.wishTo('seller'), /the solution must be a text/],
  'reduce with an unknown event': [
    () => guide.reduce(guide.initialState, { type: 'jump' }),
    /event\.type must be one of ask/,
  ],
  'reduce with no event': [() => guide.reduce(guide.initialState), /event\.type must be/],
  'reduce with a bare event': [
    () => guide.reduce(guide.initialState, { type: 'ask' }),
    /“ask” needs query, a string/,
  ],
  'reduce with a state that is none': [
    () => guide.reduce(guide.initialState, { type: 'restore', state: {} }),
    /“restore” needs state/,
  ],
  'canEnter an unknown step': [() => guide.canEnter(guide.initialState, 'end'), /step must be one of entry/],
  'isReached without a step': [() => guide.isReached(guide.initialState), /step must be one of entry/],
  'createSearch of no meaning': [() => search.createSearch(en, { meaning: 5 }), /./],
  'search for a number': [() => find(5), /the query must be a text, not number/],
  'search for nothing': [() => find(), /the query must be a text/],
  'search with a text as limit': [() => find('退款', { limit: '3' }), /limit must be a number/],
  'search in an unknown region': [() => find('退款', { region: 'taiwan' }), /region must be one of/],
  'clarify without content': [() => search.clarify([]), /the content must be a pack/],
  'clarify of ids': [() => search.clarify(['refund-time'], en), /the hits must be a list that a search gave/],
  'gapTopics of texts': [() => search.gapTopics(['退款']), /the gaps must be a list/],
  'a log of nothing': [() => new search.GapLog().add(), /the event must be a taobao-help-search event/],
  'a log of an event without query': [() => new search.GapLog().add({}), /its query must be a text/],
  'caseOf of no story': [() => advice.caseOf({}, [], CONTEXT), /the story must be one that readStory gave/],
  'caseOf without hits': [() => advice.caseOf(STORY, undefined, CONTEXT), /the hits must be a list/],
  'caseOf without a pack': [() => advice.caseOf(STORY, [], {}), /content must be a pack/],
  'readStory with one correction': [
    () => advice.readStory('', CONTEXT, {}),
    /the corrections must be a list/,
  ],
  'a document without advice': [() => advice.caseDocument({}, undefined, CONTEXT), /the advice must be/],
  'a reminder without advice': [() => advice.reminder({}, undefined, CONTEXT), /the advice must be/],
  'a zone that is a number': [() => advice.guessRegion({ timeZone: 8 }), /timeZone must be a text/],
  'one language': [() => advice.guessRegion({ languages: 'zh-TW' }), /languages must be a list/],
  'tools of a raw pack': [() => tools.createTools(RAW), /content must be a pack/],
  'tools for an unknown region': [() => tools.createTools(en, { region: 'taiwan' }), /region must be one of/],
  'a tool without a problem': [
    async () => (await tools.createTools(en))[0].execute({}),
    /problem must be a text/,
  ],
};

for (const [name, [call, message]] of Object.entries(CALLS)) {
  test(name, async () => {
    await assert.rejects(
      async () => call(),
      (error) => {
        assertClear(error, name);
        assert.match(error.message, message);
        return true;
      },
    );
  });
}
