import { attempt } from '../../domain/attempt.ts';
import { isInFlight } from '../../domain/stack-set/operation.ts';
import type { Operation } from '../../domain/stack-set/operation.ts';
import { definesVersion } from '../../domain/stack-set/stack-set-version.ts';
import type { StackSet } from '../../domain/stack-set/stack-set.ts';
import { UserError } from '../../domain/user-error.ts';
import type { RoundContext } from '../rollout-context.ts';

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
  /** Why ours was stopped. */
  readonly givesWayTo: Overtaking | undefined;
  /** What the stack set defined when the last update ahead had begun; undefined: it was not seen. */
  readonly before: StackSet | undefined;
}

/** An update of another client; undefined: its version was seen before AWS has listed it. */
export interface Overtaking {
  readonly by: Operation | undefined;
}

export function watchQueue(context: RoundContext): QueueWatch {
  const { stackSets, stackSet, log, versions } = context;
  const seen: {
    ahead: readonly Operation[];
    givesWayTo: Overtaking | undefined;
    before: StackSet | undefined;
  } = { ahead: [], givesWayTo: undefined, before: undefined };
  return {
    look: async (own) => {
      const [listed, found] = await Promise.all([
        attempt(() => stackSets.listRecentOperations(stackSet)),
        attempt(() => stackSets.find(stackSet)),
      ]);
      const ahead = listed.kind === 'done' ? listed.value.filter((other) => isAhead(context, other, own)) : [];
      const known = new Set(seen.ahead.map(({ id }) => id));
      const fresh = ahead.filter(({ id }) => !known.has(id));
      for (const { id, action } of fresh) log.info(`Operation ${own.id} waits behind operation ${id} (${action}).`);
      seen.ahead = [...fresh, ...seen.ahead];
      const updates = ahead.filter(({ action }) => action === 'UPDATE');
      const defined = found.kind === 'done' ? found.value : undefined;
      const haveBegun = updates.every(({ status }) => status !== 'QUEUED');
      // An answer that came late may be our own version already: AWS sets it when ours begins.
      seen.before = haveBegun && (await isStillQueued(context, own)) ? defined : undefined;
      // The list may lag; what the stack set defines does not.
      const isChanged = defined !== undefined && !versions.some((version) => definesVersion(defined, version));
      if (updates.length === 0 && !isChanged) return;
      const overtaking = { by: updates[0] };
      if (seen.givesWayTo === undefined) {
        log.warning(`${gaveWay(overtaking, stackSet.name).what} Ours is stopped before it begins.`);
      }
      seen.givesWayTo ??= overtaking;
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

async function isStillQueued({ stackSets, stackSet }: RoundContext, own: Operation): Promise<boolean> {
  const read = await attempt(() => stackSets.findOperation(stackSet, own.id));
  return read.kind === 'done' && read.value?.status === 'QUEUED';
}

function isAhead({ sent }: RoundContext, { id, status, createdAt }: Operation, own: Operation): boolean {
  return id !== own.id && !sent.ids.has(id) && isInFlight(status) && createdAt.getTime() <= own.createdAt.getTime();
}

/**
 * The same with its operation named, where only its version was seen before. It was in flight when ours was sent, and
 * may have ended since.
 */
export async function nameOvertaking(context: RoundContext, seen: Overtaking, own: Operation): Promise<Overtaking> {
  const { stackSets, stackSet, sent } = context;
  if (seen.by !== undefined) return seen;
  const listed = await attempt(() => stackSets.listRecentOperations(stackSet));
  const sentAtMs = own.createdAt.getTime();
  const by = (listed.kind === 'done' ? listed.value : []).find(
    ({ id, action, createdAt, endedAt }) =>
      action === 'UPDATE' &&
      id !== own.id &&
      !sent.ids.has(id) &&
      createdAt.getTime() <= sentAtMs &&
      (endedAt?.getTime() ?? Infinity) >= sentAtMs,
  );
  return { by };
}

export function gaveWay({ by }: Overtaking, name: string): UserError {
  const first = by === undefined ? 'An update' : `Operation ${by.id} (${by.action})`;
  return new UserError({
    code: 'operation-in-progress',
    what: `${first} of another client came first on stack set ${name}, after the plan was made.`,
    next: 'Run apply again when it has ended.',
  });
}
