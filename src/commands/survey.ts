import type { Survey } from '../domain/assessment.ts';
import type { Operation, OperationAction } from '../domain/operation.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import type { StackInstance, StackSet } from '../domain/stack-set.ts';
import { findUnknownTargets, planTargets } from '../domain/target-plan.ts';
import { UserError } from '../domain/user-error.ts';
import type { Ports } from './ports.ts';

/** Reads organization and stack set side by side. The number of calls grows with pages, never with accounts. */
export async function takeSurvey(ports: Ports, request: RolloutRequest): Promise<Survey> {
  const { stackSets } = ports;
  const ref = request.stackSet;
  const [organization, stackSet] = await Promise.all([ports.organization.read(), stackSets.find(ref)]);
  const [unknown] = findUnknownTargets(organization, request.targets);
  if (unknown !== undefined) {
    throw new UserError({
      code: 'organizational-unit-not-found',
      what: `organizational-unit-ids: ${unknown} is not in organization root ${organization.rootId}.`,
      next: 'List the ids with `aws organizations list-organizational-units-for-parent`.',
    });
  }
  const [instances, operations] =
    stackSet === undefined
      ? [[], []]
      : await Promise.all([stackSets.listInstances(ref), stackSets.listRecentOperations(ref)]);
  const operationActions = await readLastActions(ports, request, instances, operations);
  const targets = planTargets({
    organization,
    request: request.targets,
    instances,
    operationActions,
    deployedUnitIds: readDeployedUnits(request, stackSet),
    stackSetUnitIds: stackSet?.organizationalUnitIds ?? [],
  });
  return { organization, stackSet, instances, operations, targets };
}

function readDeployedUnits(
  { autoDeployment }: RolloutRequest,
  stackSet: StackSet | undefined,
): readonly string[] | undefined {
  if (!autoDeployment.enabled) return undefined;
  if (stackSet === undefined) return [];
  return stackSet.organizationalUnitIds.length > 0 ? stackSet.organizationalUnitIds : undefined;
}

/** The action of the last operation tells an unfinished first deployment from an account left behind by an update. */
async function readLastActions(
  { stackSets }: Ports,
  { stackSet: ref }: RolloutRequest,
  instances: readonly StackInstance[],
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, OperationAction>> {
  const actions = new Map(operations.map(({ id, action }) => [id, action]));
  const ids = instances.filter(({ status }) => status !== 'CURRENT').map(({ lastOperationId }) => lastOperationId);
  const unknown = [...new Set(ids)].filter((id) => id !== undefined && !actions.has(id)) as string[];
  const found = await Promise.all(unknown.map((id) => stackSets.findOperation(ref, id)));
  for (const operation of found) {
    if (operation !== undefined) actions.set(operation.id, operation.action);
  }
  return actions;
}
