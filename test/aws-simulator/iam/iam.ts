import * as customerPolicies from './customer-policy-calls.ts';
import * as profiles from './instance-profile-calls.ts';
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
  ListInstanceProfilesForRole: profiles.listInstanceProfilesForRole,
  CreateInstanceProfile: profiles.createInstanceProfile,
  GetInstanceProfile: profiles.getInstanceProfile,
  DeleteInstanceProfile: profiles.deleteInstanceProfile,
  AddRoleToInstanceProfile: profiles.addRoleToInstanceProfile,
  RemoveRoleFromInstanceProfile: profiles.removeRoleFromInstanceProfile,
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
  CreatePolicy: customerPolicies.createPolicy,
  CreatePolicyVersion: customerPolicies.createPolicyVersion,
  SetDefaultPolicyVersion: customerPolicies.setDefaultPolicyVersion,
  DeletePolicyVersion: customerPolicies.deletePolicyVersion,
  ListPolicyVersions: customerPolicies.listPolicyVersions,
  DeletePolicy: customerPolicies.deletePolicy,
};

/** IAM of the caller's own account: roles (also those of stacks), managed policies, instance profiles and OIDC providers. */
export function createIam(world: World): Service {
  return (request) => {
    const handler = handlers[request.action];
    if (handler === undefined) {
      throw new AwsError('InvalidAction', `Could not find operation ${request.action} for version 2010-05-08`);
    }
    return handler(world, request);
  };
}
