// Finds fields that no part of a pack has: most often a slip of the pen, which the widget passes over in silence.
import { readFileSync } from 'node:fs';

const { definitions } = JSON.parse(
  readFileSync(new URL('../dist/content.schema.json', import.meta.url), 'utf8'),
);

const resolve = (schema) => {
  const reference = schema.$ref ?? schema.allOf?.[0].$ref;
  return reference ? definitions[reference.slice('#/definitions/'.length)] : schema;
};

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
 * @param {unknown} value a pack, or changes to one
 * @param {string} definition of the schema
 * @returns {{ path: string, message: string }[]}
 */
export function unknownFields(value, definition) {
  const found = [];
  const walk = (item, schema, path) => {
    const { properties, items } = resolve(schema);
    if (Array.isArray(item)) {
      if (items) item.forEach((one, index) => walk(one, items, `${path}[${index}]`));
      return;
    }
    if (typeof item !== 'object' || item === null || !properties) return;
    const known = Object.keys(properties);
    for (const key of Object.keys(item)) {
      const at = path ? `${path}.${key}` : key;
      // “$schema” tells editors what this is.
      if (Object.hasOwn(properties, key)) walk(item[key], properties[key], at);
      else if (!key.startsWith('$')) {
        found.push({ path: at, message: `is no field that is known, and is left out${meant(key, known)}` });
      }
    }
  };
  walk(value, definitions[definition], '');
  return found;
}
