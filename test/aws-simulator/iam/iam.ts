import type { RegisteredRole } from './identities.ts';
import { getPolicy, getPolicyVersion } from './managed-policy.ts';
import { urlEncoded } from './url-encoded.ts';
import { AwsError } from '../service.ts';
import type { Service, ServiceAnswer, ServiceRequest } from '../service.ts';
import type { DeployedRole, World } from '../world.ts';

/**
 * The read calls of IAM that show a deployed role, in the caller's own account, and AWS managed policies. Lists are never
 * truncated.
 */
export function createIam(world: World): Service {
  return (request) => {
    switch (request.action) {
      case 'GetRole':
        return { Role: roleAnswer(requireRole(world, request)) };
      case 'ListAttachedRolePolicies':
        return {
          AttachedPolicies: requireRole(world, request).managedPolicyArns.map(attachedPolicy),
          IsTruncated: false,
        };
      case 'ListRolePolicies':
        return { PolicyNames: Object.keys(requireRole(world, request).inlinePolicies), IsTruncated: false };
      case 'GetRolePolicy':
        return inlinePolicy(requireRole(world, request), String(request.input['PolicyName']));
      case 'GetPolicy':
        return getPolicy(world, request);
      case 'GetPolicyVersion':
        return getPolicyVersion(world, request);
      default:
        throw new AwsError('InvalidAction', `Could not find operation ${request.action} for version 2010-05-08`);
    }
  };
}

/** The deployed role of any account with this ARN, in the form that AssumeRole needs. */
export function findDeployedRole(world: World, arn: string): RegisteredRole | undefined {
  const roleName = arn.slice(arn.lastIndexOf('/') + 1);
  const role = world.roles.get(arn.split(':')[4] ?? '')?.get(roleName);
  if (role?.arn !== arn) return undefined;
  return { arn, trustPolicy: role.assumeRolePolicyDocument, maxSessionDuration: role.maxSessionDuration };
}

function requireRole(world: World, { input, caller }: ServiceRequest): DeployedRole {
  const name = String(input['RoleName']);
  const role = world.roles.get(caller.accountId)?.get(name);
  if (role === undefined) throw new AwsError('NoSuchEntity', `The role with name ${name} cannot be found.`, 404);
  return role;
}

function roleAnswer(role: DeployedRole): ServiceAnswer {
  const { permissionsBoundary } = role;
  return {
    Path: role.path,
    RoleName: role.roleName,
    RoleId: role.roleId,
    Arn: role.arn,
    CreateDate: role.createDate,
    AssumeRolePolicyDocument: urlEncoded(role.assumeRolePolicyDocument),
    MaxSessionDuration: role.maxSessionDuration,
    PermissionsBoundary: permissionsBoundary && {
      PermissionsBoundaryType: 'Policy',
      PermissionsBoundaryArn: permissionsBoundary,
    },
    Tags: Object.entries(role.tags).map(([Key, Value]) => ({ Key, Value })),
  };
}

function attachedPolicy(arn: string): ServiceAnswer {
  return { PolicyName: arn.slice(arn.lastIndexOf('/') + 1), PolicyArn: arn };
}

function inlinePolicy(role: DeployedRole, policyName: string): ServiceAnswer {
  const document = role.inlinePolicies[policyName];
  if (document === undefined) {
    throw new AwsError('NoSuchEntity', `The role policy with name ${policyName} cannot be found.`, 404);
  }
  return { RoleName: role.roleName, PolicyName: policyName, PolicyDocument: urlEncoded(document) };
}
