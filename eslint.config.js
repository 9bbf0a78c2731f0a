import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import house from './tools/lint/house-rules.mjs';

/** Globals of browsers alone, or of the newest Node: the pure folders run in every Node. */
const DOM = [
  ...Object.keys(globals.browser).filter((name) => !(name in globals['shared-node-browser'])),
  'globalThis',
  'localStorage',
  'navigator',
  'sessionStorage',
];

/** Expressions that read the clock: advice is told what time it is. */
const CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'release/',
      'site/',
      'coverage/',
      'examples/',
      'test/package/consumer/',
      '**/*.generated.*',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // An index that the loop has just checked: noUncheckedIndexedAccess cannot see that.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // By code points is what we mean.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_$', ignoreRestSiblings: true },
      ],
      // Nothing newer works there: Safari while composing, and copying in browsers inside apps.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'lib', name: ['execCommand', 'keyCode'] }] },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { house },
    rules: {
      'house/direction': 'error',
      'house/no-side-effects': 'error',
      'house/member-order': 'error',
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    files: ['src/{content,search,guide,advice}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...DOM] },
  },
  {
    files: ['src/{content,guide,advice}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...CLOCK.map((selector) => ({ selector, message: 'The clock is handed in, never read.' })),
      ],
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
  },
  {
    files: ['src/*.ts', 'src/elements/**/*.ts'],
    rules: {
      // The types promise more than an old browser, a server or a page's script keeps.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Lit calls a listener with its host.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    languageOptions: { globals: globals.mocha },
    rules: {
      // Chai's `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        // The types say that every `equal` is a promise, because the one for snapshots is.
        { allowForKnownSafeCalls: ['Equal'] },
      ],
      // Tests hand over what the types forbid.
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  {
    files: ['tools/**/*.ts'],
    rules: {
      // Types of opencc-js do not resolve under NodeNext.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    // Scripts that drive a browser hold functions that run in its page.
    languageOptions: { globals: { ...globals.browser, ...globals.nodeBuiltin } },
    rules: {
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-redeclare': ['error', { builtinGlobals: false }],
    },
  },
  // Its functions run in host pages, beside what those define.
  { files: ['test/hosts/**'], rules: { 'no-undef': 'off' } },
  { files: ['demo/**'], languageOptions: { globals: globals.browser } },
);
