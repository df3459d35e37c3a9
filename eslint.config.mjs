/**
 * Holds the house up: which folder may import which (ARCHITECTURE.md), which one names Excel and Office, how long a file may
 * grow. Style is left to the eye.
 */
import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** What each room may import from, besides itself. Tests and scripts may import anything. */
const arrows = {
  core: [],
  excel: ['core', 'assets'],
  actions: ['core', 'excel'],
  functions: ['core', 'excel'],
  commands: ['excel', 'actions'],
  taskpane: ['core', 'actions'],
  runtime: ['core', 'excel', 'actions', 'functions', 'commands'],
  host: [],
  cli: ['core', 'host', 'actions', 'runtime'],
};

const officeNames = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'].map((name) => ({
  name,
  message: 'Only src/addin/excel names Excel or Office.',
}));

/** Core is pure: it runs anywhere and gives the same answer twice. */
const impure = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'fetch',
  'crypto',
  'performance',
  'process',
  'Buffer',
  'require',
  'setTimeout',
  'setInterval',
];
const impureCalls = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Core has no clock.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Core has no clock.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Core has no chance.' },
];

/** Recognition's rooms, each with those that it may import from; into it one door leads. */
const stages = {
  cells: [],
  corrections: ['cells'],
  blocks: ['cells'],
  frame: ['cells', 'blocks'],
  meaning: ['cells', 'blocks', 'frame', 'corrections'],
};
const rooms = [
  ...Object.entries(stages).map(([room, below]) => ({
    files: [`src/core/recognition/${room}/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: ['blocks', 'cells', 'corrections', 'frame', 'meaning', 'sums']
            .filter((one) => one !== room && !below.includes(one))
            .map((one) => `**/${one}/*`),
        },
      ],
    },
  })),
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/core/recognition/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['**/recognition/*'] }] },
  },
];

export default typescript.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  { files: ['**/*.{mjs,cjs,js}'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.recommended, typescript.configs.strict, typescript.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-undef': 'off',
      // Excel's error for a custom function is no Error.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', name: 'Error', package: 'custom-functions-runtime' }] },
      ],
      // What a cell holds is unknown until it is looked at, and never an object.
      '@typescript-eslint/no-base-to-string': 'off',
      // The parser of messages keeps the names of its kinds to itself.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: 'tsconfig.json' } },
      'boundaries/elements': [
        { type: 'core', pattern: 'src/core' },
        { type: 'excel', pattern: 'src/addin/excel' },
        { type: 'actions', pattern: 'src/addin/actions' },
        { type: 'functions', pattern: 'src/addin/functions' },
        { type: 'commands', pattern: 'src/addin/commands' },
        { type: 'taskpane', pattern: 'src/addin/taskpane' },
        { type: 'runtime', pattern: 'src/addin' },
        { type: 'host', pattern: 'src/host' },
        { type: 'cli', pattern: 'src/cli' },
        { type: 'assets', pattern: 'assets' },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            ...Object.entries(arrows).map(([from, to]) => ({
              from: { element: { type: from } },
              allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
            })),
          ],
        },
      ],
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/addin/excel/**', 'src/addin/functions/**'],
    rules: { 'no-restricted-globals': ['error', ...officeNames] },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...officeNames, ...impure], 'no-restricted-syntax': ['error', ...impureCalls] },
  },
  {
    files: ['src/addin/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  ...rooms,
  // Jest's matchers are of no type.
  { files: ['tests/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  // One term a line: such files grow with the languages, not with the logic.
  { files: ['src/core/lexicon/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['src/addin/taskpane/**/*.tsx'], extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat['recommended-latest']] },
);
