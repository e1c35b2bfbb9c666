import type { Survey } from '../domain/assessment.ts';
import { attempt } from '../domain/attempt.ts';
import { ownOperations } from '../domain/reports/rollout-report.ts';
import { definesVersion, pickVersion } from '../domain/stack-set/stack-set-version.ts';
import type { VersionText } from '../domain/stack-set/stack-set-version.ts';
import type { Operation, OperationResult } from '../domain/stack-set/operation.ts';
import { instanceKey } from '../domain/stack-set/stack-set.ts';
import type { StackInstance, StackSet, StackSetVersion } from '../domain/stack-set/stack-set.ts';
import { findWayBack } from '../domain/way-back.ts';
import type { WayBack } from '../domain/way-back.ts';
import type { RolloutContext, RoundContext } from './rollout-context.ts';
import type { StepResult } from './step.ts';

/** What the accounts had when an update began. In memory alone: it may hold secret values. */
export interface Previous {
  readonly version: StackSetVersion;
  readonly instances: readonly StackInstance[];
  readonly wayBack: WayBack;
}

/**
 * What the accounts had when this update began: what the plan was made on, unless updates of other clients came between,
 * before ours was QUEUED or while it was. Then it is what the stack set defined when the last of those had ended.
 */
export async function findPrevious(
  context: RoundContext,
  { stackSet, instances, organization, operations }: Survey & { readonly stackSet: StackSet },
  update: StepResult,
): Promise<Previous> {
  const asPlanned = {
    version: pickVersion(stackSet),
    instances,
    wayBack: findWayBack({ version: stackSet, instances, organization }),
  };
  const overtaken = await findOvertaken(context, operations, update);
  if (overtaken === undefined) return asPlanned;
  const { before } = update;
  if (before === undefined) {
    const obstacle = { kind: 'unseen-version', operationId: overtaken.id } as const;
    return { ...asPlanned, wayBack: { ...asPlanned.wayBack, obstacle } };
  }
  const results = await context.stackSets.listResults(context.stackSet, overtaken.id);
  const isSameVersion = definesVersion(before, stackSet) && definesVersion(stackSet, before);
  const left = instances.map((instance) => leftBy(instance, results, isSameVersion));
  return {
    version: pickVersion(before),
    instances: left,
    wayBack: findWayBack({ version: before, instances: left, organization }),
  };
}

/** The last update of another client that AWS ran between the plan and ours. */
async function findOvertaken(
  { stackSets, stackSet, sent }: RoundContext,
  known: readonly Operation[],
  { operations }: StepResult,
): Promise<Operation | undefined> {
  const own = ownOperations(operations).map(({ operation }) => operation);
  const [first] = own;
  const listed = await attempt(() => stackSets.listRecentOperations(stackSet));
  // Without the list it counts what the plan was made on, as it does when nothing came between.
  if (listed.kind === 'failed' || first === undefined) return undefined;
  const ids = new Set([...known, ...own].map(({ id }) => id));
  const others = listed.value.filter(
    ({ id, action, createdAt }) =>
      action === 'UPDATE' && !ids.has(id) && !sent.ids.has(id) && createdAt.getTime() <= first.createdAt.getTime(),
  );
  // The list may still call one in flight that has ended.
  const read = await Promise.all(others.map(({ id }) => stackSets.findOperation(stackSet, id)));
  const endedAt = first.endedAt?.getTime() ?? Infinity;
  return read.find((other) => other?.endedAt !== undefined && other.endedAt.getTime() <= endedAt);
}

/** The instance as an update of another client has left it. One that changed the version made all others OUTDATED. */
function leftBy(instance: StackInstance, results: readonly OperationResult[], isSameVersion: boolean): StackInstance {
  const result = results.find((one) => instanceKey(one) === instanceKey(instance));
  if (result === undefined) return isSameVersion ? instance : { ...instance, status: 'OUTDATED' };
  return { ...instance, status: result.status === 'SUCCEEDED' ? 'CURRENT' : 'OUTDATED' };
}

/**
 * Whether the stack set defines none of these versions: then another client has changed it meanwhile. CURRENT says that
 * an account has what the stack set defines, and not what that is.
 */
export async function definesAnother(
  { stackSets, stackSet }: Pick<RolloutContext, 'stackSets' | 'stackSet'>,
  versions: readonly VersionText[],
): Promise<boolean> {
  const found = await stackSets.find(stackSet);
  return found === undefined || !versions.some((version) => definesVersion(found, version));
}

/** What to do when another client has changed the version. */
export const foreignVersionAdvice =
  'Find out what was sent (`aws cloudformation describe-stack-set`, `list-stack-set-operations`). The next plan shows the difference, and the next apply replaces it.';
