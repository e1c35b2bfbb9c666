import { describe, expect, test } from '@jest/globals';

import { accountClasses } from '../../src/domain/account-result.ts';
import type { AccountsByClass } from '../../src/domain/account-result.ts';
import type { Operation, OperationStatus } from '../../src/domain/stack-set/operation.ts';
import {
  assumedSecondsPerAccount,
  estimateRollout,
  isGreen,
  judgeRollout,
  measureSecondsPerAccount,
} from '../../src/domain/rollout.ts';
import type { Judgement, Outcome, RolloutEnd, RolloutFacts } from '../../src/domain/rollout.ts';
import { operationOf } from './landscape.ts';

const none = Object.fromEntries(accountClasses.map((name) => [name, 0])) as unknown as AccountsByClass;

const ends: readonly RolloutEnd[] = [
  { kind: 'completed' },
  { kind: 'failed', reason: 'terraform-failed' },
  { kind: 'failed', reason: 'access-denied' },
  { kind: 'failed', reason: 'tolerance-not-zero' },
  { kind: 'timed-out', reason: 'operation-wait-timeout' },
  { kind: 'timed-out', reason: 'rollout-timeout' },
  { kind: 'interrupted' },
  { kind: 'rolled-back', reason: 'accounts-failed' },
];
const statuses: readonly OperationStatus[] = ['QUEUED', 'RUNNING', 'STOPPING', 'SUCCEEDED', 'FAILED', 'STOPPED'];

function judge(facts: Partial<RolloutFacts>): Judgement {
  const accounts = facts.accounts ?? { ...none, current: 3 };
  const accountsTotal = Object.values(accounts).reduce((sum, count) => sum + count, 0);
  return judgeRollout({
    end: { kind: 'completed' },
    operations: [operationOf()],
    accountsTotal,
    accounts,
    isBack: false,
    hadChanges: true,
    ...facts,
  });
}

const operationSets: readonly (readonly Operation[])[] = [
  [],
  ...statuses.map((status) => [operationOf({ status })]),
  [operationOf({ failedInstances: 1 })],
  [operationOf({ failedInstances: undefined })],
  [operationOf(), operationOf({ id: 'op-2', status: 'FAILED', failedInstances: 1 })],
];
const classCounts: readonly AccountsByClass[] = [
  none,
  { ...none, current: 3 },
  { ...none, suspended: 3 },
  { ...none, current: 2, suspended: 1 },
  ...accountClasses
    .filter((name) => name !== 'current' && name !== 'suspended')
    .map((name): AccountsByClass => ({ ...none, current: 2, [name]: 1 })),
];

test('green needs every account proven, every operation SUCCEEDED without a failure, and an end that was reached', () => {
  let green = 0;
  for (const end of ends) {
    for (const operations of operationSets) {
      for (const accounts of classCounts) {
        for (const hadChanges of [true, false]) {
          const { outcome, failureReason } = judge({ end, operations, accounts, hadChanges });
          const total = Object.values(accounts).reduce((sum, count) => sum + count, 0);
          const isProven = accounts.current + accounts.suspended === total;
          const isClean = operations.every(
            ({ status, failedInstances = 0 }) => status === 'SUCCEEDED' && failedInstances === 0,
          );
          const expected = end.kind === 'completed' && isProven && isClean;
          expect([end, operations, accounts, isGreen(outcome)]).toEqual([end, operations, accounts, expected]);
          expect(failureReason === undefined).toBe(expected || end.kind === 'interrupted');
          if (expected) green += 1;
        }
      }
    }
  }
  expect(green).toBe(4 * 3 * 2);
});

describe('outcomes', () => {
  const failed = { ...none, current: 2, failed: 1 };
  const cases: readonly (readonly [string, Partial<RolloutFacts>, Outcome, Judgement['failureReason']])[] = [
    ['all current after a change', {}, 'succeeded', undefined],
    ['all current, nothing to do', { operations: [], hadChanges: false }, 'no-changes', undefined],
    ['suspended ones are fine', { accounts: { ...none, current: 2, suspended: 1 } }, 'succeeded', undefined],
    [
      'an account failed',
      { accounts: failed, operations: [operationOf({ status: 'FAILED' })] },
      'failed',
      'accounts-failed',
    ],
    [
      'SUCCEEDED hides a tolerated failure',
      { operations: [operationOf({ failedInstances: 1 })] },
      'failed',
      'accounts-failed',
    ],
    [
      'STOPPED although all are current',
      { operations: [operationOf({ status: 'STOPPED' })] },
      'failed',
      'accounts-failed',
    ],
    [
      'nothing sent, an account is outdated',
      { operations: [], hadChanges: false, accounts: failed },
      'failed',
      'accounts-behind',
    ],
    [
      'cancelled ones',
      { accounts: { ...none, current: 1, failed: 1, cancelled: 8 }, operations: [operationOf({ status: 'FAILED' })] },
      'failed',
      'accounts-failed',
    ],
    [
      'outdated ones, nothing sent',
      { operations: [], accounts: { ...none, outdated: 1 } },
      'failed',
      'accounts-behind',
    ],
    ['an inoperable one', { operations: [], accounts: { ...none, inoperable: 1 } }, 'failed', 'accounts-behind'],
    ['a missing one', { accounts: { ...none, current: 2, missing: 1 } }, 'failed', 'accounts-behind'],
    ['an unknown one', { accounts: { ...none, current: 2, unknown: 1 } }, 'unknown', 'unknown'],
    ['they do not add up: one too few', { accountsTotal: 4 }, 'unknown', 'unknown'],
    ['they do not add up: one too many', { accountsTotal: 2 }, 'unknown', 'unknown'],
    ['they could not be read', { accounts: none, accountsTotal: 3 }, 'unknown', 'unknown'],
    [
      'a timeout, although all are current',
      { end: { kind: 'timed-out', reason: 'rollout-timeout' } },
      'timed-out',
      'rollout-timeout',
    ],
    [
      'a timeout, and they do not add up',
      { end: { kind: 'timed-out', reason: 'operation-wait-timeout' }, accountsTotal: 9 },
      'timed-out',
      'operation-wait-timeout',
    ],
    [
      'terraform failed because accounts did',
      { end: { kind: 'failed', reason: 'terraform-failed' }, accounts: failed },
      'failed',
      'accounts-failed',
    ],
    [
      'terraform failed although all are current',
      { end: { kind: 'failed', reason: 'terraform-failed' } },
      'failed',
      'terraform-failed',
    ],
    [
      'the state was not saved',
      { end: { kind: 'failed', reason: 'state-not-saved' }, accounts: failed },
      'failed',
      'state-not-saved',
    ],
  ];
  test.each(cases)('%s', (_, facts, outcome, failureReason) => {
    expect(judge(facts)).toEqual({ outcome, failureReason });
  });

  test.each([
    ['planned', true],
    ['no-changes', true],
    ['succeeded', true],
    ['refused', false],
    ['failed', false],
    ['timed-out', false],
    ['interrupted', false],
    ['unknown', false],
    ['rolled-back', false],
    ['rollback-incomplete', false],
  ] as const)('%s is green: %s', (outcome, expected) => {
    expect(isGreen(outcome)).toBe(expected);
  });
});

describe('how long it takes', () => {
  test('one at a time at the assumed pace', () => {
    expect(estimateRollout(400, { maxConcurrentPercentage: 10 }, undefined)).toEqual({
      accounts: 400,
      regions: 1,
      concurrency: 1,
      secondsPerAccount: assumedSecondsPerAccount,
      basis: 'assumed',
      totalSeconds: 12_000,
    });
  });
  test('in rounds at the measured pace', () => {
    const preferences = { maxConcurrentCount: 10, failureToleranceCount: 100 };
    expect(estimateRollout(41, preferences, 29)).toMatchObject({
      concurrency: 10,
      basis: 'last-operation',
      totalSeconds: 145,
    });
  });

  test('Regions at once take as long as one, and share what AWS runs at once', () => {
    const preferences = { maxConcurrentPercentage: 100, concurrencyMode: 'SOFT_FAILURE_TOLERANCE' } as const;
    const parallel = { ...preferences, regionConcurrencyType: 'PARALLEL' } as const;
    expect(estimateRollout(40, parallel, 30, 2)).toMatchObject({ concurrency: 40, totalSeconds: 30 });
    expect(estimateRollout(400, parallel, 30, 2)).toMatchObject({ concurrency: 50, totalSeconds: 240 });
  });
  test.each([undefined, 'SEQUENTIAL'] as const)(
    'Regions one after the other (%s) take as long as all of them',
    (type) => {
      const preferences = type === undefined ? {} : { regionConcurrencyType: type };
      expect(estimateRollout(10, preferences, 30, 3)).toMatchObject({ regions: 3, concurrency: 1, totalSeconds: 900 });
      expect(measureSecondsPerAccount(operationOf({ preferences }), 10, 2)).toBe(30);
    },
  );

  const cases: readonly (readonly [string, Operation, number, number | undefined])[] = [
    ['10 minutes for 20 accounts, one at a time', operationOf(), 20, 30],
    [
      'the same, five at a time',
      operationOf({ preferences: { maxConcurrentCount: 5, failureToleranceCount: 9 } }),
      20,
      150,
    ],
    ['no accounts', operationOf(), 0, undefined],
    ['it still runs', operationOf({ status: 'RUNNING', endedAt: undefined }), 20, undefined],
    ['it failed, and did not reach all', operationOf({ status: 'FAILED' }), 20, undefined],
    ['it took no time', operationOf({ endedAt: new Date('2026-01-01T00:00:00Z') }), 20, undefined],
  ];
  test.each(cases)('%s', (_, operation, accounts, expected) => {
    expect(measureSecondsPerAccount(operation, accounts)).toBe(expected);
  });
});
