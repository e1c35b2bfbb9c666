import { describe, expect, test } from '@jest/globals';

import type { AccountClass, AccountResult } from '../../src/domain/account-result.ts';
import type { OwnOperation, ReportedOperation } from '../../src/domain/reports/rollout-report.ts';
import { findBack, findKept, findNotBack, findRollback, isEveryAccountBack } from '../../src/domain/rollback.ts';
import type { OperationPurpose, OperationStatus } from '../../src/domain/stack-set/operation.ts';
import { operationOf } from './landscape.ts';

function account(id: string, accountClass: AccountClass): AccountResult {
  return {
    account: id,
    name: id,
    organizationalUnitId: 'ou-ab12-11111111',
    organizationalUnitPath: 'Root',
    region: 'us-east-1',
    class: accountClass,
    status: '',
    detailedStatus: '',
    reason: undefined,
    statusReason: '',
    operationId: '',
  };
}

function own(
  purpose: OperationPurpose,
  reaches: readonly string[],
  status: OperationStatus = 'SUCCEEDED',
): OwnOperation {
  return {
    operation: operationOf({ id: purpose, status }),
    startedBy: 'action',
    purpose,
    isAttached: false,
    reaches: reaches.map((accountId) => ({ accountId, region: 'us-east-1' })),
  };
}

const update = own('update', ['a', 'b'], 'FAILED');
const other: ReportedOperation = { operation: operationOf({ id: 'other' }), startedBy: 'other' };

/** After a rollback that was to reach `a` and `b`. */
function after(classes: Readonly<Record<string, AccountClass>>, rollback = own('rollback', ['a', 'b'])) {
  return {
    operations: [other, update, rollback],
    accounts: Object.entries(classes).map(([id, accountClass]) => account(id, accountClass)),
  };
}

const idsOf = (results: readonly AccountResult[]): readonly string[] => results.map(({ account: id }) => id);

describe('who is back after a rollback', () => {
  test('CURRENT accounts, and those that AWS skips', () => {
    const facts = after({ a: 'current', b: 'suspended' });
    expect(idsOf(findNotBack(facts))).toEqual([]);
    expect([...findBack(facts)]).toEqual(['a/us-east-1', 'b/us-east-1']);
    expect(isEveryAccountBack(facts)).toBe(true);
  });

  test.each(['failed', 'inoperable', 'unknown', 'cancelled', 'outdated', 'missing'] as const)(
    'no account that it was to reach and that is %s',
    (accountClass) => {
      const facts = after({ a: 'current', b: accountClass });
      expect(idsOf(findNotBack(facts))).toEqual(['b']);
      expect([...findBack(facts)]).toEqual(['a/us-east-1']);
      expect(isEveryAccountBack(facts)).toBe(false);
    },
  );

  test('an account without an instance that it was not to reach never had either version', () => {
    const facts = after({ a: 'current', b: 'current', c: 'missing' });
    expect(idsOf(findNotBack(facts))).toEqual([]);
    expect(isEveryAccountBack(facts)).toBe(true);
  });

  test.each(['failed', 'outdated', 'cancelled', 'inoperable', 'unknown'] as const)(
    'no account that joined during the update and is %s: it may have the new version',
    (accountClass) => {
      const facts = after({ a: 'current', b: 'current', c: accountClass });
      expect(idsOf(findNotBack(facts))).toEqual(['c']);
      expect(isEveryAccountBack(facts)).toBe(false);
    },
  );

  test('an account that joined during the update and is CURRENT has what the stack set defines', () => {
    expect(isEveryAccountBack(after({ a: 'current', b: 'current', c: 'current' }))).toBe(true);
  });

  test.each(['RUNNING', 'QUEUED', 'STOPPING', 'FAILED', 'STOPPED'] as const)(
    'not every account while the rollback is %s, even if the accounts are current',
    (status) => {
      expect(isEveryAccountBack(after({ a: 'current', b: 'current' }, own('rollback', ['a', 'b'], status)))).toBe(
        false,
      );
    },
  );

  test('not every account when an instance has failed in it, be it of an account that is no target', () => {
    const back = own('rollback', ['a', 'b']);
    const failed = { ...back, operation: { ...back.operation, failedInstances: 1 } };
    expect(isEveryAccountBack(after({ a: 'current', b: 'current' }, failed))).toBe(false);
  });

  test('not every account when the accounts were not read', () => {
    expect(isEveryAccountBack(after({}))).toBe(false);
  });
});

test('an account is back in one Region and not in the other', () => {
  const rollback = {
    ...own('rollback', []),
    reaches: ['us-east-1', 'eu-west-1'].map((region) => ({ accountId: 'a', region })),
  };
  const other: AccountResult = { ...account('a', 'missing'), region: 'eu-west-1' };
  const never: AccountResult = { ...account('a', 'missing'), region: 'eu-north-1' };
  const facts = { operations: [update, rollback], accounts: [account('a', 'current'), other, never] };
  expect(findNotBack(facts)).toEqual([other]);
  expect([...findBack(facts)]).toEqual(['a/us-east-1', 'a/eu-north-1']);
  expect(isEveryAccountBack(facts)).toBe(false);
});

describe('without a rollback', () => {
  const facts = { operations: [other, update], accounts: [account('a', 'current'), account('b', 'missing')] };
  test('no account is back', () => {
    expect(findRollback(facts)).toBeUndefined();
    expect([...findBack(facts)]).toEqual([]);
    expect(isEveryAccountBack(facts)).toBe(false);
  });
  test('an account without an instance is not on the previous version either', () => {
    expect(idsOf(findNotBack(facts))).toEqual(['b']);
  });
});

test('of several tries the last one is the rollback', () => {
  const [first, second] = [own('rollback', ['a']), own('rollback', ['a', 'b'])];
  expect(findRollback({ operations: [update, first, second] })).toBe(second);
});

describe('an account that was not up to date before the update, and that the rollback left out', () => {
  const kept = (
    left: Partial<AccountResult>,
    now: Partial<AccountResult> = {},
    earlier: readonly OwnOperation[] = [],
  ): readonly string[] =>
    idsOf(
      findKept({
        operations: [...earlier, update, own('rollback', [])],
        accounts: [{ ...account('a', 'outdated'), operationId: left.operationId ?? 'update', ...now }],
        rollback: {
          failedUpdate: [{ ...account('a', 'cancelled'), operationId: 'update', ...left }],
          notUpToDate: [{ accountId: 'a', region: 'us-east-1', lastOperationId: 'earlier' }],
          outOfReach: [],
        },
      }),
    );

  test('has what it had when the update did not come to it', () => {
    expect(kept({})).toEqual(['a']);
    expect(kept({ class: 'outdated', operationId: 'earlier' })).toEqual(['a']);
  });

  test('may have the new version when the update came to it, or when instance and result disagree', () => {
    expect(kept({ class: 'failed' })).toEqual([]);
    expect(kept({ isChangedLater: true })).toEqual([]);
  });

  test('may have the new version when an earlier round had sent it there', () => {
    expect(kept({}, {}, [own('canary', ['a'])])).toEqual([]);
    expect(kept({}, {}, [own('canary', ['b'])])).toEqual(['a']);
  });

  test('has something else when another client came to it since', () => {
    expect(kept({}, { operationId: 'theirs' })).toEqual([]);
  });
});
