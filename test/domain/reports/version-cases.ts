import type { AccountClass, AccountResult } from '../../../src/domain/account-result.ts';
import type { Outcome } from '../../../src/domain/rollout.ts';
import { findVersions } from '../../../src/domain/reports/account-version.ts';
import type { AccountVersion } from '../../../src/domain/reports/account-version.ts';
import type { OwnOperation, RollbackReport, RolloutReport } from '../../../src/domain/reports/rollout-report.ts';
import type { VersionFacts } from '../../../src/domain/reports/version-facts.ts';
import type { OperationPurpose, OperationStatus } from '../../../src/domain/stack-set/operation.ts';
import { operationOf, rolloutReport } from '../../report/sample-reports.ts';
import { organizationOf } from '../../report/sample-organization.ts';

export const account = '111111111111';
export const place = { accountId: account, region: 'us-east-1' };
export const key = `${account}/us-east-1`;
export const ids: Readonly<Record<string, string>> = {
  update: 'terraform-1',
  rollback: 'ours-rollback',
  earlier: 'op-first',
};

export type By = OperationPurpose | 'earlier';

export function idOf(by: By): string {
  return ids[by] ?? `ours-${by}`;
}

/** An account as AWS shows it. @param by the operation that its result or its instance names. */
export function is(accountClass: AccountClass, by: By, over: Partial<AccountResult> = {}): AccountResult {
  const status = { current: 'CURRENT', inoperable: 'INOPERABLE', missing: '', unknown: 'CURRENT' } as const;
  return {
    account,
    name: 'one',
    organizationalUnitId: 'ou-1',
    organizationalUnitPath: 'Root',
    region: 'us-east-1',
    class: accountClass,
    status: (status as Readonly<Record<string, string>>)[accountClass] ?? 'OUTDATED',
    detailedStatus: '',
    reason: accountClass === 'current' ? undefined : 'unknown',
    statusReason: '',
    operationId: idOf(by),
    ...over,
  };
}

export const stuck = {
  reason: 'stack-stuck',
  statusReason:
    'Stack:arn:aws:cloudformation:us-east-1:1:stack/x is in UPDATE_ROLLBACK_FAILED state and can not be updated.',
} as const;
export const undone = { ...stuck, statusReason: 'Stack:arn:x is in ROLLBACK_COMPLETE state and can not be updated.' };

export function sent(purpose: OperationPurpose, status: OperationStatus = 'FAILED', isReaching = true): OwnOperation {
  return {
    operation: operationOf({ id: idOf(purpose), status, endedAt: status === 'RUNNING' ? undefined : new Date() }),
    startedBy: 'action',
    purpose,
    isAttached: false,
    reaches: isReaching ? [place] : [{ accountId: '2', region: 'us-east-1' }],
  };
}

export interface Case {
  readonly outcome: Outcome;
  readonly operations?: readonly OwnOperation[];
  readonly now: AccountResult;
  /** undefined: there was no instance. */
  readonly before?: 'current' | 'outdated';
  readonly planned?: VersionFacts['planned'];
  /** As the update had left it. */
  readonly update?: AccountResult;
  readonly notUpToDate?: boolean;
  readonly isForeignRunning?: boolean;
  readonly overtaken?: VersionFacts['overtaken'];
}

export function reportOf(one: Case): RolloutReport {
  const { outcome, operations = [], now, before, planned = 'changed', update, notUpToDate = false } = one;
  const hasRollback = update !== undefined || operations.some(({ purpose }) => purpose === 'rollback');
  const rollback: RollbackReport | undefined = hasRollback
    ? {
        failedUpdate: update === undefined ? [] : [update],
        notUpToDate: notUpToDate ? [{ ...place, lastOperationId: idOf('earlier') }] : [],
        outOfReach: [],
        onNewVersion: [],
        newVersionFrom: new Date(0),
        newVersionUntil: undefined,
        notUndone: [],
      }
    : undefined;
  const isKnown = before !== undefined;
  return rolloutReport({
    organization: organizationOf(0),
    operations,
    over: {
      outcome,
      accounts: [now],
      accountsTotal: 1,
      rollback,
      stillRunning: one.isForeignRunning === true ? [operationOf({ id: 'theirs', status: 'RUNNING' })] : [],
      versionFacts: {
        planned,
        before: new Map(isKnown ? [[key, { isCurrent: before === 'current', operationId: 'op-first' }]] : []),
        overtaken: one.overtaken ?? 'no',
      },
    },
  });
}

export function versionOf(one: Case): AccountVersion | undefined {
  return findVersions(reportOf(one)).get(key);
}

export const update = [sent('update')];
export const canaryElsewhere = [sent('canary', 'FAILED', false)];
export const backAgain = [sent('update'), sent('rollback', 'SUCCEEDED')];
export const notReached = [sent('update'), sent('rollback', 'SUCCEEDED', false)];
export const was = { before: 'current' } as const;
export const wasOutdated = { before: 'outdated' } as const;
