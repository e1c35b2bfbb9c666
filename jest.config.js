export default {
  testEnvironment: 'node',
  // A terraform that was installed for these tests is not on the PATH of the shell.
  globalSetup: '<rootDir>/test/terraform/terraform-on-path.ts',
  roots: ['<rootDir>/test'],
  // Two cores; the end-to-end stories spend half of their time waiting for terraform's own pauses.
  maxWorkers: 4,
  testSequencer: '<rootDir>/.ci/slow-tests-first.mjs',
  // A story in memory takes seconds on a busy machine; what sleeps for real says so itself.
  testTimeout: 30_000,
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
};
