import { asQuery } from './wire/as-query.ts';
import { removeInstance } from './cloudformation/operations/instance-deployment.ts';
import { requireActive } from './cloudformation/stacks/stack-set.ts';
import type { DeployedRole } from './cloudformation/stacks/stack.ts';
import { createIam } from './iam/iam.ts';
import type { ServiceAnswer } from './service.ts';
import type { World } from './world.ts';

/** The role of one account, which a person with an administrator's key of that account changes. */
export interface TamperedRole {
  readonly world: World;
  /** 12 digits. */
  readonly accountId: string;
  readonly roleName: string;
}

/** Anyone may assume it who knows the external id, if there is one. */
export function widenTrust(role: TamperedRole): void {
  changeTrust(role, (statement) => ({ ...statement, Principal: { AWS: '*' } }));
}

export function dropExternalId(role: TamperedRole): void {
  changeTrust(role, (statement) => {
    const { Condition: condition, ...rest } = statement;
    const { StringEquals: equals, ...operators } = recordOf(condition);
    const keys = Object.fromEntries(Object.entries(recordOf(equals)).filter(([key]) => key !== 'sts:ExternalId'));
    const left = { ...operators, ...(Object.keys(keys).length === 0 ? {} : { StringEquals: keys }) };
    return Object.keys(left).length === 0 ? rest : { ...rest, Condition: left };
  });
}

/** @param policyArn of AWS or of the account. */
export function attachPolicy(role: TamperedRole, policyArn = 'arn:aws:iam::aws:policy/AdministratorAccess'): void {
  call(role, 'AttachRolePolicy', { PolicyArn: policyArn });
}

export function detachPolicy(role: TamperedRole, policyArn = findRole(role).managedPolicyArns[0]): void {
  call(role, 'DetachRolePolicy', { PolicyArn: policyArn });
}

export function putInlinePolicy(role: TamperedRole, name = 'by-hand', document: object = allow('iam:*')): void {
  call(role, 'PutRolePolicy', { PolicyName: name, PolicyDocument: JSON.stringify(document) });
}

export function deleteInlinePolicy(role: TamperedRole, name = Object.keys(findRole(role).inlinePolicies)[0]): void {
  call(role, 'DeleteRolePolicy', { PolicyName: name });
}

export function putBoundary(role: TamperedRole, policyArn = 'arn:aws:iam::aws:policy/AdministratorAccess'): void {
  call(role, 'PutRolePermissionsBoundary', { PermissionsBoundary: policyArn });
}

export function removeBoundary(role: TamperedRole): void {
  call(role, 'DeleteRolePermissionsBoundary');
}

export function changeSessionLength(role: TamperedRole, seconds = 43_200): void {
  call(role, 'UpdateRole', { MaxSessionDuration: seconds });
}

export function changeDescription(role: TamperedRole, description = 'Changed by hand'): void {
  call(role, 'UpdateRoleDescription', { Description: description });
}

export function changeTag(role: TamperedRole, key = 'owner', value = 'by-hand'): void {
  call(role, 'TagRole', { Tags: [{ Key: key, Value: value }] });
}

export function removeTag(role: TamperedRole, key = Object.keys(findRole(role).tags)[0]): void {
  call(role, 'UntagRole', { TagKeys: [key] });
}

export function deleteRole(role: TamperedRole): void {
  const { managedPolicyArns, inlinePolicies } = findRole(role);
  for (const policyArn of managedPolicyArns) detachPolicy(role, policyArn);
  for (const name of Object.keys(inlinePolicies)) deleteInlinePolicy(role, name);
  for (const profile of listProfiles(role)) {
    call(role, 'RemoveRoleFromInstanceProfile', { InstanceProfileName: profile });
  }
  call(role, 'DeleteRole');
}

/** Deleted and created again with the same trust policy and nothing else. */
export function remakeRole(role: TamperedRole): void {
  const { path, assumeRolePolicyDocument } = findRole(role);
  deleteRole(role);
  call(role, 'CreateRole', { Path: path, AssumeRolePolicyDocument: JSON.stringify(assumeRolePolicyDocument) });
}

/** Deleted and created again with the same content: all that differs is its unique id. */
export function replaceRole(role: TamperedRole): void {
  recreate(role, findRole(role).path);
}

/** A role cannot move: it is deleted and created again under another path. */
export function changePath(role: TamperedRole, path = '/moved/'): void {
  recreate(role, path);
}

/** Another default version of a policy of the account, such as one that the stack has created. */
export function changePolicyVersion(
  role: Pick<TamperedRole, 'world' | 'accountId'>,
  policyArn: string,
  document: object = allow('*'),
): void {
  const input = { PolicyArn: policyArn, PolicyDocument: JSON.stringify(document), SetAsDefault: true };
  callAs(role, 'CreatePolicyVersion', input);
}

/** A policy of the account itself. @returns its ARN. */
export function createPolicy(
  role: Pick<TamperedRole, 'world' | 'accountId'>,
  policyName: string,
  document: object = allow('s3:GetObject'),
): string {
  const answer = callAs(role, 'CreatePolicy', { PolicyName: policyName, PolicyDocument: JSON.stringify(document) });
  return String(recordOf(answer['Policy'])['Arn']);
}

export function addInstanceProfile(role: TamperedRole, name = 'by-hand'): void {
  call(role, 'CreateInstanceProfile', { InstanceProfileName: name });
  call(role, 'AddRoleToInstanceProfile', { InstanceProfileName: name });
}

/**
 * A service control policy that holds for the account from which the role is assumed: those of the role's own account do
 * not hold for principals of other accounts.
 */
export function denyAssume({ world, accountId }: TamperedRole, callerAccountId: string): void {
  const before = world.serviceControlPolicies.get(callerAccountId) ?? [];
  const denial = { actions: ['sts:AssumeRole'], resources: [`arn:aws:iam::${accountId}:role/*`] };
  world.serviceControlPolicies.set(callerAccountId, [...before, denial]);
}

/** A service control policy of the account: its roles can no longer read IAM. */
export function denyReading({ world, accountId }: Pick<TamperedRole, 'world' | 'accountId'>): void {
  const before = world.serviceControlPolicies.get(accountId) ?? [];
  world.serviceControlPolicies.set(accountId, [...before, { actions: ['iam:*'] }]);
}

/** Another client deletes the account's stack instance, and with it the stack and the role. */
export function deleteInstance(
  { world, accountId }: Pick<TamperedRole, 'world' | 'accountId'>,
  stackSetName?: string,
): void {
  const stackSet = requireActive(world.stackSets, stackSetName);
  for (const instance of [...stackSet.instances.values()]) {
    if (instance.accountId === accountId) removeInstance(world, stackSet, instance, false);
  }
}

/** An account that automatic deployment never reaches. @returns its id. */
export function addMissedAccount(world: World, name: string, parent?: string): string {
  return world.addAccount(name, parent, 1e6).id;
}

function recreate(role: TamperedRole, path: string): void {
  const before = { ...findRole(role) };
  const profiles = listProfiles(role);
  deleteRole(role);
  call(role, 'CreateRole', {
    Path: path,
    AssumeRolePolicyDocument: JSON.stringify(before.assumeRolePolicyDocument),
    MaxSessionDuration: before.maxSessionDuration,
    Description: before.description,
    PermissionsBoundary: before.permissionsBoundary,
    Tags: Object.entries(before.tags).map(([Key, Value]) => ({ Key, Value })),
  });
  for (const policyArn of before.managedPolicyArns) attachPolicy(role, policyArn);
  for (const [name, document] of Object.entries(before.inlinePolicies)) putInlinePolicy(role, name, document);
  for (const profile of profiles) call(role, 'AddRoleToInstanceProfile', { InstanceProfileName: profile });
}

function changeTrust(
  role: TamperedRole,
  change: (statement: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): void {
  const document = recordOf(findRole(role).assumeRolePolicyDocument);
  const statements = [document['Statement']].flat().map((statement) => change(recordOf(statement)));
  const PolicyDocument = JSON.stringify({ ...document, Statement: statements });
  call(role, 'UpdateAssumeRolePolicy', { PolicyDocument });
}

function findRole({ world, accountId, roleName }: TamperedRole): DeployedRole {
  const role = world.rolesOf(accountId).get(roleName);
  if (role === undefined) throw new Error(`${accountId} has no role ${roleName}`);
  return role;
}

function listProfiles(role: TamperedRole): readonly string[] {
  const profiles = call(role, 'ListInstanceProfilesForRole')['InstanceProfiles'] as readonly ServiceAnswer[];
  return profiles.map((profile) => String(profile['InstanceProfileName']));
}

function call(role: TamperedRole, action: string, input: Readonly<Record<string, unknown>> = {}): ServiceAnswer {
  return callAs(role, action, { RoleName: role.roleName, ...input });
}

/** IAM's own call, by an administrator of the account. */
function callAs(
  { world, accountId }: Pick<TamperedRole, 'world' | 'accountId'>,
  action: string,
  input: Readonly<Record<string, unknown>>,
): ServiceAnswer {
  const caller = { accountId, arn: `arn:aws:iam::${accountId}:user/administrator`, userId: 'AIDAADMINISTRATOR' };
  const request = { service: 'iam', action, input: asQuery(input), caller, region: 'us-east-1' } as const;
  return createIam(world)(request) as ServiceAnswer;
}

function allow(action: string): object {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
