import { afterEach, describe, expect, test } from '@jest/globals';
import { createStackSets } from '../../src/aws/stack-sets.ts';
import type { StackSets } from '../../src/ports.ts';
import type { StackSetRef } from '../../src/domain/stack-set/stack-set.ts';
import { AwsError } from '../aws-simulator/service.ts';
import type { Service, ServiceAnswer, ServiceRequest } from '../aws-simulator/service.ts';
import { accountIds, serveAws } from './aws-fixture.ts';
import type { ServedAws } from './aws-fixture.ts';

const ref: StackSetRef = { name: 'audit', region: 'eu-west-1', callAs: 'DELEGATED_ADMIN' };
const base = {
  OperationId: 'op-1',
  Action: 'UPDATE',
  Status: 'RUNNING',
  CreationTimestamp: new Date(1_700_000_000_000),
};

let aws: ServedAws | undefined;

afterEach(async () => {
  await aws?.stop();
  aws = undefined;
});

/** The adapter behind its port, against a CloudFormation with scripted answers. */
async function serve(cloudformation: Service): Promise<{ stackSets: StackSets; served: ServedAws }> {
  const served = await serveAws({ cloudformation });
  aws = served;
  return { stackSets: createStackSets(served.configuration), served };
}

function refuse(code: string, message: string, status = 400): Service {
  return () => {
    throw new AwsError(code, message, status);
  };
}

/** Answers Summaries in pages of MaxResults. */
function paged(all: readonly unknown[]): (request: ServiceRequest) => ServiceAnswer {
  return ({ input }) => {
    const offset = Number(input['NextToken'] ?? 0);
    const end = offset + Number(input['MaxResults']);
    return { Summaries: all.slice(offset, end), NextToken: end < all.length ? String(end) : undefined };
  };
}

test('every call carries the name, call-as and the Region of the ref', async () => {
  const { stackSets, served } = await serve(({ action }) => {
    if (action === 'DescribeStackSet') return { StackSet: { Status: 'DELETED' } };
    return { StackSetOperation: base, OperationId: 'op-1', Summaries: [] };
  });
  await stackSets.find(ref);
  await stackSets.listInstances(ref);
  await stackSets.listRecentOperations(ref);
  await stackSets.describeOperation(ref, 'op-1');
  await stackSets.findOperation(ref, 'op-1');
  await stackSets.listResults(ref, 'op-1');
  const targets = { organizationalUnitIds: ['ou-1'], accountIds: ['300000000000'], regions: ['us-east-1'] };
  const creation = { kind: 'accounts', ...targets } as const;
  await stackSets.createInstances(ref, { operationId: 'op-1', creation, preferences: {} });
  await stackSets.listResultsPage(ref, 'op-1', {});
  await stackSets.updateInstances(ref, {
    operationId: 'op-1',
    targets,
    preferences: {},
  });
  await stackSets.stopOperation(ref, 'op-1');
  const requests = served.requests.all();
  expect(requests).toHaveLength(10);
  for (const { input, region } of requests) {
    expect(input).toMatchObject({ StackSetName: 'audit', CallAs: 'DELEGATED_ADMIN' });
    expect(region).toBe('eu-west-1');
  }
});

describe('find', () => {
  test('returns undefined for a missing or deleted stack set', async () => {
    const { stackSets } = await serve(refuse('StackSetNotFoundException', 'StackSet audit not found', 404));
    expect(await stackSets.find(ref)).toBeUndefined();
    await aws?.stop();
    const deleted = await serve(() => ({ StackSet: { Status: 'DELETED' } }));
    expect(await deleted.stackSets.find(ref)).toBeUndefined();
  });

  test('returns the stack set', async () => {
    const { stackSets } = await serve(() => ({
      StackSet: {
        Status: 'ACTIVE',
        StackSetARN: 'arn:x',
        Description: 'Audit role',
        TemplateBody: '{"a":"<é>"}',
        Parameters: [{ ParameterKey: 'Empty', ParameterValue: '' }],
        Capabilities: ['CAPABILITY_NAMED_IAM'],
        Tags: [{ Key: 'Empty', Value: '' }],
        AutoDeployment: { Enabled: true, RetainStacksOnAccountRemoval: false },
        ManagedExecution: { Active: true },
        OrganizationalUnitIds: ['ou-1', 'ou-2'],
      },
    }));
    expect(await stackSets.find(ref)).toEqual({
      ref,
      arn: 'arn:x',
      description: 'Audit role',
      templateBody: '{"a":"<é>"}',
      parameters: { Empty: '' },
      capabilities: ['CAPABILITY_NAMED_IAM'],
      tags: { Empty: '' },
      autoDeployment: { enabled: true, retainStacksOnAccountRemoval: false },
      hasManagedExecution: true,
      organizationalUnitIds: ['ou-1', 'ou-2'],
    });
  });

  test('throws any other refusal', async () => {
    const { stackSets } = await serve(refuse('ValidationError', 'Account used is not a delegated administrator'));
    await expect(stackSets.find(ref)).rejects.toMatchObject({
      name: 'UserError',
      code: 'not-delegated-administrator',
      next: expect.stringContaining('organizations:ListDelegatedAdministrators'),
    });
  });
});

test('lists all pages of instances and results, 100 each', async () => {
  const ids = accountIds(300_000_000_000, 250);
  const summaries = ids.map((Account) => ({ Account, Region: 'us-east-1', Status: 'SUCCEEDED' }));
  const { stackSets, served } = await serve(paged(summaries));
  const instances = await stackSets.listInstances(ref);
  const results = await stackSets.listResults(ref, 'op-1');
  expect(instances.map(({ accountId }) => accountId)).toEqual(ids);
  expect(results.map(({ accountId }) => accountId)).toEqual(ids);
  expect(served.requests.countByAction()).toEqual({ ListStackInstances: 3, ListStackSetOperationResults: 3 });
});

describe('a page of results', () => {
  const summaries = accountIds(300_000_000_000, 150).map((Account) => ({ Account, Region: 'r', Status: 'FAILED' }));

  test('is one call for a hundred, with the token of the next page', async () => {
    const { stackSets, served } = await serve(paged(summaries));
    const first = await stackSets.listResultsPage(ref, 'op-1', {});
    expect([first.results.length, first.nextToken]).toEqual([100, '100']);
    const second = await stackSets.listResultsPage(ref, 'op-1', { token: '100' });
    expect([second.results.length, second.nextToken]).toEqual([50, undefined]);
    const asked = served.requests.all().map(({ input }) => [input['MaxResults'], input['NextToken'], input['Filters']]);
    expect(asked).toEqual([
      ['100', undefined, undefined],
      ['100', '100', undefined],
    ]);
  });

  test('holds only the status that the caller asks for', async () => {
    const { stackSets, served } = await serve(paged([]));
    expect(await stackSets.listResultsPage(ref, 'op-1', { status: 'FAILED' })).toEqual({
      results: [],
      nextToken: undefined,
    });
    expect(served.requests.all()[0]?.input).toMatchObject({
      OperationId: 'op-1',
      Filters: [{ Name: 'OPERATION_RESULT_STATUS', Values: 'FAILED' }],
    });
  });
});

describe('operations', () => {
  test('the list is one page with the newest first', async () => {
    const summaries = accountIds(1, 150).map((id, index) => ({
      ...base,
      OperationId: `op-${id}`,
      Action: 'CREATE',
      CreationTimestamp: new Date(base.CreationTimestamp.getTime() + ((index * 7) % 100) * 1000),
    }));
    const { stackSets, served } = await serve(paged(summaries));
    const times = (await stackSets.listRecentOperations(ref)).map(({ createdAt }) => createdAt.getTime());
    expect(times).toHaveLength(100);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(new Set(times).size).toBe(100);
    expect(served.requests.all()).toHaveLength(1);
  });

  test('the list continues after an empty page', async () => {
    const { stackSets } = await serve(({ input }) =>
      input['NextToken'] === undefined ? { Summaries: [], NextToken: 'more' } : { Summaries: [base] },
    );
    expect(await stackSets.listRecentOperations(ref)).toHaveLength(1);
  });

  test('the list may be empty', async () => {
    const { stackSets } = await serve(() => ({ Summaries: [] }));
    expect(await stackSets.listRecentOperations(ref)).toEqual([]);
  });

  test('findOperation returns undefined for an unknown operation, describeOperation throws', async () => {
    const { stackSets } = await serve(refuse('OperationNotFoundException', 'Operation op-1 not found', 404));
    expect(await stackSets.findOperation(ref, 'op-1')).toBeUndefined();
    await expect(stackSets.describeOperation(ref, 'op-1')).rejects.toMatchObject({
      name: 'UserError',
      what: expect.stringContaining('op-1'),
    });
  });

  test('findOperation throws any other refusal', async () => {
    const { stackSets } = await serve(refuse('AccessDenied', 'no', 403));
    await expect(stackSets.findOperation(ref, 'op-1')).rejects.toMatchObject({ code: 'access-denied' });
  });

  test('an unknown status is an error, not a guess', async () => {
    const { stackSets } = await serve(() => ({ StackSetOperation: { ...base, Status: 'PAUSED' } }));
    await expect(stackSets.describeOperation(ref, 'op-1')).rejects.toMatchObject({
      code: 'unknown',
      what: expect.stringContaining('PAUSED'),
    });
  });

  test('preferences and the number of failures are read', async () => {
    const { stackSets } = await serve(() => ({
      StackSetOperation: {
        ...base,
        OperationPreferences: { FailureToleranceCount: 0, MaxConcurrentPercentage: 10 },
        StatusDetails: { FailedStackInstancesCount: 2 },
      },
    }));
    expect(await stackSets.describeOperation(ref, 'op-1')).toMatchObject({
      preferences: { failureToleranceCount: 0, maxConcurrentPercentage: 10 },
      failedInstances: 2,
    });
  });
});
