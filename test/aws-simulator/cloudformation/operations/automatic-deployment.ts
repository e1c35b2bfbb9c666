import type { TargetAccount } from './deployment-targets.ts';
import { submitOperation } from './operation-queue.ts';
import type { OperationWork } from './operation-run.ts';
import { createWork, deleteWork } from './operation-work.ts';
import type { AccountMoved } from '../../organizations/organization.ts';
import { instancesOf } from '../stacks/stack-set.ts';
import type { StackSet } from '../stacks/stack-set.ts';
import type { World } from '../../world.ts';

interface Pending {
  /** Ids of the accounts that lose their instances, and the new target of each account that gets one. */
  readonly leaving: Set<string>;
  readonly arriving: Map<string, TargetAccount>;
}

/**
 * Makes service-managed sets with automatic deployment follow accounts that come, go or move. After a delay there is
 * one DELETE, then one CREATE. Both have generated ids and no preferences, and cover every account of a target: the
 * account filter of the instances does not count.
 */
export function watchAccounts(world: World): void {
  const pending = new Map<StackSet, Pending>();
  world.organization.onAccountMoved((move) => {
    if (move.accountId === world.organization.ids.managementAccountId) return;
    for (const stackSet of world.stackSets) {
      if (stackSet.status !== 'ACTIVE' || stackSet.autoDeployment?.enabled !== true) continue;
      note(world, stackSet, pending, move);
    }
  });
}

function note(world: World, stackSet: StackSet, pending: Map<StackSet, Pending>, move: AccountMoved): void {
  const [before, after] = [targetOver(world, stackSet, move.from), targetOver(world, stackSet, move.to)];
  if (before === after) return;
  const changes = pending.get(stackSet) ?? { leaving: new Set(), arriving: new Map() };
  if (before !== undefined && move.areInstancesLeft !== true) changes.leaving.add(move.accountId);
  changes.arriving.delete(move.accountId);
  if (after !== undefined) changes.arriving.set(move.accountId, { accountId: move.accountId, targetedId: after });
  if (pending.has(stackSet)) return;
  const delaySeconds = move.deploymentDelaySeconds ?? world.options.automaticDeploymentDelaySeconds;
  if (delaySeconds === 0) {
    deploy(world, stackSet, changes);
    return;
  }
  pending.set(stackSet, changes);
  world.clock.after(delaySeconds * 1000, () => {
    pending.delete(stackSet);
    deploy(world, stackSet, changes);
  });
}

/** The nearest targeted OU or root, from a parent upwards. */
function targetOver(world: World, stackSet: StackSet, parentId: string | undefined): string | undefined {
  if (parentId === undefined) return undefined;
  return world.organization.pathToRoot(parentId).find((id) => stackSet.targets.has(id));
}

function deploy(world: World, stackSet: StackSet, { leaving, arriving }: Pending): void {
  const isRetained = stackSet.autoDeployment?.retainStacksOnAccountRemoval ?? false;
  if (instancesOf(stackSet).some(({ accountId }) => leaving.has(accountId))) {
    const select = () => instancesOf(stackSet).filter(({ accountId }) => leaving.has(accountId));
    submit(world, stackSet, 'DELETE', deleteWork(world, stackSet, select, { isRetained }));
  }
  const accounts = [...arriving.values()];
  if (accounts.length === 0) return;
  const regions = new Set(accounts.flatMap(({ targetedId = '' }) => [...(stackSet.targets.get(targetedId) ?? [])]));
  const targets = { accounts, organizationalUnitIds: [], regions: [...regions], parameterOverrides: {} };
  submit(world, stackSet, 'CREATE', createWork(world, stackSet, targets));
}

function submit(world: World, stackSet: StackSet, action: 'CREATE' | 'DELETE', work: OperationWork): void {
  const unlimited = {
    failureTolerancePercentage: 100,
    maxConcurrentPercentage: 100,
    concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
  } as const;
  submitOperation(world, stackSet, {
    id: world.newUuid(),
    action,
    origin: 'automatic-deployment',
    fingerprint: '',
    preferences: unlimited,
    work,
  });
}
