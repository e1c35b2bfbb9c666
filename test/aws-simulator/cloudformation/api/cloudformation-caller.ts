import { findChoice, requireText } from '../../wire/request-members.ts';
import type { ServiceRequest } from '../../service.ts';
import { stackSetNotFound, validationError } from '../stacks/stack-set.ts';
import type { StackSet } from '../stacks/stack-set.ts';
import type { World } from '../../world.ts';

/**
 * Id of the account whose stack sets the request is about: the management account for a delegated administrator with
 * CallAs, otherwise the caller's own account. Throws ValidationError when the caller may not use this CallAs.
 */
export function administratorOf(world: World, { input, caller }: ServiceRequest): string {
  const callAs = findChoice(input, 'CallAs', ['SELF', 'DELEGATED_ADMIN']) ?? 'SELF';
  if (callAs === 'SELF') return caller.accountId;
  if (!world.organization.isStackSetsAdministrator(caller.accountId)) {
    throw validationError('Account used is not a delegated administrator');
  }
  requireTrustedAccess(world);
  return world.organization.ids.managementAccountId;
}

/** Only the management account, or a delegated administrator with CallAs, operates service-managed sets. */
export function requireOrganizationAdministrator(world: World, administratorAccountId: string): void {
  if (administratorAccountId !== world.organization.ids.managementAccountId) {
    throw validationError(
      'You must be the management account or delegated admin account of an organization before operating a SERVICE_MANAGED stack set',
    );
  }
  requireTrustedAccess(world);
}

/** The set that StackSetName identifies (a name, `name:uuid` or an ARN) in the caller's namespace and Region. */
export function findStackSet(world: World, request: ServiceRequest): StackSet | undefined {
  const asked = requireText(request.input, 'StackSetName');
  const administrator = administratorOf(world, request);
  const [name, uuid] = asked.slice(asked.indexOf('/') + 1).split(':');
  return world.stackSets.find(
    (stackSet) =>
      stackSet.name === name &&
      (uuid === undefined || stackSet.uuid === uuid) &&
      stackSet.status === 'ACTIVE' &&
      stackSet.administratorAccountId === administrator &&
      stackSet.region === request.region,
  );
}

/** Like findStackSet, but throws StackSetNotFoundException. */
export function requireStackSet(world: World, request: ServiceRequest): StackSet {
  const found = findStackSet(world, request);
  if (found === undefined) throw stackSetNotFound(requireText(request.input, 'StackSetName'));
  return found;
}

/** Like requireStackSet, for a call that changes something: it also requires trusted access. */
export function requireOperableStackSet(world: World, request: ServiceRequest): StackSet {
  const stackSet = requireStackSet(world, request);
  requireOperable(world, stackSet);
  return stackSet;
}

export function requireOperable(world: World, { permissionModel }: StackSet): void {
  if (permissionModel === 'SERVICE_MANAGED') requireTrustedAccess(world);
}

function requireTrustedAccess(world: World): void {
  if (world.organization.trustedAccess) return;
  throw validationError('You must enable organizations access to operate a service managed stack set');
}
