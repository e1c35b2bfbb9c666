import type { Operation } from './operation.ts';
import { findStack, skipSuspended } from './instance-deployment.ts';
import type { OperationWork } from './operation-run.ts';
import { canonicalText } from '../../record.ts';
import { roleConfiguration } from '../stacks/role-resource.ts';
import type { DeployedRole } from '../stacks/stack.ts';
import { expectedRoles } from './stack-deployment.ts';
import { instancesOf } from '../stacks/stack-set.ts';
import type { DriftDetails, StackInstance, StackSet } from '../stacks/stack-set.ts';
import type { World } from '../../world.ts';

export interface PropertyDifference {
  readonly PropertyPath: string;
  readonly ExpectedValue: string;
  readonly ActualValue: string;
  readonly DifferenceType: 'ADD' | 'REMOVE' | 'NOT_EQUAL';
}

export interface RoleDrift {
  readonly roleName: string;
  readonly logicalId: string;
  readonly status: 'IN_SYNC' | 'MODIFIED' | 'DELETED';
  readonly differences: readonly PropertyDifference[];
}

/** Compares every role of an instance's stack with the role that the account has now. */
export function findRoleDrifts(world: World, instance: StackInstance): readonly RoleDrift[] {
  const stack = findStack(world, instance);
  if (stack === undefined) return [];
  const roles = world.rolesOf(instance.accountId);
  return expectedRoles(stack).map((expected) => {
    const resource = stack.resources.find(({ physicalId }) => physicalId === expected.roleName);
    const shared = { roleName: expected.roleName, logicalId: resource?.logicalId ?? '' };
    const actual = roles.get(expected.roleName);
    if (actual === undefined) return { ...shared, status: 'DELETED', differences: [] };
    const differences = compare(expected, actual);
    return { ...shared, status: differences.length > 0 ? 'MODIFIED' : 'IN_SYNC', differences };
  });
}

/** DetectStackSetDrift. Suspended accounts and accounts that refuse count as failed: the result is PARTIAL_SUCCESS. */
export function driftWork(world: World, stackSet: StackSet): OperationWork {
  const checked = new Set<StackInstance>();
  return {
    begin: () => instancesOf(stackSet).filter(({ status }) => status !== 'INOPERABLE'),
    skip: skipSuspended(world),
    perform: (instance) => {
      const refusal = world.takeRefusal(instance.accountId, 'DETECT_DRIFT', () => ({
        roleName: stackSet.name,
        stackId: instance.stackId ?? '',
        region: instance.region,
      }));
      if (refusal !== undefined) return refusal.text;
      const isInSync = findRoleDrifts(world, instance).every(({ status }) => status === 'IN_SYNC');
      instance.driftStatus = isInSync ? 'IN_SYNC' : 'DRIFTED';
      instance.lastDriftCheck = world.clock.now();
      checked.add(instance);
      return undefined;
    },
    onCancel: () => undefined,
    onEnd: (operation) => {
      stackSet.drift = driftDetails(operation, checked, world.clock.now());
    },
    secondsFor: ({ accountId }) => world.secondsFor(accountId),
  };
}

function driftDetails(operation: Operation, checked: ReadonlySet<StackInstance>, checkedAt: Date): DriftDetails {
  const drifted = [...checked].filter(({ driftStatus }) => driftStatus === 'DRIFTED').length;
  const total = operation.results.length;
  const failed = total - checked.size;
  return {
    driftStatus: drifted > 0 ? 'DRIFTED' : checked.size > 0 ? 'IN_SYNC' : 'NOT_CHECKED',
    detectionStatus: detectionStatus(operation, checked.size, failed),
    checkedAt,
    total,
    drifted,
    inSync: checked.size - drifted,
    inProgress: 0,
    failed,
  };
}

function detectionStatus(operation: Operation, checked: number, failed: number): DriftDetails['detectionStatus'] {
  if (operation.timeline.latest() === 'STOPPED') return 'STOPPED';
  if (failed === 0) return 'COMPLETED';
  return checked > 0 ? 'PARTIAL_SUCCESS' : 'FAILED';
}

function compare(expected: DeployedRole, actual: DeployedRole): readonly PropertyDifference[] {
  const wanted = roleConfiguration(expected);
  const present = roleConfiguration(actual);
  return Object.keys(wanted).flatMap((member) => {
    const [ExpectedValue, ActualValue] = [canonicalText(wanted[member]), canonicalText(present[member])];
    if (ExpectedValue === ActualValue) return [];
    return [{ PropertyPath: `/${member}`, ExpectedValue, ActualValue, DifferenceType: 'NOT_EQUAL' as const }];
  });
}
