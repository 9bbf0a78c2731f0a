// What the reference is made of, read from where it is true: the manifest of the element, the types, the content.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const manifest = () => JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

/** The public interface of `<taobao-help>`, as the custom-elements manifest tells it. */
export function readElement() {
  const { declarations } = manifest().modules[0];
  const { members, attributes, events, slots, cssParts, cssProperties } = declarations.find(
    ({ tagName }) => tagName === 'taobao-help',
  );
  const fieldsOf = (type) =>
    declarations.find(({ name }) => name === type.text).members.filter((member) => !member.static);
  return {
    attributes: attributes.toSorted((a, b) => a.name.localeCompare(b.name)),
    properties: members.filter(({ kind, attribute }) => kind === 'field' && !attribute),
    methods: members.filter(({ kind }) => kind === 'method'),
    events: events.map((event) => ({ ...event, fields: fieldsOf(event.type) })),
    slots,
    parts: cssParts,
    cssProperties,
  };
}

/**
 * The fields of an exported interface with their types and doc comments.
 * @param {string} file a TypeScript source
 * @param {string} name of the interface
 */
export function readInterface(file, name) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = source.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  if (!found)
    throw new Error(`${file} has no interface ${name}; name the right one in tools/docs/write.mjs.`);
  return found.members.map((member) => ({
    name: member.name.text,
    type: { text: member.type.getText() },
    description: ts.getJSDocCommentsAndTags(member)[0]?.comment ?? '',
  }));
}

/** The packs of two locales side by side, for the tables of ids. */
export async function readPacks() {
  const [{ default: en }, { default: hant }] = await Promise.all([
    import('../../dist/npm/content/en.js'),
    import('../../dist/npm/content/zh-Hant.js'),
  ]);
  const beside = (key) =>
    en[key].map(({ id, title }) => ({ id, en: title, hant: hant[key].find((item) => item.id === id).title }));
  return { topics: beside('topics'), entries: beside('entries') };
}
