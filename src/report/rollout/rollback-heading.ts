import { countAccountsByClass } from '../../domain/account-result.ts';
import type { AccountResult } from '../../domain/account-result.ts';
import { countOf } from '../../domain/quantity.ts';
import { ownOperations } from '../../domain/reports/rollout-report.ts';
import type { RolloutReport } from '../../domain/reports/rollout-report.ts';
import { findKept, findRollback } from '../../domain/rollback.ts';
import { countFailed, isAmiss, oneOfEach, findStories } from './account-words.ts';
import type { AccountStory } from './account-words.ts';

/** The run ended before it could read what became of the accounts. */
export function isUnread({ accounts, accountsTotal }: RolloutReport): boolean {
  return accounts.length === 0 && accountsTotal > 0;
}

/** The run ended before its rollback did. */
export function isRollbackRunning(report: RolloutReport): boolean {
  const id = findRollback(report)?.operation.id;
  return report.stillRunning.some((operation) => operation.id === id);
}

/** How a text of others looks: code in Markdown, as it is in a log. */
export type Quote = (name: string) => string;

/** What became of an update that failed and was taken back. */
export function rollbackHeadline(report: RolloutReport, quote: Quote): string {
  const lead = failureLead(report, quote);
  const { accountsTotal, outcome, rollback } = report;
  const total = countOf(accountsTotal, 'account');
  if (findRollback(report) === undefined) {
    const holders = countAccounts(rollback?.onNewVersion ?? []);
    return holders === 0
      ? `${lead}, no rollback was started`
      : `${holders} of ${total} keep${holders === 1 ? 's' : ''} the new version, no rollback was started`;
  }
  if (isUnread(report)) return 'rollback not proven, the accounts were not read';
  const kept = countAccounts(findKept(report));
  if (outcome === 'rolled-back') {
    return kept === 0
      ? `${lead}, all are back on the previous version`
      : `${lead}, all are back; ${kept} ${kept === 1 ? 'was' : 'were'} not up to date before`;
  }
  const parts = notBackParts(oneOfEach(findStories(report)), total);
  return parts ?? `${lead}, and the rollback did not succeed everywhere`;
}

/** `2 of 412 accounts kept the new version, 1 is stuck`. */
function notBackParts(stories: readonly AccountStory[], total: string): string | undefined {
  const bad = stories.filter(({ rank }) => rank === 0);
  const kept = bad.filter(({ version }) => version === 'new').length;
  const stuck = bad.filter(({ has }) => has.includes('stuck')).length;
  const unknown = bad.length - kept - stuck;
  const failed = stories.filter(({ rank, now }) => rank === 1 && now.class === 'failed').length;
  const is = (count: number): string => (count === 1 ? 'is' : 'are');
  const parts = [
    ...(kept === 0 ? [] : ([[kept, 'kept the new version']] as const)),
    ...(stuck === 0 ? [] : ([[stuck, `${is(stuck)} stuck`]] as const)),
    ...(unknown === 0 ? [] : ([[unknown, `${is(unknown)} not proven back`]] as const)),
    ...(failed === 0 || bad.length > 0 ? [] : ([[failed, 'refused the rollback']] as const)),
  ];
  if (parts.length === 0) return undefined;
  return parts.map(([count, what], index) => `${count}${index === 0 ? ` of ${total}` : ''} ${what}`).join(', ');
}

/** `update failed in 2 of 412 accounts`. A canary is named: it alone has stopped the rollout. */
export function failureLead(report: RolloutReport, quote: Quote): string {
  const { rollback, accountsTotal, failureReason, untargetedFailures, operations } = report;
  const last = ownOperations(operations).findLast(({ purpose }) => purpose !== 'rollback');
  const failed = countFailed(report);
  if (failed > 0) {
    const [first] = (rollback?.failedUpdate ?? report.accounts).filter(isAmiss);
    const isCanary = last?.purpose === 'canary' && failed === 1 && first !== undefined;
    return isCanary
      ? `update failed in canary ${quote(first.name === '' ? first.account : first.name)}`
      : `update failed in ${failed} of ${countOf(accountsTotal, 'account')}`;
  }
  if (last?.operation.status === 'STOPPED') return 'update stopped';
  const others = new Set(untargetedFailures.map(({ account }) => account)).size;
  if (others > 0) return `update failed in ${countOf(others, 'account')} that ${others === 1 ? 'is' : 'are'} no target`;
  return failureReason === undefined || failureReason === 'accounts-failed'
    ? 'update failed'
    : `update failed (${failureReason})`;
}

function countAccounts(results: readonly AccountResult[]): number {
  return Object.values(countAccountsByClass(results)).reduce((sum, count) => sum + count, 0);
}
