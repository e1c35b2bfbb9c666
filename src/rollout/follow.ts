import { expectedTolerance } from '../domain/stack-set/operation-id.ts';
import { findExcessTolerance, isInFlight } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import type { FirstFailure, ProgressReport } from '../domain/reports/progress-report.ts';
import { classifyAccountReason } from '../domain/failure-reason.ts';
import type { Organization } from '../domain/organization.ts';
import { estimateRemainingMs } from '../domain/progress.ts';
import type { RolloutEnd } from '../domain/rollout.ts';
import { isOwn } from '../domain/reports/rollout-report.ts';
import type { OperationPurpose, ReportedOperation, RollbackReport } from '../domain/reports/rollout-report.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import { UserError } from '../domain/user-error.ts';
import { attempt } from '../domain/attempt.ts';
import type { Deadline } from './deadline.ts';
import type { Ports } from '../ports.ts';
import type { ProgressTeller } from '../publish/publish-progress.ts';
import { walkResults } from './count-results.ts';
import { followOperation } from './wait.ts';
import type { Followed, Watcher } from './wait.ts';

/** What every step of one rollout shares. */
export interface Drive {
  readonly ports: Ports;
  readonly request: RolloutRequest;
  readonly organization: Organization;
  /** `rollout-timeout`, from the first operation of ours on. */
  readonly deadline: Deadline;
  readonly teller: ProgressTeller;
  /** `sha256:…` of the intent that this rollout carries out. */
  readonly digest: string;
  /** Operations sent so far: their ids count on through all rounds of a run. */
  readonly sent: { count: number };
}

/** What became of the operations that one step started. */
export interface Driven {
  readonly end: RolloutEnd | Stolen;
  readonly operations: readonly ReportedOperation[];
  readonly error: UserError | undefined;
  /** Of an update that was taken back. */
  readonly rollback?: RollbackReport;
}

/** Somebody else's operation came first, and nothing was sent: wait for it, and plan again. */
export interface Stolen {
  readonly kind: 'stolen';
  /** undefined when it was over before it could be looked at. */
  readonly by: Operation | undefined;
}

export const nothingDriven: Driven = { end: { kind: 'completed' }, operations: [], error: undefined };

/** One operation of ours, once it is known to AWS. */
export interface OwnOperation {
  /** As first seen, or as it must be right after AWS has accepted it. */
  readonly operation: Operation;
  readonly startedBy: 'terraform' | 'action';
  readonly purpose: OperationPurpose;
  readonly isAttached?: true;
  /** Accounts that it reaches. */
  readonly accountIds: readonly string[];
  /** See Watcher. */
  readonly hint?: Promise<unknown>;
}

/** Follows an operation of ours to its end, tells its progress, and holds it to the tolerance that its kind may have. */
export async function driveOperation(drive: Drive, own: OwnOperation): Promise<Driven> {
  const { ports, request } = drive;
  const watch = watchOwn(drive, own);
  ports.log.openGroup(`Operation ${own.operation.id}`);
  const followed = await followOperation(ports, request.stackSet, own.operation, drive.deadline(), watch);
  ports.log.closeGroup();
  const { behind = [], excess } = watch.seen;
  return judge(own, followed, await readOthers(ports, request.stackSet, behind), excess);
}

/** What ours was QUEUED behind, as it ended. */
async function readOthers(
  { stackSets }: Ports,
  ref: RolloutRequest['stackSet'],
  others: readonly Operation[],
): Promise<readonly ReportedOperation[]> {
  const read = others.map(async (other): Promise<ReportedOperation> => {
    const found = await attempt(() => stackSets.findOperation(ref, other.id));
    return { operation: (found.kind === 'done' ? found.value : undefined) ?? other, startedBy: 'other' };
  });
  return Promise.all(read);
}

/** Green so far: every operation of ours has SUCCEEDED, and the next step may begin. */
export function isGreenSoFar({ end, operations }: Driven): boolean {
  const own = operations.filter(isOwn);
  return end.kind === 'completed' && own.every(({ operation }) => operation.status === 'SUCCEEDED');
}

/** One step after another: the operations of both, the end of the later. */
export function joinDriven(first: Driven, second: Driven): Driven {
  return { ...second, operations: [...first.operations, ...second.operations] };
}

/** What was driven before stays told, whatever fails afterwards. */
export function failedAfter({ operations }: Driven, error: UserError): Driven {
  return { end: { kind: 'failed', reason: error.code }, operations, error };
}

function judge(
  own: OwnOperation,
  followed: Followed,
  others: readonly ReportedOperation[],
  excess: UserError | undefined,
): Driven {
  const { operation } = followed;
  const { startedBy, purpose } = own;
  const reported: ReportedOperation = {
    operation,
    startedBy,
    purpose,
    reaches: own.accountIds,
    ...(own.isAttached === true ? { isAttached: true } : {}),
  };
  const operations = [...others, reported];
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

interface OwnWatch extends Watcher {
  readonly seen: Seen;
}

/** What was noticed while an operation was followed. */
interface Seen {
  excess?: UserError;
  hasStopped?: true;
  firstFailure?: FirstFailure | undefined;
  /** What ours is QUEUED behind, the newest first. */
  behind?: readonly Operation[] | undefined;
}

function watchOwn(drive: Drive, own: OwnOperation): OwnWatch {
  const { ports, request } = drive;
  const seen: Seen = {};
  const walk = walkResults(ports, request.stackSet, own.operation.id);
  return {
    seen,
    hint: own.hint,
    onLook: async (operation) => {
      if (operation.status === 'QUEUED') seen.behind ??= await findAhead(ports, request.stackSet, operation);
      else await walk.step();
      const failed = Math.max(walk.failures.length, operation.failedInstances ?? 0);
      if (failed > 0) seen.firstFailure ??= await findFirstFailure(drive, operation.id);
      await holdToTolerance(drive, own, operation, seen);
      const total = own.accountIds.length;
      const counts = { total, failed, done: Math.min(total, Math.max(walk.done, failed)) };
      drive.teller.tell(reportProgress(drive, own, operation, { ...counts, ...seen }), drive.digest);
    },
  };
}

/** One that tolerates more than it may is stopped, and again at the next look while AWS does not take that. */
async function holdToTolerance(drive: Drive, own: OwnOperation, operation: Operation, seen: Seen): Promise<void> {
  const { log, stackSets } = drive.ports;
  const excess = findExcess(drive, own, operation);
  if (excess === undefined) return;
  seen.excess ??= excess;
  if (!isInFlight(operation.status) || seen.hasStopped === true) return;
  log.error(`${excess.message} It is stopped.`);
  const stopped = await attempt(() => stackSets.stopOperation(drive.request.stackSet, operation.id));
  if (stopped.kind === 'done') seen.hasStopped = true;
  else log.warning(`It could not be stopped. ${stopped.error.message}`);
}

function reportProgress(
  { ports, request }: Drive,
  { startedBy, purpose, isAttached }: OwnOperation,
  operation: Operation,
  { total, done, failed, firstFailure, behind }: Pick<ProgressReport, 'total' | 'done' | 'failed'> & Seen,
): ProgressReport {
  const now = ports.clock.now();
  const elapsedMs = Math.max(0, (operation.endedAt ?? now).getTime() - operation.createdAt.getTime());
  return {
    stackSet: request.stackSet,
    operation,
    startedBy,
    purpose,
    isAttached: isAttached ?? false,
    total,
    done,
    failed,
    elapsedMs,
    remainingMs: estimateRemainingMs({ done, total, elapsedMs }),
    firstFailure,
    queuedBehind: operation.status === 'QUEUED' ? behind?.at(-1) : undefined,
    now,
  };
}

/** The operations that a QUEUED one has to wait for. What cannot be read is not worth an error here. */
async function findAhead(
  { stackSets, log }: Ports,
  ref: RolloutRequest['stackSet'],
  own: Operation,
): Promise<readonly Operation[] | undefined> {
  const listed = await attempt(() => stackSets.listRecentOperations(ref));
  if (listed.kind === 'failed') return undefined;
  const ahead = listed.value.filter(
    ({ id, status, createdAt }) =>
      id !== own.id && isInFlight(status) && createdAt.getTime() <= own.createdAt.getTime(),
  );
  for (const { id, action } of ahead) log.info(`Operation ${own.id} waits behind operation ${id} (${action}).`);
  return ahead.length > 0 ? ahead : undefined;
}

async function findFirstFailure(drive: Drive, operationId: string): Promise<FirstFailure | undefined> {
  const { ports, request, organization } = drive;
  const page = await attempt(() =>
    ports.stackSets.listResultsPage(request.stackSet, operationId, { status: 'FAILED' }),
  );
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

function findExcess({ request }: Drive, { purpose }: OwnOperation, operation: Operation): UserError | undefined {
  const excess = findExcessTolerance(operation.preferences, expectedTolerance(purpose, request.preferences));
  if (excess === undefined) return undefined;
  return new UserError({
    code: 'tolerance-not-zero',
    what: `Operation ${operation.id} tolerates failures in ${excess}, more than it may.`,
    why: 'Read back from the operation itself; what was asked for was less.',
    next: 'Look for somebody else who changes this stack set’s operations, then run apply again.',
  });
}
