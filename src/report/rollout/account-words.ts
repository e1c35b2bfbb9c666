import { resultKey, sortWorstFirst } from '../../domain/account-result.ts';
import type { AccountResult } from '../../domain/account-result.ts';
import { renderDuration } from '../../domain/quantity.ts';
import { findVersions, isStuck } from '../../domain/reports/account-version.ts';
import type { AccountVersion } from '../../domain/reports/account-version.ts';
import { ownOperations, reachedBy } from '../../domain/reports/rollout-report.ts';
import type { RolloutReport } from '../../domain/reports/rollout-report.ts';
import { findRollback } from '../../domain/rollback.ts';
import { isInFlight } from '../../domain/stack-set/operation.ts';
import { instanceKey } from '../../domain/stack-set/stack-set.ts';
import { reasonWords } from '../parts/account-class.ts';

/** Where one account stands when the run ends, in the words of comment, summary and log. Plain text. */
export interface AccountStory {
  readonly now: AccountResult;
  /** As a failed update had left it; undefined where there was no rollback, or where that was not read. */
  readonly update: AccountResult | undefined;
  readonly version: AccountVersion;
  readonly has: string;
  readonly updateWord: string;
  /** undefined: nothing was rolled back. */
  readonly rollbackWord: string | undefined;
  /** How much it matters: an account below 2 is named. */
  readonly rank: number;
  /** What says why it is as it is: the text of AWS, the reason. undefined: nothing is wrong with it. */
  readonly trouble: AccountResult | undefined;
}

/** Each account and Region once, those that matter most first. */
export function findStories(report: RolloutReport): readonly AccountStory[] {
  const words = createWords(report);
  return report.accounts
    .map((now) => findStory(words, now))
    .sort((a, b) => a.rank - b.rank || weightOf(a) - weightOf(b) || a.now.account.localeCompare(b.now.account));
}

/** Among equals: an account with a version that it should not have, and one that had it. */
function weightOf({ version, updateWord }: AccountStory): number {
  if (version === 'new') return 0;
  return updateWord.startsWith(hadIt) ? 1 : 2;
}

const hadIt = 'had it';

/** Each account once, in the Region that matters most. */
export function oneOfEach(stories: readonly AccountStory[]): readonly AccountStory[] {
  const first = new Map<string, AccountStory>();
  for (const story of stories) if (!first.has(story.now.account)) first.set(story.now.account, story);
  return [...first.values()];
}

interface Words {
  readonly report: RolloutReport;
  readonly versions: ReadonlyMap<string, AccountVersion>;
  readonly updates: ReadonlyMap<string, AccountResult>;
  readonly ownIds: ReadonlySet<string>;
  readonly isUnderWay: (key: string) => boolean;
  readonly isRolledBack: boolean;
  /** The update failed and should be rolled back, whether or not that could be started. */
  readonly isMeantBack: boolean;
  readonly longest: string;
  /** Keys of instances that were not up to date before the update. */
  readonly notUpToDate: ReadonlySet<string>;
}

function createWords(report: RolloutReport): Words {
  const own = ownOperations(report.operations);
  const running = own.filter(({ operation }) => isInFlight(operation.status));
  const reached = reachedBy(running);
  const isAnywhere = running.some(({ reaches }) => reaches.length === 0);
  return {
    report,
    versions: findVersions(report),
    updates: new Map(report.rollback?.failedUpdate.map((result) => [resultKey(result), result])),
    ownIds: new Set(own.map(({ operation }) => operation.id)),
    isUnderWay: (key) => isAnywhere || reached.has(key),
    isRolledBack: findRollback(report) !== undefined,
    isMeantBack: report.rollback !== undefined,
    longest: findLongest(report),
    notUpToDate: new Set(report.rollback?.notUpToDate.map(instanceKey)),
  };
}

/** No account that is back had the new version for longer. */
export function findLongest({ rollback, endedAt }: RolloutReport): string {
  if (rollback === undefined) return '';
  const { newVersionFrom, newVersionUntil } = rollback;
  return renderDuration(Math.max(0, (newVersionUntil ?? endedAt).getTime() - newVersionFrom.getTime()));
}

function findStory(words: Words, now: AccountResult): AccountStory {
  const key = resultKey(now);
  const version = words.versions.get(key) ?? 'unknown';
  const update = words.report.rollback === undefined ? undefined : words.updates.get(key);
  const rollbackWord = words.isRolledBack ? findRollbackWord(words, now, update) : undefined;
  const updateWord = findUpdateWord(words, words.isRolledBack ? update : now);
  const facts = { now, update, version, updateWord, rollbackWord };
  const rank = rankOf(words, facts);
  const trouble = findTrouble(words, facts);
  return { ...facts, has: hasWord(words, facts), rank, trouble };
}

type StoryFacts = Omit<AccountStory, 'has' | 'rank' | 'trouble'>;

function hasWord({ isUnderWay, isMeantBack }: Words, { now, version }: StoryFacts): string {
  switch (version) {
    case 'new':
      return isMeantBack ? '⚠️ new' : 'new';
    case 'previous':
      return 'previous';
    case 'other':
      return 'as before';
    case 'none':
      return 'no role';
    case 'unknown':
      if (now.class === 'suspended') return 'skipped';
      if (isStuck(now)) return '❓ stuck';
      if (isUnderWay(resultKey(now))) return '⏳ goes on';
      return now.class === 'outdated' || now.class === 'cancelled' ? '❓ outdated' : '❓ unknown';
  }
}

/** @param result as the update had left the account; undefined: not read. */
function findUpdateWord(words: Words, result: AccountResult | undefined): string {
  if (result === undefined) return 'not read';
  const isReached = words.ownIds.has(result.operationId);
  switch (result.class) {
    case 'current':
      if (!isReached) return '–';
      return words.isRolledBack ? `${hadIt} ≤ ${words.longest}` : 'ok';
    case 'failed':
      return reasonOf(result);
    case 'inoperable':
      return 'left out by AWS (INOPERABLE)';
    case 'unknown':
      return 'unknown';
    case 'missing':
      return 'no instance';
    case 'cancelled':
      return isReached || words.isRolledBack ? 'not started' : reasonOf(result);
    case 'outdated':
      if (words.isUnderWay(resultKey(result)) && !words.isRolledBack) return 'not finished';
      return result.statusReason !== '' && !isReached ? reasonOf(result) : 'not started';
    case 'suspended':
      return 'skipped (suspended)';
  }
}

function findRollbackWord(words: Words, now: AccountResult, update: AccountResult | undefined): string {
  const isTouched = update === undefined || update.class === 'failed' || words.ownIds.has(update.operationId);
  const wasReached = isTouched && update?.class !== 'cancelled';
  // The rollback leaves those out: what they had is not known.
  const isLeftOut = words.notUpToDate.has(resultKey(now));
  if (isLeftOut && wasReached && now.class !== 'suspended' && now.class !== 'missing') return 'no way back';
  switch (now.class) {
    case 'current':
      return wasReached ? 'ok' : '–';
    case 'suspended':
    case 'missing':
      return '–';
    case 'failed':
      return reasonOf(now);
    case 'inoperable':
      return 'left out by AWS (INOPERABLE)';
    case 'unknown':
      return 'unknown';
    case 'cancelled':
    case 'outdated':
      if (words.isUnderWay(resultKey(now))) return 'not finished';
      return words.versions.get(resultKey(now)) === 'other' ? '–' : 'not reached';
  }
}

function reasonOf({ reason }: AccountResult): string {
  return reason === undefined ? 'failed' : reasonWords[reason];
}

/** 0: its version is not as it should be; 1: it made the update fail; 2: it needs an update; 3: nothing to look at. */
function rankOf({ isRolledBack, isMeantBack, isUnderWay }: Words, { now, update, version }: StoryFacts): number {
  if (now.class === 'suspended') return 4;
  const isPending = version === 'unknown' && isUnderWay(resultKey(now)) && isOutdated(now) && !isStuck(now);
  if (isMeantBack && version === 'new') return 0;
  if (isRolledBack) {
    if (version === 'unknown' && !isPending) return 0;
    if (now.class === 'failed' || isAmiss(update)) return 1;
    return isPending ? 2 : 3;
  }
  if (now.class === 'current' || isPending) return now.class === 'current' ? 3 : 2;
  return isOutdated(now) && !isExplained(now) ? 2 : isAmiss(now) ? 0 : 1;
}

function isOutdated({ class: accountClass }: AccountResult): boolean {
  return accountClass === 'outdated' || accountClass === 'cancelled';
}

/** AWS names a cause in this account, and not that others failed. */
function isExplained({ reason, statusReason }: AccountResult): boolean {
  return statusReason !== '' && reason !== 'tolerance-exceeded' && reason !== 'operation-stopped';
}

/** Reached by an operation, and not for the good. */
export function isAmiss(result: AccountResult | undefined): boolean {
  return result !== undefined && ['failed', 'inoperable', 'unknown'].includes(result.class);
}

/** How it is now comes before what the update had met. */
function findTrouble({ isRolledBack }: Words, { now, update, version }: StoryFacts): AccountResult | undefined {
  if (now.class === 'suspended') return undefined;
  if (isAmiss(now) || (now.class === 'missing' && !isRolledBack)) return now;
  if (isOutdated(now) && isExplained(now)) return now;
  if (update !== undefined && isAmiss(update) && version !== 'none') return update;
  return undefined;
}

/** Accounts that are counted once, be it for what they have now or for what the update met there. */
export function countFailed(report: RolloutReport): number {
  const ids = new Set(
    ownOperations(report.operations)
      .filter(({ purpose }) => purpose !== 'rollback')
      .map(({ operation }) => operation.id),
  );
  const results = report.rollback?.failedUpdate ?? report.accounts;
  const failed = sortWorstFirst(results).filter(
    ({ class: accountClass, operationId }) =>
      accountClass === 'failed' || (accountClass === 'inoperable' && ids.has(operationId)),
  );
  return new Set(failed.map(({ account }) => account)).size;
}
