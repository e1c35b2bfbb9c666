import { describe, expect, test } from '@jest/globals';

import {
  canaryPreferences,
  creationPreferences,
  expectedTolerance,
  findExcessTolerance,
  healPreferences,
  inRegions,
  rollbackPreferences,
  wavePreferences,
} from '../../src/domain/preferences.ts';
import type { OperationPreferences, OperationPurpose } from '../../src/domain/stack-set/operation.ts';

const request = {
  maxConcurrentPercentage: 10,
  initialFailureTolerancePercentage: 7,
  initialMaxConcurrentPercentage: 25,
  regionConcurrency: 'parallel',
} as const;

describe('tolerance that is read back', () => {
  const update = 0;
  const cases: readonly (readonly [OperationPreferences, number, string | undefined])[] = [
    [{}, update, undefined],
    [{ failureTolerancePercentage: 0, failureToleranceCount: 0 }, update, undefined],
    [{ failureTolerancePercentage: 1 }, update, '1 %'],
    [{ failureToleranceCount: 1 }, update, '1 account'],
    [{}, 10, undefined],
    [{ failureTolerancePercentage: 10 }, 10, undefined],
    [{ failureTolerancePercentage: 11 }, 10, '11 %'],
    [{ failureToleranceCount: 3 }, 10, '3 accounts'],
    [{ failureTolerancePercentage: 100 }, 100, undefined],
    [{ failureToleranceCount: 3 }, 100, undefined],
  ];
  test.each(cases)('%j where %i %% may be tolerated: %s', (actual, expected, excess) => {
    expect(findExcessTolerance(actual, expected)).toBe(excess);
  });
});

test.each([
  ['update', 0],
  ['canary', 0],
  ['wave', 0],
  ['first-deployment', 7],
  ['heal', 100],
  ['rollback', 100],
] as const)('the tolerance of %s is %i %%', (purpose, expected) => {
  expect(expectedTolerance(purpose, request)).toBe(expected);
});

describe('what is sent', () => {
  const sent: readonly (readonly [OperationPurpose, OperationPreferences])[] = [
    ['canary', canaryPreferences(3, request)],
    ['wave', wavePreferences(request)],
    ['first-deployment', creationPreferences(request)],
    ['heal', healPreferences(request)],
    ['rollback', rollbackPreferences(request)],
  ];
  test.each(sent)('for %s is what is accepted when it is read back', (purpose, preferences) => {
    expect(findExcessTolerance(preferences, expectedTolerance(purpose, request))).toBeUndefined();
  });
  test.each(sent)('for %s would be refused with one per cent more', (purpose, preferences) => {
    const { failureTolerancePercentage = 0 } = preferences;
    const more = { ...preferences, failureTolerancePercentage: failureTolerancePercentage + 1 };
    const isUnbounded = purpose === 'heal' || purpose === 'rollback';
    expect(findExcessTolerance(more, expectedTolerance(purpose, request)) !== undefined).toBe(!isUnbounded);
  });
  test('a heal and a rollback try every account, even when all others fail', () => {
    const all = { failureTolerancePercentage: 100, concurrencyMode: 'SOFT_FAILURE_TOLERANCE' };
    expect(healPreferences(request)).toMatchObject(all);
    expect(rollbackPreferences(request)).toMatchObject(all);
  });
  test('canaries run all at once, and one at least', () => {
    expect(canaryPreferences(3, request)).toMatchObject({ maxConcurrentCount: 3, failureToleranceCount: 0 });
    expect(canaryPreferences(0, request)).toMatchObject({ maxConcurrentCount: 1 });
  });
});

describe('one Region after the other', () => {
  const inOrder = { ...request, regionConcurrency: 'sequential' } as const;
  const all = ['us-east-1', 'eu-west-1', 'eu-north-1'];
  const sent: readonly OperationPreferences[] = [
    canaryPreferences(3, inOrder),
    wavePreferences(inOrder),
    creationPreferences(inOrder),
    healPreferences(inOrder),
    rollbackPreferences(inOrder),
  ];

  test.each(sent)('is sent with the order of the Regions that the call has: %j', (preferences) => {
    expect(inRegions(preferences, all, ['eu-north-1', 'us-east-1'])).toEqual({
      ...preferences,
      regionConcurrencyType: 'SEQUENTIAL',
      regionOrder: ['us-east-1', 'eu-north-1'],
    });
  });

  test('nothing is said of an order when they run at once', () => {
    expect(inRegions(wavePreferences(request), all, all)).toEqual(wavePreferences(request));
  });
});
