import type { Survey } from '../../domain/assessment.ts';
import { attempt } from '../../domain/attempt.ts';
import { ownOperations } from '../../domain/reports/rollout-report.ts';
import { definesVersion, pickVersion } from '../../domain/stack-set/stack-set-version.ts';
import type { VersionText } from '../../domain/stack-set/stack-set-version.ts';
import { operationEndMs } from '../../domain/stack-set/operation.ts';
import type { Operation, OperationResult } from '../../domain/stack-set/operation.ts';
import { listLagMs } from '../../domain/stack-set/settlement.ts';
import { instanceKey } from '../../domain/stack-set/stack-set.ts';
import type { StackInstance, StackSet, StackSetVersion } from '../../domain/stack-set/stack-set.ts';
import { findWayBack } from '../../domain/way-back.ts';
import type { WayBack } from '../../domain/way-back.ts';
import type { RolloutContext, RoundContext } from '../rollout-context.ts';
import { UserError } from '../../domain/user-error.ts';
import { failedAfter } from '../step.ts';
import type { StepResult } from '../step.ts';

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
  survey: Survey & { readonly stackSet: StackSet },
  update: StepResult,
): Promise<Previous> {
  const { stackSet, organization, operations } = survey;
  const instances = await correctLag(context, survey, update);
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
  const left = instances.map((instance) => leftBy(instance, overtaken.id, results, isSameVersion));
  return {
    version: pickVersion(before),
    instances: left,
    wayBack: findWayBack({ version: before, instances: left, organization }),
  };
}

/** The list of instances may have lagged behind the last operation before the plan: its results are later than it. */
async function correctLag(
  { stackSets, stackSet, sent }: RoundContext,
  { instances, operations }: Survey,
  update: StepResult,
): Promise<readonly StackInstance[]> {
  // Ours that gave way have changed nothing.
  const [newest] = operations
    .filter(({ id, status }) => status !== 'STOPPED' || !sent.ids.has(id))
    .toSorted((a, b) => operationEndMs(b) - operationEndMs(a));
  if (newest === undefined) return instances;
  const isStale = ({ status, lastOperationId }: StackInstance): boolean =>
    status !== 'CURRENT' && lastOperationId === newest.id;
  const sentAt = ownOperations(update.operations)[0]?.operation.createdAt.getTime() ?? Infinity;
  if (!instances.some(isStale) && sentAt - operationEndMs(newest) >= listLagMs) return instances;
  const read = await attempt(() => stackSets.listResults(stackSet, newest.id));
  const results = new Map((read.kind === 'done' ? read.value : []).map((result) => [instanceKey(result), result]));
  return instances.map((instance) => {
    const result = results.get(instanceKey(instance));
    const isBehind = isStale(instance) && result?.status === 'SUCCEEDED';
    const isAhead = newest.action === 'UPDATE' && result !== undefined && result.status !== 'SUCCEEDED';
    if (isBehind) return { ...instance, status: 'CURRENT' };
    return isAhead && instance.lastOperationId !== newest.id ? leftBy(instance, newest.id, [result]) : instance;
  });
}

/**
 * A green update that has replaced the version of another client, which came between the plan and ours: nothing can be
 * called back any more, and the run says so.
 */
export async function holdToUnseen(context: RoundContext, survey: Survey, done: StepResult): Promise<StepResult> {
  const overtaken = await findOvertaken(context, survey.operations, done);
  const isSame = done.before !== undefined && context.versions.some((version) => isDefined(done.before, version));
  if (overtaken === undefined || isSame) return done;
  const error = new UserError({
    code: 'accounts-behind',
    what: `Operation ${overtaken.id} of another client came between the plan and this update, which has replaced what it had sent.`,
    why: 'The plan was made before it.',
    next: 'Find out what it was for (`aws cloudformation describe-stack-set-operation`), and send it again if it is still needed.',
  });
  return failedAfter(done, error);
}

function isDefined(found: StackSet | undefined, version: VersionText): boolean {
  return found !== undefined && definesVersion(found, version);
}

/** The last update of another client that AWS ran between the plan and ours. */
async function findOvertaken(
  { stackSets, stackSet, sent, waitedFor }: RoundContext,
  known: readonly Operation[],
  { operations }: StepResult,
): Promise<Operation | undefined> {
  const own = ownOperations(operations).map(({ operation }) => operation);
  const [first] = own;
  const listed = await attempt(() => stackSets.listRecentOperations(stackSet));
  // Without the list it counts what the plan was made on, as it does when nothing came between.
  if (listed.kind === 'failed' || first === undefined) return undefined;
  const ids = new Set([...[...known, ...own].map(({ id }) => id), ...sent.ids, ...waitedFor]);
  const others = listed.value.filter(
    ({ id, action, createdAt }) =>
      action === 'UPDATE' && !ids.has(id) && createdAt.getTime() <= first.createdAt.getTime(),
  );
  // The list may still call one in flight that has ended.
  const read = await Promise.all(others.map(({ id }) => stackSets.findOperation(stackSet, id)));
  const endedAt = operationEndMs(first);
  return read.find((other) => other?.endedAt !== undefined && other.endedAt.getTime() <= endedAt);
}

/** The instance as an update of another client has left it. One that changed the version made all others OUTDATED. */
function leftBy(
  instance: StackInstance,
  operationId: string,
  results: readonly OperationResult[],
  isSameVersion = true,
): StackInstance {
  const result = results.find((one) => instanceKey(one) === instanceKey(instance));
  if (result === undefined) return isSameVersion ? instance : { ...instance, status: 'OUTDATED' };
  const status = result.status === 'SUCCEEDED' ? 'CURRENT' : 'OUTDATED';
  return { ...instance, status, lastOperationId: operationId };
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
