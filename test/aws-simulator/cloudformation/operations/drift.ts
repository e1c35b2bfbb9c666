import type { Operation } from './operation.ts';
import { findStack, skipSuspended } from './instance-deployment.ts';
import type { OperationWork } from './operation-run.ts';
import { findResourceDrifts } from '../stacks/resource-drift.ts';
import { instancesOf } from '../stacks/stack-set.ts';
import type { DriftDetails, StackInstance, StackSet } from '../stacks/stack-set.ts';
import type { World } from '../../world.ts';

/** DetectStackSetDrift. Suspended accounts and accounts that refuse count as failed: the result is PARTIAL_SUCCESS. */
export function driftWork(world: World, stackSet: StackSet): OperationWork {
  const checked = new Set<StackInstance>();
  let operationId = '';
  return {
    begin: ({ id }) => {
      operationId = id;
      return instancesOf(stackSet).filter(({ status }) => status !== 'INOPERABLE');
    },
    skip: skipSuspended(world),
    perform: (instance) => {
      const refusal = world.takeRefusal(instance.accountId, 'DETECT_DRIFT', () => ({
        roleName: stackSet.name,
        stackId: instance.stackId ?? '',
        region: instance.region,
      }));
      if (refusal !== undefined) return refusal.text;
      const stack = findStack(world, instance);
      const drifts = stack === undefined ? [] : findResourceDrifts(world, stack);
      instance.driftFinding = { operationId, drifts };
      instance.driftStatus = drifts.every(({ status }) => status === 'IN_SYNC') ? 'IN_SYNC' : 'DRIFTED';
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
