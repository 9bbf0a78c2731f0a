// Reads the reference's facts where they are true: in the element's manifest, the types, the content.
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
    properties: members.filter((member) => member.kind === 'field' && !member.attribute && !member.static),
    methods: members.filter(({ kind }) => kind === 'method'),
    events: events.map((event) => ({ ...event, fields: fieldsOf(event.type) })),
    slots,
    parts: cssParts,
    cssProperties,
  };
}

/**
 * Types that the reference explains, read from the sources that export them.
 * @param {readonly string[]} files TypeScript sources
 */
export function readTypes(files) {
  const program = ts.createProgram(files, { strict: true, types: [] });
  const checker = program.getTypeChecker();
  const symbols = files
    .map((file) => checker.getSymbolAtLocation(program.getSourceFile(file)))
    .flatMap((module) => checker.getExportsOfModule(module));
  const find = (name) => {
    const found = symbols.find((symbol) => symbol.name === name);
    if (!found) throw new Error(`No source exports ${name}; name the right file in tools/docs/write.mjs.`);
    return found;
  };
  const comment = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return {
    /** The fields of an interface, as the manifest would tell them. */
    fields: (name) =>
      checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(find(name))).map((field) => ({
        name: field.name,
        type: { text: field.valueDeclaration.type.getText() },
        description: comment(field),
      })),
    /** The values of a union of strings. */
    values: (name) => checker.getDeclaredTypeOfSymbol(find(name)).types.map(({ value }) => value),
  };
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
