import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// What a pure library must not touch: it runs the same in a page, in a build and in a test.
const browserAndNode = [
  ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
  ...['fetch', 'process', 'Buffer', 'require', 'global'],
];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'smart'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'The content security policy blocks style=""; use a class.',
        },
      ],
    },
  },
  {
    files: ['src/lib/{pay,salary,offer,compare,choose,url-state}/**'],
    rules: { 'no-restricted-globals': ['error', ...browserAndNode] },
  },
);
