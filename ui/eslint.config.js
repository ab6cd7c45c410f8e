import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['target', 'node_modules', 'src/api/schema.d.ts'] },
  ...ts.configs.strict,
  a11y.flatConfigs.strict,
  hooks.configs.flat.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'],
    },
  },
  { files: ['src/**/en.ts', 'src/**/de.ts'], rules: { 'max-lines': 'off' } },
  { files: ['src/design/deviceStore.ts'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['e2e/**', 'build-tools/**'], rules: { 'no-console': 'off' } },
);
