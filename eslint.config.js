import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';

const isCore = ['server/core/**/*.ts'];
const isServer = ['server/**/*.ts'];
const isTest = ['**/*.test.{ts,tsx}', 'server/platform/testing/**', 'e2e/**'];
const isScript = ['**/*.{js,mjs}'];

/** Doors that everything goes through: going round one is an error that names the door. */
const doors = [
  {
    selector: 'MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]',
    message: 'Values in SQL go through a tagged template: $queryRaw`…`.',
  },
  {
    selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]',
    message: 'Text is shown as text: nothing of ours writes markup into a page.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Text is shown as text: nothing of ours writes markup into a page.',
  },
];

/** Doors of the server alone, and the files that are the doors. */
const serverDoors = [
  {
    selector: 'Literal[value=/^content-disposition$/i]',
    message: 'A file leaves through sendAnswer, which makes its name safe.',
  },
];
const noPrograms = {
  names: ['node:child_process', 'child_process'],
  message: 'The server starts no programs except its own PostgreSQL.',
};
const noNetwork = {
  names: ['undici', 'node:https', 'https', 'node:http2', 'http2', 'node:tls', 'tls'],
  message: 'The server asks nothing of other machines, except through safeFetch.',
};
const forbidImports = (...groups) => ({
  'no-restricted-imports': [
    'error',
    { paths: groups.flatMap(({ names, message }) => names.map((name) => ({ name, message }))) },
  ],
});

const pure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'core has no clock: take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'core has no clock: take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'core gives the same answer twice: take what is random as an argument.',
  },
];

export default ts.config(
  {
    ignores: [
      'dist/',
      '.parallax/',
      'server/platform/db/generated/',
      'test-results/',
      'playwright-report/',
    ],
  },
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: {
      // One program for all files: the service that editors use reads it anew again and again.
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      'no-empty': 'error',
      'no-restricted-syntax': ['error', ...doors],
      // They unfold every type Prisma generates, half of the whole time, for what we do not use.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Numbers in messages read well; objects still have to be spelt out.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spreading a string into code points is what the anchors are made of.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: isServer,
    ignores: ['server/cli/**', ...isTest],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'The server asks nothing of other machines.' },
      ],
    },
  },
  {
    files: isServer,
    ignores: ['server/env.ts', ...isTest],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Settings are read once, in server/env.ts.',
        },
      ],
    },
  },
  { files: isServer, ignores: isTest, rules: forbidImports(noPrograms, noNetwork) },
  { files: ['server/platform/safe-fetch/safe-fetch.ts'], rules: forbidImports(noPrograms) },
  {
    files: ['server/platform/db/embedded/*.ts', 'server/cli/**/*.ts'],
    rules: forbidImports(noNetwork),
  },
  {
    files: isServer,
    ignores: ['server/platform/http/send-answer.ts', 'server/platform/http/openapi/**', ...isTest],
    rules: { 'no-restricted-syntax': ['error', ...doors, ...serverDoors] },
  },
  { files: isCore, rules: { 'no-restricted-syntax': ['error', ...doors, ...pure] } },
  {
    files: ['client/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: isTest,
    rules: {
      // A test may trust what it just made: a wrong guess fails it.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: isScript,
    ...ts.configs.disableTypeChecked,
    languageOptions: { globals: globals.node, parserOptions: { project: false } },
    rules: { ...ts.configs.disableTypeChecked.rules, 'no-undef': 'error' },
  },
  {
    files: ['scripts/**', 'bin/**', 'bench/**', 'examples/**', 'seeds/**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
);
