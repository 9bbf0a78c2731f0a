// Controls for all that can be set on <taobao-help>, read from the manifest that the package ships.
import manifest from 'site:manifest';
import LOCALES from 'site:locales';
import pack from 'site:pack';

const element = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'taobao-help');

/** The values of a fixed set, or none. */
const valuesOf = (type) => [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value);

const ids = (list) => list.map(({ id, title }) => [id, title]);
/** Suggestions for fields of text. */
const SUGGESTED = {
  entry: ids(pack.entries),
  topic: ids(pack.topics),
  suggest: ids(pack.entries),
  lang: [...LOCALES, 'zh-HK'].map((id) => [id, id]),
};
const STEPS = ['entry', 'issue', 'action'];

const attribute = ({ name, type, description }) => ({
  name,
  description,
  kind: type.text === 'boolean' ? 'switch' : valuesOf(type).length ? 'choice' : 'text',
  values: valuesOf(type),
  suggested: SUGGESTED[name] ?? [],
  // Half an id is a wrong one, and half an address would be fetched.
  late: true,
});

const reflected = new Set(element.attributes.map(({ fieldName }) => fieldName));
const property = ({ name, description }) => ({
  name,
  description,
  kind: name === 'step' ? 'choice' : 'json',
  values: name === 'step' ? STEPS : [],
});

/** Every group of the playground with its controls; each: `{ name, description, kind, values?, suggested?, placeholder? }`. */
export const GROUPS = {
  attributes: element.attributes.map(attribute),
  properties: element.members
    .filter(
      (member) =>
        member.kind === 'field' &&
        !member.static &&
        member.privacy !== 'private' &&
        !reflected.has(member.name),
    )
    .map(property),
  css: element.cssProperties.map(({ name, description, default: usual = '' }) => ({
    name,
    description,
    kind: /color/.test(name) ? 'color' : 'text',
    placeholder: usual,
  })),
  slots: element.slots.map(({ name, description }) => ({ name, description, kind: 'text' })),
  parts: element.cssParts.map(({ name, description }) => ({ name, description, kind: 'declarations' })),
};
