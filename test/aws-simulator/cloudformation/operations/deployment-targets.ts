import type { DeploymentTargets } from './operation.ts';
import { AwsError } from '../../service.ts';
import { instancesOf, validationError } from '../stacks/stack-set.ts';
import type { StackInstance, StackSet } from '../stacks/stack-set.ts';
import type { World } from '../../world.ts';

export interface TargetAccount {
  readonly accountId: string;
  readonly targetedId: string | undefined;
}

const maxOrganizationalUnits = 50;

/** The accounts that CreateStackInstances targets, without the management account. Throws ValidationError. */
export function resolveNewTargets(
  world: World,
  stackSet: StackSet,
  targets: DeploymentTargets,
): readonly TargetAccount[] {
  requireFilter(stackSet, targets, 'create');
  if (stackSet.permissionModel === 'SELF_MANAGED') {
    return targets.accounts.map((accountId) => ({ accountId, targetedId: undefined }));
  }
  const unknown = targets.organizationalUnitIds.find((id) => !world.organization.hasTarget(id));
  if (unknown !== undefined) {
    throw validationError(`Organizational unit ${unknown} could not be found in the organization`);
  }
  return accountsOf(world, targets).filter(({ accountId }) => isWanted(targets, accountId));
}

/**
 * The existing instances that an update or a deletion targets. The set must have been deployed to each OU itself: a
 * child of such an OU is rejected. Throws ValidationError, or StackInstanceNotFoundException when nothing matches.
 */
export function resolveInstances(
  world: World,
  stackSet: StackSet,
  targets: DeploymentTargets,
  regions: readonly string[],
): readonly StackInstance[] {
  requireFilter(stackSet, targets, 'change');
  const unknown = targets.organizationalUnitIds.find((id) => !stackSet.targets.has(id));
  if (unknown !== undefined) throw validationError(`Organizational unit ${unknown} not found in StackSet`);
  const reached = instancesOf(stackSet).filter(
    (instance) => regions.includes(instance.region) && isReached(world, stackSet, targets, instance),
  );
  if (reached.length === 0 && targets.accounts.length > 0) {
    const message = `Stack instance not found for the accounts [${targets.accounts.join(', ')}] in StackSet ${stackSet.name}`;
    throw new AwsError('StackInstanceNotFoundException', message, 404);
  }
  return reached;
}

function isReached(world: World, stackSet: StackSet, targets: DeploymentTargets, instance: StackInstance): boolean {
  const { accountId, targetedId } = instance;
  if (stackSet.permissionModel === 'SELF_MANAGED') return targets.accounts.includes(accountId);
  const path = pathOf(world, accountId, targetedId);
  const isInside = targets.organizationalUnitIds.some((id) => id === targetedId || path.includes(id));
  if (targets.accountFilterType === 'UNION') return isInside || targets.accounts.includes(accountId);
  return isInside && isWanted(targets, accountId);
}

function pathOf(world: World, accountId: string, targetedId: string | undefined): readonly string[] {
  const account = world.organization.accounts.get(accountId);
  if (account === undefined) return targetedId === undefined ? [] : [targetedId];
  return world.organization.pathToRoot(account.parentId);
}

function accountsOf(world: World, targets: DeploymentTargets): readonly TargetAccount[] {
  const found = new Map<string, TargetAccount>();
  for (const targetedId of targets.organizationalUnitIds) {
    for (const { id } of world.organization.accountsUnder(targetedId)) {
      const isManagement = id === world.organization.ids.managementAccountId;
      if (!isManagement && !found.has(id)) found.set(id, { accountId: id, targetedId });
    }
  }
  return [...found.values()].sort((a, b) => a.accountId.localeCompare(b.accountId));
}

function isWanted({ accountFilterType, accounts }: DeploymentTargets, accountId: string): boolean {
  switch (accountFilterType) {
    case 'INTERSECTION':
      return accounts.includes(accountId);
    case 'DIFFERENCE':
      return !accounts.includes(accountId);
    case 'NONE':
    case 'UNION':
    case undefined:
      return true;
  }
}

function requireFilter(stackSet: StackSet, targets: DeploymentTargets, purpose: 'create' | 'change'): void {
  const { organizationalUnitIds, accounts, accountFilterType } = targets;
  if (stackSet.permissionModel === 'SELF_MANAGED') {
    if (organizationalUnitIds.length > 0) {
      throw validationError('StackSets with SELF_MANAGED permission model can only have accounts as target');
    }
    if (accounts.length === 0) throw validationError('Accounts list cannot be empty');
    return;
  }
  if (organizationalUnitIds.length === 0) {
    throw validationError('StackSets with SERVICE_MANAGED permission model can only have OrganizationalUnit as target');
  }
  if (organizationalUnitIds.length > maxOrganizationalUnits) {
    throw validationError(`At most ${maxOrganizationalUnits} organizational units can be targeted in one request`);
  }
  if (accountFilterType === 'UNION' && purpose === 'create') {
    throw validationError('AccountFilterType UNION is not supported for CreateStackInstances');
  }
  if (accounts.length > 0 && (accountFilterType === undefined ? purpose === 'create' : accountFilterType === 'NONE')) {
    throw validationError('AccountFilterType must be specified as INTERSECTION or DIFFERENCE when Accounts is given');
  }
  if (accounts.length === 0 && accountFilterType !== undefined && accountFilterType !== 'NONE') {
    throw validationError(`Accounts must be specified when AccountFilterType is ${accountFilterType}`);
  }
}

/** AWS's default for a list of accounts without a filter, for the actions that allow one. */
export function withDefaultFilter(targets: DeploymentTargets): DeploymentTargets {
  if (targets.accountFilterType !== undefined || targets.accounts.length === 0) return targets;
  return { ...targets, accountFilterType: 'UNION' };
}
