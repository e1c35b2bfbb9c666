import { attempt } from '../domain/attempt.ts';
import { isInFlight } from '../domain/stack-set/operation.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import type { StackSet } from '../domain/stack-set/stack-set.ts';
import { UserError } from '../domain/user-error.ts';
import type { RoundContext } from './rollout-context.ts';

/**
 * With managed execution AWS does not refuse an operation while another one is in flight: it is QUEUED. An update ahead
 * of ours was in no plan, and ours would replace its version unseen: ours is stopped, so that everything is planned
 * again.
 */
export interface QueueWatch {
  /** Called while ours is QUEUED. A reading that fails is no error here: the next one tries again. */
  look(own: Operation): Promise<void>;
  /** What was ahead of ours, the newest first. */
  readonly ahead: readonly Operation[];
  /** The update ahead that ours was stopped for. */
  readonly givesWayTo: Operation | undefined;
  /** What the stack set defined when the last update ahead had begun; undefined: it was not seen. */
  readonly before: StackSet | undefined;
}

export function watchQueue(context: RoundContext): QueueWatch {
  const { stackSets, stackSet, log } = context;
  const seen: {
    ahead: readonly Operation[];
    givesWayTo: Operation | undefined;
    before: StackSet | undefined;
  } = { ahead: [], givesWayTo: undefined, before: undefined };
  return {
    look: async (own) => {
      const [listed, found] = await Promise.all([
        attempt(() => stackSets.listRecentOperations(stackSet)),
        attempt(() => stackSets.find(stackSet)),
      ]);
      const ahead = listed.kind === 'done' ? listed.value.filter((other) => isAhead(other, own)) : [];
      const known = new Set(seen.ahead.map(({ id }) => id));
      const fresh = ahead.filter(({ id }) => !known.has(id));
      for (const { id, action } of fresh) log.info(`Operation ${own.id} waits behind operation ${id} (${action}).`);
      seen.ahead = [...fresh, ...seen.ahead];
      const updates = ahead.filter(({ action }) => action === 'UPDATE');
      const isBegun = updates.every(({ status }) => status !== 'QUEUED');
      seen.before = isBegun && found.kind === 'done' ? found.value : undefined;
      const [update] = updates;
      if (update === undefined) return;
      if (seen.givesWayTo === undefined) {
        log.warning(`${gaveWay(update, stackSet.name).what} Ours is stopped, and everything is planned again.`);
      }
      seen.givesWayTo ??= update;
      const stopped = await attempt(() => stackSets.stopOperation(stackSet, own.id));
      if (stopped.kind === 'failed') log.warning(`It could not be stopped. ${stopped.error.message}`);
    },
    get ahead() {
      return seen.ahead;
    },
    get givesWayTo() {
      return seen.givesWayTo;
    },
    get before() {
      return seen.before;
    },
  };
}

function isAhead({ id, status, createdAt }: Operation, own: Operation): boolean {
  return id !== own.id && isInFlight(status) && createdAt.getTime() <= own.createdAt.getTime();
}

/** @param by the update of another client. */
export function gaveWay(by: Operation, name: string): UserError {
  return new UserError({
    code: 'operation-in-progress',
    what: `Operation ${by.id} (${by.action}) of another client came first on stack set ${name}, after the plan was made.`,
    next: 'Run apply again when it has ended.',
  });
}
