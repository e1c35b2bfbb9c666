import { administratorOf } from './cloudformation-caller.ts';
import { stackSetName } from '../../iam/identity-policy.ts';
import { AwsError } from '../../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../../service.ts';
import type { World } from '../../world.ts';

export function activateOrganizationsAccess(world: World, request: ServiceRequest): ServiceAnswer {
  requireManagementAccount(world, request);
  world.organization.trustedAccess = true;
  return {};
}

export function deactivateOrganizationsAccess(world: World, request: ServiceRequest): ServiceAnswer {
  requireManagementAccount(world, request);
  world.organization.trustedAccess = false;
  return {};
}

export function describeOrganizationsAccess(world: World, request: ServiceRequest): ServiceAnswer {
  if (!world.organization.trustedAccess) return { Status: 'DISABLED' };
  administratorOf(world, request);
  return { Status: 'ENABLED' };
}

/**
 * Tags of the stack set that a request is about. IAM needs them to decide on an update. This function rejects nothing:
 * CallAs is checked after IAM.
 */
export function findStackSetTags(
  world: World,
  { input, caller, region }: Pick<ServiceRequest, 'input' | 'caller' | 'region'>,
): Readonly<Record<string, string>> | undefined {
  const { managementAccountId } = world.organization.ids;
  const administrator = input['CallAs'] === 'DELEGATED_ADMIN' ? managementAccountId : caller.accountId;
  const name = stackSetName(input);
  const found = world.stackSets.find(
    (stackSet) =>
      stackSet.name === name &&
      stackSet.region === region &&
      stackSet.administratorAccountId === administrator &&
      stackSet.status === 'ACTIVE',
  );
  return found?.definition.tags;
}

function requireManagementAccount(world: World, { caller }: ServiceRequest): void {
  if (caller.accountId === world.organization.ids.managementAccountId) return;
  throw new AwsError('InvalidOperationException', 'You must be the management account of an organization');
}
