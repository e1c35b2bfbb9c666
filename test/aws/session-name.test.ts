import { expect, test } from '@jest/globals';

import { renderSessionName } from '../../src/aws/session-name.ts';

const run = { runId: 18_400_000_001, runAttempt: 2 };

test.each([
  ['octo-org/security-baseline', '18400000001-2-octo-org-security-baseline'],
  ['', '18400000001-2-'],
  [`octo-org/${'long-'.repeat(20)}`, `18400000001-2-octo-org-${'long-'.repeat(20)}`.slice(0, 64)],
  ['octo org/ümlaut', '18400000001-2-octo-org--mlaut'],
])('a session of a run in %s is %s', (repository, name) => {
  expect(renderSessionName(run, repository)).toBe(name);
  expect(name).toMatch(/^[\w+=,.@-]{2,64}$/);
});
