import { uniqueId } from './identities.ts';
import { profilesOf } from './instance-profile-calls.ts';
import { parseTrustPolicy } from './policy-document.ts';
import { alreadyExists, requireRole, roleAnswer, tagsAnswer, tagsOf } from './role-record.ts';
import { findCount, findText, findTextList, requireText } from '../wire/request-members.ts';
import type { Members } from '../wire/request-members.ts';
import { AwsError } from '../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../service.ts';
import type { World } from '../world.ts';

const defaultSessionSeconds = 3600;
const longestSessionSeconds = 43_200;

export function createRole(world: World, { input, caller }: ServiceRequest): ServiceAnswer {
  const { accountId } = caller;
  const roleName = requireName(input);
  const path = findText(input, 'Path') ?? '/';
  const assumeRolePolicyDocument = parseTrustPolicy(input['AssumeRolePolicyDocument']);
  const maxSessionDuration = sessionSeconds(input) ?? defaultSessionSeconds;
  const roles = world.rolesOf(accountId);
  if (hasName(roles.keys(), roleName)) throw alreadyExists(`Role with name ${roleName} already exists.`);
  const arn = `arn:aws:iam::${accountId}:role${path}${roleName}`;
  const createDate = world.clock.now();
  const description = findText(input, 'Description');
  const permissionsBoundary = findText(input, 'PermissionsBoundary');
  const role = {
    roleName,
    path,
    arn,
    roleId: newRoleId(world, `${arn} ${createDate.toISOString()}`),
    createDate,
    assumeRolePolicyDocument,
    maxSessionDuration,
    managedPolicyArns: [],
    inlinePolicies: {},
    tags: tagsOf(input),
    ...(description === undefined ? {} : { description }),
    ...(permissionsBoundary === undefined ? {} : { permissionsBoundary }),
  };
  roles.set(roleName, role);
  return { Role: roleAnswer(role) };
}

export function getRole(world: World, request: ServiceRequest): ServiceAnswer {
  return { Role: roleAnswer(requireRole(world, request)) };
}

/** The roles of the account below a path, in order of name. Never truncated. */
export function listRoles(world: World, { input, caller }: ServiceRequest): ServiceAnswer {
  const prefix = findText(input, 'PathPrefix') ?? '/';
  const roles = [...world.rolesOf(caller.accountId).values()].filter(({ path }) => path.startsWith(prefix));
  // As IAM's: tags and the boundary are in GetRole alone.
  const answers = roles.map((role) => ({ ...roleAnswer(role), Tags: undefined, PermissionsBoundary: undefined }));
  const nameOf = (answer: ServiceAnswer): string => String(answer['RoleName']);
  return { Roles: answers.sort((a, b) => nameOf(a).localeCompare(nameOf(b))), IsTruncated: false };
}

export function updateRole(world: World, request: ServiceRequest): ServiceAnswer {
  const { input } = request;
  const role = requireRole(world, request);
  role.maxSessionDuration = sessionSeconds(input) ?? role.maxSessionDuration;
  const { Description: description } = input;
  if (typeof description === 'string') role.description = description;
  return {};
}

export function updateAssumeRolePolicy(world: World, request: ServiceRequest): ServiceAnswer {
  const role = requireRole(world, request);
  role.assumeRolePolicyDocument = parseTrustPolicy(request.input['PolicyDocument']);
  return {};
}

export function deleteRole(world: World, request: ServiceRequest): ServiceAnswer {
  const role = requireRole(world, request);
  if (role.managedPolicyArns.length > 0) {
    throw deleteConflict('Cannot delete entity, must detach all policies first.');
  }
  if (Object.keys(role.inlinePolicies).length > 0) {
    throw deleteConflict('Cannot delete entity, must delete policies first.');
  }
  if (profilesOf(world, request.caller.accountId, role.roleName).length > 0) {
    throw deleteConflict('Cannot delete entity, must remove roles from instance profile first.');
  }
  world.formerRoleIds.add(role.roleId);
  world.rolesOf(request.caller.accountId).delete(role.roleName);
  return {};
}

export function putRolePermissionsBoundary(world: World, request: ServiceRequest): ServiceAnswer {
  requireRole(world, request).permissionsBoundary = requireText(request.input, 'PermissionsBoundary');
  return {};
}

export function deleteRolePermissionsBoundary(world: World, request: ServiceRequest): ServiceAnswer {
  delete requireRole(world, request).permissionsBoundary;
  return {};
}

export function tagRole(world: World, request: ServiceRequest): ServiceAnswer {
  const role = requireRole(world, request);
  role.tags = { ...role.tags, ...tagsOf(request.input) };
  return {};
}

export function untagRole(world: World, request: ServiceRequest): ServiceAnswer {
  const role = requireRole(world, request);
  role.tags = without(role.tags, findTextList(request.input, 'TagKeys') ?? []);
  return {};
}

export function listRoleTags(world: World, request: ServiceRequest): ServiceAnswer {
  return { Tags: tagsAnswer(requireRole(world, request).tags), IsTruncated: false };
}

export function without(tags: Readonly<Record<string, string>>, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !keys.includes(key)));
}

/** Another one for each role, even at the same moment of simulated time. */
function newRoleId(world: Pick<World, 'formerRoleIds'>, seed: string): string {
  const id = uniqueId('AROA', seed);
  return world.formerRoleIds.has(id) ? newRoleId(world, `${seed} again`) : id;
}

function requireName(input: Members): string {
  const name = requireText(input, 'RoleName');
  if (/^[\w+=,.@-]{1,64}$/.test(name)) return name;
  const rule = 'satisfy regular expression pattern: [\\w+=,.@-]+';
  const what = `Value at 'roleName' failed to satisfy constraint: Member must ${rule}`;
  throw new AwsError('ValidationError', `1 validation error detected: ${what}`);
}

/** Names of roles are unique without regard to case. */
function hasName(names: Iterable<string>, wanted: string): boolean {
  return [...names].some((name) => name.toLowerCase() === wanted.toLowerCase());
}

function sessionSeconds(input: Members): number | undefined {
  return findCount(input, 'MaxSessionDuration', defaultSessionSeconds, longestSessionSeconds);
}

function deleteConflict(message: string): AwsError {
  return new AwsError('DeleteConflict', message, 409);
}
