import * as iam from '@aws-sdk/client-iam';
import type { SameCall } from './same-calls.ts';
import type { Clients, Site } from './comparison.ts';

const role = { RoleName: 'Hand' };
const missingRole = { RoleName: 'Nothing' };
const profile = { InstanceProfileName: 'hand' };
const trust = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
});
const allow = (action: string): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] });
const policyArn = ({ managementAccountId }: Site): string => `arn:aws:iam::${managementAccountId}:policy/own`;

/** Of the management account: a role with all that an audit reads, changed and deleted again. */
export const iamCalls: readonly SameCall[] = [
  call('GetRole missing', () => new iam.GetRoleCommand(missingRole)),
  call('ListAttachedRolePolicies missing', () => new iam.ListAttachedRolePoliciesCommand(missingRole)),
  call('ListRolePolicies missing', () => new iam.ListRolePoliciesCommand(missingRole)),
  call(
    'CreateRole',
    () =>
      new iam.CreateRoleCommand({
        ...role,
        Path: '/hand/',
        Description: 'By hand',
        AssumeRolePolicyDocument: trust,
        MaxSessionDuration: 7200,
        Tags: [{ Key: 'team', Value: 'security' }],
      }),
  ),
  call(
    'CreatePolicy',
    () => new iam.CreatePolicyCommand({ PolicyName: 'own', PolicyDocument: allow('s3:GetObject'), Description: 'Own' }),
  ),
  call(
    'CreatePolicy again',
    () => new iam.CreatePolicyCommand({ PolicyName: 'own', PolicyDocument: allow('s3:GetObject') }),
  ),
  call(
    'AttachRolePolicy of the account',
    (site) => new iam.AttachRolePolicyCommand({ ...role, PolicyArn: policyArn(site) }),
  ),
  call(
    'CreatePolicy another',
    () => new iam.CreatePolicyCommand({ PolicyName: 'zother', PolicyDocument: allow('sqs:*') }),
  ),
  call(
    'AttachRolePolicy another',
    (site) => new iam.AttachRolePolicyCommand({ ...role, PolicyArn: policyArn(site).replace('own', 'zother') }),
  ),
  call(
    'PutRolePolicy',
    () => new iam.PutRolePolicyCommand({ ...role, PolicyName: 'one', PolicyDocument: allow('s3:*') }),
  ),
  call(
    'PutRolePolicy another',
    () => new iam.PutRolePolicyCommand({ ...role, PolicyName: 'two', PolicyDocument: allow('sqs:*') }),
  ),
  call('GetRole', () => new iam.GetRoleCommand(role)),
  call('GetRolePolicy', () => new iam.GetRolePolicyCommand({ ...role, PolicyName: 'one' })),
  call('GetRolePolicy missing', () => new iam.GetRolePolicyCommand({ ...role, PolicyName: 'none' })),
  call('ListAttachedRolePolicies', () => new iam.ListAttachedRolePoliciesCommand(role)),
  call('ListAttachedRolePolicies one a page', () => new iam.ListAttachedRolePoliciesCommand({ ...role, MaxItems: 1 })),
  call('ListRolePolicies', () => new iam.ListRolePoliciesCommand(role)),
  call('ListRolePolicies one a page', () => new iam.ListRolePoliciesCommand({ ...role, MaxItems: 1 })),
  call('GetPolicy', (site) => new iam.GetPolicyCommand({ PolicyArn: policyArn(site) })),
  call(
    'CreatePolicyVersion',
    (site) =>
      new iam.CreatePolicyVersionCommand({
        PolicyArn: policyArn(site),
        PolicyDocument: allow('*'),
        SetAsDefault: true,
      }),
  ),
  call('GetPolicyVersion', (site) => new iam.GetPolicyVersionCommand({ PolicyArn: policyArn(site), VersionId: 'v2' })),
  call(
    'GetPolicyVersion missing',
    (site) => new iam.GetPolicyVersionCommand({ PolicyArn: policyArn(site), VersionId: 'v9' }),
  ),
  call('ListPolicyVersions', (site) => new iam.ListPolicyVersionsCommand({ PolicyArn: policyArn(site) })),
  call(
    'SetDefaultPolicyVersion',
    (site) => new iam.SetDefaultPolicyVersionCommand({ PolicyArn: policyArn(site), VersionId: 'v1' }),
  ),
  call(
    'DeletePolicyVersion of the default',
    (site) => new iam.DeletePolicyVersionCommand({ PolicyArn: policyArn(site), VersionId: 'v1' }),
  ),
  call(
    'DeletePolicyVersion',
    (site) => new iam.DeletePolicyVersionCommand({ PolicyArn: policyArn(site), VersionId: 'v2' }),
  ),
  call('CreateInstanceProfile', () => new iam.CreateInstanceProfileCommand(profile)),
  call('CreateInstanceProfile again', () => new iam.CreateInstanceProfileCommand(profile)),
  call('AddRoleToInstanceProfile', () => new iam.AddRoleToInstanceProfileCommand({ ...profile, ...role })),
  call('AddRoleToInstanceProfile again', () => new iam.AddRoleToInstanceProfileCommand({ ...profile, ...role })),
  call('ListInstanceProfilesForRole', () => new iam.ListInstanceProfilesForRoleCommand(role)),
  call('GetInstanceProfile', () => new iam.GetInstanceProfileCommand(profile)),
  call('DeleteInstanceProfile in use', () => new iam.DeleteInstanceProfileCommand(profile)),
  call('DeleteRole in use', () => new iam.DeleteRoleCommand(role)),
  call('RemoveRoleFromInstanceProfile', () => new iam.RemoveRoleFromInstanceProfileCommand({ ...profile, ...role })),
  call('DeleteInstanceProfile', () => new iam.DeleteInstanceProfileCommand(profile)),
  call(
    'DetachRolePolicy of the account',
    (site) => new iam.DetachRolePolicyCommand({ ...role, PolicyArn: policyArn(site) }),
  ),
  call('DetachRolePolicy again', (site) => new iam.DetachRolePolicyCommand({ ...role, PolicyArn: policyArn(site) })),
  call('DeletePolicy', (site) => new iam.DeletePolicyCommand({ PolicyArn: policyArn(site) })),
  call('GetPolicy deleted', (site) => new iam.GetPolicyCommand({ PolicyArn: policyArn(site) })),
];

function call(name: string, commandOf: (site: Site) => unknown): SameCall {
  return {
    name: `IAM ${name}`,
    send: (clients: Clients, site: Site) => clients.iam.send(commandOf(site) as Parameters<typeof clients.iam.send>[0]),
  };
}
