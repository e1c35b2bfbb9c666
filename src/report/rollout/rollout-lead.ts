import { accountExplanations, runExplanations } from '../../domain/failure-reason.ts';
import { countOf, firstOf, renderDuration } from '../../domain/quantity.ts';
import { isOwn, ownOperations } from '../../domain/reports/rollout-report.ts';
import type { RolloutReport } from '../../domain/reports/rollout-report.ts';
import { findRollback } from '../../domain/rollback.ts';
import { renderAccount } from '../parts/account-list.ts';
import { outcomeExplanations } from '../parts/outcome-explanation.ts';
import { capitalize, escapeMarkdown, inlineCode } from '../parts/markdown.ts';
import { findLongest, isAmiss, oneOfEach, findStories } from './account-words.ts';
import { isUnread } from './rollback-heading.ts';
import { rolloutDuration } from './rollout-heading.ts';

/** What happened, in a sentence or two, and how long it took. Markdown. */
export function renderLead(report: RolloutReport): string {
  const { roleArnPattern, outcome } = report;
  if (outcome === 'no-changes') return `Role ${inlineCode(roleArnPattern)}.`;
  const found = sentencesOf(report).filter((sentence) => sentence !== '');
  const sentences = found.length > 0 ? found : [usualSentence(report)];
  const isTimed = outcome !== 'refused';
  return [...sentences, ...sandboxSentences(report), ...(isTimed ? [`${rolloutDuration(report)}.`] : [])].join(' ');
}

/** Of a try that failed there is no rollout to report. */
function sandboxSentences({ sandbox }: RolloutReport): readonly string[] {
  if (sandbox === undefined) return [];
  const { accountId, durationMs } = sandbox;
  return [
    `Before, the template was deployed in sandbox account ${inlineCode(accountId)}, its role proven, and its stack deleted (${renderDuration(durationMs)}).`,
  ];
}

function usualSentence({ outcome, failureReason }: RolloutReport): string {
  return outcome === 'timed-out' && failureReason !== undefined
    ? escapeMarkdown(runExplanations[failureReason].cause)
    : outcomeExplanations[outcome].cause;
}

function sentencesOf(report: RolloutReport): readonly string[] {
  switch (report.outcome) {
    case 'succeeded':
      return [
        waitSentence(report),
        healedSentence(report),
        wavesSentence(report),
        `Role ${inlineCode(report.roleArnPattern)}.`,
      ];
    case 'rolled-back':
    case 'rollback-incomplete':
      return [errorSentence(report), failureSentence(report), rollbackSentence(report)];
    case 'interrupted':
    case 'timed-out':
      return [
        errorSentence(report),
        ...(report.rollback === undefined ? [] : [failureSentence(report)]),
        unreadSentence(report),
      ];
    case 'failed':
    case 'unknown':
      return [
        errorSentence(report),
        failureSentence(report),
        unreadSentence(report),
        untouchedSentence(report),
        healedSentence(report),
      ];
    case 'refused':
      return ['The gate refused the plan, and this run sent nothing.'];
    case 'planned':
    case 'no-changes':
      return [];
  }
}

/** An error of the run itself comes first: what it met in the accounts explains the rest. */
function errorSentence({ error }: RolloutReport): string {
  if (error === undefined) return '';
  const why = error.why === undefined || isQuoted(error.why) ? '' : ` ${error.why}`;
  return escapeMarkdown(capitalize(`${error.what}${why}`));
}

/** Text of a tool stands in a block of its own; a sentence of ours does not. */
export function isQuoted(why: string): boolean {
  return why.includes('\n') || why.length > 200;
}

function unreadSentence(report: RolloutReport): string {
  if (!isUnread(report)) return '';
  return `What became of the ${countOf(report.accountsTotal, 'targeted account')} was not read before this run ended.`;
}

function untouchedSentence(report: RolloutReport): string {
  const { operations, accountsByClass, accountsTotal } = report;
  if (ownOperations(operations).length > 0 || isUnread(report)) return '';
  return `This run knows of no operation that it started: ${accountsByClass.current} of ${countOf(accountsTotal, 'account')} CURRENT, as AWS reports it.`;
}

function healedSentence({ healedAccountIds, accounts }: RolloutReport): string {
  if (healedAccountIds.length === 0) return '';
  const names = new Map(accounts.map(({ account, name }) => [account, name]));
  const named = healedAccountIds.map((id) => renderAccount({ id, name: names.get(id) ?? '' }));
  return `Updated again: ${firstOf(named, 5)}.`;
}

/** Operations of other clients that came first. */
function waitSentence({ operations }: RolloutReport): string {
  const others = operations.filter((reported) => !isOwn(reported)).map(({ operation }) => inlineCode(operation.id));
  return others.length === 0 ? '' : `This run waited for ${firstOf(others, 3)} of another client.`;
}

function wavesSentence({ operations }: RolloutReport): string {
  const reached = ownOperations(operations, 'canary').flatMap(({ reaches }) => reaches);
  const canaries = new Set(reached.map(({ accountId }) => accountId)).size;
  if (ownOperations(operations).some(({ isAttached }) => isAttached))
    return 'An earlier run started it, and this one followed it to its end.';
  if (canaries > 0) return `${countOf(canaries, 'canary', 'canaries')} first, then the others.`;
  return ownOperations(operations, 'wave').length > 0 ? 'This run went on with the waves of an earlier one.' : '';
}

/** Which account the update failed in, and why: the first, and how many more. */
function failureSentence(report: RolloutReport): string {
  const { rollback, accounts, operations } = report;
  if (ownOperations(operations).length === 0) return '';
  const failed = (rollback?.failedUpdate ?? accounts).filter(isAmiss);
  const [first] = failed;
  if (first?.reason === undefined) return '';
  const others = new Set(failed.map(({ account }) => account)).size - 1;
  const where = renderAccount({ id: first.account, name: first.name });
  const more = others === 0 ? '' : ` and ${others} more`;
  return `${whatFailed(report)} failed in ${where}${more}: ${escapeMarkdown(accountExplanations[first.reason].cause)}.`;
}

function whatFailed({ operations }: RolloutReport): string {
  const purposes = new Set(ownOperations(operations).map(({ purpose }) => purpose));
  return [...purposes].every((purpose) => purpose === 'first-deployment') ? 'The first deployment' : 'The update';
}

/** Who had the new version, for how long, and who is back. */
function rollbackSentence(report: RolloutReport): string {
  const { rollback } = report;
  if (rollback === undefined) return '';
  if (rollback.failedUpdate.length === 0) return 'Which accounts had the new version was not read.';
  const holders = new Set(rollback.onNewVersion.map(({ account }) => account)).size;
  if (findRollback(report) === undefined)
    return 'Nothing was rolled back: the operation that puts the previous version back could not be started.';
  if (isUnread(report)) return `${holdersOf(holders)} the new version; whether they are back was not read.`;
  const stories = oneOfEach(findStories(report));
  const had =
    holders === 0
      ? 'No account had the new version'
      : `${holdersOf(holders)} the new version for at most ${findLongest(report)}`;
  if (report.outcome === 'rolled-back') return `${had}${restOf(stories)}.`;
  const back = stories.filter(({ version }) => version === 'previous').length;
  return `${had}; ${back} of ${countOf(report.accountsTotal, 'account')} ${back === 1 ? 'is' : 'are'} back on the previous one${restOf(stories)}.`;
}

function holdersOf(count: number): string {
  return `${countOf(count, 'account')} had`;
}

/** Accounts that a rollback has nothing to do with. */
function restOf(stories: ReturnType<typeof oneOfEach>): string {
  const never = stories.filter(({ version, now }) => version === 'none' && now.class !== 'suspended').length;
  const suspended = stories.filter(({ now }) => now.class === 'suspended').length;
  return [
    ...(never === 0 ? [] : [`${never} never had the role`]),
    ...(suspended === 0 ? [] : [`${suspended} suspended, skipped by AWS`]),
  ]
    .map((text) => `; ${text}`)
    .join('');
}
