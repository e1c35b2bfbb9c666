import { findRollback } from '../../domain/rollback.ts';
import { isGreen } from '../../domain/rollout.ts';
import { ownOperations } from '../../domain/reports/rollout-report.ts';
import type { RolloutReport } from '../../domain/reports/rollout-report.ts';
import { countOf, renderDuration } from '../../domain/quantity.ts';
import { renderNews } from '../parts/news.ts';
import { visibleLine } from '../parts/markdown.ts';
import { oneOfEach, findStories } from './account-words.ts';
import { failureLead, isUnread, rollbackHeadline } from './rollback-heading.ts';
import type { Quote } from './rollback-heading.ts';

/** Targeted accounts that AWS does not skip and that are not proven to have the planned version. */
function countNotCurrent({ accountsTotal, accountsByClass }: RolloutReport): number {
  return accountsTotal - accountsByClass.current - accountsByClass.suspended;
}

/** `## ❌ NAME: news`. */
export function renderRolloutTitle(report: RolloutReport): string {
  return renderNews(isGreen(report.outcome) ? '✅' : '❌', report.stackSet.name, (quote) => headline(report, quote));
}

/** What became of a rollout, without the stack set's name: for the log. */
export function rolloutHeadline(report: RolloutReport): string {
  return headline(report, visibleLine);
}

export function rolloutDuration({ startedAt, endedAt }: RolloutReport): string {
  return renderDuration(Math.max(0, endedAt.getTime() - startedAt.getTime()));
}

function headline(report: RolloutReport, quote: Quote): string {
  const { outcome, accountsByClass, accountsTotal } = report;
  const reached = `${accountsByClass.current} of ${countOf(accountsTotal, 'account')}`;
  switch (outcome) {
    case 'succeeded':
      return `${succeededPart(report, reached)}${suspendedPart(report)}`;
    case 'no-changes':
      return `nothing to change, ${reached} ${are(accountsByClass.current)} up to date${suspendedPart(report)}`;
    case 'planned':
      return 'planned, nothing was rolled out';
    case 'refused':
      return `refused (${firstReason(report)}), nothing was changed`;
    case 'failed':
      return failedHeadline(report, quote);
    case 'rolled-back':
    case 'rollback-incomplete':
      return rollbackHeadline(report, quote);
    case 'timed-out':
      return timedOutHeadline(report);
    case 'interrupted':
      return `${stepPart(report)}interrupted, ${currentPart(report)}`;
    case 'unknown':
      return `result unknown, ${unknownPart(report)}`;
  }
}

function firstReason({ gate }: RolloutReport): string {
  const refusing = gate.findings.filter(({ isAccepted }) => !isAccepted);
  const more = refusing.length > 1 ? ` and ${refusing.length - 1} more` : '';
  return `${refusing[0]?.reason ?? 'gate'}${more}`;
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function have(count: number): string {
  return count === 1 ? 'has' : 'have';
}

function stepPart({ rollback }: RolloutReport): string {
  return rollback === undefined ? '' : 'rollback ';
}

function timedOutHeadline(report: RolloutReport): string {
  if (report.failureReason !== 'operation-wait-timeout') return `${stepPart(report)}timed out, ${currentPart(report)}`;
  return isUntouched(report)
    ? `waited ${rolloutDuration(report)} for another operation, nothing was changed`
    : `waited too long for another operation, ${currentPart(report)}`;
}

/** This run has sent no operation. */
function isUntouched({ operations }: RolloutReport): boolean {
  return ownOperations(operations).length === 0;
}

function succeededPart(report: RolloutReport, reached: string): string {
  const { isAdoption, operations, healedAccountIds, accountsByClass } = report;
  const isRolled = ownOperations(operations).some(({ purpose }) => purpose !== 'heal');
  const healed = healedAccountIds.length;
  const adopted = isAdoption === true ? 'stack set adopted, ' : '';
  if (healed > 0 && !isRolled)
    return `${adopted}${countOf(healed, 'outdated account')} updated, ${reached} ${are(accountsByClass.current)} up to date`;
  if (isAdoption === true && !isRolled) return `${adopted}${reached} ${are(accountsByClass.current)} up to date`;
  return `${adopted}${reached} ${have(accountsByClass.current)} the new version`;
}

/** An update that ended before it came to the end of its accounts: what was reached counts. */
function currentPart(report: RolloutReport): string {
  if (isUnread(report)) return 'the accounts were not read';
  const { accountsTotal, rollback } = report;
  const stories = oneOfEach(findStories(report));
  const isBackwards = rollback !== undefined && findRollback(report) !== undefined;
  const wanted = isBackwards ? 'previous' : 'new';
  const count = stories.filter(({ version }) => version === wanted).length;
  const of = `${count} of ${countOf(accountsTotal, 'account')}`;
  // What the operation of another client does to an account is not known.
  const ids = new Set(ownOperations(report.operations).map(({ operation }) => operation.id));
  if (isUntouched(report) || report.stillRunning.some(({ id }) => !ids.has(id))) {
    const { current } = report.accountsByClass;
    return `${current} of ${countOf(accountsTotal, 'account')} ${are(current)} CURRENT`;
  }
  return isBackwards ? `${of} ${are(count)} proven back` : `${of} ${have(count)} the new version`;
}

function suspendedPart({ accountsByClass: { suspended } }: RolloutReport): string {
  return suspended === 0 ? '' : ` (${suspended} suspended)`;
}

function failedHeadline(report: RolloutReport, quote: Quote): string {
  const { failureReason = 'unknown', accountsByClass, accountsTotal, isAdoption } = report;
  const notCurrent = countNotCurrent(report);
  const total = countOf(accountsTotal, 'account');
  const of = `${notCurrent} of ${total}`;
  if (failureReason === 'accounts-behind' && (notCurrent === 0 || !isUntouched(report)))
    return `rollout not proven, ${accountsByClass.current} of ${total} ${are(accountsByClass.current)} CURRENT`;
  if (failureReason === 'accounts-behind')
    return `${isAdoption === true ? 'stack set adopted, but ' : ''}${of} ${are(notCurrent)} not up to date`;
  if (isUnread(report)) return `apply failed (${failureReason}), the accounts were not read`;
  if (isRecordMissing(report)) {
    const { current } = accountsByClass;
    return `${current} of ${total} ${have(current)} the new version, Terraform’s state lacks it`;
  }
  const lacking = notCurrent <= 0 ? '' : `, ${of} lack${notCurrent === 1 ? 's' : ''} the new version`;
  if (failureReason !== 'accounts-failed') return `apply failed (${failureReason})${lacking}`;
  if (isOnly(report, 'heal')) return healFailedHeadline(report);
  const failed = accountsByClass.failed + accountsByClass.inoperable;
  if (failed === 0) return `rollout failed${lacking}`;
  if (isOnly(report, 'first-deployment')) return `first deployment failed in ${failed} of ${total}`;
  const holders = oneOfEach(findStories(report)).filter(({ version }) => version === 'new').length;
  return `${failureLead(report, quote)}, ${holders === 0 ? 'none has' : `${holders} ${have(holders)}`} the new version`;
}

/** Waves are recorded at their end alone: what fails then is no failure of any account. */
function isRecordMissing(report: RolloutReport): boolean {
  const last = ownOperations(report.operations).at(-1);
  return last?.purpose === 'wave' && last.operation.status === 'SUCCEEDED' && countNotCurrent(report) === 0;
}

/** Only accounts that were outdated were sent anything, or only accounts without an instance. */
function isOnly({ operations }: RolloutReport, only: 'heal' | 'first-deployment'): boolean {
  const own = ownOperations(operations);
  return own.length > 0 && own.every(({ purpose }) => purpose === only);
}

/** Accounts out of reach were never tried: they do not count as failed. */
function healFailedHeadline(report: RolloutReport): string {
  const { accountsByClass, accountsTotal } = report;
  const { failed } = accountsByClass;
  const rest = countNotCurrent(report) - failed;
  const total = countOf(accountsTotal, 'account');
  if (failed === 0) return `${rest} of ${total} ${are(rest)} still not up to date`;
  const others = rest <= 0 ? '' : `, ${rest} more not up to date`;
  return `${failed} of ${total} could not be updated${others}`;
}

function unknownPart(report: RolloutReport): string {
  const { accountsByClass, accountsTotal } = report;
  const counted = Object.values(accountsByClass).reduce((sum, count) => sum + count, 0);
  if (isUnread(report)) return 'the accounts could not be read';
  if (counted !== accountsTotal) return `the accounts do not add up (${counted} read, ${accountsTotal} targeted)`;
  const unread = accountsByClass.unknown + accountsByClass.missing;
  return unread > 0 ? `${countOf(unread, 'account')} unknown or missing` : 'something could not be read';
}
