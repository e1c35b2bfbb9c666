import * as accounts from '../../aws-simulator/cloudformation/stacks/account-change.ts';
import { requireActive } from '../../aws-simulator/cloudformation/stacks/stack-set.ts';
import type { World } from '../../aws-simulator/world.ts';
import type { WorldChange } from './scenario.ts';
import { isLock, stateBucket } from './stage.ts';
import type { Stage } from './stage.ts';

/** Changes the world as a step says, in the order of WorldChange's members, the faults last. */
export function changeWorld({ simulator, github }: Pick<Stage, 'simulator' | 'github'>, change: WorldChange): void {
  const { world, s3 } = simulator;
  if (change.clearFaults === true) world.clearFaults();
  if (change.loseState === true) s3.createBucket(stateBucket);
  if (change.removeLock === true) {
    for (const key of s3.listKeys(stateBucket).filter(isLock)) s3.deleteObject(stateBucket, key);
  }
  for (const { name, parent } of change.addAccounts ?? []) world.addAccount(name, parent);
  if (change.outdate !== undefined) accounts.outdate(world, change.outdate);
  if (change.loseInstances !== undefined) accounts.loseInstances(world, change.loseInstances);
  if (change.stick !== undefined) accounts.stick(world, change.stick);
  if (change.unstick !== undefined) accounts.unstick(world, change.unstick);
  if (change.makeInoperable !== undefined) accounts.makeInoperable(world, change.makeInoperable);
  for (const leaving of change.leave ?? []) accounts.leave(world, leaving);
  if (change.dependOn !== undefined) dependOn(world, change.dependOn);
  for (const fault of change.githubFaults ?? []) github.failNext(fault);
  if (change.faults !== undefined) world.setFaults(change.faults);
}

function dependOn({ stackSets }: World, dependsOn: readonly string[]): void {
  const stackSet = requireActive(stackSets);
  if (stackSet.autoDeployment === undefined) throw new Error('Automatic deployment was never set');
  stackSet.autoDeployment = { ...stackSet.autoDeployment, dependsOn };
}
