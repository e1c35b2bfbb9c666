import base from '../../jest.config.js';

const [[pattern, [, options]]] = Object.entries(base.transform);

/** The tests that must find the bugs, with sources in which one is planted while they are loaded: no file changes. */
export default {
  ...base,
  rootDir: '../..',
  // On a busy machine a test that only takes long has found nothing.
  testTimeout: 60_000,
  testMatch: ['**/test/{rollout,domain,commands,proving,auditing,report/plan}/**/*.test.ts'],
  transform: { [pattern]: ['<rootDir>/test/planted-bugs/transformer.ts', options] },
  reporters: ['<rootDir>/test/planted-bugs/failure-reporter.ts'],
};
