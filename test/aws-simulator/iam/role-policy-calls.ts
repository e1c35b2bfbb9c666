import { iamPageOf } from './iam-paging.ts';
import { findDefaultDocument } from './managed-policy.ts';
import { parsePermissionsPolicy, requireRoom } from './policy-document.ts';
import { noSuchEntity, requireRole } from './role-record.ts';
import { urlEncoded } from './url-encoded.ts';
import { requireText } from '../wire/request-members.ts';
import { AwsError } from '../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../service.ts';
import type { World } from '../world.ts';

/** Unless AWS was asked for more. */
const maxAttachedPolicies = 10;

export function putRolePolicy(world: World, request: ServiceRequest): ServiceAnswer {
  const role = requireRole(world, request);
  const name = requireText(request.input, 'PolicyName');
  const policies = { ...role.inlinePolicies, [name]: parsePermissionsPolicy(request.input['PolicyDocument']) };
  requireRoom(role.roleName, Object.values(policies));
  role.inlinePolicies = policies;
  return {};
}

export function getRolePolicy(world: World, request: ServiceRequest): ServiceAnswer {
  const role = requireRole(world, request);
  const { name, document } = requireInline(role.inlinePolicies, request);
  return { RoleName: role.roleName, PolicyName: name, PolicyDocument: urlEncoded(document) };
}

export function listRolePolicies(world: World, request: ServiceRequest): ServiceAnswer {
  return iamPageOf(Object.keys(requireRole(world, request).inlinePolicies), request.input, 'PolicyNames');
}

export function deleteRolePolicy(world: World, request: ServiceRequest): ServiceAnswer {
  const role = requireRole(world, request);
  const { name } = requireInline(role.inlinePolicies, request);
  role.inlinePolicies = Object.fromEntries(Object.entries(role.inlinePolicies).filter(([other]) => other !== name));
  return {};
}

/** Attaching an attached policy again changes nothing. */
export function attachRolePolicy(world: World, request: ServiceRequest): ServiceAnswer {
  const role = requireRole(world, request);
  const arn = requireText(request.input, 'PolicyArn');
  if (findDefaultDocument(world, arn) === undefined) {
    throw noSuchEntity(`Policy ${arn} does not exist or is not attachable.`);
  }
  if (role.managedPolicyArns.includes(arn)) return {};
  if (role.managedPolicyArns.length >= maxAttachedPolicies) {
    throw new AwsError('LimitExceeded', `Cannot exceed quota for PoliciesPerRole: ${maxAttachedPolicies}`, 409);
  }
  role.managedPolicyArns = [...role.managedPolicyArns, arn];
  return {};
}

export function detachRolePolicy(world: World, request: ServiceRequest): ServiceAnswer {
  const role = requireRole(world, request);
  const arn = requireText(request.input, 'PolicyArn');
  if (!role.managedPolicyArns.includes(arn)) throw noSuchEntity(`Policy ${arn} was not found.`);
  role.managedPolicyArns = role.managedPolicyArns.filter((other) => other !== arn);
  return {};
}

export function listAttachedRolePolicies(world: World, request: ServiceRequest): ServiceAnswer {
  const attached = requireRole(world, request).managedPolicyArns;
  const policies = attached.map((arn) => ({ PolicyName: arn.slice(arn.lastIndexOf('/') + 1), PolicyArn: arn }));
  return iamPageOf(policies, request.input, 'AttachedPolicies');
}

function requireInline(
  policies: Readonly<Record<string, object>>,
  { input }: ServiceRequest,
): { readonly name: string; readonly document: object } {
  const name = requireText(input, 'PolicyName');
  const document = policies[name];
  if (document === undefined) throw noSuchEntity(`The role policy with name ${name} cannot be found.`);
  return { name, document };
}
