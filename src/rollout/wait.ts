import { renderDuration } from '../domain/quantity.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import { followOperation } from './follow.ts';
import type { FollowContext, Watcher } from './follow.ts';
import type { RolloutContext } from './rollout-context.ts';

/** A line in the log at least this often while nothing changes, ms. */
const logEveryMs = 60_000;

/** How the wait for an idle stack set ended. */
export type IdleWait =
  | { readonly kind: 'idle'; readonly waitedFor: readonly Operation[] }
  | { readonly kind: 'timed-out'; readonly operation: Operation }
  | { readonly kind: 'interrupted'; readonly operation: Operation };

/**
 * Waits out every operation in flight (QUEUED and STOPPING are in flight, too), naming each. An idle stack set is not
 * locked: an automatic deployment may start right after.
 * @param inFlight as `readInFlight` gives them.
 */
export async function waitUntilIdle(
  context: FollowContext,
  deadline: Date,
  inFlight: readonly Operation[],
): Promise<IdleWait> {
  const waitedFor: Operation[] = [];
  let operations = inFlight;
  for (;;) {
    const oldest = operations.at(-1);
    if (oldest === undefined) return { kind: 'idle', waitedFor };
    context.log.info(`Waiting for another operation on stack set ${context.stackSet.name} to end.`);
    const followed = await followOperation(context, oldest, deadline, logWatcher(context));
    switch (followed.kind) {
      case 'timed-out':
      case 'interrupted':
        return followed;
      case 'lost':
        throw followed.error;
      case 'ended':
        waitedFor.push(followed.operation);
        operations = await readInFlight(context);
    }
  }
}

type ListContext = Pick<RolloutContext, 'stackSets' | 'stackSet'>;

/** The operations in flight among the recent ones, as they are now, the newest first. */
export async function readInFlight(context: ListContext): Promise<readonly Operation[]> {
  return stillInFlight(context, await context.stackSets.listRecentOperations(context.stackSet));
}

/** Those that are really in flight: a list is eventually consistent and may still call one running that has ended. */
export async function stillInFlight(context: ListContext, listed: readonly Operation[]): Promise<readonly Operation[]> {
  return (await readAgain(context, listed)).filter(({ status }) => isInFlight(status));
}

/** Those that a list calls in flight, as they are now. */
export async function readAgain(
  { stackSets, stackSet }: ListContext,
  listed: readonly Operation[],
): Promise<readonly Operation[]> {
  const listedInFlight = listed.filter(({ status }) => isInFlight(status));
  const found = await Promise.all(listedInFlight.map(({ id }) => stackSets.findOperation(stackSet, id)));
  return found.filter((operation) => operation !== undefined);
}

function logWatcher({ clock, log }: FollowContext): Watcher {
  let logged = { status: '', atMs: -Infinity };
  return {
    onLook: (operation) => {
      const nowMs = clock.now().getTime();
      if (operation.status !== logged.status || nowMs - logged.atMs >= logEveryMs) {
        log.info(describeWaitedFor(operation, clock.now()));
        logged = { status: operation.status, atMs: nowMs };
      }
      return Promise.resolve();
    },
  };
}

function describeWaitedFor({ id, action, status, createdAt, failedInstances }: Operation, now: Date): string {
  const age = renderDuration(Math.max(0, now.getTime() - createdAt.getTime()));
  const failed = failedInstances !== undefined && failedInstances > 0 ? `, ${failedInstances} failed` : '';
  return `Operation ${id} (${action}): ${status}, started ${age} ago${failed}`;
}
