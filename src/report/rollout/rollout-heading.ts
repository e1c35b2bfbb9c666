import { findRollback } from '../../domain/rollback.ts';
import { ownOperations } from '../../domain/reports/rollout-report.ts';
import type { RolloutReport } from '../../domain/reports/rollout-report.ts';
import { findOutcomeNextStep } from '../parts/outcome-explanation.ts';
import { countOf, renderDuration } from '../../domain/quantity.ts';
import { rollbackNextStep } from './rollback-accounts.ts';
import { canaryPart, isUnread, rollbackHeadline } from './rollback-heading.ts';

/** Targeted accounts that AWS does not skip and that are not proven to have the planned version. */
export function countNotCurrent({ accountsTotal, accountsByClass }: RolloutReport): number {
  return accountsTotal - accountsByClass.current - accountsByClass.suspended;
}

/** What became of a rollout, in a few plain words without any name: for heading and log. */
export function rolloutHeadline(report: RolloutReport): string {
  const { outcome, failureReason, accountsByClass, accountsTotal, startedAt, endedAt } = report;
  const duration = renderDuration(Math.max(0, endedAt.getTime() - startedAt.getTime()));
  const reached = `${accountsByClass.current} of ${countOf(accountsTotal, 'account')}`;
  const verb = report.rollback === undefined ? 'Rollout' : 'Rollback';
  switch (outcome) {
    case 'succeeded':
      return `${succeededPart(report, reached)}${suspendedPart(report)} · ${duration}`;
    case 'no-changes':
      return `Nothing to change: ${reached} CURRENT${suspendedPart(report)}`;
    case 'planned':
      return 'Planned, nothing was rolled out';
    case 'refused':
      return 'Rollout refused, nothing was changed';
    case 'failed':
      return `${failedHeadline(report)} · ${duration}`;
    case 'rolled-back':
    case 'rollback-incomplete':
      return `${rollbackHeadline(report)} · ${duration}`;
    case 'timed-out':
      return failureReason === 'operation-wait-timeout'
        ? `Gave up waiting for another operation after ${duration}${isUntouched(report) ? ', nothing was changed' : ` · ${currentPart(report)}`}`
        : `${verb} timed out after ${duration} · ${currentPart(report)}`;
    case 'interrupted':
      return `${verb} interrupted after ${duration} · ${currentPart(report)}`;
    case 'unknown':
      return `Rollout result unknown: ${unknownPart(report)} · ${duration}`;
  }
}

/** This run has sent no operation. */
function isUntouched({ operations }: RolloutReport): boolean {
  return ownOperations(operations).length === 0;
}

function succeededPart(report: RolloutReport, reached: string): string {
  const { isAdoption, operations, healedAccountIds, accountsTotal } = report;
  const isRolled = ownOperations(operations).some(({ purpose }) => purpose !== 'heal');
  const healed = healedAccountIds.length;
  if (healed > 0) {
    const adopted = isAdoption === true ? 'Adopted the existing stack set and updated' : 'Updated';
    const rolled = isRolled ? ', deployed to those that lacked it' : '';
    return `${adopted} ${healed} of ${countOf(accountsTotal, 'account')} again${rolled} · ${reached} CURRENT`;
  }
  if (isAdoption !== true) return `Rolled out to ${reached}${wavesPart(report)}`;
  return isRolled
    ? `Adopted the existing stack set and rolled out to ${reached}`
    : `Adopted the existing stack set, CURRENT in ${reached}`;
}

function wavesPart({ operations }: RolloutReport): string {
  const reached = ownOperations(operations, 'canary').flatMap(({ reaches }) => reaches);
  const canaries = new Set(reached.map(({ accountId }) => accountId)).size;
  if (canaries > 0) return `, ${countOf(canaries, 'canary', 'canaries')} first`;
  return ownOperations(operations, 'wave').length > 0 ? ', going on with the waves of an earlier run' : '';
}

function currentPart(report: RolloutReport): string {
  if (isUnread(report)) return 'the accounts were not read';
  const { accountsByClass, accountsTotal, rollback } = report;
  const version = rollback === undefined || findRollback(report) === undefined ? '' : ' on the previous version';
  return `${accountsByClass.current} of ${countOf(accountsTotal, 'account')} are current${version}`;
}

function suspendedPart({ accountsByClass: { suspended } }: RolloutReport): string {
  return suspended === 0 ? '' : ` (${suspended} suspended, skipped by AWS)`;
}

function failedHeadline(report: RolloutReport): string {
  const { failureReason, accountsByClass, accountsTotal, isAdoption } = report;
  const notCurrent = countNotCurrent(report);
  const total = countOf(accountsTotal, 'account');
  if (failureReason === 'accounts-behind' && (notCurrent === 0 || !isUntouched(report)))
    return `Rollout not proven: ${accountsByClass.current} of ${total} CURRENT`;
  if (failureReason === 'accounts-behind')
    return `${isAdoption === true ? 'Adopted the existing stack set' : 'Nothing to change in Terraform'}, but ${notCurrent} of ${total} not up to date`;
  const failed = accountsByClass.failed + accountsByClass.inoperable;
  if (isUnread(report)) return `Rollout failed (${failureReason ?? 'unknown'}), the accounts were not read`;
  if (isRecordMissing(report)) {
    const reached = `${accountsByClass.current} of ${total}`;
    return `Rolled out to ${reached}, but not recorded in Terraform’s state (${failureReason ?? 'unknown'})`;
  }
  const lacking = notCurrent <= 0 ? '' : `, ${notCurrent} of ${total} not on the new version`;
  if (failureReason !== 'accounts-failed') return `Rollout failed (${failureReason ?? 'unknown'})${lacking}`;
  if (isHeal(report)) return healFailedHeadline(report);
  if (failed === 0) return `Rollout failed${lacking}`;
  const at = canaryPart(ownOperations(report.operations).at(-1));
  return `Rollout failed${at} in ${failed} of ${total}${morePart(notCurrent - failed)}`;
}

/** Waves are recorded at their end alone: what fails then is no failure of any account. */
function isRecordMissing(report: RolloutReport): boolean {
  const last = ownOperations(report.operations).at(-1);
  return last?.purpose === 'wave' && last.operation.status === 'SUCCEEDED' && countNotCurrent(report) === 0;
}

/** Only accounts that were outdated were sent anything. */
function isHeal({ operations }: RolloutReport): boolean {
  const own = ownOperations(operations);
  return own.length > 0 && own.every(({ purpose }) => purpose === 'heal');
}

/** Accounts out of reach were never tried: they do not count as failed. Nothing here is a new version. */
function healFailedHeadline(report: RolloutReport): string {
  const { accountsByClass, accountsTotal, healedAccountIds } = report;
  const { failed } = accountsByClass;
  const healed = healedAccountIds.length;
  const total = countOf(accountsTotal, 'account');
  const rest = countNotCurrent(report) - failed;
  const others = rest <= 0 ? '' : `, ${rest} more not up to date`;
  if (healed === 0 && failed > 0) return `Updating outdated accounts failed in ${failed} of ${total}${others}`;
  const updated = healed === 0 ? 'Updated no account' : `Updated ${countOf(healed, 'account')} again`;
  if (failed > 0) return `${updated}, failed in ${failed} of ${total}${others}`;
  return rest <= 0 ? updated : `${updated}, ${rest} of ${total} still not up to date`;
}

function morePart(count: number): string {
  return count <= 0 ? '' : `, ${count} more not on the new version`;
}

function unknownPart(report: RolloutReport): string {
  const { accountsByClass, accountsTotal } = report;
  const counted = Object.values(accountsByClass).reduce((sum, count) => sum + count, 0);
  if (isUnread(report)) return 'the accounts could not be read';
  if (counted !== accountsTotal) return `the accounts do not add up (${counted} read, ${accountsTotal} targeted)`;
  const unread = accountsByClass.unknown + accountsByClass.missing;
  return unread > 0 ? `${countOf(unread, 'account')} unknown or missing` : 'something could not be read';
}

const untargetedNextStep =
  'First remove the instances of the accounts that are not targeted, or the next update fails there again.';

/**
 * What to do next. After a rollback that is not all an error says: the change is still to be sent, or to be reverted.
 */
export function findReportNextStep(report: RolloutReport): string | undefined {
  const { error, outcome, failureReason, rollback } = report;
  const own = error?.next;
  const usual = rollbackNextStep(report) ?? findOutcomeNextStep(outcome, failureReason);
  const after = report.untargetedFailures.length === 0 ? usual : `${untargetedNextStep} ${usual ?? ''}`.trim();
  if (rollback === undefined || own === undefined) return own ?? after;
  return [own, after].filter((text) => text !== undefined && text !== '').join(' ');
}
