// Reads a JSON Schema (draft 07, which editors know best) off TypeScript's types.
import ts from 'typescript';
import { FORMATS, PROSE, maxItems, type Schema } from './formats.js';

/** Keys that reach for prototypes: no object of a pack may have them. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

const docOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\s*\n\s*/g, ' ');

/** An intersection has no symbol of its own, whatever its type says. */
const symbolOf = (type: ts.Type): ts.Symbol | undefined => type.aliasSymbol ?? type.symbol;

function tagsOf(symbol: ts.Symbol): ReadonlyMap<string, string> {
  return new Map(symbol.getJsDocTags().map(({ name, text }) => [name, ts.displayPartsToString(text)]));
}

/** The schema of a few types of one file, each a definition. */
export class SchemaReader {
  readonly definitions: Record<string, Schema> = {};
  readonly #checker: ts.TypeChecker;

  constructor(private readonly program: ts.Program) {
    this.#checker = program.getTypeChecker();
  }

  /** Adds an exported type of a file, and all that it needs, to the definitions. */
  add(file: string, name: string): Schema {
    const source = this.program.getSourceFile(file);
    const module = source && this.#checker.getSymbolAtLocation(source);
    const symbol = module && this.#checker.getExportsOfModule(module).find((one) => one.name === name);
    if (!symbol) throw new Error(`${file} exports no type ${name}`);
    return this.#schema(this.#checker.getDeclaredTypeOfSymbol(symbol), new Map(), name);
  }

  #schema(type: ts.Type, tags: ReadonlyMap<string, string>, where: string): Schema {
    const plain = this.#checker.getNonNullableType(type);
    if (plain.flags & ts.TypeFlags.String) return this.#text(tags, where);
    if (plain.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (plain.flags & ts.TypeFlags.Number) return this.#format(tags, where);
    if (plain.isNumberLiteral()) return { const: plain.value };
    if (plain.isUnion() && plain.types.every((one) => one.isStringLiteral())) {
      return { enum: plain.types.map(({ value }) => value) };
    }
    if (this.#checker.isArrayType(plain) || this.#checker.isTupleType(plain))
      return this.#list(plain, tags, where);
    if (plain.isClassOrInterface() || plain.isIntersection() || plain.flags & ts.TypeFlags.Object) {
      return this.#object(plain, where);
    }
    throw new Error(`${where}: ${this.#checker.typeToString(plain)} has no place in a JSON Schema`);
  }

  #text(tags: ReadonlyMap<string, string>, where: string): Schema {
    return tags.has('format') ? this.#format(tags, where) : PROSE;
  }

  #format(tags: ReadonlyMap<string, string>, where: string): Schema {
    const name = tags.get('format') ?? '';
    const schema = FORMATS[name];
    if (!schema)
      throw new Error(`${where}: @format ${name || 'is missing or'} is not one of tools/schema/formats.ts`);
    return schema;
  }

  #list(type: ts.Type, tags: ReadonlyMap<string, string>, where: string): Schema {
    const [item] = this.#checker.getTypeArguments(type as ts.TypeReference);
    const length = tags.get('length');
    return {
      type: 'array',
      ...(length ? { minItems: Number(length) } : {}),
      maxItems: length ? Number(length) : maxItems(tags.get('maxItems')),
      // The length is said of the outer list only, a format of the innermost items.
      items: this.#schema(item!, new Map([...tags].filter(([name]) => name === 'format')), where),
    };
  }

  /** A named type becomes a definition of its own, without the “Written” in front. */
  #object(type: ts.Type, where: string): Schema {
    const symbol = symbolOf(type);
    if (!symbol || symbol.name.startsWith('__')) return this.#fields(type, where);
    const name = symbol.name.replace(/^Written/, '');
    if (!this.definitions[name]) {
      // Its place first, in case it is needed inside itself.
      this.definitions[name] = {};
      const description = docOf(symbol, this.#checker);
      this.definitions[name] = { ...(description && { description }), ...this.#fields(type, name) };
    }
    return { $ref: `#/definitions/${name}` };
  }

  #fields(type: ts.Type, where: string): Schema {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const field of this.#checker.getPropertiesOfType(type)) {
      const schema = this.#schema(
        this.#checker.getTypeOfSymbol(field),
        tagsOf(field),
        `${where}.${field.name}`,
      );
      const description = docOf(field, this.#checker);
      // Draft 07 reads nothing beside a reference.
      const described = '$ref' in schema && description ? { allOf: [schema] } : schema;
      properties[field.name] = { ...(description && { description }), ...described };
      if (!(field.flags & ts.SymbolFlags.Optional)) required.push(field.name);
    }
    return {
      type: 'object',
      properties,
      ...(required.length > 0 && { required }),
      propertyNames: { not: { enum: FORBIDDEN } },
    };
  }
}
