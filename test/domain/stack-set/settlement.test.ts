import { describe, expect, test } from '@jest/globals';

import type { Operation, OperationResult, ResultStatus } from '../../../src/domain/stack-set/operation.ts';
import { isSettled } from '../../../src/domain/stack-set/settlement.ts';
import type { StackInstance } from '../../../src/domain/stack-set/stack-set.ts';

const operation: Operation = {
  id: 'now',
  action: 'UPDATE',
  status: 'SUCCEEDED',
  createdAt: new Date('2026-01-01T00:00:00Z'),
  endedAt: new Date('2026-01-01T00:05:00Z'),
  preferences: {},
  failedInstances: 0,
  statusReason: undefined,
};

function result(accountId: string, status: ResultStatus): OperationResult {
  return { accountId, region: 'us-east-1', status, statusReason: undefined };
}

function instance(accountId: string, changes: Partial<StackInstance> = {}): StackInstance {
  return {
    accountId,
    region: 'us-east-1',
    status: 'CURRENT',
    detailedStatus: 'SUCCEEDED',
    statusReason: undefined,
    lastOperationId: 'now',
    ...changes,
  };
}

const place = (accountId: string) => ({ accountId, region: 'us-east-1' });

const settled = {
  operation,
  results: [result('1', 'SUCCEEDED'), result('2', 'SUCCEEDED')],
  instances: [instance('1'), instance('2')],
  reaches: [place('1'), place('2')],
};

test('lists that agree with each other are settled', () => {
  expect(isSettled(settled)).toBe(true);
});

test('a failure that the operation counts and the lists show is settled', () => {
  const facts = {
    ...settled,
    operation: { ...operation, status: 'FAILED', failedInstances: 1 } as const,
    results: [result('1', 'FAILED'), result('2', 'CANCELLED')],
    instances: [instance('1', { status: 'OUTDATED' }), instance('2', { status: 'OUTDATED' })],
  };
  expect(isSettled(facts)).toBe(true);
});

describe('are not settled:', () => {
  test.each([
    ['a result that still runs', { results: [result('1', 'SUCCEEDED'), result('2', 'RUNNING')] }],
    ['a result that is still pending', { results: [result('1', 'SUCCEEDED'), result('2', 'PENDING')] }],
    ['a failure that no result shows', { operation: { ...operation, failedInstances: 1 } }],
    ['a reached account without a result', { results: [result('1', 'SUCCEEDED')] }],
    [
      'a reached account without a result in one of its Regions',
      { reaches: [place('1'), place('2'), { ...place('2'), region: 'eu-west-1' }] },
    ],
    [
      'no results at all, while the instances name an older operation',
      { results: [], instances: [instance('1', { lastOperationId: 'before' })] },
    ],
    ['an instance behind its result', { instances: [instance('1'), instance('2', { status: 'OUTDATED' })] }],
    ['an instance ahead of its result', { results: [result('1', 'SUCCEEDED'), result('2', 'CANCELLED')] }],
    ['a success whose instance is not listed yet', { instances: [instance('1')] }],
    ['a touched instance without a result', { instances: [...settled.instances, instance('3')] }],
    [
      'a result of a status that this version does not know',
      { results: [result('1', 'SUCCEEDED'), result('2', 'UNKNOWN')] },
    ],
  ] as const)('%s', (_, changes) => {
    expect(isSettled({ ...settled, ...changes })).toBe(false);
  });
});

test('a skipped account’s result is AWS’s to choose', () => {
  const skipped = instance('2', { status: 'OUTDATED', detailedStatus: 'SKIPPED_SUSPENDED_ACCOUNT' });
  const facts = { ...settled, instances: [instance('1'), skipped], reaches: [place('1')] };
  expect(isSettled({ ...facts, results: [result('1', 'SUCCEEDED'), result('2', 'SUCCEEDED')] })).toBe(true);
  expect(isSettled({ ...facts, results: [result('1', 'SUCCEEDED')] })).toBe(true);
});

test('an instance that a later operation has touched is that one’s to judge', () => {
  const later = instance('2', { status: 'OUTDATED', lastOperationId: 'later' });
  expect(isSettled({ ...settled, instances: [instance('1'), later] })).toBe(true);
});

test('what AWS does not count is not waited for', () => {
  expect(isSettled({ ...settled, operation: { ...operation, failedInstances: undefined } })).toBe(true);
});
