import { createHash } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import type { PropertyDifference, ResourceDrift } from '../../../src/domain/audit/drift.ts';
import { findDrift } from '../../../src/domain/audit/drift/drift-findings.ts';
import type { Finding } from '../../../src/domain/audit/finding.ts';
import { hideExternalIds } from '../../../src/domain/audit/drift/hide-external-ids.ts';
import { mergeFindings } from '../../../src/domain/audit/drift/merge-findings.ts';

const place = { accountId: '100000000001', region: 'us-east-1' };

const templateBody = JSON.stringify({
  Resources: {
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: {
        Policies: [{ PolicyName: 'triage' }, { PolicyName: 'read more' }],
        Tags: [{ Key: 'team', Value: 'security' }],
      },
    },
    Conditional: {
      Type: 'AWS::IAM::Role',
      Properties: { Policies: [{ 'Fn::If': ['A', {}, {}] }, { PolicyName: 'second' }] },
    },
  },
});

const facts = {
  templateBody,
  roleName: 'Audit',
  secrets: ['secret-4711'],
  sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
};

function find(
  difference: Partial<PropertyDifference> & Pick<PropertyDifference, 'path'>,
  changes: Partial<ResourceDrift> = {},
): readonly Finding[] {
  const resource: ResourceDrift = {
    logicalId: 'Role',
    resourceType: 'AWS::IAM::Role',
    physicalId: 'Audit',
    status: 'MODIFIED',
    differences: [{ expected: '', actual: '', type: 'NOT_EQUAL', ...difference }],
    ...changes,
  };
  return findDrift(facts, { place, resources: [resource], why: '' });
}

const policy = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

test.each<[string, Parameters<typeof find>, string, string, string]>([
  [
    'an inline policy by the template',
    [{ path: '/Policies/0/PolicyDocument/Statement/0' }],
    'Policies/triage',
    'high',
    'the inline policy triage changed.',
  ],
  [
    'a name with a blank',
    [{ path: '/Policies/1/PolicyDocument' }],
    'Policies/read_more',
    'high',
    'the inline policy read more changed.',
  ],
  [
    'one that was added',
    [{ path: '/Policies/2', type: 'ADD', actual: '{"PolicyName":"extra"}' }],
    'Policies/extra',
    'high',
    'the inline policy extra added by hand.',
  ],
  [
    'one that was removed',
    [{ path: '/Policies/0', type: 'REMOVE', expected: '{"PolicyName":"triage"}' }],
    'Policies/triage',
    'medium',
    'the inline policy triage removed.',
  ],
  [
    'an index after a condition',
    [{ path: '/Policies/1/PolicyDocument' }, { logicalId: 'Conditional' }],
    'Policies/1',
    'high',
    'the inline policy 1 changed.',
  ],
  [
    'a managed policy',
    [{ path: '/ManagedPolicyArns/0', type: 'REMOVE', expected: policy, actual: 'null' }],
    'ManagedPolicyArns/ReadOnlyAccess',
    'medium',
    'the managed policy ReadOnlyAccess removed.',
  ],
  [
    'a managed policy as JSON text',
    [{ path: '/ManagedPolicyArns/0', type: 'ADD', expected: 'null', actual: `"${policy}"` }],
    'ManagedPolicyArns/ReadOnlyAccess',
    'high',
    'the managed policy ReadOnlyAccess added by hand.',
  ],
  [
    'the trust',
    [{ path: '/AssumeRolePolicyDocument/Statement/0/Principal/AWS' }],
    'AssumeRolePolicyDocument',
    'high',
    'the trust policy changed.',
  ],
  ['a tag', [{ path: '/Tags/0/Value' }], 'Tags/team', 'low', 'the tag team changed.'],
  [
    'the boundary',
    [{ path: '/PermissionsBoundary' }],
    'PermissionsBoundary',
    'high',
    'the permissions boundary changed.',
  ],
  [
    'another role',
    [{ path: '/MaxSessionDuration' }, { physicalId: 'Other' }],
    'Other:MaxSessionDuration',
    'low',
    'the session length of Other changed.',
  ],
  [
    'another resource',
    [{ path: '/Roles/0' }, { physicalId: 'profile', resourceType: 'AWS::IAM::InstanceProfile' }],
    'profile:Roles',
    'medium',
    'the property Roles of profile changed.',
  ],
])('%s is named in the words of IAM', (_name, [difference, changes], property, severity, words) => {
  const [finding, ...others] = find(difference, changes);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ fact: 'undrifted', reason: 'drifted', property, severity });
  expect(finding?.what).toBe(`CloudFormation’s drift detection found ${words}`);
});

test('differences of one property are one finding', () => {
  const differences = [0, 1].map((index) => ({
    path: `/AssumeRolePolicyDocument/Statement/${index}`,
    expected: 'a',
    actual: `b${index}`,
    type: 'NOT_EQUAL' as const,
  }));
  const [finding, ...others] = find({ path: '/Path' }, { differences });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ expected: 'a; a', actual: 'b0; b1' });
});

test('a role that is deleted is missing', () => {
  expect(find({ path: '/' }, { status: 'DELETED', differences: [] })).toMatchObject([
    { reason: 'role-missing', property: 'Role', severity: 'high' },
  ]);
});

test('a stack that drifted is a finding also when its differences cannot be read', () => {
  const found = findDrift(facts, { place, resources: undefined, why: 'Rate exceeded.' });
  expect(found).toMatchObject([{ property: 'StackInstance', severity: 'high' }]);
  expect(found[0]?.what).toContain('Rate exceeded.');
});

test.each([
  ['one that is known', 'the id is secret-4711', '/Description'],
  [
    'one that a person has written',
    '{"StringEquals":{"sts:ExternalId":"short"}}',
    '/AssumeRolePolicyDocument/Statement/0/Condition',
  ],
  [
    'one in another spelling',
    '{"StringLike":{"STS:externalid":["short","b"]}}',
    '/AssumeRolePolicyDocument/Statement/0/Condition',
  ],
  ['the value itself', 'short', '/AssumeRolePolicyDocument/Statement/0/Condition/StringEquals/sts:ExternalId'],
  ['one in JSON inside JSON', JSON.stringify('{"sts:ExternalId":"short"}'), '/Description'],
  ['one in JSON that is cut off', '{"StringEquals":{"sts:ExternalId":"short"', '/AssumeRolePolicyDocument'],
])('no external id is shown: %s', (_name, text, path) => {
  const hidden = hideExternalIds(text, path, facts.secrets);
  expect(hidden).not.toMatch(/secret-4711|short/);
  expect(hidden).toContain('external id');
});

describe('findings of both readings', () => {
  const drift = find({ path: '/MaxSessionDuration', expected: '3600', actual: '43200' });
  const [finding] = drift as readonly [Finding];
  const role: Finding = { ...finding, fact: 'role', reason: 'role-differs', region: '' };
  const merge = (
    own: Parameters<typeof mergeFindings>[1] extends ReadonlyMap<string, infer Word> ? Word : never,
    found = drift,
  ) => mergeFindings(found, new Map([[place.accountId, own]]));

  test('of the same property are one, that of the role', () => {
    expect(merge({ role: 'violated', findings: [role] })).toEqual([role]);
  });

  test('of another property both stay', () => {
    const other = { ...role, property: 'Path' };
    expect(merge({ role: 'violated', findings: [other] }).map(({ property }) => property)).toEqual([
      'Path',
      'MaxSessionDuration',
    ]);
  });

  test('one that IAM no longer has stays, low', () => {
    const [left] = merge({ role: 'proven', findings: [] }, find({ path: '/AssumeRolePolicyDocument' }));
    expect(left).toMatchObject({ severity: 'low', property: 'AssumeRolePolicyDocument' });
    expect(left?.what).toContain('IAM has it as the template says now');
  });

  test('one of a role that could not be read stays as it is', () => {
    expect(merge({ role: 'unproven', findings: [] })).toEqual(drift);
  });

  test('one of another resource is not disproved by the role', () => {
    const other = find({ path: '/Roles/0' }, { physicalId: 'profile', resourceType: 'AWS::IAM::InstanceProfile' });
    expect(merge({ role: 'proven', findings: [] }, other)).toEqual(other);
  });

  test('a role that is deleted and cannot be assumed is one: the missing role', () => {
    const denied: Finding = { ...role, fact: 'assumable', reason: 'not-assumable', property: 'AssumeRole' };
    const deleted = find({ path: '/' }, { status: 'DELETED', differences: [] });
    expect(merge({ role: 'unproven', findings: [denied] }, deleted)).toEqual(deleted);
  });
});
