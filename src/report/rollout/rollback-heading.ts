import { countAccountsByClass } from '../../domain/account-result.ts';
import type { AccountResult } from '../../domain/account-result.ts';
import { findKept, findNotBack, findRollback } from '../../domain/rollback.ts';
import { ownOperations } from '../../domain/reports/rollout-report.ts';
import type { OwnOperation, RolloutReport } from '../../domain/reports/rollout-report.ts';
import { countOf } from '../../domain/quantity.ts';

/** The run ended before it could read what became of the accounts. */
export function isUnread({ accounts, accountsTotal }: RolloutReport): boolean {
  return accounts.length === 0 && accountsTotal > 0;
}

/** The run ended before its rollback did. */
export function isRollbackRunning(report: RolloutReport): boolean {
  const id = findRollback(report)?.operation.id;
  return report.stillRunning.some((operation) => operation.id === id);
}

/** What became of an update that failed and was taken back. */
export function rollbackHeadline(report: RolloutReport): string {
  return `${failureLead(report)} → ${backPart(report)}`;
}

function backPart(report: RolloutReport): string {
  const { accountsTotal, accountsByClass, outcome } = report;
  const { current, suspended } = accountsByClass;
  if (findRollback(report) === undefined) return 'not rolled back: no operation could be started for it';
  if (isUnread(report)) return 'rollback incomplete: the accounts were not read';
  const notBack = countAccounts(findNotBack(report));
  const skipped = suspended === 0 ? '' : ` (${suspended} suspended, skipped by AWS)`;
  if (outcome === 'rolled-back') {
    const all = current === 1 ? 'the one account is' : `all ${current} are`;
    const kept = countAccounts(findKept(report));
    const never = accountsTotal - current - suspended - kept;
    const rest =
      (kept === 0 ? '' : `, ${kept} not up to date as before`) + (never === 0 ? '' : `, ${never} never had the role`);
    return `rolled back: ${all} on the previous version${skipped}${rest}`;
  }
  if (notBack === 0) return 'rollback incomplete: its operation did not succeed';
  return `rollback incomplete: ${notBack} of ${countOf(accountsTotal, 'account')} ${notBack === 1 ? 'is' : 'are'} not back on the previous version`;
}

function failureLead(report: RolloutReport): string {
  const { rollback, operations, accountsTotal, failureReason, untargetedFailures } = report;
  const updates = ownOperations(operations).filter(({ purpose }) => purpose !== 'rollback');
  const last = updates.at(-1);
  const ids = new Set(updates.map(({ operation }) => operation.id));
  const failed = countAccounts(
    (rollback?.failedUpdate ?? []).filter(
      ({ class: accountClass, operationId }) =>
        accountClass === 'failed' || (accountClass === 'inoperable' && ids.has(operationId)),
    ),
  );
  if (failed > 0) return `Rollout failed${canaryPart(last)} in ${failed} of ${countOf(accountsTotal, 'account')}`;
  if (last?.operation.status === 'STOPPED') return 'Rollout stopped';
  const others = new Set(untargetedFailures.map(({ account }) => account)).size;
  if (others > 0)
    return `Rollout failed in ${countOf(others, 'account')} that ${others === 1 ? 'is' : 'are'} not targeted`;
  return failureReason === undefined || failureReason === 'accounts-failed'
    ? 'Rollout failed'
    : `Rollout failed (${failureReason})`;
}

/** Only the canaries were reached. */
export function canaryPart(last: OwnOperation | undefined): string {
  return last?.purpose === 'canary' ? ' at the canary,' : '';
}

function countAccounts(results: readonly AccountResult[]): number {
  return Object.values(countAccountsByClass(results)).reduce((sum, count) => sum + count, 0);
}
