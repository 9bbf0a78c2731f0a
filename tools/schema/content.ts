// The JSON Schemas of content, made of the types in src/content/.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { LOCALES } from '../../src/content/ids.js';
import { SchemaReader } from './from-types.js';
import type { Schema } from './formats.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = `${ROOT}src/content/written.ts`;

function createReader(): SchemaReader {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
  return new SchemaReader(ts.createProgram([FILE], options));
}

/** A schema file around what the reader has read. */
function file(title: string, { definitions }: SchemaReader, root: Schema): Schema {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    $comment: `taobao-help ${version}`,
    ...root,
    definitions,
  };
}

/** Of a whole pack. */
export function packSchema(): Schema {
  const reader = createReader();
  return file('A pack for <taobao-help>', reader, { allOf: [reader.add(FILE, 'WrittenContent')] });
}

/** Of changes to a pack. */
export function changesSchema(): Schema {
  const reader = createReader();
  return file('Changes to a pack of <taobao-help>', reader, { allOf: [reader.add(FILE, 'ContentChanges')] });
}

/** Of packs or changes per language. An `if` names the right problems, where `anyOf` would name those of both. */
export function localesSchema(): Schema {
  const reader = createReader();
  const [pack, changes] = ['WrittenContent', 'ContentChanges'].map((name) => reader.add(FILE, name));
  const one: Schema = { type: 'object', if: { required: ['extends'] }, then: changes, else: pack };
  return file('Content of <taobao-help> in several languages', reader, {
    type: 'object',
    required: ['locales'],
    properties: {
      locales: {
        description: 'A pack, or changes to one, for each language.',
        type: 'object',
        properties: Object.fromEntries(LOCALES.map((locale) => [locale, one])),
        additionalProperties: false,
      },
    },
  });
}
