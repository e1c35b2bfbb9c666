import { isInFlight } from '../domain/operation.ts';
import type { Operation } from '../domain/operation.ts';
import type { StackSetRef } from '../domain/stack-set.ts';
import type { Ports } from './ports.ts';

/** First pause between two looks at an operation, and the longest; ms. */
const firstPauseMs = 1_000;
const longestPauseMs = 15_000;
/** A line in the log at least this often while nothing changes, ms. */
const logEveryMs = 60_000;

export type Followed =
  | { readonly kind: 'ended'; readonly operation: Operation }
  | { readonly kind: 'timed-out'; readonly operation: Operation };

/** Polls one operation by its id until it has ended: the same cost whatever the number of accounts. */
export async function followOperation(
  ports: Ports,
  ref: StackSetRef,
  operationId: string,
  deadline: Date,
): Promise<Followed> {
  const { clock, log, stackSets } = ports;
  let pauseMs = firstPauseMs;
  let told = { status: '', atMs: -Infinity };
  for (;;) {
    const operation = await stackSets.describeOperation(ref, operationId);
    const nowMs = clock.now().getTime();
    if (operation.status !== told.status || nowMs - told.atMs >= logEveryMs) {
      log.info(describeOperation(operation, clock.now()));
      told = { status: operation.status, atMs: nowMs };
    }
    if (!isInFlight(operation.status)) return { kind: 'ended', operation };
    if (nowMs >= deadline.getTime()) return { kind: 'timed-out', operation };
    await clock.sleep(pauseMs);
    pauseMs = Math.min(pauseMs * 1.5, longestPauseMs);
  }
}

export type Idle =
  | { readonly kind: 'idle'; readonly waitedFor: readonly Operation[] }
  | { readonly kind: 'timed-out'; readonly operation: Operation };

/**
 * Waits out every operation in flight (QUEUED and STOPPING are in flight, too), naming each. Idle is a hint and no lock:
 * an automatic deployment may start right after.
 */
export async function waitUntilIdle(
  ports: Ports,
  ref: StackSetRef,
  deadline: Date,
  justRead: readonly Operation[],
): Promise<Idle> {
  const waitedFor: Operation[] = [];
  let operations = justRead;
  for (;;) {
    // The list is eventually consistent: one already seen to end may still be called running by it.
    const ended = new Set(waitedFor.map(({ id }) => id));
    const inFlight = operations.findLast(({ id, status }) => isInFlight(status) && !ended.has(id));
    if (inFlight === undefined) return { kind: 'idle', waitedFor };
    ports.log.info(`Waiting for another operation on stack set ${ref.name} to end.`);
    const followed = await followOperation(ports, ref, inFlight.id, deadline);
    if (followed.kind === 'timed-out') return followed;
    waitedFor.push(followed.operation);
    operations = await ports.stackSets.listRecentOperations(ref);
  }
}

function describeOperation({ id, action, status, createdAt, failedInstances }: Operation, now: Date): string {
  const ageSeconds = Math.max(0, Math.round((now.getTime() - createdAt.getTime()) / 1000));
  const failed = failedInstances !== undefined && failedInstances > 0 ? `, ${failedInstances} failed` : '';
  return `Operation ${id} (${action}): ${status}, started ${ageSeconds} s ago${failed}`;
}
