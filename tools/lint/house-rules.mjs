// The rules of the house (DESIGN.md): imports go one way, and importing does nothing.
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FREE, LOADS, roomOf, ROOMS } from '../rooms.mjs';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Files that may run something when they are imported. */
const REGISTERING = ['index.ts', 'taobao-help.ts'];

const inSrc = (path) => relative(SRC, path).replaceAll('\\', '/');
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

const direction = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const room = roomOf(inSrc(context.filename));
    if (room === '') return {};
    const allowed = ROOMS[room] ?? { rooms: [], packages: [] };
    const check = (source, kind) => {
      if (typeof source?.value !== 'string') return;
      const specifier = source.value;
      const report = (message) => context.report({ node: source, message });
      if (!specifier.startsWith('.')) {
        if (allowed.packages.includes(packageOf(specifier))) return;
        report(`src/${room}/ may not import the package “${specifier}”.`);
        return;
      }
      const target = inSrc(resolve(dirname(context.filename), specifier)).replace(/\.js$/, '.ts');
      const other = roomOf(target);
      if (other === room || allowed.rooms.includes(other) || FREE.includes(target)) return;
      if (kind === 'dynamic' && LOADS[room]?.includes(other)) return;
      const left = allowed.rooms.map((name) => `${name}/`).join(', ') || 'nothing of ours';
      report(
        `src/${room}/ may not import src/${target}: imports go one way (tools/rooms.mjs), it may import ${left}.`,
      );
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source, 'dynamic'),
      TSImportType: ({ source, argument }) => check(source ?? argument?.literal),
    };
  },
};

const noSideEffects = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    if (REGISTERING.includes(inSrc(context.filename))) return {};
    const report = (node) =>
      context.report({ node, message: `Only ${REGISTERING.join(' and ')} may do something on import.` });
    return {
      'Program > :matches(ExpressionStatement, IfStatement, ForStatement, ForInStatement, ForOfStatement, WhileStatement, TryStatement, BlockStatement)':
        report,
      'ImportDeclaration[specifiers.length=0]': report,
    };
  },
};

/** Called by the browser. */
const LIFECYCLE = /^(?:connected(?:Move)?|disconnected|adopted|attributeChanged|form\w+)Callback$/;

/** The order of members; CONTRIBUTING.md tells it in words. */
const ORDER = [
  'static fields',
  'fields',
  'constructor',
  'accessors',
  'lifecycle callbacks',
  'public methods',
  'private methods',
];

function rank(member) {
  const isField = member.type === 'PropertyDefinition' || member.type === 'AccessorProperty';
  const isPrivate =
    member.key?.type === 'PrivateIdentifier' || (member.accessibility ?? 'public') !== 'public';
  if (member.type === 'StaticBlock' || (isField && member.static)) return 0;
  if (isField) return 1;
  if (member.kind === 'constructor') return 2;
  if (isPrivate) return 6;
  if (member.kind === 'get' || member.kind === 'set') return 3;
  return !member.static && LIFECYCLE.test(member.key?.name) ? 4 : 5;
}

const memberOrder = {
  meta: { type: 'suggestion', schema: [] },
  create: (context) => ({
    ClassBody({ body }) {
      let furthest = 0;
      for (const member of body) {
        const here = rank(member);
        if (here < furthest) {
          context.report({
            node: member.key ?? member,
            message: `${ORDER[here]} stand before ${ORDER[furthest]}.`,
          });
        }
        furthest = Math.max(furthest, here);
      }
    },
  }),
};

export default { rules: { direction, 'no-side-effects': noSideEffects, 'member-order': memberOrder } };
