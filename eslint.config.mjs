import tseslint from 'typescript-eslint';

/** The engine runs in the editor, in a browser's worker and on the command line alike. */
const ENGINE_IMPORTS = {
  patterns: [
    { group: ['vscode', 'node:*'], message: 'The engine imports neither vscode nor Node.' },
    {
      group: ['fs', 'path', 'os', 'url', 'util', 'crypto', 'child_process', 'worker_threads'],
      message: 'The engine imports no Node module.',
    },
    { group: ['**/vscode/**', '**/cli/**'], message: 'Data flows one way: out of the engine.' },
  ],
};

export default tseslint.config(
  { ignores: ['dist', 'build', 'coverage', '.vscode-test', 'test/fixtures', 'test/eval/**/*.mjs'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ['test/**', '**/*.data.ts', '**/*.generated.ts', 'scripts/**', 'esbuild.js'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['esbuild.js', '**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', ENGINE_IMPORTS],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname', 'window'],
      'no-console': 'error',
    },
  },
);
