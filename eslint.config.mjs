import { defineConfig } from 'eslint/config';
import css from '@eslint/css';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import * as mdx from 'eslint-plugin-mdx';
import { tailwind4 } from 'tailwind-csstree';
import tseslint from 'typescript-eslint';
import { browserMayImport, floors } from './floors.mjs';

/** `folder` may import from itself and the floors named; styles are for components to bring in. */
const zone = (folder, allowed) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...allowed, ...(folder === 'components' ? ['styles', 'browser'] : [])].map((name) => `./${name}`),
  message: `The floor “${folder}” imports only from: ${allowed.join(', ') || 'nothing'}. See the architecture in README.md.`,
});

const zones = [
  ...floors.map((floor, index) => zone(floor, floors.slice(0, index))),
  zone('browser', [...browserMayImport, 'styles']),
];

export default defineConfig(
  {
    ignores: [
      'dist',
      'dist-private',
      'packets',
      '**/.cache',
      '.astro',
      'node_modules',
      'content/copies',
      'test-results',
    ],
  },
  { files: ['**/*.ts', '**/*.mjs'], extends: [tseslint.configs.strict] },
  { files: ['**/*.astro'], extends: [tseslint.configs.strict, astro.configs.recommended] },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.astro'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.mjs'], 'astro-eslint-parser': ['.astro'] },
      'import-x/extensions': ['.ts', '.mjs', '.astro'],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'no-restricted-globals': ['error', 'globalThis'],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'astro:content', message: 'Only the loader and pages know it.' }] },
      ],
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/content.config.ts', 'src/library/loader.ts', 'src/pages/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: ['content/**/*.mdx'], ...mdx.flat },
  {
    files: ['src/**/*.css'],
    plugins: { css },
    language: 'css/css',
    languageOptions: { customSyntax: tailwind4 },
    extends: ['css/recommended'],
    rules: {
      // Newer properties only refine what older browsers show well enough.
      'css/use-baseline': 'off',
      'css/no-important': 'off',
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
    },
  },
);
