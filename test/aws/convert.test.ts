import { describe, expect, test } from '@jest/globals';
import {
  StackInstanceDetailedStatus,
  StackInstanceStatus,
  StackSetOperationAction,
  StackSetOperationResultStatus,
  StackSetOperationStatus,
} from '@aws-sdk/client-cloudformation';
import { AccountState, AccountStatus } from '@aws-sdk/client-organizations';
import {
  fromPreferences,
  fromVersion,
  toAccount,
  toCallerIdentity,
  toInstance,
  toList,
  toManagementAccountId,
  toOperation,
  toOrganizationalUnit,
  toPreferences,
  toResult,
  toSessionCredentials,
  toStackSet,
} from '../../src/aws/convert.ts';
import type { StackSetRef } from '../../src/domain/stack-set/stack-set.ts';
import { UserError } from '../../src/domain/user-error.ts';

const ref: StackSetRef = { name: 'audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' };
const createdAt = new Date('2026-03-01T10:00:00Z');

/** A value that AWS may add tomorrow: the SDK's types say it cannot be, its parser lets it through. */
function future(value: string): never {
  return value as never;
}

function codeOf(act: () => unknown): { code: string; message: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a stack set', () => {
  const sdk = {
    Status: 'ACTIVE',
    StackSetARN: 'arn:aws:cloudformation:us-east-1:111111111111:stackset/audit:1',
    TemplateBody: '{}',
  } as const;

  test('carries the ref that it was asked with', () => {
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
        AutoDeployment: { Enabled: true, RetainStacksOnAccountRemoval: true },
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
      autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
      hasManagedExecution: true,
      organizationalUnitIds: ['ou-1'],
    });
  });

  test('with everything optional left out', () => {
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

  test('that is deleted is none', () => {
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
    const { code, message } = codeOf(() => toStackSet(ref, answer));
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

  test('says undefined for what AWS leaves out or empty', () => {
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
    expect(codeOf(() => toInstance({ Region: 'us-east-1' })).message).toContain('Account');
    expect(codeOf(() => toInstance({ Account: '1' })).message).toContain('Region');
  });
});

describe('an operation', () => {
  const sdk = { OperationId: 'op-1', Action: 'UPDATE', Status: 'RUNNING', CreationTimestamp: createdAt } as const;

  test.each(Object.values(StackSetOperationStatus))('keeps status %s', (status) => {
    expect(toOperation({ ...sdk, Status: status }).status).toBe(status);
  });

  test.each(Object.values(StackSetOperationAction))('keeps action %s', (action) => {
    expect(toOperation({ ...sdk, Action: action }).action).toBe(action);
  });

  test.each([
    ['status', { ...sdk, Status: future('PAUSED') }, '"PAUSED"'],
    ['action', { ...sdk, Action: future('MIGRATE') }, '"MIGRATE"'],
    ['status', { ...sdk, Status: undefined }, 'null'],
  ])('refuses an unknown %s by name', (member, answer, value) => {
    const { code, message } = codeOf(() => toOperation(answer));
    expect(code).toBe('unknown');
    expect(message.toLowerCase()).toContain(`stacksetoperation.${member}`);
    expect(message).toContain(value);
  });

  test('with all that AWS may say', () => {
    const endedAt = new Date('2026-03-01T11:00:00Z');
    expect(
      toOperation({
        ...sdk,
        EndTimestamp: endedAt,
        OperationPreferences: { MaxConcurrentPercentage: 10 },
        StatusDetails: { FailedStackInstancesCount: 0 },
        StatusReason: 'tolerance',
      }),
    ).toEqual({
      id: 'op-1',
      action: 'UPDATE',
      status: 'RUNNING',
      createdAt,
      endedAt,
      preferences: { maxConcurrentPercentage: 10 },
      failedInstances: 0,
      statusReason: 'tolerance',
    });
  });

  test('does not invent a count of failures', () => {
    expect(toOperation(sdk)).toMatchObject({ failedInstances: undefined, endedAt: undefined, preferences: {} });
  });

  test('without an id or a creation time is refused', () => {
    expect(codeOf(() => toOperation({ ...sdk, OperationId: undefined })).code).toBe('unknown');
    expect(codeOf(() => toOperation({ ...sdk, CreationTimestamp: undefined })).code).toBe('unknown');
    expect(codeOf(() => toOperation(undefined)).code).toBe('unknown');
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

  test('has no description when there was none: AWS takes no empty one', () => {
    expect(fromVersion({ ...version, description: '' }).Description).toBeUndefined();
  });

  test('tells tags that are to be removed from tags that nobody speaks of', () => {
    expect(fromVersion({ ...version, tags: {} }).Tags).toEqual([]);
  });

  test('leaves out tags of AWS itself, which nobody may send', () => {
    const tags = { 'aws:cloudformation:stack-name': 'x', Team: 'security' };
    expect(fromVersion({ ...version, tags }).Tags).toEqual([{ Key: 'Team', Value: 'security' }]);
  });

  test('never sends the asterisks that AWS shows in the place of a NoEcho value', () => {
    expect(fromVersion({ ...version, parameters: { Token: '****', Stars: '***' } }).Parameters).toEqual([
      { ParameterKey: 'Token', UsePreviousValue: true },
      { ParameterKey: 'Stars', ParameterValue: '***' },
    ]);
  });
});

describe('preferences', () => {
  const all = {
    failureToleranceCount: 0,
    failureTolerancePercentage: 5,
    maxConcurrentCount: 1,
    maxConcurrentPercentage: 25,
    concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
    regionConcurrencyType: 'PARALLEL',
  } as const;

  test('go to AWS and come back the same, zero included', () => {
    expect(toPreferences(fromPreferences(all))).toEqual(all);
  });

  test('members left out stay left out, in both directions', () => {
    expect(Object.keys(toPreferences({}))).toEqual([]);
    expect(Object.values(fromPreferences({})).every((value) => value === undefined)).toBe(true);
  });

  test('with an unknown mode are refused', () => {
    expect(codeOf(() => toPreferences({ ConcurrencyMode: future('LOOSE') })).message).toContain('"LOOSE"');
    expect(codeOf(() => toPreferences({ RegionConcurrencyType: future('BOTH') })).message).toContain('"BOTH"');
  });
});

describe('a result', () => {
  const sdk = { Account: '000000000123', Region: 'us-east-1' };

  test.each(Object.values(StackSetOperationResultStatus))('keeps status %s', (status) => {
    expect(toResult({ ...sdk, Status: status, StatusReason: 'why' })).toEqual({
      accountId: '000000000123',
      region: 'us-east-1',
      status,
      statusReason: 'why',
    });
  });

  test('UNKNOWN for another value and for none', () => {
    expect(toResult({ ...sdk, Status: future('DONE') }).status).toBe('UNKNOWN');
    expect(toResult(sdk)).toMatchObject({ status: 'UNKNOWN', statusReason: undefined });
  });
});

describe('an account', () => {
  const sdk = { Id: '000000000123', Name: 'Audit' };

  test.each(Object.values(AccountState))('keeps state %s', (state) => {
    expect(toAccount({ ...sdk, State: state }, 'ou-1').state).toBe(state);
  });

  test.each(Object.values(AccountStatus))('falls back to the retired status %s', (status) => {
    expect(toAccount({ ...sdk, Status: status }, 'ou-1').state).toBe(status);
  });

  test('believes the state when both are there', () => {
    expect(toAccount({ ...sdk, State: 'CLOSED', Status: 'SUSPENDED' }, 'ou-1').state).toBe('CLOSED');
  });

  test('UNKNOWN for another value and for none', () => {
    expect(toAccount({ ...sdk, State: future('ASLEEP'), Status: 'ACTIVE' }, 'ou-1').state).toBe('UNKNOWN');
    expect(toAccount(sdk, 'ou-1')).toEqual({
      id: '000000000123',
      name: 'Audit',
      state: 'UNKNOWN',
      organizationalUnitId: 'ou-1',
    });
  });
});

test('an OU knows its parent, a root has none', () => {
  expect(toOrganizationalUnit({ Id: 'ou-1', Name: 'Prod' }, 'r-1')).toEqual({
    id: 'ou-1',
    name: 'Prod',
    parentId: 'r-1',
  });
  expect(toOrganizationalUnit({ Id: 'r-1' }, undefined)).toEqual({ id: 'r-1', name: 'r-1', parentId: undefined });
  expect(codeOf(() => toOrganizationalUnit(undefined, undefined)).message).toContain('Roots');
});

test('an organization without its management account is refused', () => {
  expect(toManagementAccountId({ MasterAccountId: '111111111111' })).toBe('111111111111');
  expect(codeOf(() => toManagementAccountId(undefined)).code).toBe('unknown');
});

test('the partition is read out of the ARN', () => {
  const arn = 'arn:aws-us-gov:sts::000000000123:assumed-role/deploy/run';
  expect(toCallerIdentity({ Account: '000000000123', Arn: arn })).toEqual({
    accountId: '000000000123',
    arn,
    partition: 'aws-us-gov',
  });
  expect(codeOf(() => toCallerIdentity({ Account: '1' })).code).toBe('unknown');
});

test('a session must be complete', () => {
  const sdk = { AccessKeyId: 'a', SecretAccessKey: 's', SessionToken: 't', Expiration: createdAt };
  expect(toSessionCredentials(sdk)).toEqual({
    accessKeyId: 'a',
    secretAccessKey: 's',
    sessionToken: 't',
    expiration: createdAt,
  });
  expect(codeOf(() => toSessionCredentials({ ...sdk, Expiration: undefined })).message).toContain('Expiration');
});

test('a page without a list is empty', () => {
  expect(toList(undefined)).toEqual([]);
  expect(toList([1])).toEqual([1]);
});
