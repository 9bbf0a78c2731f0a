// A set-up of the widget: what was set in each group, how the address keeps it, and the code that makes it.
import { GROUPS } from './controls.js';

/** @typedef {Record<'attributes' | 'properties' | 'css' | 'slots' | 'parts', Record<string, string>>} Setup */

const GROUP_NAMES = ['attributes', 'properties', 'css', 'slots', 'parts'];

/** @returns {Setup} */
export const emptySetup = () => Object.fromEntries(GROUP_NAMES.map((name) => [name, {}]));

const NAMES = Object.fromEntries(
  GROUP_NAMES.map((group) => [group, new Set(GROUPS[group].map(({ name }) => name))]),
);

/**
 * Reads a setup from the address's fragment, and leaves out whatever else stands there: anybody can write a link, and a
 * name that is no control of ours, such as `innerHTML`, would be set as readily.
 */
export function readFragment(hash) {
  const setup = emptySetup();
  try {
    const read = JSON.parse(decodeURIComponent(hash.slice(1)));
    for (const group of GROUP_NAMES) {
      for (const [name, value] of Object.entries(Object(read[group])))
        if (typeof value === 'string' && NAMES[group].has(name)) setup[group][name] = value;
    }
  } catch {
    // An address without a set-up, or one that was cut.
  }
  return setup;
}

/** @param {Setup} setup */
export const toFragment = (setup) =>
  `#${encodeURIComponent(
    JSON.stringify(
      Object.fromEntries(Object.entries(setup).filter(([, values]) => Object.keys(values).length)),
    ),
  )}`;

/** The objects among the properties, and what is wrong with the others, by name. */
export function propertiesOf({ properties }) {
  const values = {};
  const wrong = {};
  for (const [name, text] of Object.entries(properties)) {
    try {
      values[name] = name === 'step' ? text : JSON.parse(text);
    } catch (error) {
      wrong[name] = error.message;
    }
  }
  return { values, wrong };
}

/** A value cannot end its rule, and so cannot begin another. */
const safe = (value) => value.replace(/[{}<]/g, '');

/** The style sheet of a set-up; '' for none. */
export function cssOf({ css, parts }) {
  const own = Object.entries(css).map(([name, value]) => `  ${name}: ${safe(value).replaceAll(';', '')};\n`);
  const rules = Object.entries(parts).map(
    ([name, value]) => `taobao-help::part(${name}) {\n  ${safe(value).trim()}\n}\n`,
  );
  return (own.length ? `taobao-help {\n${own.join('')}}\n` : '') + rules.join('');
}
