import { attempt } from '../domain/attempt.ts';
import { findDetectionInFlight, newDriftOperationId } from '../domain/audit/drift/drift-operation-id.ts';
import { countOf, renderRoughDuration } from '../domain/quantity.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import { UserError } from '../domain/user-error.ts';
import { followOperation } from '../rollout/follow.ts';
import type { Followed } from '../rollout/follow.ts';
import { readInFlight, waitUntilIdle } from '../rollout/wait.ts';
import type { AuditContext } from './audit-context.ts';
import { notIdle } from './take-stock.ts';
import type { Stock } from './take-stock.ts';

/** How the detection of this audit ended. */
export type Detection =
  /** `isStopped`: by this run, before every account was checked. `hasTimedOut`: `drift-timeout` passed. */
  | {
      readonly kind: 'ended';
      readonly operation: Operation;
      readonly isStopped: boolean;
      readonly hasTimedOut: boolean;
    }
  | { readonly kind: 'failed'; readonly error: UserError };

/** An operation of another client may begin between our look and our call. */
const mostRounds = 5;
const roundPauseMs = 5_000;

/** A detection that is stopped finishes what it has begun; ms. */
const stopPatienceMs = 5 * 60_000;
const shortestPatienceMs = 30_000;

/** A line in the log at least this often, ms. */
const logEveryMs = 60_000;

/**
 * One detection at a time: operations of other clients are waited for, and a detection that an earlier audit has left
 * in flight is followed as our own. Only one that this run has started is stopped.
 */
export async function runDetection(context: AuditContext, stock: Stock): Promise<Detection> {
  const { stackSet, clock, log } = context;
  for (let round = 1; ; round += 1) {
    const inFlight = await readInFlight(context);
    const attached = findDetectionInFlight(inFlight);
    if (attached !== undefined) {
      log.info(`Attaching to drift detection ${attached.id}, which an earlier run has started.`);
      return follow(context, attached, false);
    }
    const idle = await waitUntilIdle(context, context.waitDeadline(), inFlight);
    if (idle.kind !== 'idle') return { kind: 'failed', error: notIdle(context, idle.operation, idle.kind) };
    const started = await attempt(() => start(context, stock));
    if (started.kind === 'done') return follow(context, started.value, true);
    const isPreempted = started.error.code === 'operation-in-progress';
    if (!isPreempted || round === mostRounds) return { kind: 'failed', error: started.error };
    log.info(`Another operation on stack set ${stackSet.name} came first: waiting for it.`);
    await clock.sleep(roundPauseMs);
  }
}

/** It changes nothing, so that no account may stop it, and as many are looked at side by side as AWS allows. */
async function start(context: AuditContext, stock: Stock): Promise<Operation> {
  const { ports, stackSets, stackSet, clock, log, interruption } = context;
  const known = await stackSets.listRecentOperations(stackSet);
  // Nothing begins that would then have to be stopped. The message only reaches the log.
  if (interruption.requested.aborted)
    throw new UserError({ code: 'unknown', what: 'The run was asked to end before the detection began.' });
  const operationId = newDriftOperationId([...known, ...stock.operations], ports.run);
  const id = await stackSets.detectDrift(stackSet, {
    operationId,
    failureTolerancePercentage: 100,
    maxConcurrentPercentage: 100,
  });
  const { length } = stock.instances;
  log.info(`Drift detection ${id} of ${countOf(length, 'stack instance')} has begun: roughly ${estimate(length)}.`);
  return {
    id,
    action: 'DETECT_DRIFT',
    status: 'RUNNING',
    createdAt: clock.now(),
    endedAt: undefined,
    preferences: { failureTolerancePercentage: 100, maxConcurrentPercentage: 100 },
    failedInstances: undefined,
    statusReason: undefined,
  };
}

/** AWS's own example takes 4 min 20 s for 7 instances, one after the other; it runs at most 100 at once. */
function estimate(instances: number): string {
  return renderRoughDuration(Math.max(1, Math.ceil(instances / 100)) * 40_000);
}

async function follow(context: AuditContext, detection: Operation, isOwn: boolean): Promise<Detection> {
  const followed = await followOperation(context, detection, context.driftDeadline(), logWatcher(context));
  switch (followed.kind) {
    case 'ended':
      return { kind: 'ended', operation: followed.operation, isStopped: false, hasTimedOut: false };
    case 'lost':
      return { kind: 'failed', error: followed.error };
    case 'interrupted':
      return endEarly(context, followed, isOwn);
    case 'timed-out':
      context.log.warning(`Drift detection ${detection.id} did not end within drift-timeout.`);
      return endEarly(context, followed, isOwn);
  }
}

/** What was found until then is used. */
async function endEarly(context: AuditContext, { kind, operation }: Followed, isOwn: boolean): Promise<Detection> {
  const hasTimedOut = kind === 'timed-out';
  const { stackSets, stackSet, log, clock, runEndsAt } = context;
  if (!isOwn) return { kind: 'ended', operation, isStopped: false, hasTimedOut };
  const stopped = await attempt(() => stackSets.stopOperation(stackSet, operation.id));
  if (stopped.kind === 'failed') log.warning(`It could not be stopped: ${stopped.error.message}`);
  if (kind === 'interrupted') return { kind: 'ended', operation, isStopped: stopped.kind === 'done', hasTimedOut };
  const nowMs = clock.now().getTime();
  const untilMs = Math.min(nowMs + stopPatienceMs, Math.max(runEndsAt.getTime(), nowMs + shortestPatienceMs));
  const end = await followOperation(context, operation, new Date(untilMs), logWatcher(context));
  // It may have ended by itself in the moment in which it was stopped.
  const isComplete = end.kind === 'ended' && end.operation.status === 'SUCCEEDED';
  return { kind: 'ended', operation: end.operation, isStopped: !isComplete, hasTimedOut: !isComplete };
}

function logWatcher({ clock, log }: AuditContext): Parameters<typeof followOperation>[3] {
  let loggedAtMs = clock.now().getTime();
  return {
    onLook: ({ id, status }) => {
      const nowMs = clock.now().getTime();
      if (nowMs - loggedAtMs >= logEveryMs) {
        log.info(`Drift detection ${id}: ${status}`);
        loggedAtMs = nowMs;
      }
      return Promise.resolve();
    },
  };
}
