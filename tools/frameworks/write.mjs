// Makes dist/frameworks/: types that teach each framework's templates <taobao-help>, from the manifest. The
// applications in examples/ are checked against them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const OUT = 'dist/frameworks';
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const element = modules
  .flatMap(({ declarations }) => declarations)
  .find(({ customElement }) => customElement);
const { name: CLASS, tagName: TAG, events } = element;

/** Types that a property takes, where it takes less than it gives. */
const WRITTEN = { report: (type) => `Partial<${type}>` };

const doc = (text) => (text ? `  /** ${text.replace(/\s*\n\s*/g, ' ')} */\n` : '');

const properties = element.members
  .filter(({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic)
  .map(({ name, description }) => {
    const type = `${CLASS}['${name}']`;
    return `${doc(description)}  ${name}?: ${WRITTEN[name]?.(type) ?? type} | undefined;\n`;
  });

const listeners = events.map(
  ({ name, type, description }) => `${doc(description)}  '${name}': ${type.text};\n`,
);

const shared = `import type { ${[CLASS, ...events.map(({ type }) => type.text)].join(', ')} } from '../npm/element.js';

export type { ${CLASS} };

/** Attributes and properties of <${TAG}>. */
export interface Properties {
${properties.join('')}}

/** Listeners for the events of <${TAG}>. */
export interface Events {
${listeners.join('')}}

/** Listeners as attributes: \`on\` and the event's name. */
export type Listeners = { [Name in keyof Events as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined };
`;

const IMPORT = (names) => `import type { ${names}, ${CLASS} } from './shared.js';\n`;

const FRAMEWORKS = {
  jsx: `${IMPORT('Listeners, Properties')}
/** Attributes of every element. */
interface Common {
  children?: unknown;
  class?: string | undefined;
  className?: string | undefined;
  hidden?: boolean | undefined;
  id?: string | undefined;
  key?: string | number | undefined;
  lang?: string | undefined;
  part?: string | undefined;
  ref?: unknown;
  slot?: string | undefined;
  style?: string | object | undefined;
}

/** For the \`IntrinsicElements\` of any JSX. */
export interface CustomElements {
  '${TAG}': Common & Properties & Listeners;
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`,
  react: `import type { ClassAttributes, HTMLAttributes } from 'react';
${IMPORT('Listeners, Properties')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${TAG}': Omit<HTMLAttributes<${CLASS}>, keyof Properties> & ClassAttributes<${CLASS}> & Properties & Listeners;
    }
  }
}
`,
  solid: `import type { JSX } from 'solid-js';
${IMPORT('Events, Properties')}
type As<Prefix extends string, T> = { [Name in keyof T & string as \`\${Prefix}:\${Name}\`]?: T[Name] };
type On = { [Name in keyof Events as \`on:\${Name}\`]?: ((event: Events[Name]) => void) | undefined };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      '${TAG}': Omit<JSX.HTMLAttributes<${CLASS}>, keyof Properties> & Properties & As<'prop', Properties> & On;
    }
  }
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
${IMPORT('Listeners, Properties')}
declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
    '${TAG}': Omit<HTMLAttributes<${CLASS}>, keyof Properties> & Properties & Listeners;
  }
}
`,
  vue: `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${IMPORT('Events, Properties')}
type Emits = { [Name in keyof Events]: (event: Events[Name]) => void };
type Help = new () => ${CLASS} & {
  $props: Omit<HTMLAttributes, keyof Properties> & Properties & PublicProps;
  $emit: EmitFn<Emits>;
};

declare module 'vue' {
  interface GlobalComponents {
    '${TAG}': Help;
  }
}
`,
};

mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}/shared.d.ts`, shared);
for (const [framework, types] of Object.entries(FRAMEWORKS)) {
  writeFileSync(`${OUT}/${framework}.d.ts`, types);
  // So that `import 'taobao-help/react'` also runs.
  writeFileSync(`${OUT}/${framework}.js`, 'export {};\n');
}
