// One project a kind of environment would be slower to start; a file that needs another environment names it in its docblock.
export default {
  rootDir: '.',
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'xlsx'],
  transform: {
    '\\.xlsx$': '<rootDir>/tests/support/xlsx-module.cjs',
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(@borgar|@formulajs|intl-messageformat|@formatjs)/)'],
  reporters: ['default', '<rootDir>/tests/support/closing-line.mjs'],
  globalSetup: '<rootDir>/tests/support/global-setup.mjs',
};
