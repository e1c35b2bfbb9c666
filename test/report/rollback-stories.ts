import { accountResult, sortWorstFirst } from '../../src/domain/account-result.ts';
import type { AccountResult } from '../../src/domain/account-result.ts';
import type { Operation, OperationPurpose } from '../../src/domain/stack-set/operation.ts';
import type { Organization } from '../../src/domain/organization.ts';
import type { OwnOperation, RolloutReport } from '../../src/domain/reports/rollout-report.ts';
import { placesIn } from '../../src/domain/stack-set/stack-set.ts';
import type { StackInstance } from '../../src/domain/stack-set/stack-set.ts';
import { renderRolloutComment, renderRolloutSummary } from '../../src/report/rollout/rollout-comment.ts';
import { about, instanceOf, minutesBefore, operationOf, rolloutReport } from './sample-reports.ts';
import { accountId, organizationOf } from './sample-organization.ts';

const exists =
  'Resource handler returned message: "Role with name OrganizationSecurityAuditRole already exists. (Service: Iam, Status Code: 409)" (HandlerErrorCode: AlreadyExists)';
const denied =
  'User: arn:aws:sts::100000063009:assumed-role/stacksets-exec-1/x is not authorized to perform: iam:PutRolePolicy with an explicit deny in a service control policy';
const failedInstance = { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: exists } as const;
const cancelledInstance = {
  status: 'OUTDATED',
  detailedStatus: 'CANCELLED',
  statusReason: 'Cancelled since failure tolerance has exceeded',
} as const;
const neverReached = {
  status: 'OUTDATED',
  detailedStatus: undefined,
  statusReason: undefined,
  lastOperationId: 'op-first',
} as const;

const soft = { concurrencyMode: 'SOFT_FAILURE_TOLERANCE', regionConcurrencyType: 'PARALLEL' } as const;

/** One operation of this run. @param minutes from when to when, before now. */
export function own(
  purpose: OperationPurpose,
  [from, to]: readonly [number, number],
  reaches: readonly string[],
  over: Partial<Operation> = {},
): OwnOperation {
  const id =
    purpose === 'update'
      ? 'terraform-20261124092400000000000001'
      : `stackset-role-action-9c1e47d29c1e47d2-${purpose}-19643-1-1`;
  const tolerance = purpose === 'rollback' ? 100 : 0;
  const operation = operationOf({
    id,
    createdAt: minutesBefore(from),
    endedAt: minutesBefore(to),
    preferences:
      purpose === 'update'
        ? { failureTolerancePercentage: 0, maxConcurrentPercentage: 10, regionConcurrencyType: 'PARALLEL' }
        : { failureTolerancePercentage: tolerance, maxConcurrentPercentage: 10, ...soft },
    ...over,
  });
  return {
    operation,
    startedBy: purpose === 'update' ? 'terraform' : 'action',
    purpose,
    isAttached: false,
    reaches: placesIn(reaches, ['us-east-1']),
  };
}

/** How an update had left an organization. @param touched instances by account id; all others are `rest`. */
function leftBy(
  organization: Organization,
  operationId: string,
  touched: Readonly<Record<string, Partial<StackInstance>>>,
  rest: Partial<StackInstance>,
): readonly AccountResult[] {
  return sortWorstFirst(
    [...organization.accounts.values()]
      .filter(({ id }) => id !== organization.managementAccountId)
      .map((account) =>
        accountResult(organization, {
          account,
          region: 'us-east-1',
          instance: instanceOf(account.id, { lastOperationId: operationId, ...(touched[account.id] ?? rest) }),
          result: undefined,
        }),
      ),
  );
}

interface FailedWishes {
  readonly accounts: number;
  readonly operations: readonly OwnOperation[];
  /** Accounts by index that got the new version. */
  readonly updated: readonly number[];
  readonly failed: Readonly<Record<number, Partial<StackInstance>>>;
  readonly rest: Partial<StackInstance>;
  /** As they are after the rollback. */
  readonly instances?: Readonly<Record<string, Partial<StackInstance>>>;
  readonly over?: Partial<RolloutReport>;
  readonly suspended?: number;
  readonly notUndone?: readonly string[];
}

export function failedUpdateReport(wishes: FailedWishes): RolloutReport {
  const { accounts, operations, updated, failed, rest, instances = {}, over = {} } = wishes;
  const suspended = wishes.suspended === undefined ? {} : { [wishes.suspended]: { state: 'SUSPENDED' } as const };
  const organization = organizationOf(accounts, suspended);
  const last = operations.findLast(({ purpose }) => purpose !== 'rollback')?.operation.id ?? '';
  const touched = Object.fromEntries([
    ...updated.map((index) => [accountId(index), {}] as const),
    ...Object.entries(failed).map(([index, instance]) => [accountId(Number(index)), instance] as const),
  ]);
  const failedUpdate = leftBy(organization, last, touched, rest);
  return rolloutReport({
    organization,
    instances,
    operations,
    over: {
      outcome: 'rolled-back',
      failureReason: 'accounts-failed',
      rollback: {
        failedUpdate,
        notUpToDate: [],
        outOfReach: [],
        onNewVersion: failedUpdate.filter(({ class: accountClass }) => accountClass === 'current'),
        newVersionFrom: operations[0]?.operation.createdAt ?? minutesBefore(0),
        newVersionUntil: operations.find(({ purpose }) => purpose === 'rollback')?.operation.endedAt,
        notUndone: wishes.notUndone ?? [],
      },
      ...over,
    },
  });
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
const ids = (indexes: readonly number[]): readonly string[] => indexes.map(accountId);
const allIds = ids(range(0, 412));

export const rollbackStories: Readonly<Record<string, () => RolloutReport>> = {
  'rolled-back': () =>
    failedUpdateReport({
      accounts: 412,
      operations: [
        own('canary', [7, 6.4], ids([5]), {
          preferences: { failureToleranceCount: 0, maxConcurrentCount: 1, ...soft },
        }),
        own(
          'wave',
          [6.3, 5.5],
          allIds.filter((id) => id !== accountId(5)),
          {
            status: 'FAILED',
            failedInstances: 2,
          },
        ),
        own('rollback', [5.4, 1], allIds),
      ],
      updated: [5, ...range(6, 45).filter((index) => index !== 7 && index !== 14)],
      failed: { 7: failedInstance, 14: failedInstance },
      rest: cancelledInstance,
    }),
  'rolled-back-one': () =>
    failedUpdateReport({
      accounts: 412,
      suspended: 29,
      operations: [
        own('update', [90, 10], allIds, { status: 'FAILED', failedInstances: 1 }),
        own('rollback', [9.9, 1], allIds),
      ],
      updated: range(0, 160),
      failed: { 160: { ...failedInstance, statusReason: denied } },
      rest: cancelledInstance,
      over: { startedAt: minutesBefore(92) },
    }),
  'rolled-back-canary': () =>
    failedUpdateReport({
      accounts: 412,
      operations: [
        own('canary', [4, 3.4], ids([5]), {
          status: 'FAILED',
          failedInstances: 1,
          preferences: { failureToleranceCount: 0, maxConcurrentCount: 1, ...soft },
        }),
        own('rollback', [3.3, 1], allIds),
      ],
      updated: [],
      failed: { 5: failedInstance },
      rest: neverReached,
      over: { startedAt: minutesBefore(4.5) },
    }),
  'rolled-back-tolerance': () =>
    failedUpdateReport({
      accounts: 40,
      operations: [
        own('update', [9, 8], ids(range(0, 40)), { status: 'STOPPED' }),
        own('rollback', [7.9, 3], ids(range(0, 40))),
      ],
      updated: range(0, 2),
      failed: {},
      rest: { ...cancelledInstance, statusReason: 'Cancelled since the operation was stopped' },
      notUndone: ['automatic deployment'],
      over: {
        failureReason: 'tolerance-not-zero',
        error: {
          what: 'Operation terraform-20261124092400000000000001 tolerates failures in 10 %, more than it may.',
          why: 'AWS reports this tolerance for the running operation; the action had asked for less.',
          next: 'Find out who else changes the operations of this stack set, then run apply again.',
        },
      },
    }),
  'rollback-incomplete': () =>
    failedUpdateReport({
      accounts: 412,
      operations: [
        own('canary', [12, 11.4], ids([5])),
        own(
          'wave',
          [11.3, 10.5],
          allIds.filter((id) => id !== accountId(5)),
          {
            status: 'FAILED',
            failedInstances: 2,
          },
        ),
        own('rollback', [10.4, 1], allIds, { status: 'SUCCEEDED', failedInstances: 3 }),
      ],
      updated: [5, ...range(6, 45).filter((index) => index !== 7 && index !== 14)],
      failed: { 7: failedInstance, 14: failedInstance },
      rest: cancelledInstance,
      instances: {
        [accountId(7)]: {
          status: 'OUTDATED',
          detailedStatus: 'FAILED',
          statusReason: 'Stack StackSet-x is in UPDATE_ROLLBACK_FAILED state and can not be updated.',
        },
        [accountId(9)]: { ...failedInstance, statusReason: denied },
        [accountId(12)]: { ...neverReached, lastOperationId: 'stackset-role-action-9c1e47d29c1e47d2-wave-19643-1-1' },
      },
      over: { outcome: 'rollback-incomplete', startedAt: minutesBefore(13) },
    }),
  'rollback-not-started': () =>
    failedUpdateReport({
      accounts: 12,
      operations: [own('update', [9, 8], ids(range(0, 12)), { status: 'FAILED', failedInstances: 1 })],
      updated: range(0, 5),
      failed: { 5: failedInstance },
      rest: cancelledInstance,
      instances: Object.fromEntries(
        range(5, 12).map((index) => [accountId(index), index === 5 ? failedInstance : cancelledInstance]),
      ),
      over: {
        outcome: 'rollback-incomplete',
        error: {
          what: 'AWS refused to update the stack set (cloudformation:UpdateStackSet): ExpiredToken.',
          why: undefined,
          next: 'Run again with credentials that last.',
        },
      },
    }),
  'rollback-interrupted': () => {
    const running = own('rollback', [2, 0], ids(range(0, 40)), { status: 'RUNNING', endedAt: undefined });
    return failedUpdateReport({
      accounts: 40,
      operations: [own('update', [9, 2.1], ids(range(0, 40)), { status: 'FAILED', failedInstances: 1 }), running],
      updated: range(0, 20),
      failed: { 20: failedInstance },
      rest: cancelledInstance,
      instances: Object.fromEntries(
        range(10, 40).map((index) => [accountId(index), { status: 'OUTDATED', detailedStatus: 'PENDING' } as const]),
      ),
      over: { outcome: 'interrupted', failureReason: undefined, stillRunning: [running.operation] },
    });
  },
  'rollback-unread': () => {
    const report = failedUpdateReport({
      accounts: 12,
      operations: [
        own('update', [9, 8], ids(range(0, 12)), { status: 'FAILED', failedInstances: 1 }),
        own('rollback', [7, 6], ids(range(0, 12))),
      ],
      updated: range(0, 5),
      failed: { 5: failedInstance },
      rest: cancelledInstance,
    });
    const error = { what: 'AWS refused to list the instances: ExpiredToken.', why: undefined, next: undefined };
    return { ...report, outcome: 'rollback-incomplete', failureReason: 'accounts-failed', accounts: [], error };
  },
  waves: () =>
    rolloutReport({
      organization: organizationOf(412),
      operations: [
        own('canary', [7, 6.4], ids([5]), {
          preferences: { failureToleranceCount: 0, maxConcurrentCount: 1, ...soft },
        }),
        own(
          'wave',
          [6.3, 1],
          allIds.filter((id) => id !== accountId(5)),
        ),
      ],
    }),
  'waves-not-recorded': () =>
    rolloutReport({
      organization: organizationOf(40),
      operations: [own('canary', [7, 6.4], ids([5])), own('wave', [6.3, 1], ids(range(6, 40)))],
      over: {
        outcome: 'failed',
        failureReason: 'state-locked',
        error: {
          what: 'Every account has the new version, but Terraform’s state could not be updated. The state is locked.',
          why: 'Error acquiring the state lock\n\nLock Info:\n  ID:        1c9f',
          next: 'Wait for the other run to finish. Then run apply again: nothing is left to do in AWS.',
        },
      },
    }),
};

export function rollbackGoldens(): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...Object.entries(rollbackStories).map(
      ([name, story]) => [`report-rollout-${name}.md`, renderRolloutComment(story(), about).markdown] as const,
    ),
    ['report-rollout-rollback-incomplete-summary.md', shortSummary(rollbackStories['rollback-incomplete']?.())],
  ]);
}

/** The list's first lines only: 412 of them are no page for a reviewer. */
function shortSummary(report: RolloutReport | undefined): string {
  if (report === undefined) return '';
  const [head = '', list = ''] = renderRolloutSummary(report, about).split('### Accounts');
  return `${head}### Accounts${list.split('\n').slice(0, 60).join('\n')}`;
}
