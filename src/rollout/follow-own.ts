import { attempt } from '../domain/attempt.ts';
import { classifyAccountReason } from '../domain/classify-reason.ts';
import { expectedTolerance, findExcessTolerance } from '../domain/preferences.ts';
import { estimateRemainingMs } from '../domain/progress.ts';
import type { AccountProgress, ProgressCounts } from '../domain/progress.ts';
import type { FirstFailure, ProgressReport } from '../domain/reports/progress-report.ts';
import type { ForeignOperation, OwnOperation, ReportedOperation } from '../domain/reports/rollout-report.ts';
import type { Organization } from '../domain/organization.ts';
import type { InstancePlace } from '../domain/stack-set/stack-set.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import { UserError } from '../domain/user-error.ts';
import { countResults } from './count-results.ts';
import type { ResultCounting } from './count-results.ts';
import { followOperation } from './follow.ts';
import type { Followed, Watcher } from './follow.ts';
import type { RoundContext } from './rollout-context.ts';
import { gaveWay, nameOvertaking, watchQueue } from './others/queue-watch.ts';
import type { QueueWatch } from './others/queue-watch.ts';
import { failedWith, nothingDone } from './step.ts';
import type { StepResult } from './step.ts';

/** An empty list of results counts after 30 s. */
const looksAtNoResults = 7;
const mostFailedLooks = 30;
const lookPauseMs = 5_000;

/**
 * Follows an operation of ours to its end, reports its progress, and holds it to the tolerance that its kind may have.
 * @param own as first seen, or as it must be right after AWS has accepted it.
 * @param probablyEnded see Watcher.
 */
export async function followOwnOperation(
  context: RoundContext,
  own: OwnOperation,
  probablyEnded?: Promise<unknown>,
): Promise<StepResult> {
  const seen: Seen = {};
  const queue = watchQueue(context);
  const watcher = { ...watchOwn(context, own, seen, queue), probablyEnded };
  context.log.openGroup(`Operation ${own.operation.id}`);
  const followed = await followOperation(context, own.operation, context.deadline(), watcher);
  context.log.closeGroup();
  const { givesWayTo } = queue;
  const wasStopped = givesWayTo !== undefined || seen.excess !== undefined;
  const isUnbegun = wasStopped && seen.hasBegun !== true && (await hasNeverBegun(context, followed));
  if (isUnbegun && givesWayTo !== undefined) {
    const named = await nameOvertaking(context, givesWayTo, own.operation);
    return { ...nothingDone, end: { kind: 'preempted', by: named.by }, error: gaveWay(named, context.stackSet.name) };
  }
  if (isUnbegun && seen.excess !== undefined) return failedWith(seen.excess);
  const others = await readOthers(context, queue.ahead);
  const done = judgeFollowed(followed, [...others, { ...own, operation: followed.operation }], seen.excess);
  return { ...done, before: queue.before };
}

/**
 * Stopped while it was QUEUED: it has changed nothing. Then it has no results, or CANCELLED ones alone. The list of
 * results may lag, so that an empty one proves nothing at first: an operation that began while AWS could not be reached
 * for stopping it looks the same.
 */
async function hasNeverBegun({ stackSets, stackSet, clock }: RoundContext, followed: Followed): Promise<boolean> {
  const { kind, operation } = followed;
  if (kind !== 'ended' || operation.status !== 'STOPPED') return false;
  let [empty, failed] = [0, 0];
  for (;;) {
    const results = await attempt(() => stackSets.listResults(stackSet, operation.id));
    if (results.kind === 'failed') {
      failed += 1;
      if (!results.error.isTransient || failed === mostFailedLooks) return false;
    } else {
      if (results.value.length > 0) return results.value.every(({ status }) => status === 'CANCELLED');
      empty += 1;
      if (empty === looksAtNoResults) return true;
    }
    await clock.sleep(lookPauseMs);
  }
}

/** The operations that ours was QUEUED behind, as they ended. */
async function readOthers(
  { stackSets, stackSet }: RoundContext,
  others: readonly Operation[],
): Promise<readonly ForeignOperation[]> {
  const read = others.map(async (other): Promise<ForeignOperation> => {
    const found = await attempt(() => stackSets.findOperation(stackSet, other.id));
    return { operation: (found.kind === 'done' ? found.value : undefined) ?? other, startedBy: 'other' };
  });
  return Promise.all(read);
}

function judgeFollowed(
  followed: Followed,
  operations: readonly ReportedOperation[],
  excess: UserError | undefined,
): StepResult {
  const error = excess ?? (followed.kind === 'lost' ? followed.error : undefined);
  if (error !== undefined) return { end: { kind: 'failed', reason: error.code }, operations, error };
  switch (followed.kind) {
    case 'ended':
    case 'lost':
      return { end: { kind: 'completed' }, operations, error: undefined };
    case 'timed-out':
      return { end: { kind: 'timed-out', reason: 'rollout-timeout' }, operations, error: undefined };
    case 'interrupted':
      return { end: { kind: 'interrupted' }, operations, error: undefined };
  }
}

/** What the run noticed while it followed an operation. */
interface Seen {
  excess?: UserError;
  hasStopped?: true;
  /** It was seen to run. */
  hasBegun?: true;
  firstFailure?: FirstFailure | undefined;
}

function watchOwn(context: RoundContext, own: OwnOperation, seen: Seen, queue: QueueWatch): Watcher {
  const counting = countResults(context, own.operation.id);
  return {
    onLook: async (operation) => {
      if (operation.status === 'RUNNING') seen.hasBegun = true;
      if (operation.status === 'QUEUED') await queue.look(operation);
      else await counting.step();
      const counts = countAccounts(context, { ...own, operation }, counting);
      if (counts.failed > 0) seen.firstFailure ??= await findFirstFailure(context, operation.id);
      await holdToTolerance(context, own, operation, seen);
      const facts = { ...counts, ...seen, queuedBehind: queue.ahead };
      context.progress.report(describeProgress(context, { ...own, operation }, facts), context.digest);
    },
  };
}

/** Adds up to no more than the accounts that the operation should reach: others may have joined since. */
function countAccounts(
  { regions }: RoundContext,
  { operation, reaches }: OwnOperation,
  counting: ResultCounting,
): AccountProgress & ProgressCounts {
  const total = new Set(reaches.map(({ accountId }) => accountId)).size;
  const counts = counting.count();
  // AWS counts these at once, and by Region.
  const failed = Math.max(counts.failed, Math.ceil((operation.failedInstances ?? 0) / regions.length));
  const done = Math.min(total, Math.max(counts.done, failed));
  return { ...counts, total, failed, done, notStarted: Math.min(counts.notStarted, total - done) };
}

/** Stops an operation that tolerates more than it may. When AWS refuses that, the next reading tries again. */
async function holdToTolerance(
  context: RoundContext,
  own: OwnOperation,
  operation: Operation,
  seen: Seen,
): Promise<void> {
  const { log, stackSets, stackSet } = context;
  const excess = findExcess(context, own, operation);
  if (excess === undefined) return;
  seen.excess ??= excess;
  if (!isInFlight(operation.status) || seen.hasStopped === true) return;
  log.warning(`${excess.message} It is stopped.`);
  const stopped = await attempt(() => stackSets.stopOperation(stackSet, operation.id));
  if (stopped.kind === 'done') seen.hasStopped = true;
  else log.warning(`It could not be stopped. ${stopped.error.message}`);
}

function findExcess(
  { preferences }: RoundContext,
  { purpose }: OwnOperation,
  operation: Operation,
): UserError | undefined {
  const excess = findExcessTolerance(operation.preferences, expectedTolerance(purpose, preferences));
  if (excess === undefined) return undefined;
  return new UserError({
    code: 'tolerance-not-zero',
    what: `Operation ${operation.id} tolerates failures in ${excess}, more than it may.`,
    why: 'AWS reports this tolerance for the running operation; the action had asked for less.',
    next: 'Find out who else changes the operations of this stack set, then run apply again.',
  });
}

function describeProgress(
  { clock, stackSet, organization, afterFailure, part, cause }: RoundContext,
  { operation, startedBy, purpose, isAttached, reaches }: OwnOperation,
  facts: AccountProgress & ProgressCounts & Seen & { readonly queuedBehind: readonly Operation[] },
): ProgressReport {
  const { total, done, failed, notStarted, cancelled, firstFailure, queuedBehind } = facts;
  const now = clock.now();
  const elapsedMs = Math.max(0, (operation.endedAt ?? now).getTime() - operation.createdAt.getTime());
  return {
    stackSet,
    operation,
    startedBy,
    purpose,
    isAttached,
    total,
    done,
    failed,
    notStarted,
    elapsedMs,
    remainingMs: estimateRemainingMs({ done, cancelled, total, elapsedMs }),
    firstFailure,
    afterFailure,
    canaries: purpose === 'canary' ? nameAccounts(organization, reaches) : [],
    part,
    cause: purpose === 'rollback' ? cause : undefined,
    queuedBehind: operation.status === 'QUEUED' ? queuedBehind.at(-1) : undefined,
    now,
  };
}

const mostNamed = 10;

function nameAccounts({ accounts }: Organization, places: readonly InstancePlace[]): ProgressReport['canaries'] {
  const ids = [...new Set(places.map(({ accountId }) => accountId))].slice(0, mostNamed);
  return ids.map((id) => ({ id, name: accounts.get(id)?.name ?? '' }));
}

async function findFirstFailure(
  { stackSets, stackSet, organization }: RoundContext,
  operationId: string,
): Promise<FirstFailure | undefined> {
  const page = await attempt(() => stackSets.listResultsPage(stackSet, operationId, { status: 'FAILED' }));
  const failure = page.kind === 'done' ? page.value.results[0] : undefined;
  if (failure === undefined) return undefined;
  const statusReason = failure.statusReason ?? '';
  return {
    account: failure.accountId,
    name: organization.accounts.get(failure.accountId)?.name ?? '',
    reason: classifyAccountReason(statusReason),
    statusReason,
  };
}
