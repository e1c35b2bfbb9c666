import { attempt } from '../domain/attempt.ts';
import { classifyAccountReason } from '../domain/failure-reason.ts';
import { expectedTolerance, findExcessTolerance } from '../domain/preferences.ts';
import { estimateRemainingMs } from '../domain/progress.ts';
import type { FirstFailure, ProgressReport } from '../domain/reports/progress-report.ts';
import type { ForeignOperation, OwnOperation, ReportedOperation } from '../domain/reports/rollout-report.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import type { InstancePlace } from '../domain/stack-set/stack-set.ts';
import { UserError } from '../domain/user-error.ts';
import { countResults } from './count-results.ts';
import { followOperation } from './follow.ts';
import type { Followed, Watcher } from './follow.ts';
import type { RoundContext } from './rollout-context.ts';
import type { StepResult } from './step.ts';

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
  const watcher = { ...watchOwn(context, own, seen), probablyEnded };
  context.log.openGroup(`Operation ${own.operation.id}`);
  const followed = await followOperation(context, own.operation, context.deadline(), watcher);
  context.log.closeGroup();
  const others = await readOthers(context, seen.queuedBehind ?? []);
  return judgeFollowed(followed, [...others, { ...own, operation: followed.operation }], seen.excess);
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
  firstFailure?: FirstFailure | undefined;
  /** What ours is QUEUED behind, the newest first. */
  queuedBehind?: readonly Operation[] | undefined;
}

function watchOwn(context: RoundContext, own: OwnOperation, seen: Seen): Watcher {
  const counting = countResults(context, own.operation.id, own.reaches);
  const total = countAccounts(own.reaches);
  // Of instances, of which an account may have several.
  const isByAccount = total === own.reaches.length;
  return {
    onLook: async (operation) => {
      if (operation.status === 'QUEUED') seen.queuedBehind ??= await findAhead(context, operation);
      else await counting.step();
      const failedInstances = operation.failedInstances ?? 0;
      const failed = Math.max(
        countAccounts(counting.failures),
        isByAccount ? failedInstances : Math.min(1, failedInstances),
      );
      if (failed > 0) seen.firstFailure ??= await findFirstFailure(context, operation.id);
      await holdToTolerance(context, own, operation, seen);
      const counts = { total, failed, done: Math.min(total, Math.max(counting.done, failed)) };
      context.progress.report(describeProgress(context, { ...own, operation }, { ...counts, ...seen }), context.digest);
    },
  };
}

function countAccounts(places: readonly InstancePlace[]): number {
  return new Set(places.map(({ accountId }) => accountId)).size;
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
  log.error(`${excess.message} It is stopped.`);
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
  { clock, stackSet }: RoundContext,
  { operation, startedBy, purpose, isAttached }: OwnOperation,
  { total, done, failed, firstFailure, queuedBehind }: Pick<ProgressReport, 'total' | 'done' | 'failed'> & Seen,
): ProgressReport {
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
    elapsedMs,
    remainingMs: estimateRemainingMs({ done, total, elapsedMs }),
    firstFailure,
    queuedBehind: operation.status === 'QUEUED' ? queuedBehind?.at(-1) : undefined,
    now,
  };
}

/** The operations that a QUEUED one must wait for. Here a failed reading is not worth an error. */
async function findAhead(
  { stackSets, stackSet, log }: RoundContext,
  own: Operation,
): Promise<readonly Operation[] | undefined> {
  const listed = await attempt(() => stackSets.listRecentOperations(stackSet));
  if (listed.kind === 'failed') return undefined;
  const ahead = listed.value.filter(
    ({ id, status, createdAt }) =>
      id !== own.id && isInFlight(status) && createdAt.getTime() <= own.createdAt.getTime(),
  );
  for (const { id, action } of ahead) log.info(`Operation ${own.id} waits behind operation ${id} (${action}).`);
  return ahead.length > 0 ? ahead : undefined;
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
