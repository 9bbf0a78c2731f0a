// The code of a set-up, for a page and for frameworks.
import { cssOf, propertiesOf } from './setup.js';

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '{': '&#123;', '}': '&#125;' };
const escape = (text) => text.replace(/[&<>"{}]/g, (sign) => SIGNS[sign]);
const attributes = (setup) =>
  Object.entries(setup.attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');

const slots = (setup, indent) =>
  Object.entries(setup.slots)
    .map(
      ([name, text]) =>
        `\n${indent}${name ? `<span slot="${name}">${escape(text)}</span>` : `<p>${escape(text)}</p>`}`,
    )
    .join('');

/** JSON that may stand in a script of a page. */
const json = (value) => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');
const objects = (setup) => Object.entries(propertiesOf(setup).values);
/** `as const`: TypeScript would take the ids in it for any text. */
const constants = (setup) =>
  objects(setup)
    .map(([name, value]) => `const ${name} = ${json(value)} as const;\n`)
    .join('');

/** The element; `bind` says how a framework hands over an object. */
function element(setup, indent, bind) {
  const bound = bind
    ? objects(setup)
        .map(([name]) => ` ${bind(name)}`)
        .join('')
    : '';
  const inside = slots(setup, `${indent}  `);
  return `${indent}<taobao-help${attributes(setup)}${bound}>${inside}${inside ? `\n${indent}` : ''}</taobao-help>`;
}

/** The style sheet as a page or a component holds it. */
const style = (setup, tag) => {
  const css = cssOf(setup);
  return css ? `<${tag}>\n${css}</${tag}>\n` : '';
};

function page(setup) {
  const set = objects(setup)
    .map(([name, value]) => `  help.${name} = ${json(value)};\n`)
    .join('');
  const script = set && `\n<script>\n  const help = document.querySelector('taobao-help');\n${set}</script>`;
  const tag = '<script defer src="/taobao-help/taobao-help.classic.js"></script>\n';
  return style(setup, 'style') + tag + element(setup, '') + script;
}

/** A text as a template literal. */
const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;

function react(setup) {
  const css = cssOf(setup);
  const imports = `import 'taobao-help';\nimport type {} from 'taobao-help/react';\n\n`;
  const sheet = css && `const css = ${literal(`\n${css}`)};\n`;
  const one = element(setup, css ? '      ' : '    ', (name) => `${name}={${name}}`);
  const body = css ? `    <>\n      <style>{css}</style>\n${one}\n    </>` : one;
  return `${imports}${constants(setup)}${sheet}export function Help() {\n  return (\n${body}\n  );\n}\n`;
}

const vue = (setup) =>
  `<script setup lang="ts">\nimport 'taobao-help';\nimport type {} from 'taobao-help/vue';\n\n${constants(setup)}</script>\n\n<template>\n${element(setup, '  ', (name) => `:${name}="${name}"`)}\n</template>\n${style(setup, 'style')}`;

const svelte = (setup) =>
  `<script lang="ts">\n  import 'taobao-help';\n  import type {} from 'taobao-help/svelte';\n\n${constants(setup)}</script>\n\n${element(setup, '', (name) => `{${name}}`)}\n${style(setup, 'style').replace(/^taobao-help(?=[ :])/gm, ':global(taobao-help)')}`;

/** By the name of the framework. */
export const SNIPPETS = { HTML: page, React: react, Vue: vue, Svelte: svelte };
