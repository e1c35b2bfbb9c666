import { getPolicy, getPolicyVersion } from './managed-policy.ts';
import * as oidc from './oidc-provider-calls.ts';
import * as roles from './role-calls.ts';
import * as policies from './role-policy-calls.ts';
import { AwsError } from '../service.ts';
import type { Service, ServiceAnswer, ServiceRequest } from '../service.ts';
import type { World } from '../world.ts';

type Handler = (world: World, request: ServiceRequest) => ServiceAnswer;

const handlers: Readonly<Record<string, Handler>> = {
  CreateRole: roles.createRole,
  GetRole: roles.getRole,
  ListRoles: roles.listRoles,
  UpdateRole: roles.updateRole,
  UpdateRoleDescription: roles.updateRole,
  UpdateAssumeRolePolicy: roles.updateAssumeRolePolicy,
  DeleteRole: roles.deleteRole,
  PutRolePermissionsBoundary: roles.putRolePermissionsBoundary,
  DeleteRolePermissionsBoundary: roles.deleteRolePermissionsBoundary,
  TagRole: roles.tagRole,
  UntagRole: roles.untagRole,
  ListRoleTags: roles.listRoleTags,
  ListInstanceProfilesForRole: roles.listInstanceProfilesForRole,
  PutRolePolicy: policies.putRolePolicy,
  GetRolePolicy: policies.getRolePolicy,
  ListRolePolicies: policies.listRolePolicies,
  DeleteRolePolicy: policies.deleteRolePolicy,
  AttachRolePolicy: policies.attachRolePolicy,
  DetachRolePolicy: policies.detachRolePolicy,
  ListAttachedRolePolicies: policies.listAttachedRolePolicies,
  CreateOpenIDConnectProvider: oidc.createOidcProvider,
  GetOpenIDConnectProvider: oidc.getOidcProvider,
  ListOpenIDConnectProviders: oidc.listOidcProviders,
  DeleteOpenIDConnectProvider: oidc.deleteOidcProvider,
  AddClientIDToOpenIDConnectProvider: oidc.addClientId,
  RemoveClientIDFromOpenIDConnectProvider: oidc.removeClientId,
  UpdateOpenIDConnectProviderThumbprint: oidc.updateThumbprints,
  TagOpenIDConnectProvider: oidc.tagOidcProvider,
  UntagOpenIDConnectProvider: oidc.untagOidcProvider,
  ListOpenIDConnectProviderTags: oidc.listOidcProviderTags,
  GetPolicy: getPolicy,
  GetPolicyVersion: getPolicyVersion,
};

/**
 * IAM of the caller's own account: roles (also those of stacks), OIDC providers, and AWS managed policies. Lists are never
 * truncated.
 */
export function createIam(world: World): Service {
  return (request) => {
    const handler = handlers[request.action];
    if (handler === undefined) {
      throw new AwsError('InvalidAction', `Could not find operation ${request.action} for version 2010-05-08`);
    }
    return handler(world, request);
  };
}
