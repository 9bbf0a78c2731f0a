// Wrong arguments of public functions: one line that says what was expected, as the documented error.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTools } from '../../dist/npm/tools.js';
import { mergeContent, readContent, resolveLocale, validateContent } from '../../dist/npm/content/index.js';
import en from '../../dist/npm/content/en.js';
import { initialState, reduce } from '../../dist/npm/guide/index.js';

/** A pack as it is written, with what may be left out left out. */
const RAW = { formatVersion: 1, locale: 'en', topics: [], entries: [] };

const CALLS = {
  'mergeContent over a raw pack': [() => mergeContent(RAW, {}), TypeError, /base must be a bundled pack/],
  'mergeContent over nothing': [() => mergeContent(undefined, {}), TypeError, /base must be/],
  'validateContent of nothing': [() => validateContent(undefined), Error, /cannot be used/],
  'resolveLocale of a number': [() => resolveLocale(5), TypeError, /tag must be a language tag/],
  'readContent in an unknown language': [
    () => readContent({}, 'fr', () => en),
    TypeError,
    /locale must be "zh-Hant"/,
  ],
  'readContent without packs': [() => readContent({}, 'en'), TypeError, /bundled must be a function/],
  'reduce of nothing': [() => reduce(undefined, { type: 'next' }), TypeError, /state must be/],
  'reduce with an unknown event': [
    () => reduce(initialState, { type: 'jump' }),
    TypeError,
    /event\.type must be one of ask/,
  ],
  'reduce with no event': [() => reduce(initialState), TypeError, /event\.type must be/],
  'reduce with a bare event': [
    () => reduce(initialState, { type: 'ask' }),
    TypeError,
    /“ask” needs query, a string/,
  ],
  'reduce with a state that is none': [
    () => reduce(initialState, { type: 'restore', state: {} }),
    TypeError,
    /“restore” needs state/,
  ],
  'a tool without a problem': [
    async () => (await createTools(en))[0].execute({}),
    TypeError,
    /problem must be a text/,
  ],
};

for (const [name, [call, kind, message]] of Object.entries(CALLS)) {
  test(name, async () => {
    await assert.rejects(
      async () => call(),
      (error) => {
        assert.ok(error instanceof kind, String(error));
        assert.match(error.message, message);
        if (kind === TypeError) assert.ok(!error.message.includes('\n'));
        return true;
      },
    );
  });
}
