import { describe, expect, test } from '@jest/globals';

import { openDeployedBench, roleTemplate, unlimited } from './cloudformation/api/cloudformation-fixture.ts';
import type { Bench, Entry } from './cloudformation/api/cloudformation-fixture.ts';
import * as hand from './tamper.ts';
import type { TamperedRole } from './tamper.ts';

const account = '300000000001';
const roleName = 'AuditRole';
const boundary = 'arn:aws:iam::aws:policy/PowerUserAccess';
const readOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:Get*', Resource: '*' }] };

/** Every property that a role can have. */
const template = JSON.stringify(
  roleTemplate({
    Description: 'Reads',
    Path: '/audit/',
    ManagedPolicyArns: [readOnly, { Ref: 'Own' }],
    Policies: [{ PolicyName: 'triage', PolicyDocument: document }],
    PermissionsBoundary: boundary,
    Tags: [{ Key: 'team', Value: 'security' }],
  }),
);

/** The same with a policy and an instance profile of its own. */
function templateBody(): string {
  const parsed = JSON.parse(template) as { readonly Resources: Entry };
  return JSON.stringify({
    ...parsed,
    Resources: {
      ...parsed.Resources,
      Own: { Type: 'AWS::IAM::ManagedPolicy', Properties: { ManagedPolicyName: 'own', PolicyDocument: document } },
      Profile: {
        Type: 'AWS::IAM::InstanceProfile',
        Properties: { InstanceProfileName: 'profile', Roles: [{ Ref: 'Role' }] },
      },
    },
  });
}

const own = `arn:aws:iam::${account}:policy/own`;

function open(): { readonly bench: Bench; readonly role: TamperedRole } {
  const bench = openDeployedBench({ accounts: 3 }, { TemplateBody: templateBody() });
  return { bench, role: { world: bench.world, accountId: account, roleName } };
}

/** Paths of what a detection finds in the account, or the status of a resource that is gone. */
function detect(bench: Bench): readonly string[] {
  bench.call('DetectStackSetDrift', { ...unlimited, OperationId: 'drift' });
  bench.pass(60);
  const drifts = bench.list('ListStackInstanceResourceDrifts', {
    OperationId: 'drift',
    StackInstanceAccount: account,
    StackInstanceRegion: 'us-east-1',
    StackInstanceResourceDriftStatuses: ['MODIFIED', 'DELETED'],
  });
  const others = bench.list('ListStackInstances', { Filters: [{ Name: 'DRIFT_STATUS', Values: 'DRIFTED' }] });
  expect(others.filter(({ Account }) => Account !== account)).toEqual([]);
  return drifts.flatMap((drift) => {
    const id = String(drift['LogicalResourceId']);
    if (drift['StackResourceDriftStatus'] === 'DELETED') return [`${id} DELETED`];
    return (drift['PropertyDifferences'] as readonly Entry[]).map(
      ({ PropertyPath, DifferenceType }) => `${id}${String(PropertyPath)} ${String(DifferenceType)}`,
    );
  });
}

describe('CloudFormation', () => {
  test.each<readonly [string, (role: TamperedRole) => unknown, readonly string[]]>([
    ['nothing', () => undefined, []],
    ['a trust that is widened', hand.widenTrust, ['Role/AssumeRolePolicyDocument/Statement/0/Principal/AWS NOT_EQUAL']],
    [
      'an external id that is no longer asked for',
      hand.dropExternalId,
      ['Role/AssumeRolePolicyDocument/Statement/0/Condition REMOVE'],
    ],
    ['a policy of the template that is detached', hand.detachPolicy, ['Role/ManagedPolicyArns/0 REMOVE']],
    [
      'an inline policy that is changed',
      (role) => {
        hand.putInlinePolicy(role, 'triage');
      },
      ['Role/Policies/0/PolicyDocument/Statement/0/Action NOT_EQUAL'],
    ],
    ['an inline policy of the template that is deleted', hand.deleteInlinePolicy, ['Role/Policies/0 REMOVE']],
    ['a boundary that is removed', hand.removeBoundary, ['Role/PermissionsBoundary REMOVE']],
    ['another boundary', hand.putBoundary, ['Role/PermissionsBoundary NOT_EQUAL']],
    ['another session length', hand.changeSessionLength, ['Role/MaxSessionDuration NOT_EQUAL']],
    ['another description', hand.changeDescription, ['Role/Description NOT_EQUAL']],
    ['another path', hand.changePath, ['Role/Path NOT_EQUAL']],
    ['one more tag', hand.changeTag, ['Role/Tags/1 ADD']],
    ['a tag that is removed', hand.removeTag, ['Role/Tags/0 REMOVE']],
    ['a role that is gone', hand.deleteRole, ['Role DELETED', 'Profile/Roles/0 REMOVE']],
    [
      'another version of a policy',
      (role) => {
        hand.changePolicyVersion(role, own);
      },
      ['Own/PolicyDocument/Statement/0/Action NOT_EQUAL'],
    ],
  ])('finds %s', (_what, tamper, expected) => {
    const { bench, role } = open();
    tamper(role);
    expect(detect(bench)).toEqual(expected);
  });

  test.each<readonly [string, (role: TamperedRole) => unknown]>([
    ['a policy attached beside those of the template', hand.attachPolicy],
    ['an inline policy beside those of the template', hand.putInlinePolicy],
    ['a role replaced by hand', hand.replaceRole],
    ['one more instance profile', hand.addInstanceProfile],
  ])('does not see %s', (_what, tamper) => {
    const { bench, role } = open();
    const before = bench.world.roleOf(account, roleName)?.roleId;
    tamper(role);
    expect(detect(bench)).toEqual([]);
    expect(bench.world.roleOf(account, roleName)?.roleId === before).toBe(tamper !== hand.replaceRole);
  });

  test('compares no property that the template leaves out', () => {
    const bench = openDeployedBench({ accounts: 3 });
    const role = { world: bench.world, accountId: account, roleName };
    hand.attachPolicy(role);
    hand.putInlinePolicy(role);
    hand.putBoundary(role);
    hand.changeDescription(role);
    hand.changeTag(role);
    expect(detect(bench)).toEqual([]);
  });
});

describe('an update', () => {
  const update = (bench: Bench, body: string): void => {
    bench.call('UpdateStackSet', {
      ...unlimited,
      TemplateBody: body,
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      Parameters: [
        { ParameterKey: 'RoleName', ParameterValue: roleName },
        { ParameterKey: 'ExternalId', ParameterValue: 'first' },
      ],
      OperationId: `update-${body.length}`,
    });
    bench.pass(60);
  };

  test('changes what the template changes, and leaves what was done by hand', () => {
    const { bench, role } = open();
    hand.attachPolicy(role);
    hand.putInlinePolicy(role);
    hand.changeSessionLength(role, 7200);
    update(bench, templateBody().replace('"Reads"', '"Reads more"').replace(readOnly, boundary));
    expect(bench.world.roleOf(account, roleName)).toMatchObject({
      description: 'Reads more',
      managedPolicyArns: [boundary, own, 'arn:aws:iam::aws:policy/AdministratorAccess'],
      maxSessionDuration: 7200,
    });
    expect(Object.keys(bench.world.roleOf(account, roleName)?.inlinePolicies ?? {})).toEqual(['triage', 'by-hand']);
  });

  test('gives a policy another version, and takes away what the template no longer has', () => {
    const { bench } = open();
    update(bench, templateBody().replaceAll('s3:Get*', 's3:List*'));
    const policy = bench.world.customerPolicies.get(account)?.get(own);
    expect(policy).toMatchObject({ defaultVersionId: 'v2', versions: [{ versionId: 'v1' }, { versionId: 'v2' }] });
    update(bench, template.replace(',{"Ref":"Own"}', ''));
    expect(bench.world.customerPolicies.get(account)?.size).toBe(0);
    expect(bench.world.instanceProfiles.get(account)?.size).toBe(0);
  });
});

test('an instance is deleted with its role, and an account is missed', () => {
  const { bench, role } = open();
  hand.deleteInstance(role);
  const missed = hand.addMissedAccount(bench.world, 'late');
  bench.pass(600);
  expect(bench.world.roleOf(account, roleName)).toBeUndefined();
  expect(bench.world.customerPolicies.get(account)?.size).toBe(0);
  const accounts = bench.list('ListStackInstances').map(({ Account }) => Account);
  expect(accounts).not.toContain(account);
  expect(accounts).not.toContain(missed);
});
