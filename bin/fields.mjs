// Finds fields that no part of a pack has: most often a slip of the pen, which the widget passes over in silence.
import { readFileSync } from 'node:fs';

/** The schemas of what a page may bring. */
const SCHEMAS = Object.fromEntries(
  ['content', 'changes', 'locales'].map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`../dist/${name}.schema.json`, import.meta.url), 'utf8')),
  ]),
);

/** Follows a schema's references and conditions, as far as they apply to a value. */
function resolve(schema, value, { definitions }) {
  if (schema.if) {
    const applies = schema.if.required.every((key) => Object.hasOwn(Object(value), key));
    return resolve(applies ? schema.then : schema.else, value, { definitions });
  }
  const reference = schema.$ref ?? schema.allOf?.[0].$ref;
  return reference ? definitions[reference.slice('#/definitions/'.length)] : schema;
}

/** How many letters have to change to make one word of the other. */
function distance(one, other) {
  let row = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= other.length; j++) {
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    }
  }
  return row.at(-1);
}

function meant(key, known) {
  const near = known
    .map((name) => ({ name, far: distance(key.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0];
  return near && near.far <= 2 ? `; is “${near.name}” meant?` : '';
}

/**
 * @param {unknown} value what a page may bring
 * @param {'content' | 'changes' | 'locales'} kind a whole pack, changes to one, or either of them per language
 * @returns {{ path: string, message: string }[]}
 */
export function unknownFields(value, kind) {
  const found = [];
  const walk = (item, schema, path) => {
    const { properties, items, additionalProperties } = resolve(schema, item, SCHEMAS[kind]);
    if (Array.isArray(item)) {
      if (items) item.forEach((one, index) => walk(one, items, `${path}[${index}]`));
      return;
    }
    if (typeof item !== 'object' || item === null || !properties) return;
    const known = Object.keys(properties);
    for (const key of Object.keys(item)) {
      const at = path ? `${path}.${key}` : key;
      // “$schema” tells editors what this is; where nothing else may stand, it is a problem and no note.
      if (Object.hasOwn(properties, key)) walk(item[key], properties[key], at);
      else if (!key.startsWith('$') && additionalProperties !== false) {
        found.push({ path: at, message: `is no field that is known, and is left out${meant(key, known)}` });
      }
    }
  };
  walk(value, SCHEMAS[kind], '');
  return found;
}
