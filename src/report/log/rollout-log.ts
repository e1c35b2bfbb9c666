import { accountExplanations } from '../../domain/failure-reason.ts';
import { isGreen } from '../../domain/rollout.ts';
import { isOwn } from '../../domain/reports/rollout-report.ts';
import type { ReportedOperation, RolloutReport } from '../../domain/reports/rollout-report.ts';
import { groupAccounts, isExplainedByClass } from '../parts/account-groups.ts';
import type { AccountGroup } from '../parts/account-groups.ts';
import { describeLeftBehind } from '../parts/left-behind.ts';
import { classExplanations } from '../parts/account-class.ts';
import { firstOf } from '../../domain/quantity.ts';
import { rollbackLines } from '../rollout/rollback-accounts.ts';
import { findRollback } from '../../domain/rollback.ts';
import { findReportNextStep, rolloutHeadline } from '../rollout/rollout-heading.ts';
import { findingLines, logLine, plain } from './log-line.ts';

/** The rollout in short for the job log, worst accounts first. */
export function rolloutLogLines(report: RolloutReport): string[] {
  const { error, failureReason, outcome, operations, stillRunning } = report;
  const next = findReportNextStep(report);
  const isFine = isGreen(outcome);
  return [
    `Stack set ${report.stackSet.name}: ${rolloutHeadline(report)}`,
    ...findingLines(report.gate),
    ...operations.map((reported) => operationLine(reported)),
    ...rollbackLines(report),
    ...(outcome === 'refused' ? [] : groupLines(report)),
    ...untargetedLines(report),
    ...describeLeftBehind(report.leftBehind),
    ...stillRunning.map(({ id, action, status }) => `Still running in AWS: operation ${id}, ${action} ${status}`),
    ...(error === undefined ? [] : [`What happened: ${plain(error.what)}`]),
    ...(error?.why === undefined ? [] : [`Why: ${plain(error.why)}`]),
    ...(isFine || next === undefined ? [] : [`What to do: ${plain(next)}`]),
    ...(failureReason === undefined ? [] : [`Failure reason: ${failureReason}`]),
  ].map(logLine);
}

function operationLine(reported: ReportedOperation): string {
  const { operation, startedBy } = reported;
  const purpose = !isOwn(reported) || reported.purpose === 'update' ? '' : ` (${reported.purpose})`;
  const attached = isOwn(reported) && reported.isAttached ? ' in an earlier run; this run attached to it' : '';
  return `Operation ${operation.id}: ${operation.action} ${operation.status}${purpose}, started by ${startedBy}${attached}`;
}

function groupLines(report: RolloutReport): readonly string[] {
  const { rollback, accounts } = report;
  if (rollback === undefined) return groupAccounts(accounts).map((group) => groupLine(group, 'Accounts'));
  const left = rollback.failedUpdate.filter(({ class: accountClass }) => accountClass !== 'current');
  const isSent = findRollback(report) !== undefined;
  return [
    ...groupAccounts(left).map((group) => groupLine(group, 'After the update: accounts')),
    ...groupAccounts(accounts).map((group) => groupLine(group, isSent ? 'After the rollback: accounts' : 'Accounts')),
  ];
}

function groupLine(group: AccountGroup, what: string): string {
  const { class: accountClass, reason, accounts } = group;
  const count = `${what} ${accountClass}: ${accounts.length}`;
  if (reason === undefined) return count;
  const names = firstOf(
    accounts.map(({ account, name }) => `${account} ${name}`.trim()),
    5,
  );
  const isByClass = accountClass === 'inoperable' || isExplainedByClass(group);
  const { cause, next } = isByClass ? classExplanations[accountClass] : accountExplanations[reason];
  const [text] = accounts.map(({ statusReason }) => statusReason).filter((statusReason) => statusReason !== '');
  const quoted = reason === 'unknown' && text !== undefined ? ` AWS: ${text}.` : '';
  return `${count} (${names}): ${plain(cause)}.${quoted} What to do: ${plain(next)}`;
}

function untargetedLines({ untargetedFailures }: RolloutReport): readonly string[] {
  return untargetedFailures.slice(0, 20).map(({ account, name, reason, statusReason }) => {
    const whose = `${account} ${name}`.trim();
    return `Failed in an account that is not targeted: ${whose}: ${plain(accountExplanations[reason].cause)}. AWS: ${statusReason}`;
  });
}
