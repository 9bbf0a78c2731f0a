// A plugin of the custom-elements analyzer: adds what the code says and JSDoc need not repeat, leaves out what is
// private, and names the files that are published in place of the sources.

const TAG = 'taobao-help';
const CLASS = 'TaobaoHelpElement';
const ELEMENT_FILE = 'dist/npm/element.js';
const REGISTERING_FILE = 'dist/npm/index.js';

/** For the browser, not for the page. */
const HIDDEN = /^#|Callback$|^observedAttributes$/;

const strings = (array) => array.elements.filter((item) => item.text !== undefined).map(({ text }) => text);
const unwrap = (node) => (node?.expression && !node.arguments ? unwrap(node.expression) : node);

/** Every word in a string of an expression. */
function words(ts, node) {
  const own = ts.isStringLiteralLike(node) ? node.text.split(' ') : [];
  const inner = [];
  ts.forEachChild(node, (child) => void inner.push(...words(ts, child)));
  return [...own, ...inner].filter(Boolean);
}

/** The attribute that a property reflects. */
const attributeOf = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The words of `const ATTRIBUTES = …`, or undefined. */
function attributeNames(ts, node) {
  if (!ts.isVariableDeclaration(node) || node.name.getText() !== 'ATTRIBUTES') return undefined;
  return words(ts, node.initializer);
}

/** `const ENUMERATED = Object.freeze({ mode: ['inline', …], … })` as a map, or undefined. */
function enumeratedValues(ts, node) {
  if (!ts.isVariableDeclaration(node) || node.name.getText() !== 'ENUMERATED') return undefined;
  const table = unwrap(node.initializer.arguments[0]);
  return new Map(table.properties.map(({ name, initializer }) => [name.text, strings(unwrap(initializer))]));
}

/** A class that extends `Event` and says its `type`, as an event of the manifest. */
function eventOf(ts, node) {
  if (!ts.isClassDeclaration(node) || node.heritageClauses?.[0]?.types[0]?.getText() !== 'Event')
    return undefined;
  const type = node.members.find(
    (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'type',
  );
  const [doc] = ts.getJSDocCommentsAndTags(node);
  return { name: type.initializer.text, type: { text: node.name.text }, description: doc?.comment ?? '' };
}

/** @returns {import('@custom-elements-manifest/analyzer').Plugin} */
export function publicInterface() {
  const events = [];
  let names = [];
  let values = new Map();

  function attribute(field) {
    const name = attributeOf(field.name);
    const choices = values.get(name);
    const type = choices && { text: choices.map((choice) => `'${choice}'`).join(' | ') };
    if (type) Object.assign(field, { type, default: `'${choices[0]}'` });
    Object.assign(field, { attribute: name, reflects: true });
    const { name: fieldName, type: known, default: standard, description } = field;
    return { name, type: known, ...(standard && { default: standard }), description, fieldName };
  }

  /** The analyzer takes the constructor's parameters for the defaults of the fields. */
  function completeEvent(event) {
    event.superclass = { name: 'Event' };
    for (const member of event.members ?? []) if (!member.static) delete member.default;
    return event;
  }

  function complete(element) {
    element.members = element.members
      // Every public member has a description; what has none is the analyzer's reading of an assignment.
      .filter(({ name, privacy, description }) => privacy !== 'private' && !HIDDEN.test(name) && description)
      .map(({ inheritedFrom, ...member }) => (member.static ? { ...member, default: undefined } : member));
    const fields = element.members.filter(({ kind }) => kind === 'field');
    const inherited = (element.attributes ?? []).filter(
      ({ name }) => !fields.some((field) => field.name === name),
    );
    element.attributes = [
      ...fields.filter(({ name }) => names.includes(attributeOf(name))).map(attribute),
      // Of every HTML element; documented here for what this one makes of it.
      ...inherited.map((known) => ({
        ...known,
        fieldName: known.name,
        inheritedFrom: { name: 'HTMLElement' },
      })),
    ];
    element.events = events.toSorted((a, b) => a.name.localeCompare(b.name));
    for (const { name } of element.events) {
      if (!name.startsWith(`${TAG}-`)) throw new Error(`The event “${name}” has to start with “${TAG}-”.`);
    }
    element.superclass = { name: 'HTMLElement' };
    element.customElement = true;
    element.tagName = TAG;
    return element;
  }

  return {
    name: 'public-interface',
    analyzePhase({ ts, node }) {
      names = attributeNames(ts, node) ?? names;
      values = enumeratedValues(ts, node) ?? values;
      const event = eventOf(ts, node);
      if (event) events.push(event);
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
      const element = complete(declarations.find(({ name }) => name === CLASS));
      const sent = declarations.filter(({ name }) => events.some(({ type }) => type.text === name));
      const published = [element, ...sent.map(completeEvent)];
      const js = (module) =>
        published.map(({ name }) => ({ kind: 'js', name, declaration: { name, module } }));
      manifest.modules = [
        { kind: 'javascript-module', path: ELEMENT_FILE, declarations: published, exports: js(ELEMENT_FILE) },
        {
          kind: 'javascript-module',
          path: REGISTERING_FILE,
          declarations: [],
          exports: [
            ...js(ELEMENT_FILE),
            {
              kind: 'custom-element-definition',
              name: TAG,
              declaration: { name: CLASS, module: ELEMENT_FILE },
            },
          ],
        },
      ];
    },
  };
}
