// Places of values in JSON, and plain words where a text is no JSON. JSON.parse is the judge of what is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JsonError, lineFinder, scanJson } from '../../bin/scan-json.mjs';

function placesOf(text) {
  const places = [];
  scanJson(text, ({ path, offset, repeated }) => places.push([path, offset, ...(repeated ? ['again'] : [])]));
  return places;
}

function errorOf(text) {
  try {
    placesOf(text);
  } catch (error) {
    assert.ok(error instanceof JsonError);
    const { line, column } = lineFinder(text)(error.offset);
    return `${line}:${column} ${error.message}`;
  }
  return '';
}

test('every value has its place, under the path that the validator uses', () => {
  assert.deepEqual(placesOf(' {"a": [1, {"b": "x"}], "c": {}, "": null}'), [
    ['', 1],
    ['a', 7],
    ['a[0]', 8],
    ['a[1]', 11],
    ['a[1].b', 17],
    ['c', 29],
    ['', 37],
  ]);
});

test('a key that comes again is told', () => {
  assert.deepEqual(placesOf('{"a":1,"b":{"a":2},"\\u0061":3}').at(-1), ['a', 28, 'again']);
});

test('lines end as any system ends them, and columns count as editors do', () => {
  const text = 'a\nb\r\n😀c\rd';
  const at = (sign) => lineFinder(text)(text.indexOf(sign));
  assert.deepEqual(at('a'), { line: 1, column: 1 });
  assert.deepEqual(at('b'), { line: 2, column: 1 });
  assert.deepEqual(at('c'), { line: 3, column: 3 });
  assert.deepEqual(at('d'), { line: 4, column: 1 });
});

const SLIPS = [
  ['{"a": 1,\n}', '1:8 nothing follows this comma; take it out'],
  ['[1, ]', '1:3 nothing follows this comma; take it out'],
  ['{"a": 1\n "b": 2}', '2:2 , or } expected here'],
  ['[1 2]', '1:4 , or ] expected here'],
  ["{'a': 1}", '1:2 single quotes are not JSON; use "'],
  ['{a: 1}', '1:2 texts and keys stand between " and "'],
  ['{"a": yes}', '1:7 texts and keys stand between " and "'],
  ['{"a": 1} // why', '1:10 comments are not JSON; take it out'],
  ['{“a”: 1}', '1:2 this quotation mark is not JSON; use "'],
  ['{"a"\uff1a1}', '1:5 this colon is not JSON; use :'],
  ['{"a": 1\uff0c"b": 2}', '1:8 this comma is not JSON; use ,'],
  ['{"a": "x}', '1:7 this text has no closing "'],
  ['{"a": "x\ny"}', '1:7 this text goes on in the next line; write \\n, or close it with "'],
  ['{"a": "x\ty"}', '1:9 a control character inside a text is written with \\'],
  ['{"a": "C:\\x"}', '1:10 this backslash has no meaning; write \\\\ for one'],
  ['{"a": [1', '1:9 the file ends too early; is a } or ] missing?'],
  ['', '1:1 the file ends too early; is a } or ] missing?'],
  ['{"a": }', '1:7 a value expected here'],
  ['{"a": 01}', '1:8 , or } expected here'],
  ['{} {}', '1:4 the end of the file expected here'],
  ['['.repeat(200_000), '1:102 nests deeper than 100 levels'],
];

for (const [text, expected] of SLIPS) {
  test(`says what is wrong with ${JSON.stringify(text.slice(0, 20))}`, () => {
    assert.equal(errorOf(text), expected);
  });
}

const isJson = (text) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('reads whatever JSON.parse reads', () => {
  const spaced = fc
    .tuple(fc.jsonValue({ maxDepth: 5 }), fc.nat(3))
    .map(([value, by]) => JSON.stringify(value, null, by));
  fc.assert(
    fc.property(spaced, (text) => assert.equal(errorOf(text), '')),
    { numRuns: 1_000 },
  );
});

test('refuses whatever JSON.parse refuses', () => {
  const parts = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '\\',
    '1',
    '-',
    '.5',
    'e3',
    'true',
    ' ',
    '\n',
    'é',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (signs) => {
      const text = signs.join('');
      assert.equal(errorOf(text) === '', isJson(text), text);
    }),
    { numRuns: 20_000 },
  );
});
