// Lint, and which folder of src may import which. CONTRIBUTING.md says why.
import js from '@eslint/js';
import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import {importX} from 'eslint-plugin-import-x';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const LAYERS = ['model', 'text', 'style', 'dataset', 'chart', 'elements', 'embed', 'read', 'author', 'workbench', 'cli', 'testing'];

// What each folder of src may import beside its own files.
const MAY = {
  model: [],
  text: ['model'],
  style: [],
  dataset: ['model'],
  chart: ['text', 'style'],
  elements: ['model', 'text', 'style', 'dataset', 'chart'],
  read: ['model', 'text'],
  author: ['model', 'text', 'style', 'read', 'elements'],
  workbench: ['model', 'text', 'dataset', 'read', 'author'],
  embed: ['model', 'text', 'dataset'],
  cli: ['author', 'model'],
};

// What computes does not import Lit, and the model nothing but valibot.
const NO_LIT = {regex: '^(lit|@lit)', message: 'What computes does not draw: no Lit here.'};
const ONLY_VALIBOT = {regex: '^(?!\\.|valibot$)', message: 'The model imports nothing but valibot.'};

const NO_SIBLING = {
  regex: '^\\.\\./(?!\\.\\.|shared/)[^/]+/',
  message: 'Elements do not import each other; only define.ts imports the define.ts of tags that its template renders.',
};

const NO_ELEMENT = {
  regex: '^(?:\\.\\./)+elements/(?!.*(\\.view|/notes|/scale)\\.js$)',
  message: 'Import no element here: only views (*.view.ts), notes.ts and scale.ts.',
};

const BY_EXPORTS = {regex: '^\\.\\./', message: 'The command imports the library as everybody does: tujie/author, tujie/model.'};

// Written in two steps: `const result = f(); … result.issues ?? []`.
const CALL = '/^(Call|Await|New|Chain|TS[A-Za-z]+)Expression$/';
const NO_DEFAULT_OF_CALL = {
  selector: `:matches(VariableDeclarator[init.type=${CALL}], VariableDeclarator[init.left.type=${CALL}], AssignmentExpression[right.type=${CALL}]) > :matches(ObjectPattern, ArrayPattern) AssignmentPattern`,
  message: 'No default where the result of a call is taken apart: the minifier of Next.js 15 drops it.',
};

const NO_CLONE = {name: 'structuredClone', message: 'Chromium 90 has none, in which the workbench runs.'};

// The files of the workbench that use the DOM.
const PAGE = [
  'define',
  'workbench',
  'preview',
  'patch',
  'inert-page',
  'sheets',
  'inputs',
  'clipboard',
  'print-page',
  'outputs',
  'proofreader',
  'selection',
  'context',
  'proofreading/index',
  'ways/index',
];

const TESTS = ['src/**/*.test.ts', 'src/testing/**'];

/** Forbids a folder all others but those that it may import. */
const zones = Object.entries(MAY).map(([layer, may]) => ({
  target: `./src/${layer}/**/!(*.test).ts`,
  from: LAYERS.filter((other) => other !== layer && !may.includes(other)).map((other) => `./src/${other}`),
  message: `src/${layer} imports ${may.join(', ') || 'no other folder of src'}: see CONTRIBUTING.md.`,
}));

export default tseslint.config(
  {ignores: ['**/dist/', 'cdn/', 'node_modules/', '.look/', 'storybook-static/', '/release/']},
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: {globals: globals.node},
  },
  {
    // What runs in a page, or hands functions to one.
    files: ['examples/**/*.js', 'tests/**/*.js', 'bench/**/*.js', 'tools/dev/look.js'],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    plugins: {'import-x': importX},
    settings: {'import-x/resolver-next': [createTypeScriptImportResolver()]},
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', {zones}],
      'max-lines': ['error', {max: 200, skipBlankLines: false}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // An event of another copy of the library is as good as our own.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/prefer-promise-reject-errors': ['error', {allowThrowingUnknown: true, allowThrowingAny: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // The registration stands in define.ts, so that importing a class has no side effect.
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-super-call': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/max-elements-per-file': 'off',
      'wc/no-exports-with-element': 'off',
    },
  },
  {
    // What a .vue or .svelte file exports, their own checkers know: the tests of the frameworks run them.
    files: ['examples/frameworks/**/*.{ts,tsx}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // What computes cannot see the DOM.
    files: ['src/model/*.ts', 'src/text/**/*.ts', 'src/read/**/*.ts', 'src/author/*.ts', 'src/author/frame/*.ts', 'src/**/*.view.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'customElements', 'HTMLElement', 'fetch', NO_CLONE],
      'no-restricted-imports': ['error', {patterns: [NO_LIT]}],
    },
  },
  {
    // The files of the workbench that do not use the DOM.
    files: ['src/workbench/**/*.ts'],
    ignores: [
      ...TESTS,
      'src/workbench/**/*.template.ts',
      'src/workbench/**/*.styles.ts',
      ...PAGE.map((name) => `src/workbench/**/${name}.ts`),
    ],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'customElements', 'HTMLElement', 'localStorage', NO_CLONE],
      'no-restricted-imports': ['error', {patterns: [NO_LIT]}],
    },
  },
  {
    files: ['src/model/*.ts'],
    ignores: TESTS,
    rules: {'no-restricted-imports': ['error', {patterns: [ONLY_VALIBOT]}]},
  },
  {
    // What writes HTML for authors reads of the elements only what computes.
    files: ['src/author/*.ts', 'src/author/frame/*.ts'],
    ignores: TESTS,
    rules: {'no-restricted-imports': ['error', {patterns: [NO_LIT, NO_ELEMENT]}]},
  },
  {
    files: ['src/**/*.ts'],
    ignores: TESTS,
    rules: {'no-restricted-syntax': ['error', NO_DEFAULT_OF_CALL]},
  },
  {
    files: ['src/elements/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': [
        'error',
        NO_DEFAULT_OF_CALL,
        {
          selector: "MethodDefinition[key.name=/^render/] AssignmentExpression[left.object.type='ThisExpression']",
          message: '`render` is pure: what is remembered is set in willUpdate, updated or a handler.',
        },
      ],
    },
  },
  {
    files: ['src/elements/*/*.ts'],
    ignores: [...TESTS, 'src/elements/*/define.ts'],
    rules: {'no-restricted-imports': ['error', {patterns: [NO_SIBLING]}]},
  },
  {
    files: ['src/elements/*/*.view.ts'],
    rules: {'no-restricted-imports': ['error', {patterns: [NO_SIBLING, NO_LIT]}]},
  },
  {
    files: ['src/cli/*.ts'],
    ignores: TESTS,
    rules: {'no-restricted-imports': ['error', {patterns: [BY_EXPORTS]}]},
  },
  {
    files: ['src/**/*.ts'],
    ignores: [...TESTS, 'src/**/define.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {object: 'customElements', property: 'define', message: 'Only define.ts registers a tag, by defineElement.'},
      ],
    },
  },
  {
    files: [...TESTS, 'stories/**', '.storybook/**'],
    rules: {
      'max-lines': 'off',
      'import-x/no-default-export': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // The assertions of the test library are typed loosely.
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      'lit/no-useless-template-literals': 'off',
    },
  },
);
