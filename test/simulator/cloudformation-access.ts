import { administratorOf } from './cloudformation-caller.ts';
import { AwsError } from './service.ts';
import type { ServiceAnswer, ServiceRequest } from './service.ts';
import type { World } from './world.ts';

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

function requireManagementAccount(world: World, { caller }: ServiceRequest): void {
  if (caller.accountId === world.organization.ids.managementAccountId) return;
  throw new AwsError('InvalidOperationException', 'You must be the management account of an organization');
}
