import type { DeployedRole } from '../cloudformation/stacks/stack.ts';
import { pairsOf, findList, requireText } from '../wire/request-members.ts';
import type { Members } from '../wire/request-members.ts';
import { urlEncoded } from './url-encoded.ts';
import { AwsError } from '../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../service.ts';
import type { World } from '../world.ts';

/** The role of the caller's own account that the request names. Throws NoSuchEntity. */
export function requireRole(world: World, { input, caller }: ServiceRequest): DeployedRole {
  const name = requireText(input, 'RoleName');
  const role = world.rolesOf(caller.accountId).get(name);
  if (role === undefined) throw noSuchEntity(`The role with name ${name} cannot be found.`);
  return role;
}

export function roleAnswer(role: DeployedRole): ServiceAnswer {
  const { permissionsBoundary } = role;
  return {
    Path: role.path,
    RoleName: role.roleName,
    RoleId: role.roleId,
    Arn: role.arn,
    CreateDate: role.createDate,
    AssumeRolePolicyDocument: urlEncoded(role.assumeRolePolicyDocument),
    Description: role.description,
    MaxSessionDuration: role.maxSessionDuration,
    PermissionsBoundary: permissionsBoundary && {
      PermissionsBoundaryType: 'Policy',
      PermissionsBoundaryArn: permissionsBoundary,
    },
    Tags: tagsAnswer(role.tags),
  };
}

export function tagsAnswer(tags: Readonly<Record<string, string>>): readonly ServiceAnswer[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** The tags of a request; none when it names none. */
export function tagsOf(input: Members): Record<string, string> {
  return pairsOf(findList(input, 'Tags') ?? [], 'Key', 'Value');
}

export function noSuchEntity(message: string): AwsError {
  return new AwsError('NoSuchEntity', message, 404);
}

export function alreadyExists(message: string): AwsError {
  return new AwsError('EntityAlreadyExists', message, 409);
}
