import { resultKey } from '../../domain/account-result.ts';
import type { AccountResult } from '../../domain/account-result.ts';
import type { RollbackReport, RolloutReport } from '../../domain/reports/rollout-report.ts';
import { classExplanations, classWords } from '../parts/account-class.ts';
import { ordinary, renderGroups } from '../parts/account-groups.ts';
import type { GroupWords } from '../parts/account-groups.ts';
import { alert, inlineCode, paragraphs } from '../parts/markdown.ts';
import { instanceKey } from '../../domain/stack-set/stack-set.ts';
import { countOf, firstOf, renderDuration } from '../../domain/quantity.ts';
import { findBack, findNotBack, findRollback } from '../../domain/rollback.ts';
import { isRollbackRunning, isUnread } from './rollback-heading.ts';

/** Accounts that are not back first, then how the update had left each. @param cap how many of a group are named. */
export function renderRollback(report: RolloutReport, rollback: RollbackReport, cap: number): string {
  const notBack = findNotBack(report);
  const isStarted = findRollback(report) !== undefined;
  const isRunning = isRollbackRunning(report);
  return paragraphs([
    isStarted ? undefined : alert('WARNING', notStarted),
    isStarted && notBack.length > 0
      ? paragraphs([
          `### Not back on the previous version${isRunning ? ' yet' : ''}`,
          renderGroups(notBack, cap, isRunning ? notYetBack : notBackWords(rollback)),
        ])
      : undefined,
    '### What the update had done',
    rollback.failedUpdate.length === 0
      ? 'How it had left the accounts was not read.'
      : renderGroups(rollback.failedUpdate, cap, updateWords(report, rollback)),
    rollback.outOfReach.length === 0
      ? undefined
      : alert(
          'WARNING',
          `⚠️ **Not back:** ${firstOf(
            rollback.outOfReach.map((id) => inlineCode(id)),
            10,
          )} left the targets and may have the new version. A rollback goes by OUs and does not reach ${rollback.outOfReach.length === 1 ? 'it' : 'them'}.`,
        ),
    rollback.notUndone.length === 0
      ? undefined
      : alert(
          'WARNING',
          `⚠️ **Still changed:** ${rollback.notUndone.join(', ')}. An operation over accounts cannot take that back: revert the change and apply, or fix what failed and apply.`,
        ),
  ]);
}

const notStarted =
  '⚠️ **Nothing was rolled back.** The operation that puts the previous version back could not be started: accounts already updated are still on the new version.';

function isOutdated({ class: accountClass }: AccountResult): boolean {
  return accountClass === 'outdated' || accountClass === 'cancelled';
}

/** After a rollback it is the previous version that an account lacks. */
function notBackWords({ notUpToDate, onNewVersion }: RollbackReport): GroupWords {
  const left = new Set(notUpToDate.map(instanceKey));
  const onNew = new Set(onNewVersion.map(resultKey));
  return {
    ...ordinary,
    wordOf: (result) => {
      const key = resultKey(result);
      if (!left.has(key)) return isOutdated(result) ? '❌ outdated, not rolled back' : ordinary.wordOf(result);
      if (result.class === 'failed') return '❌ failed, no way back';
      return onNew.has(key) ? '❌ new version, no way back' : '❌ no way back';
    },
    explain: (result) => {
      if (left.has(resultKey(result))) return { cause: result.class === 'failed' ? putBack : notKnown, next: whatNow };
      return isOutdated(result)
        ? { cause: 'the rollback did not reach the account', next: '' }
        : ordinary.explain(result);
    },
  };
}

const notKnown = 'it was not up to date before the update, so what it had is not known';
const putBack = 'the update failed there, and CloudFormation put back what the account had, which is not known';
const whatNow = 'run apply again: it sends the change to every account again';

const notYetBack: GroupWords = {
  ...ordinary,
  wordOf: (result) => (isOutdated(result) ? 'outdated' : ordinary.wordOf(result)),
  explain: (result) => (isOutdated(result) ? { cause: 'the rollback goes on', next: '' } : ordinary.explain(result)),
};

/** What an account was, in the words of an update that is over. */
export function updateWords(report: RolloutReport, rollback: RollbackReport): GroupWords {
  const onNew = new Set(rollback.onNewVersion.map(resultKey));
  const back = findBack(report);
  const isRunning = isRollbackRunning(report);
  const notUpToDate = new Set(rollback.notUpToDate.map(instanceKey));
  // What AWS says about those does not show which version they have.
  const unclear = new Set(
    report.accounts
      .filter(({ class: accountClass }) => ['unknown', 'inoperable', 'missing'].includes(accountClass))
      .map(resultKey),
  );
  const isUpdated = (result: AccountResult): boolean => result.class === 'current' && onNew.has(resultKey(result));
  const isBack = (result: AccountResult): boolean => back.has(resultKey(result));
  const wordOf = (result: AccountResult): string => {
    if (!isUpdated(result)) return updateClassWords[result.class] ?? classWords[result.class];
    if (isBack(result)) return '↩️ updated, then rolled back';
    if (isUnread(report) || unclear.has(resultKey(result))) return '❌ updated';
    return isRunning ? 'updated, not rolled back yet' : '❌ updated, not rolled back';
  };
  return {
    isNamed: (result) => isUpdated(result) || isAmiss(result),
    rankOf: (result) => (isAmiss(result) ? 0 : !isUpdated(result) ? 3 : isBack(result) ? 2 : 1),
    keyOf: wordOf,
    wordOf,
    explain: (result) => {
      if (!isUpdated(result)) return explainUpdate(result);
      if (isBack(result)) return { cause: `on the new version for ${renderLongest(report, rollback)}`, next: '' };
      if (isUnread(report)) return { cause: 'whether it is back was not read', next: '' };
      if (unclear.has(resultKey(result))) return { cause: 'which version it has now is unknown', next: '' };
      if (notUpToDate.has(resultKey(result))) return { cause: noWayBack, next: '' };
      return { cause: `still on the new version${isRunning ? ' when this run ended' : ''}`, next: '' };
    },
  };
}

const noWayBack = 'still on the new version: it was not up to date before, so what it had is not known';

/** No account was on it for longer. */
function renderLongest({ endedAt }: RolloutReport, { newVersionFrom, newVersionUntil }: RollbackReport): string {
  const longestMs = (newVersionUntil ?? endedAt).getTime() - newVersionFrom.getTime();
  return `at most ${renderDuration(Math.max(0, longestMs))}`;
}

/** Reached by the update, and not for the good. */
export function isAmiss({ class: accountClass }: AccountResult): boolean {
  return accountClass === 'failed' || accountClass === 'inoperable' || accountClass === 'unknown';
}

const updateClassWords: Readonly<Partial<Record<AccountResult['class'], string>>> = {
  current: 'not touched',
  outdated: 'never reached',
  missing: 'no role there yet',
};

/** Where what AWS says of the account itself is no news. */
function explainUpdate({ class: accountClass, reason }: AccountResult): GroupExplanation {
  switch (accountClass) {
    case 'cancelled':
      return reason === 'tolerance-exceeded'
        ? { cause: 'the update had failed elsewhere before it came to these', next: '' }
        : { cause: 'the update had ended before it came to these', next: '' };
    case 'outdated':
      return { cause: 'the update had ended before it came to these', next: '' };
    case 'missing':
      return { cause: 'nothing to take back', next: '' };
    case 'unknown':
      return { cause: classExplanations.unknown.cause, next: '' };
    case 'failed':
    case 'inoperable':
    case 'suspended':
    case 'current':
      return undefined;
  }
}

type GroupExplanation = ReturnType<GroupWords['explain']>;

/**
 * What to do where the outcome alone does not say; it follows what an error says by itself. undefined: as the outcome
 * says.
 */
export function rollbackNextStep(report: RolloutReport): string | undefined {
  const { rollback, error, outcome } = report;
  if (rollback === undefined) return undefined;
  const apply = error?.next === undefined ? 'Run apply again: it' : 'The next apply';
  if (findRollback(report) === undefined) {
    return `${apply} sends the new version to the accounts that lack it. Or revert the change and run apply.`;
  }
  const resend = 'sends the change to every account again';
  const orBack = 'Or revert the change first: then it sends the previous version to the accounts that lack it.';
  if (isRollbackRunning(report)) return `${apply} follows the rollback to its end, then ${resend}. ${orBack}`;
  if (isUnread(report)) return `${apply} reads every account, then ${resend}. ${orBack}`;
  // Nothing in the accounts needs fixing when none of them refused the update.
  const isSound = outcome === 'rolled-back' && !rollback.failedUpdate.some(isAmiss);
  return isSound ? `${apply} ${resend}. Or revert the change.` : undefined;
}

/** For the log: who had the new version, and for how long. */
export function rollbackLines(report: RolloutReport): readonly string[] {
  const { rollback } = report;
  if (rollback === undefined) return [];
  return [holdersLine(report, rollback), ...rollback.notUndone.map((what) => `Still changed: ${what}`)];
}

function holdersLine(report: RolloutReport, rollback: RollbackReport): string {
  const { failedUpdate, onNewVersion } = rollback;
  if (failedUpdate.length === 0) return 'Which accounts had the new version was not read';
  const count = new Set(onNewVersion.map(({ account }) => account)).size;
  if (count === 0) return 'No account had the new version';
  return findRollback(report) === undefined
    ? `Not rolled back: ${countOf(count, 'account')} updated`
    : `On the new version until rolled back: ${countOf(count, 'account')}, for ${renderLongest(report, rollback)}`;
}
