import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const TYPESCRIPT = ['**/*.{ts,tsx}']
const TESTS = ['tests/**/*.{ts,tsx,mjs}']
const NODE_GLOBALS =
  'AbortController AbortSignal Blob Buffer FormData URL URLSearchParams clearInterval clearTimeout console fetch performance process setImmediate setInterval setTimeout'
const PRODUCT = ['src/**/*.{ts,tsx}', 'collections/**/*.ts', 'migrations/**/*.ts']

const readsEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only src/env.ts reads the environment; take what you need as an argument.',
}
const readsClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Rules are pure: take `now` as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Rules are pure: take `now` as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Rules are pure: take chance as an argument.',
  },
]

export default defineConfig(
  globalIgnores([
    '**/.next/',
    'dist/',
    'coverage/',
    'data/',
    'media/',
    'tests/screenshots/',
    '**/next-env.d.ts',
    // written by tools
    'src/payload-types.ts',
    'scripts/examples/api-types.ts',
    'src/admin/app/(payload)/admin/importMap.js',
    'migrations/{sqlite,mongodb}/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // It walks every type that a signature reaches, and Payload's take it minutes.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A number in a text is what it looks like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `(req, res) => res.json(body)` reads as what it does.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // React calls async event handlers and ignores what they return.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // A text is spread to walk its code points, not what a reader sees as letters.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },

  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.split(' ').map((name) => [name, 'readonly'])) },
  },

  {
    files: [...PRODUCT, 'scripts/**/*.{ts,mjs}'],
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A collection is one declaration, and demonstration content is text: their length says nothing.
    files: ['collections/*.ts', 'src/demonstration/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: PRODUCT,
    rules: {
      'no-console': 'error', // Payload's logger carries the request id
      'no-restricted-syntax': ['error', readsEnvironment],
      'no-restricted-properties': [
        'error',
        { object: 'URL', property: 'canParse', message: 'Wrong in Node 20 (src/shared/parse-url.ts): use parseUrl.' },
      ],
    },
  },
  // The root hands the environment to src/env.ts, which parses it.
  { files: ['src/env.ts', 'src/server.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/**/*-rules.ts'],
    rules: { 'no-restricted-syntax': ['error', readsEnvironment, ...readsClock] },
  },

  {
    files: ['src/admin/**/*.{ts,tsx}'],
    extends: [reactHooks.configs['recommended-latest']],
  },

  {
    files: TESTS,
    rules: {
      // supertest's `response.body` is any: a test says what it expects of it, and fails when that is not so.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A missing element fails the test as well as a check of it would.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['tests/**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.name='setTimeout']",
          message: 'No test sleeps: inject the time, or wait for the state.',
        },
        {
          selector: "MemberExpression[property.name='only'][object.name=/^(it|test|describe)$/]",
          message: 'All tests run.',
        },
      ],
    },
  },
)
