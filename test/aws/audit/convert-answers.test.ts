import { describe, expect, test } from '@jest/globals';

import { toAssumeAnswer } from '../../../src/aws/audit/assume-answer.ts';
import { toDriftSummary, toInstanceDrift, toResourceDrift } from '../../../src/aws/audit/convert-drift.ts';
import { toMarker, toRoleReading } from '../../../src/aws/audit/convert-role.ts';
import { parsePolicyText } from '../../../src/aws/iam/policy-text.ts';

const roleArn = 'arn:aws:iam::300000000001:role/Audit';

function accessDenied(context: string): Error {
  const message = `User: arn:aws:sts::2:assumed-role/run/s is not authorized to perform: sts:AssumeRole on resource: ${roleArn} ${context}`;
  return Object.assign(new Error(message.trim()), { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } });
}

test.each([
  ['with an explicit deny in a service control policy', 'service-control-policy'],
  [
    'with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-1/p-1',
    'service-control-policy',
  ],
  ['because no service control policy allows the sts:AssumeRole action', 'service-control-policy'],
  ['with an explicit deny in a resource control policy', 'resource-control-policy'],
  ['with an explicit deny in a permissions boundary', 'permissions-boundary'],
  ['because no permissions boundary allows the sts:AssumeRole action', 'permissions-boundary'],
  ['because no session policy allows the sts:AssumeRole action', 'session-policy'],
  ['with an explicit deny in an identity-based policy', 'identity-policy'],
  ['because no identity-based policy allows the sts:AssumeRole action', 'identity-policy'],
  ['because no resource-based policy allows the sts:AssumeRole action', 'trust-policy'],
  ['because no role trust policy allows the sts:AssumeRole action', 'trust-policy'],
  ['with an explicit deny in the role trust policy', 'trust-policy'],
  ['with an explicit deny in a VPC endpoint policy', 'not-named'],
  ['', 'not-named'],
])('a denial %s names %s', (context, policy) => {
  expect(toAssumeAnswer(accessDenied(context), roleArn, undefined)).toMatchObject({ kind: 'denied', policy });
});

describe('an answer that we do not understand is no answer', () => {
  test('of a detection', () => {
    const counts = {
      TotalStackInstancesCount: 3,
      DriftedStackInstancesCount: 1,
      InSyncStackInstancesCount: 1,
      InProgressStackInstancesCount: 0,
      FailedStackInstancesCount: 1,
    };
    expect(toDriftSummary({ DriftDetectionStatus: 'PARTIAL_SUCCESS', ...counts })).toEqual({
      detectionStatus: 'PARTIAL_SUCCESS',
      checkedAt: undefined,
      total: 3,
      drifted: 1,
      inSync: 1,
      inProgress: 0,
      failed: 1,
    });
    expect(toDriftSummary(undefined)).toBeUndefined();
    expect(toDriftSummary({ DriftStatus: 'NOT_CHECKED' })).toBeUndefined();
    expect(() => toDriftSummary({ DriftDetectionStatus: 'NEW' as 'FAILED', ...counts })).toThrow('"NEW"');
    expect(() => toDriftSummary({ DriftDetectionStatus: 'COMPLETED' })).toThrow('TotalStackInstancesCount');
  });

  test('of an instance and its resources', () => {
    expect(toInstanceDrift({ Account: '1', Region: 'r', DriftStatus: 'NEW' as 'DRIFTED' }).status).toBe('UNKNOWN');
    const resource = {
      StackId: 's',
      LogicalResourceId: 'Role',
      ResourceType: 'AWS::IAM::Role',
      Timestamp: new Date(0),
    };
    expect(toResourceDrift({ ...resource, StackResourceDriftStatus: 'NEW' as 'DELETED' })).toEqual({
      logicalId: 'Role',
      resourceType: 'AWS::IAM::Role',
      physicalId: '',
      status: 'UNKNOWN',
      differences: [],
    });
    const difference = {
      PropertyPath: '/Path',
      ExpectedValue: '/',
      ActualValue: '/a/',
      DifferenceType: 'NEW' as 'ADD',
    };
    const modified = { ...resource, StackResourceDriftStatus: 'MODIFIED' as const, PropertyDifferences: [difference] };
    expect(() => toResourceDrift(modified)).toThrow('DifferenceType');
  });

  test('of a role', () => {
    const parts = { attachedPolicies: [], inlinePolicies: {}, instanceProfiles: [] };
    const role = {
      Arn: roleArn,
      RoleName: 'Audit',
      Path: '/',
      RoleId: 'AROA',
      CreateDate: new Date(0),
      MaxSessionDuration: 3600,
      AssumeRolePolicyDocument: '%7B%7D',
    };
    expect(toRoleReading(role, parts)).toMatchObject({ trust: {}, tags: {}, description: undefined });
    for (const member of Object.keys(role)) {
      expect(() => toRoleReading({ ...role, [member]: undefined }, parts)).toThrow(`Role.${member}`);
    }
  });

  test('of a page that names no next one', () => {
    expect(toMarker({ IsTruncated: true, Marker: 'next' })).toBe('next');
    expect(toMarker({ IsTruncated: false, Marker: 'next' })).toBeUndefined();
    expect(() => toMarker({ IsTruncated: true })).toThrow('Marker');
  });

  test.each(['%7B', '%zz', '%5B%5D', 'null', ''])('of a policy: %s', (text) => {
    expect(() => parsePolicyText(text, 'PolicyVersion.Document')).toThrow('PolicyVersion.Document');
  });
});
