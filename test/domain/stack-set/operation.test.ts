import { describe, expect, test } from '@jest/globals';

import {
  effectiveConcurrency,
  isInFlight,
  isSentByTerraformBefore,
  isStartedByTerraform,
} from '../../../src/domain/stack-set/operation.ts';
import type { OperationPreferences } from '../../../src/domain/stack-set/operation.ts';

test.each([
  ['QUEUED', true],
  ['RUNNING', true],
  ['STOPPING', true],
  ['SUCCEEDED', false],
  ['FAILED', false],
  ['STOPPED', false],
] as const)('%s in flight: %s', (status, expected) => {
  expect(isInFlight(status)).toBe(expected);
});

test('terraform names its operations', () => {
  expect(isStartedByTerraform('terraform-20260101000000000000000001')).toBe(true);
  expect(isStartedByTerraform('stackset-role-action-terraform-1')).toBe(false);
});

test.each([
  ['terraform-2026010203040500000000000001', true],
  ['terraform-2026010203040600000000000001', false],
  ['terraform-2026010203040700000000000001', false],
  // These say nothing.
  ['terraform-1', false],
  ['stackset-role-action-20250101000000', false],
])('%s was sent by Terraform before 03:04:06: %s', (id, expected) => {
  expect(isSentByTerraformBefore(id, new Date('2026-01-02T03:04:06.900Z'))).toBe(expected);
});

describe('accounts at once', () => {
  const soft = 'SOFT_FAILURE_TOLERANCE';
  const strict = 'STRICT_FAILURE_TOLERANCE';
  const cases: readonly (readonly [string, OperationPreferences, number, number])[] = [
    ['nothing said is one', {}, 400, 1],
    ['0 % tolerated is one, even with a higher concurrency', { maxConcurrentPercentage: 100 }, 400, 1],
    ['the same with STRICT said aloud', { maxConcurrentPercentage: 100, concurrencyMode: strict }, 400, 1],
    ['SOFT frees the concurrency', { maxConcurrentPercentage: 10, concurrencyMode: soft }, 400, 40],
    ['tolerance + 1', { failureTolerancePercentage: 10, maxConcurrentPercentage: 25 }, 100, 11],
    ['the concurrency, when it is lower', { failureTolerancePercentage: 50, maxConcurrentPercentage: 10 }, 100, 10],
    ['counts', { failureToleranceCount: 5, maxConcurrentCount: 10 }, 1_000, 6],
    ['counts with SOFT', { failureToleranceCount: 5, maxConcurrentCount: 10, concurrencyMode: soft }, 1_000, 10],
    ['a tolerance rounds down', { failureTolerancePercentage: 9, maxConcurrentCount: 10 }, 10, 1],
    ['a concurrency rounds down', { maxConcurrentPercentage: 25, concurrencyMode: soft }, 11, 2],
    ['a concurrency of zero becomes one', { maxConcurrentPercentage: 10, concurrencyMode: soft }, 9, 1],
    ['no accounts', { maxConcurrentPercentage: 10, failureTolerancePercentage: 10 }, 0, 1],
    ['a count of zero is not "unset"', { failureToleranceCount: 0, maxConcurrentCount: 10 }, 100, 1],
  ];
  test.each(cases)('%s', (_, preferences, accounts, expected) => {
    expect(effectiveConcurrency(preferences, accounts)).toBe(expected);
  });
});
