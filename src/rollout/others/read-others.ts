import { attempt } from '../../domain/attempt.ts';
import { isStartedByAction } from '../../domain/stack-set/operation-id.ts';
import type { Operation } from '../../domain/stack-set/operation.ts';
import { definesVersion, plannedVersion } from '../../domain/stack-set/stack-set-version.ts';
import type { VersionText } from '../../domain/stack-set/stack-set-version.ts';
import { instanceKey } from '../../domain/stack-set/stack-set.ts';
import type { RolloutContext } from '../rollout-context.ts';
import type { RolloutHistory } from '../rollout-history.ts';
import { isGreenSoFar } from '../step.ts';

/** What other clients, and automatic deployment, have done since the last plan, also while ours was QUEUED. */
export interface OthersWork {
  readonly updates: readonly Operation[];
  /** The stack set no longer defines what this run has sent, or put back. */
  readonly isReplaced: boolean;
  /** Keys of the instances that automatic deployment has touched. */
  readonly created: ReadonlySet<string>;
}

export const noOthers: OthersWork = { updates: [], isReplaced: false, created: new Set() };

/** @returns undefined when AWS does not say. */
export async function readOthers(
  { stackSets, stackSet }: Pick<RolloutContext, 'stackSets' | 'stackSet'>,
  history: RolloutHistory,
): Promise<OthersWork | undefined> {
  const { ready, done, waitedFor } = history;
  // Green, the stack set itself is read once more.
  if (isGreenSoFar(done)) return noOthers;
  const own = done.operations.map(({ operation }) => operation);
  const known = new Set([...ready.survey.operations, ...waitedFor, ...own].map(({ id }) => id));
  const read = await attempt(async () => {
    // Lists lag; what the stack set defines does not.
    const [listed, found] = await Promise.all([stackSets.listRecentOperations(stackSet), stackSets.find(stackSet)]);
    const others = listed.filter(({ id }) => !known.has(id)).filter((operation) => !hasGivenWay(operation));
    const creations = others.filter(({ action }) => action === 'CREATE');
    const results = await Promise.all(creations.map(({ id }) => stackSets.listResults(stackSet, id)));
    return {
      updates: others.filter(({ action }) => action === 'UPDATE'),
      isReplaced: !versionsOf(history).some((version) => found !== undefined && definesVersion(found, version)),
      created: new Set(results.flat().map(instanceKey)),
    };
  });
  return read.kind === 'done' ? read.value : undefined;
}

/** What the stack set may define when no other client has changed it. */
function versionsOf({ ready: { assessment, survey }, done }: RolloutHistory): readonly VersionText[] {
  const { stackSet } = survey;
  const { definition } = assessment;
  return [
    ...(done.rolledBackTo === undefined ? [] : [done.rolledBackTo]),
    ...(definition === undefined ? [] : [{ ...plannedVersion(definition, stackSet), autoDeployment: undefined }]),
  ];
}

/** One of ours that was stopped while it was QUEUED has changed nothing. */
function hasGivenWay({ id, status }: Operation): boolean {
  return isStartedByAction(id) && status === 'STOPPED';
}
