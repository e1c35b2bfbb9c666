import { isInFlight } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import type { StackSetRef } from '../domain/stack-set/stack-set.ts';
import type { UserError } from '../domain/user-error.ts';
import { attempt } from '../domain/attempt.ts';
import type { Ports } from '../ports.ts';

/** First pause between two looks at an operation, and the longest; ms. */
const firstPauseMs = 1_000;
const longestPauseMs = 15_000;
/** A line in the log at least this often while nothing changes, ms. */
const logEveryMs = 60_000;

/** Pauses that grow: short operations are told at once, long ones cost few calls. */
export function growingPause(): () => number {
  let pauseMs = firstPauseMs;
  return () => {
    const thisMs = pauseMs;
    pauseMs = Math.min(pauseMs * 1.5, longestPauseMs);
    return thisMs;
  };
}

export type Followed =
  | { readonly kind: 'ended'; readonly operation: Operation }
  | { readonly kind: 'timed-out'; readonly operation: Operation }
  | { readonly kind: 'interrupted'; readonly operation: Operation }
  /** It cannot be read any more, and goes on: the operation is as last seen. */
  | { readonly kind: 'lost'; readonly operation: Operation; readonly error: UserError };

export interface Watcher {
  /** Called after each look; may take its time, and must not throw. */
  onLook(operation: Operation): Promise<void>;
  /** Settles when the operation has probably ended: then it is looked at once without waiting. */
  readonly hint?: Promise<unknown> | undefined;
}

/**
 * Polls one operation by its id until it has ended: the same cost whatever the number of accounts. What AWS cannot
 * answer for a while is asked again until the deadline; what it refuses ends the following, and never the operation.
 */
export async function followOperation(
  ports: Ports,
  ref: StackSetRef,
  known: Operation,
  deadline: Date,
  watcher: Watcher,
): Promise<Followed> {
  const { clock, interruption, log, stackSets } = ports;
  const nextPauseMs = growingPause();
  let operation = known;
  let hasTold = false;
  let { hint } = watcher;
  void hint?.then(() => {
    hint = undefined;
  });
  for (;;) {
    const look = await attempt(() => stackSets.describeOperation(ref, known.id));
    if (look.kind === 'done') {
      operation = look.value;
      hasTold = false;
      await watcher.onLook(operation);
    } else if (!look.error.isTransient) {
      return { kind: 'lost', operation, error: look.error };
    } else if (!hasTold) {
      log.warning(`Operation ${known.id} cannot be read at the moment, asking again. ${look.error.message}`);
      hasTold = true;
    }
    if (look.kind === 'done' && !isInFlight(operation.status)) return { kind: 'ended', operation };
    if (interruption.requested.aborted) return { kind: 'interrupted', operation };
    if (clock.now().getTime() >= deadline.getTime()) return { kind: 'timed-out', operation };
    const pause = clock.sleep(nextPauseMs());
    await (hint === undefined ? pause : Promise.race([pause, hint]));
  }
}

export type Idle =
  | { readonly kind: 'idle'; readonly waitedFor: readonly Operation[] }
  | { readonly kind: 'timed-out'; readonly operation: Operation }
  | { readonly kind: 'interrupted'; readonly operation: Operation };

/**
 * Waits out every operation in flight (QUEUED and STOPPING are in flight, too), naming each. Idle is a hint and no lock:
 * an automatic deployment may start right after.
 * @param inFlight as `readInFlight` gives them.
 */
export async function waitUntilIdle(
  ports: Ports,
  ref: StackSetRef,
  deadline: Date,
  inFlight: readonly Operation[],
): Promise<Idle> {
  const waitedFor: Operation[] = [];
  let operations = inFlight;
  for (;;) {
    const oldest = operations.at(-1);
    if (oldest === undefined) return { kind: 'idle', waitedFor };
    ports.log.info(`Waiting for another operation on stack set ${ref.name} to end.`);
    const followed = await followOperation(ports, ref, oldest, deadline, logWatcher(ports));
    switch (followed.kind) {
      case 'timed-out':
      case 'interrupted':
        return followed;
      case 'lost':
        throw followed.error;
      case 'ended':
        waitedFor.push(followed.operation);
        operations = await readInFlight(ports, ref, await ports.stackSets.listRecentOperations(ref));
    }
  }
}

/**
 * The operations that are really in flight, the newest first: the list is eventually consistent and may still call one
 * running that has ended.
 */
export async function readInFlight(
  ports: Ports,
  ref: StackSetRef,
  listed: readonly Operation[],
): Promise<readonly Operation[]> {
  return (await lookAgain(ports, ref, listed)).filter(({ status }) => isInFlight(status));
}

/** Those that a list calls in flight, as they are now. */
export async function lookAgain(
  { stackSets }: Ports,
  ref: StackSetRef,
  listed: readonly Operation[],
): Promise<readonly Operation[]> {
  const listedInFlight = listed.filter(({ status }) => isInFlight(status));
  const looked = await Promise.all(listedInFlight.map(({ id }) => stackSets.findOperation(ref, id)));
  return looked.filter((operation) => operation !== undefined);
}

function logWatcher({ clock, log }: Ports): Watcher {
  let told = { status: '', atMs: -Infinity };
  return {
    onLook: (operation) => {
      const nowMs = clock.now().getTime();
      if (operation.status !== told.status || nowMs - told.atMs >= logEveryMs) {
        log.info(describeOperation(operation, clock.now()));
        told = { status: operation.status, atMs: nowMs };
      }
      return Promise.resolve();
    },
  };
}

export function describeOperation({ id, action, status, createdAt, failedInstances }: Operation, now: Date): string {
  const ageSeconds = Math.max(0, Math.round((now.getTime() - createdAt.getTime()) / 1000));
  const failed = failedInstances !== undefined && failedInstances > 0 ? `, ${failedInstances} failed` : '';
  return `Operation ${id} (${action}): ${status}, started ${ageSeconds} s ago${failed}`;
}
