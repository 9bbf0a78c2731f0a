// The JSON Schema of content packs, made of the types in src/content/.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { SchemaReader } from './from-types.js';
import type { Schema } from './formats.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = `${ROOT}src/content/written.ts`;

/** The schema of a whole pack; changes to a pack are its definition `ContentChanges`. */
export function contentSchema(): Schema {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
  const reader = new SchemaReader(ts.createProgram([FILE], options));
  const whole = reader.add(FILE, 'WrittenContent');
  reader.add(FILE, 'ContentChanges');
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Content of <taobao-help>',
    $comment: `taobao-help ${version}`,
    allOf: [whole],
    definitions: reader.definitions,
  };
}
