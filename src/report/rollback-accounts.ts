import type { AccountResult } from '../domain/account-result.ts';
import type { RollbackReport, RolloutReport } from '../domain/rollout-report.ts';
import { classExplanations, classWords } from './account-class.ts';
import { renderGroups } from './account-groups.ts';
import type { GroupWords } from './account-groups.ts';
import { alert, paragraphs } from './markdown.ts';
import { countOf, renderDuration } from './quantity.ts';
import { findNotBack, findRollback } from './rollback-heading.ts';

/** Accounts that are not back first, then how the update had left each. @param cap how many of a group are named. */
export function renderRollback(report: RolloutReport, rollback: RollbackReport, cap: number): string {
  const notBack = findNotBack(report);
  const isTold = findRollback(report) !== undefined;
  return paragraphs([
    isTold ? undefined : alert('WARNING', notStarted),
    isTold && notBack.length > 0
      ? paragraphs(['### Not back on the previous version', renderGroups(notBack, cap, stillThere)])
      : undefined,
    '### What the update had done',
    rollback.failedUpdate.length === 0
      ? 'How it had left the accounts was not read.'
      : renderGroups(rollback.failedUpdate, cap, updateWords(report, rollback)),
    rollback.notUndone.length === 0
      ? undefined
      : alert(
          'WARNING',
          `⚠️ **Still changed:** ${rollback.notUndone.join(', ')}. An operation over accounts cannot take that back: revert the change and apply, or mend what failed and apply.`,
        ),
  ]);
}

const notStarted =
  '⚠️ **Nothing was rolled back.** The operation that puts the previous version back could not be started: accounts already updated are still on the new version.';

/** The words of every class without a claim about a new version: after a rollback it is the previous one that counts. */
const stillThere: GroupWords = {
  keyOf: () => '',
  wordOf: ({ class: accountClass }) =>
    accountClass === 'outdated' || accountClass === 'cancelled'
      ? '❌ outdated, not rolled back'
      : classWords[accountClass],
  explain: ({ class: accountClass }) =>
    accountClass === 'outdated' || accountClass === 'cancelled'
      ? { cause: 'the rollback did not reach the account', next: '' }
      : undefined,
};

/** What an account was, in the words of an update that is over. */
export function updateWords(report: RolloutReport, { onNewVersion, onNewVersionMs }: RollbackReport): GroupWords {
  const onNew = new Set(onNewVersion.map(({ account }) => account));
  const notBack = new Set(findNotBack(report).map(({ account }) => account));
  const isBack = (result: AccountResult): boolean => findRollback(report) !== undefined && !notBack.has(result.account);
  const isUpdated = ({ class: accountClass, account }: AccountResult): boolean =>
    accountClass === 'current' && onNew.has(account);
  const wordOf = (result: AccountResult): string => {
    if (isUpdated(result)) return isBack(result) ? '↩️ updated, then rolled back' : '❌ updated, not rolled back';
    return result.class === 'current' ? 'not touched' : (updateClassWords[result.class] ?? classWords[result.class]);
  };
  const duration = renderDuration(onNewVersionMs);
  return {
    isNamed: isUpdated,
    keyOf: wordOf,
    wordOf,
    explain: (result) => {
      if (isUpdated(result)) {
        const cause = isBack(result) ? `on the new version for at most ${duration}` : 'still on the new version';
        return { cause, next: '' };
      }
      return updateExplanations[result.class];
    },
  };
}

const updateClassWords: Readonly<Partial<Record<AccountResult['class'], string>>> = {
  outdated: 'never reached',
  missing: 'no role there yet',
};

/** Where what AWS says of the account itself is no news. */
const updateExplanations: Readonly<Partial<Record<AccountResult['class'], GroupExplanation>>> = {
  cancelled: { cause: 'the update had failed elsewhere before it came to these', next: '' },
  outdated: { cause: 'the update had stopped before it came to these', next: '' },
  missing: { cause: 'nothing to take back', next: '' },
  unknown: { cause: classExplanations.unknown.cause, next: '' },
};

type GroupExplanation = ReturnType<GroupWords['explain']>;

/** For the log: who had the new version, and for how long. */
export function rollbackLines(report: RolloutReport): readonly string[] {
  const { rollback } = report;
  if (rollback === undefined) return [];
  const { onNewVersion, onNewVersionMs, notUndone } = rollback;
  const count = new Set(onNewVersion.map(({ account }) => account)).size;
  return [
    ...(count === 0
      ? ['No account had the new version']
      : [
          findRollback(report) === undefined
            ? `Not rolled back: ${countOf(count, 'account')} updated`
            : `On the new version until rolled back: ${countOf(count, 'account')}, for at most ${renderDuration(onNewVersionMs)}`,
        ]),
    ...notUndone.map((what) => `Still changed: ${what}`),
  ];
}
