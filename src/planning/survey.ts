import type { Survey } from '../domain/assessment.ts';
import type { Operation } from '../domain/stack-set/operation.ts';
import type { RolloutRequest } from '../domain/rollout-request.ts';
import { findUnlistedOperationIds } from '../domain/stack-set/stack-set.ts';
import type { StackInstance, StackSet, StackSetRef } from '../domain/stack-set/stack-set.ts';
import { findUnknownTargets, planTargets } from '../domain/targets/target-plan.ts';
import { UserError } from '../domain/user-error.ts';
import type { OrganizationReader, StackSets } from '../ports.ts';

/** The parts of the request that are needed to read where the role is. */
export type SurveyRequest = Pick<RolloutRequest, 'stackSet' | 'targets' | 'autoDeployment'>;

interface SurveyPorts {
  readonly stackSets: StackSets;
  readonly organization: OrganizationReader;
}

/** Reads organization and stack set side by side. The number of calls grows with pages, never with accounts. */
export async function takeSurvey(ports: SurveyPorts, request: SurveyRequest): Promise<Survey> {
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
  const [instances, listed] =
    stackSet === undefined
      ? [[], []]
      : await Promise.all([stackSets.listInstances(ref), stackSets.listRecentOperations(ref)]);
  const unlisted = await findUnlistedOperations(stackSets, ref, instances, listed);
  const operations = [...unlisted, ...listed].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  const targets = planTargets({
    organization,
    request: request.targets,
    instances,
    operationActions: new Map(operations.map(({ id, action }) => [id, action])),
    deployedUnitIds: readDeployedUnits(request, stackSet),
    stackSetUnitIds: stackSet?.organizationalUnitIds ?? [],
  });
  return { organization, stackSet, instances, operations, targets };
}

function readDeployedUnits(
  { autoDeployment }: SurveyRequest,
  stackSet: StackSet | undefined,
): readonly string[] | undefined {
  if (!autoDeployment.enabled) return undefined;
  if (stackSet === undefined) return [];
  return stackSet.organizationalUnitIds.length > 0 ? stackSet.organizationalUnitIds : undefined;
}

/**
 * Operations that the list does not show: too new, as the list is eventually consistent, or too old. The action of an
 * instance's last operation distinguishes an unfinished first deployment from an account that an update left out, and
 * an operation that still runs is in the way.
 */
async function findUnlistedOperations(
  stackSets: StackSets,
  ref: StackSetRef,
  instances: readonly StackInstance[],
  listed: readonly Operation[],
): Promise<readonly Operation[]> {
  const ids = findUnlistedOperationIds(
    instances.filter(({ status }) => status !== 'CURRENT'),
    new Set(listed.map(({ id }) => id)),
  );
  const found = await Promise.all(ids.map((id) => stackSets.findOperation(ref, id)));
  return found.filter((operation) => operation !== undefined);
}
