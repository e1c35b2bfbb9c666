import { accountExplanations } from '../../domain/failure-reason.ts';
import { isOwn } from '../../domain/reports/rollout-report.ts';
import type { ReportedOperation, RolloutReport } from '../../domain/reports/rollout-report.ts';
import { describeLeftBehind } from '../parts/left-behind.ts';
import { shorten, visibleLine } from '../parts/markdown.ts';
import { firstOf, renderDuration } from '../../domain/quantity.ts';
import { findRollback } from '../../domain/rollback.ts';
import { findLongest, oneOfEach, findStories } from '../rollout/account-words.ts';
import type { AccountStory } from '../rollout/account-words.ts';
import { verificationLine } from '../rollout/verification.ts';
import { findFirst, findSteps } from '../rollout/next-steps.ts';
import { rolloutDuration, rolloutHeadline } from '../rollout/rollout-heading.ts';
import { stepLine, stepLines } from '../rollout/step-lines.ts';
import { findingLines, logLine, plain, refusedLine } from './log-line.ts';

/** The rollout in short for the job log: what was done, and where every account stands. The verdict follows it. */
export function rolloutLogLines(report: RolloutReport): string[] {
  const { error, failureReason, outcome, operations, stillRunning } = report;
  const stories = findStories(report);
  return [
    ...findingLines(report.gate),
    ...sandboxLines(report),
    ...operations.map((reported) => operationLine(reported)),
    ...holderLines(report),
    ...(report.verification === undefined ? [] : [verificationLine(report.verification)]),
    ...(outcome === 'refused' ? [] : accountLines(stories)),
    ...untargetedLines(report),
    ...describeLeftBehind(report.leftBehind),
    ...stillRunning.map(({ id, action, status }) => `Still running in AWS: operation ${id}, ${action} ${status}`),
    ...(error === undefined ? [] : [`What happened: ${plain(error.what)}`]),
    ...(error?.why === undefined ? [] : [`Why: ${plain(error.why)}`]),
    ...stepLines(findSteps(report, stories)),
    ...(failureReason === undefined ? [] : [`Failure reason: ${failureReason}`]),
  ].map(logLine);
}

function sandboxLines({ sandbox }: RolloutReport): readonly string[] {
  if (sandbox === undefined) return [];
  const { accountId, roleName, durationMs } = sandbox;
  return [`Sandbox account ${accountId}: role ${roleName} proven, its stack deleted, in ${renderDuration(durationMs)}`];
}

/** The last line of a green rollout. */
export function rolloutVerdictLine(report: RolloutReport): string {
  return logLine(`Stack set ${report.stackSet.name}: ${rolloutHeadline(report)} · ${rolloutDuration(report)}`);
}

const longestRedLine = 500;

/** The one annotation of a red rollout: the news, the first account with its cause, what to do first. */
export function redRolloutLine(report: RolloutReport): string {
  const { error, outcome, stackSet, gate } = report;
  if (outcome === 'refused') return logLine(`${refusedLine(gate)} (stack set ${stackSet.name})`);
  const stories = findStories(report);
  const first = findFirst(stories);
  const [step] = findSteps(report, stories);
  const cause = first === undefined ? error?.what : `${accountName(first)}: ${causeOf(first)}`;
  const parts = [
    `${stackSet.name}: ${rolloutHeadline(report)}`,
    ...(cause === undefined ? [] : [plain(cause)]),
    ...(step === undefined ? [] : [`Next: ${stepLine(step)}`]),
  ];
  return shorten(visibleLine(parts.map((part) => part.replace(/\.$/, '')).join('. ')), longestRedLine);
}

function accountName({ now: { account, name } }: AccountStory): string {
  return `${account} ${shorten(name, 60)}`.trim();
}

function causeOf({ trouble }: Pick<AccountStory, 'trouble'>): string {
  if (trouble?.reason === undefined) return 'AWS gives no reason';
  const { cause } = accountExplanations[trouble.reason];
  return trouble.reason === 'unknown' && trouble.statusReason !== '' ? shorten(trouble.statusReason, 120) : cause;
}

function operationLine(reported: ReportedOperation): string {
  const { operation, startedBy } = reported;
  const purpose = !isOwn(reported) || reported.purpose === 'update' ? '' : ` (${reported.purpose})`;
  const attached = isOwn(reported) && reported.isAttached ? ' in an earlier run; this run attached to it' : '';
  return `Operation ${operation.id}: ${operation.action} ${operation.status}${purpose}, started by ${startedBy}${attached}`;
}

/** Who had the new version, and for how long. */
function holderLines(report: RolloutReport): readonly string[] {
  const { rollback } = report;
  if (rollback === undefined) return [];
  const count = new Set(rollback.onNewVersion.map(({ account }) => account)).size;
  const holders =
    rollback.failedUpdate.length === 0
      ? 'Which accounts had the new version was not read'
      : count === 0
        ? 'No account had the new version'
        : findRollback(report) === undefined
          ? `Not rolled back, accounts with the new version: ${count}`
          : `On the new version until rolled back, accounts: ${count}, for at most ${findLongest(report)}`;
  return [holders, ...rollback.notUndone.map((what) => `Still changed: ${what}`)];
}

/** The rows of the table in comment and summary, in the same words. */
function accountLines(stories: readonly AccountStory[]): readonly string[] {
  const keyOf = ({ has, updateWord, rollbackWord = '' }: AccountStory): string =>
    [has, updateWord, rollbackWord].join('\n');
  const groups = [...Map.groupBy(oneOfEach(stories), keyOf).values()].slice(0, 30);
  return groups.map((own) => {
    const [first] = own;
    if (first === undefined) return '';
    const { has, updateWord, rollbackWord, rank } = first;
    const rollback = rollbackWord === undefined || rollbackWord === '–' ? '' : `, rollback: ${rollbackWord}`;
    const update = updateWord === '–' ? '' : `, update: ${updateWord}`;
    const isNamed = rank < 3 || first.now.class === 'suspended';
    const names = isNamed ? ` (${firstOf(own.map(accountName), 5)})` : '';
    return `Accounts, has now ${has.replace(/^\P{L}+/u, '')}${update}${rollback}: ${own.length}${names}${explain(first)}`;
  });
}

function explain({ trouble, rank }: AccountStory): string {
  if (trouble === undefined || rank > 2) return '';
  const text = trouble.statusReason === '' ? '' : ` AWS: ${trouble.statusReason}`;
  return `: ${plain(causeOf({ trouble }))}.${text}`;
}

function untargetedLines({ untargetedFailures }: RolloutReport): readonly string[] {
  return untargetedFailures.slice(0, 20).map(({ account, name, reason, statusReason }) => {
    const whose = `${account} ${name}`.trim();
    return `Failed in an account that is not targeted: ${whose}: ${plain(accountExplanations[reason].cause)}. AWS: ${statusReason}`;
  });
}
