import { attempt } from '../domain/attempt.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import type { UserError } from '../domain/user-error.ts';
import type { RolloutContext } from './rollout-context.ts';

/** First pause between two readings of an operation, and the longest; ms. */
const firstPauseMs = 1_000;
const longestPauseMs = 15_000;

export type Followed =
  | { readonly kind: 'ended'; readonly operation: Operation }
  | { readonly kind: 'timed-out'; readonly operation: Operation }
  | { readonly kind: 'interrupted'; readonly operation: Operation }
  /** It cannot be read any more, and goes on: the operation is as last seen. */
  | { readonly kind: 'lost'; readonly operation: Operation; readonly error: UserError };

export interface Watcher {
  /** Called after each reading; may take its time, and must not throw. */
  onLook(operation: Operation): Promise<void>;
  /** Settles when the operation has probably ended: then it is read at once without waiting. */
  readonly probablyEnded?: Promise<unknown> | undefined;
}

/**
 * Polls one operation by its id until it has ended: the same cost for any number of accounts. What AWS cannot
 * answer for a while is asked again until the deadline; a refusal ends the following, but not the operation.
 */
export async function followOperation(
  { stackSets, stackSet, clock, log, interruption }: FollowContext,
  known: Operation,
  deadline: Date,
  watcher: Watcher,
): Promise<Followed> {
  const nextPauseMs = growingPause();
  let operation = known;
  let hasWarned = false;
  let { probablyEnded } = watcher;
  void probablyEnded?.then(() => {
    probablyEnded = undefined;
  });
  for (;;) {
    const look = await attempt(() => stackSets.describeOperation(stackSet, known.id));
    if (look.kind === 'done') {
      operation = look.value;
      hasWarned = false;
      await watcher.onLook(operation);
    } else if (!look.error.isTransient) {
      return { kind: 'lost', operation, error: look.error };
    } else if (!hasWarned) {
      log.warning(`Operation ${known.id} cannot be read at the moment; trying again. ${look.error.message}`);
      hasWarned = true;
    }
    if (look.kind === 'done' && !isInFlight(operation.status)) return { kind: 'ended', operation };
    if (interruption.requested.aborted) return { kind: 'interrupted', operation };
    if (clock.now().getTime() >= deadline.getTime()) return { kind: 'timed-out', operation };
    const pause = clock.sleep(nextPauseMs());
    await (probablyEnded === undefined ? pause : Promise.race([pause, probablyEnded]));
  }
}

export type FollowContext = Pick<RolloutContext, 'stackSets' | 'stackSet' | 'clock' | 'log' | 'interruption'>;

/** Pauses that grow: the end of a short operation is seen at once, a long one costs few calls. */
function growingPause(): () => number {
  let pauseMs = firstPauseMs;
  return () => {
    const thisMs = pauseMs;
    pauseMs = Math.min(pauseMs * 1.5, longestPauseMs);
    return thisMs;
  };
}
