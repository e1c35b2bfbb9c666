import { describe, expect, test } from '@jest/globals';
import { StackInstanceDetailedStatus, StackInstanceStatus } from '@aws-sdk/client-cloudformation';
import { fromVersion, toInstance, toStackSet } from '../../src/aws/convert-stack-set.ts';
import type { StackSetRef } from '../../src/domain/stack-set/stack-set.ts';
import { errorOf, future } from './answer-errors.ts';

const ref: StackSetRef = { name: 'audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' };

describe('a stack set', () => {
  const sdk = {
    Status: 'ACTIVE',
    StackSetARN: 'arn:aws:cloudformation:us-east-1:111111111111:stackset/audit:1',
    TemplateBody: '{}',
  } as const;

  test('carries the ref of the request', () => {
    expect(
      toStackSet(ref, {
        ...sdk,
        Parameters: [
          { ParameterKey: 'RoleName', ParameterValue: 'Audit' },
          { ParameterKey: 'Empty', ParameterValue: '' },
          { ParameterKey: 'LeftOut' },
        ],
        Capabilities: ['CAPABILITY_NAMED_IAM'],
        Tags: [
          { Key: 'Team', Value: 'security' },
          { Key: 'Empty', Value: '' },
        ],
        AutoDeployment: { Enabled: true, RetainStacksOnAccountRemoval: true, DependsOn: ['arn:aws:base'] },
        ManagedExecution: { Active: true },
        OrganizationalUnitIds: ['ou-1'],
      }),
    ).toEqual({
      ref,
      arn: sdk.StackSetARN,
      description: '',
      templateBody: '{}',
      parameters: { RoleName: 'Audit', Empty: '', LeftOut: '' },
      capabilities: ['CAPABILITY_NAMED_IAM'],
      tags: { Team: 'security', Empty: '' },
      autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true, dependsOn: ['arn:aws:base'] },
      hasManagedExecution: true,
      organizationalUnitIds: ['ou-1'],
    });
  });

  test('has defaults for every optional member', () => {
    expect(toStackSet(ref, sdk)).toEqual({
      ref,
      arn: sdk.StackSetARN,
      description: '',
      templateBody: '{}',
      parameters: {},
      capabilities: [],
      tags: {},
      autoDeployment: undefined,
      hasManagedExecution: false,
      organizationalUnitIds: [],
    });
    expect(toStackSet(ref, { ...sdk, AutoDeployment: {} })?.autoDeployment).toEqual({
      enabled: false,
      retainStacksOnAccountRemoval: false,
    });
  });

  test('that is deleted does not exist', () => {
    expect(toStackSet(ref, { ...sdk, Status: 'DELETED' })).toBeUndefined();
  });

  test.each([
    ['no stack set', undefined, 'StackSet'],
    ['no ARN', { ...sdk, StackSetARN: undefined }, 'StackSetARN'],
    ['no template', { ...sdk, TemplateBody: undefined }, 'TemplateBody'],
    ['no status', { ...sdk, Status: undefined }, 'Status'],
    ['an unknown status', { ...sdk, Status: future('FROZEN') }, '"FROZEN"'],
    ['a parameter without a key', { ...sdk, Parameters: [{ ParameterValue: 'x' }] }, 'ParameterKey'],
  ])('with %s is refused', (_, answer, named) => {
    const { code, message } = errorOf(() => toStackSet(ref, answer));
    expect(code).toBe('unknown');
    expect(message).toContain(named);
  });
});

describe('an instance', () => {
  const sdk = { Account: '000000000123', Region: 'us-east-1' };

  test.each(Object.values(StackInstanceStatus))('keeps status %s', (status) => {
    expect(toInstance({ ...sdk, Status: status }).status).toBe(status);
  });

  test.each(Object.values(StackInstanceDetailedStatus))('keeps detailed status %s', (detailed) => {
    const instance = toInstance({ ...sdk, Status: 'CURRENT', StackInstanceStatus: { DetailedStatus: detailed } });
    expect(instance.detailedStatus).toBe(detailed);
  });

  test('never reads an unknown value as one it knows', () => {
    const instance = toInstance({
      ...sdk,
      Status: future('FINE'),
      StackInstanceStatus: { DetailedStatus: future('constructor') },
    });
    expect(instance).toMatchObject({ status: 'UNKNOWN', detailedStatus: 'UNKNOWN' });
    expect(toInstance(sdk).status).toBe('UNKNOWN');
  });

  test('keeps the stack and the time of its last drift check', () => {
    const stackId = 'arn:aws:cloudformation:us-east-1:000000000123:stack/StackSet-audit-1/2';
    const driftCheckedAt = new Date(0);
    expect(toInstance({ ...sdk, StackId: stackId, LastDriftCheckTimestamp: driftCheckedAt })).toMatchObject({
      stackId,
      driftCheckedAt,
    });
  });

  test('has undefined for members that AWS omits or leaves empty', () => {
    expect(toInstance({ ...sdk, Status: 'CURRENT', StatusReason: '' })).toEqual({
      accountId: '000000000123',
      region: 'us-east-1',
      status: 'CURRENT',
      detailedStatus: undefined,
      statusReason: undefined,
      lastOperationId: undefined,
    });
    expect(toInstance({ ...sdk, StatusReason: 'why', LastOperationId: 'op-1' })).toMatchObject({
      statusReason: 'why',
      lastOperationId: 'op-1',
    });
  });

  test('without its account or Region is refused', () => {
    expect(errorOf(() => toInstance({ Region: 'us-east-1' })).message).toContain('Account');
    expect(errorOf(() => toInstance({ Account: '1' })).message).toContain('Region');
  });
});

describe('a version', () => {
  const version = {
    description: 'Audit role',
    templateBody: '{"Resources":{}}',
    parameters: { RoleName: 'Audit', Empty: '' },
    capabilities: ['CAPABILITY_NAMED_IAM'],
    tags: { Team: 'security' },
  } as const;

  test('goes to AWS and comes back the same', () => {
    const sent = fromVersion(version);
    const kept = {
      Status: 'ACTIVE',
      StackSetARN: 'arn',
      Description: sent.Description,
      TemplateBody: sent.TemplateBody,
      Parameters: sent.Parameters,
      Capabilities: sent.Capabilities,
      Tags: sent.Tags,
    } as const;
    expect(toStackSet(ref, kept)).toMatchObject(version);
  });

  test('sends no empty description, because AWS refuses it', () => {
    expect(fromVersion({ ...version, description: '' }).Description).toBeUndefined();
  });

  test('removes all tags with an empty list', () => {
    expect(fromVersion({ ...version, tags: {} }).Tags).toEqual([]);
  });

  test('leaves out the tags of AWS itself, because AWS refuses them', () => {
    const tags = { 'aws:cloudformation:stack-name': 'x', Team: 'security' };
    expect(fromVersion({ ...version, tags }).Tags).toEqual([{ Key: 'Team', Value: 'security' }]);
  });

  test('never sends the asterisks that AWS shows instead of a NoEcho value', () => {
    expect(fromVersion({ ...version, parameters: { Token: '****', Stars: '***' } }).Parameters).toEqual([
      { ParameterKey: 'Token', UsePreviousValue: true },
      { ParameterKey: 'Stars', ParameterValue: '***' },
    ]);
  });
});
