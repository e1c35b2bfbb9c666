import { expect, test } from '@jest/globals';

import { isOurs, listFailures, progressOf } from '../../../src/domain/sandbox/sandbox-stack.ts';

const stack = { id: 'arn', tags: {} };

test.each([
  ['CREATE_IN_PROGRESS', 'in-progress'],
  ['DELETE_IN_PROGRESS', 'in-progress'],
  ['ROLLBACK_IN_PROGRESS', 'in-progress'],
  ['CREATE_COMPLETE', 'created'],
  ['DELETE_COMPLETE', 'gone'],
  ['CREATE_FAILED', 'failed'],
  ['ROLLBACK_COMPLETE', 'failed'],
  ['ROLLBACK_FAILED', 'failed'],
  ['DELETE_FAILED', 'failed'],
  ['UPDATE_COMPLETE', 'failed'],
] as const)('%s: %s', (status, expected) => {
  expect(progressOf({ ...stack, status })).toBe(expected);
});

test('a stack without our tag is not ours', () => {
  expect(isOurs({ ...stack, status: 'CREATE_COMPLETE' })).toBe(false);
  expect(isOurs({ ...stack, status: 'CREATE_COMPLETE', tags: { ManagedBy: 'terraform' } })).toBe(false);
  expect(isOurs({ ...stack, status: 'CREATE_COMPLETE', tags: { ManagedBy: 'stackset-role-action-sandbox' } })).toBe(
    true,
  );
});

test('causes come before consequences, in order of time, each once', () => {
  const of = (logicalId: string, reason: string, status = 'CREATE_FAILED') => ({
    logicalId,
    type: 'T',
    status,
    reason,
  });
  const cancelled = of('B', 'Resource creation cancelled');
  expect(
    listFailures([
      of('s', 'The following resource(s) failed to create: [A].'),
      cancelled,
      of('A', 'denied'),
      of('A', '', 'CREATE_IN_PROGRESS'),
    ]),
  ).toEqual(['A (T) CREATE_FAILED: denied']);
  expect(listFailures([cancelled])).toEqual(['B (T) CREATE_FAILED: Resource creation cancelled']);
  expect(listFailures([])).toEqual([]);
});
