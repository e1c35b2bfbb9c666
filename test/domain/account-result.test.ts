import { describe, expect, test } from '@jest/globals';

import {
  accountClasses,
  accountResult,
  classifyAccount,
  countAccountsByClass,
  sortWorstFirst,
} from '../../src/domain/account-result.ts';
import type { AccountClass, AccountFacts, AccountResult } from '../../src/domain/account-result.ts';
import type { OperationResult, ResultStatus } from '../../src/domain/stack-set/operation.ts';
import type { AccountState } from '../../src/domain/organization.ts';
import type { InstanceDetailedStatus, InstanceStatus } from '../../src/domain/stack-set/stack-set.ts';
import { instanceOf, member, organizationOf, prod } from './landscape.ts';

const states: readonly AccountState[] = [
  'PENDING_ACTIVATION',
  'ACTIVE',
  'SUSPENDED',
  'PENDING_CLOSURE',
  'CLOSED',
  'UNKNOWN',
];
const statuses: readonly (InstanceStatus | undefined)[] = ['CURRENT', 'OUTDATED', 'INOPERABLE', 'UNKNOWN', undefined];
const details: readonly (InstanceDetailedStatus | undefined)[] = [
  'PENDING',
  'RUNNING',
  'SUCCEEDED',
  'FAILED',
  'CANCELLED',
  'INOPERABLE',
  'SKIPPED_SUSPENDED_ACCOUNT',
  'FAILED_IMPORT',
  'UNKNOWN',
  undefined,
];
const results: readonly (ResultStatus | undefined)[] = [
  'PENDING',
  'RUNNING',
  'SUCCEEDED',
  'FAILED',
  'CANCELLED',
  'UNKNOWN',
  undefined,
];

function facts(
  state: AccountState,
  status: InstanceStatus | undefined,
  detailedStatus: InstanceDetailedStatus | undefined,
  result: ResultStatus | undefined,
): AccountFacts {
  const id = '000000000001';
  const lastResult = (known: ResultStatus): OperationResult & { readonly operationId: string } => ({
    accountId: id,
    region: 'us-east-1',
    status: known,
    statusReason: undefined,
    operationId: 'op-1',
  });
  return {
    account: member(id, prod, state),
    region: 'us-east-1',
    instance: status === undefined ? undefined : instanceOf(id, { status, detailedStatus }),
    result: result === undefined ? undefined : lastResult(result),
  };
}

const combinations = states.flatMap((state) =>
  statuses.flatMap((status) =>
    details.flatMap((detail) => results.map((result) => [state, status, detail, result] as const)),
  ),
);

/** What makes an account fine, stated independently of the code. */
function isProven(...[state, status, detail, result]: (typeof combinations)[number]): boolean {
  const isReachable = state === 'ACTIVE' || state === 'PENDING_ACTIVATION';
  const isSaidByInstance = status === 'CURRENT' && (detail === 'SUCCEEDED' || detail === undefined);
  return isReachable && isSaidByInstance && (result === 'SUCCEEDED' || result === undefined);
}

test('every combination of 2,100 is in a class that exists', () => {
  expect(combinations).toHaveLength(2_100);
  for (const combination of combinations) expect(accountClasses).toContain(classifyAccount(facts(...combination)));
});

test('only what instance and result agree on is current', () => {
  const current = combinations.filter((combination) => classifyAccount(facts(...combination)) === 'current');
  expect(current).toEqual(combinations.filter((combination) => isProven(...combination)));
});

test('only an account in such a state is suspended, no matter what AWS skipped', () => {
  for (const [state, status, detail, result] of combinations) {
    if (classifyAccount(facts(state, status, detail, result)) !== 'suspended') continue;
    const isSuspended = state === 'SUSPENDED' || state === 'PENDING_CLOSURE' || state === 'CLOSED';
    expect([state, status, detail, isSuspended]).toEqual([state, status, detail, true]);
  }
});

describe('the class of an active account', () => {
  const cases: readonly (readonly [
    AccountClass,
    InstanceStatus | undefined,
    InstanceDetailedStatus | undefined,
    ResultStatus | undefined,
  ])[] = [
    ['current', 'CURRENT', 'SUCCEEDED', 'SUCCEEDED'],
    ['current', 'CURRENT', 'SUCCEEDED', undefined],
    ['current', 'CURRENT', undefined, 'SUCCEEDED'],
    ['unknown', 'CURRENT', 'SUCCEEDED', 'FAILED'],
    ['unknown', 'CURRENT', 'SUCCEEDED', 'CANCELLED'],
    ['unknown', 'CURRENT', 'SUCCEEDED', 'PENDING'],
    ['unknown', 'CURRENT', 'RUNNING', 'SUCCEEDED'],
    ['unknown', 'CURRENT', 'UNKNOWN', undefined],
    ['failed', 'OUTDATED', 'FAILED', 'FAILED'],
    ['failed', 'OUTDATED', 'FAILED', undefined],
    ['failed', 'OUTDATED', 'FAILED_IMPORT', undefined],
    ['failed', 'OUTDATED', 'PENDING', 'FAILED'],
    ['failed', 'INOPERABLE', undefined, 'FAILED'],
    ['failed', undefined, undefined, 'FAILED'],
    ['cancelled', 'OUTDATED', 'CANCELLED', 'CANCELLED'],
    ['outdated', 'OUTDATED', 'PENDING', 'PENDING'],
    ['outdated', 'OUTDATED', 'RUNNING', 'RUNNING'],
    ['outdated', 'OUTDATED', 'SUCCEEDED', 'SUCCEEDED'],
    ['outdated', 'OUTDATED', undefined, undefined],
    ['outdated', 'OUTDATED', 'SKIPPED_SUSPENDED_ACCOUNT', 'SUCCEEDED'],
    ['inoperable', 'INOPERABLE', 'INOPERABLE', undefined],
    ['inoperable', 'OUTDATED', 'INOPERABLE', undefined],
    ['missing', undefined, undefined, undefined],
    ['missing', undefined, undefined, 'SUCCEEDED'],
    ['unknown', 'UNKNOWN', undefined, 'SUCCEEDED'],
    ['unknown', 'OUTDATED', 'UNKNOWN', undefined],
  ];
  test.each(cases)('%s: %s, %s, result %s', (expected, status, detail, result) => {
    expect(classifyAccount(facts('ACTIVE', status, detail, result))).toBe(expected);
  });
});

describe('what a result says', () => {
  const scp = 'is not authorized to perform: iam:CreateRole with an explicit deny in a service control policy';
  const organization = organizationOf([member('000000000001', prod)]);
  const resultOf = (given: AccountFacts): AccountResult => accountResult(organization, given);

  test('names, path, status and where it comes from', () => {
    const given = facts('ACTIVE', 'OUTDATED', 'FAILED', 'FAILED');
    const result = { ...given.result!, statusReason: scp };
    expect(resultOf({ ...given, result })).toEqual({
      account: '000000000001',
      name: 'account 000000000001',
      organizationalUnitId: prod,
      organizationalUnitPath: 'Root/Workloads/Prod',
      region: 'us-east-1',
      class: 'failed',
      status: 'OUTDATED',
      detailedStatus: 'FAILED',
      reason: 'denied-by-scp',
      statusReason: scp,
      operationId: 'op-1',
    });
  });

  test("the instance's own words come first", () => {
    const given = facts('ACTIVE', 'OUTDATED', 'FAILED', 'FAILED');
    const instance = instanceOf('000000000001', { ...given.instance!, statusReason: 'Rate exceeded' });
    expect(resultOf({ ...given, instance, result: { ...given.result!, statusReason: scp } })).toMatchObject({
      reason: 'throttled',
      statusReason: 'Rate exceeded',
    });
  });

  test('a current account keeps no old reason', () => {
    const instance = instanceOf('000000000001', { statusReason: 'Rate exceeded', lastOperationId: 'older' });
    expect(resultOf({ ...facts('ACTIVE', undefined, undefined, undefined), instance })).toMatchObject({
      class: 'current',
      reason: undefined,
      statusReason: '',
      operationId: 'older',
    });
  });

  test.each([
    ['account-suspended', facts('SUSPENDED', 'CURRENT', 'SUCCEEDED', undefined)],
    ['unknown', facts('ACTIVE', undefined, undefined, undefined)],
    ['unknown', facts('ACTIVE', 'OUTDATED', 'PENDING', undefined)],
    ['unknown', facts('ACTIVE', 'INOPERABLE', undefined, undefined)],
  ])('without words of AWS the reason is %s', (reason, given) => {
    expect(resultOf(given)).toMatchObject({ reason });
  });
});

describe('counting', () => {
  const row = (account: string, accountClass: AccountClass, region = 'us-east-1'): AccountResult => ({
    ...accountResult(organizationOf([]), facts('ACTIVE', 'CURRENT', 'SUCCEEDED', undefined)),
    account,
    region,
    class: accountClass,
  });

  test('worst first, then by account and Region', () => {
    const rows = [
      row('2', 'current'),
      row('1', 'current'),
      row('3', 'failed', 'eu-west-1'),
      row('3', 'failed', 'eu-north-1'),
    ];
    expect(sortWorstFirst(rows).map(({ account, region }) => `${account} ${region}`)).toEqual([
      '3 eu-north-1',
      '3 eu-west-1',
      '1 us-east-1',
      '2 us-east-1',
    ]);
  });

  test('an account counts once, in the worst class of its Regions; the sum is the number of accounts', () => {
    const rows = [
      row('1', 'current'),
      row('1', 'failed', 'eu-west-1'),
      row('2', 'current'),
      row('2', 'current', 'eu-west-1'),
      ...accountClasses.map((accountClass, index) => row(String(10 + index), accountClass)),
    ];
    const counts = countAccountsByClass(rows);
    expect(counts).toMatchObject({ failed: 2, current: 2, missing: 1, unknown: 1 });
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(10);
    expect(Object.keys(counts).toSorted()).toEqual(accountClasses.toSorted());
  });
});
