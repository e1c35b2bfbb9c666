import { adviseAccount } from '../../domain/advice/account-advice.ts';
import { accountExplanations } from '../../domain/failure-reason.ts';
import type { RolloutReport } from '../../domain/reports/rollout-report.ts';
import { findReportNextStep, rolloutHeadline } from '../rollout/rollout-heading.ts';
import { logLine, plain, refusedLine } from './log-line.ts';

/** The last line of a green rollout. */
export function rolloutVerdict(report: RolloutReport): string {
  return logLine(`Stack set ${report.stackSet.name}: ${rolloutHeadline(report)}`);
}

/** The one annotation of a red rollout: the news, the first account with its cause, what to do first. */
export function redRolloutLine(report: RolloutReport): string {
  const { stackSet, gate, outcome } = report;
  if (outcome === 'refused') return logLine(`${refusedLine(gate)} (stack set ${stackSet.name})`);
  const next = findNext(report);
  return logLine(
    [
      `Stack set ${stackSet.name}: ${rolloutHeadline(report)}.`,
      ...findCause(report),
      ...(next === undefined ? [] : [`What to do: ${plain(next).replace(/\.$/, '')}.`]),
    ].join(' '),
  );
}

function findCause({ accounts, error }: RolloutReport): readonly string[] {
  const first = findWorst(accounts);
  if (first?.reason === undefined) return error === undefined ? [] : [plain(error.what)];
  const { cause } = accountExplanations[first.reason];
  const said = first.reason === 'unknown' && first.statusReason !== '' ? ` (AWS: ${first.statusReason})` : '';
  return [`First account: ${first.account} ${first.name}: ${plain(cause)}${said}.`];
}

function findNext(report: RolloutReport): string | undefined {
  const { accounts, stackSet, roleArnPattern } = report;
  const first = findWorst(accounts);
  const step = first === undefined ? undefined : adviseAccount(first, { stackSet, roleArnPattern });
  if (first === undefined || step === undefined) return findReportNextStep(report);
  const command = step.command === undefined ? '' : `: ${step.command}`;
  return `in ${first.account} ${first.name}, ${step.text}${command}`;
}

/** `accounts` stand worst first; those that AWS skips or did not start are never the cause. */
function findWorst(accounts: RolloutReport['accounts']): RolloutReport['accounts'][number] | undefined {
  return accounts.find(
    ({ class: accountClass }) =>
      accountClass !== 'current' && accountClass !== 'suspended' && accountClass !== 'cancelled',
  );
}
