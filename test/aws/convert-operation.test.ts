import { describe, expect, test } from '@jest/globals';
import {
  StackSetOperationAction,
  StackSetOperationResultStatus,
  StackSetOperationStatus,
} from '@aws-sdk/client-cloudformation';
import { fromPreferences, toOperation, toPreferences, toResult } from '../../src/aws/convert-operation.ts';
import { errorOf, future } from './answer-errors.ts';

const createdAt = new Date('2026-03-01T10:00:00Z');

describe('an operation', () => {
  const sdk = { OperationId: 'op-1', Action: 'UPDATE', Status: 'RUNNING', CreationTimestamp: createdAt } as const;

  test.each(Object.values(StackSetOperationStatus))('keeps status %s', (status) => {
    expect(toOperation({ ...sdk, Status: status }).status).toBe(status);
  });

  test.each(Object.values(StackSetOperationAction))('keeps action %s', (action) => {
    expect(toOperation({ ...sdk, Action: action }).action).toBe(action);
  });

  test.each([
    ['status', { ...sdk, Status: future('PAUSED') }, '"PAUSED"'],
    ['action', { ...sdk, Action: future('MIGRATE') }, '"MIGRATE"'],
    ['status', { ...sdk, Status: undefined }, 'null'],
  ])('refuses an unknown %s by name', (member, answer, value) => {
    const { code, message } = errorOf(() => toOperation(answer));
    expect(code).toBe('unknown');
    expect(message.toLowerCase()).toContain(`stacksetoperation.${member}`);
    expect(message).toContain(value);
  });

  test('keeps every member', () => {
    const endedAt = new Date('2026-03-01T11:00:00Z');
    expect(
      toOperation({
        ...sdk,
        EndTimestamp: endedAt,
        OperationPreferences: { MaxConcurrentPercentage: 10 },
        StatusDetails: { FailedStackInstancesCount: 0 },
        StatusReason: 'tolerance',
      }),
    ).toEqual({
      id: 'op-1',
      action: 'UPDATE',
      status: 'RUNNING',
      createdAt,
      endedAt,
      preferences: { maxConcurrentPercentage: 10 },
      failedInstances: 0,
      statusReason: 'tolerance',
    });
  });

  test('has undefined for members that AWS omits', () => {
    expect(toOperation(sdk)).toMatchObject({ failedInstances: undefined, endedAt: undefined, preferences: {} });
  });

  test('without an id or a creation time is refused', () => {
    expect(errorOf(() => toOperation({ ...sdk, OperationId: undefined })).code).toBe('unknown');
    expect(errorOf(() => toOperation({ ...sdk, CreationTimestamp: undefined })).code).toBe('unknown');
    expect(errorOf(() => toOperation(undefined)).code).toBe('unknown');
  });
});

describe('preferences', () => {
  const all = {
    failureToleranceCount: 0,
    failureTolerancePercentage: 5,
    maxConcurrentCount: 1,
    maxConcurrentPercentage: 25,
    concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
    regionConcurrencyType: 'SEQUENTIAL',
    regionOrder: ['us-east-1', 'eu-west-1'],
  } as const;

  test('survive the way to AWS and back, zero included', () => {
    expect(toPreferences(fromPreferences(all))).toEqual(all);
  });

  test('omit in both directions what is omitted', () => {
    expect(Object.keys(toPreferences({}))).toEqual([]);
    expect(Object.keys(toPreferences({ RegionOrder: [] }))).toEqual([]);
    expect(Object.values(fromPreferences({})).every((value) => value === undefined)).toBe(true);
  });

  test('with an unknown mode are refused', () => {
    expect(errorOf(() => toPreferences({ ConcurrencyMode: future('LOOSE') })).message).toContain('"LOOSE"');
    expect(errorOf(() => toPreferences({ RegionConcurrencyType: future('BOTH') })).message).toContain('"BOTH"');
  });
});

describe('a result', () => {
  const sdk = { Account: '000000000123', Region: 'us-east-1' };

  test.each(Object.values(StackSetOperationResultStatus))('keeps status %s', (status) => {
    expect(toResult({ ...sdk, Status: status, StatusReason: 'why' })).toEqual({
      accountId: '000000000123',
      region: 'us-east-1',
      status,
      statusReason: 'why',
    });
  });

  test('has status UNKNOWN for an unknown value and for none', () => {
    expect(toResult({ ...sdk, Status: future('DONE') }).status).toBe('UNKNOWN');
    expect(toResult(sdk)).toMatchObject({ status: 'UNKNOWN', statusReason: undefined });
  });
});
