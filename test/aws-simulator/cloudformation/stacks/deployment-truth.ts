import { canonicalText } from '../../record.ts';
import { instanceKey, requireActive } from './stack-set.ts';
import type { StackSet } from './stack-set.ts';
import { expectedRoles } from '../operations/stack-deployment.ts';
import type { Stack } from './stack.ts';
import type { World } from '../../world.ts';

/**
 * See World.accountsWithoutDefinition. In order of id; an account appears once, even if several of its Regions lack the
 * definition.
 */
export function findAccountsWithoutDefinition(
  world: World,
  stackSetName: string,
  excludedAccountIds: readonly string[] = [],
): readonly string[] {
  const stackSet = requireActive(world.stackSets, stackSetName);
  const missing = new Set<string>();
  for (const [targetId, regions] of stackSet.targets) {
    for (const { id, state } of world.organization.accountsUnder(targetId)) {
      if (state !== 'ACTIVE' || id === world.organization.ids.managementAccountId) continue;
      if (excludedAccountIds.includes(id)) continue;
      if (![...regions].every((region) => hasDefinition(world, stackSet, id, region))) missing.add(id);
    }
  }
  return [...missing].sort((a, b) => a.localeCompare(b));
}

function hasDefinition(world: World, stackSet: StackSet, accountId: string, region: string): boolean {
  const stack = [...world.stacksOf(accountId).values()].findLast(
    (candidate) =>
      candidate.region === region &&
      candidate.stackName.startsWith(`StackSet-${stackSet.name}-`) &&
      candidate.resources.length > 0,
  );
  if (stack?.templateBody !== stackSet.definition.templateBody) return false;
  const overrides = stackSet.instances.get(instanceKey(accountId, region))?.parameterOverrides ?? {};
  const wanted = { ...stackSet.definition.parameters, ...overrides };
  return canonicalText(stack.parameters) === canonicalText(wanted) && hasRoles(world, stack);
}

function hasRoles(world: World, stack: Stack): boolean {
  const present = world.rolesOf(stack.accountId);
  return expectedRoles(stack).every(({ roleName }) => present.get(roleName)?.stackId === stack.stackId);
}
