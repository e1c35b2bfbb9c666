import { afterEach, describe, expect, test } from '@jest/globals';
import { createStackSets } from '../../src/aws/stack-sets.ts';
import type { StackSets } from '../../src/ports.ts';
import type { StackSetRef } from '../../src/domain/stack-set/stack-set.ts';
import type { UpdateInstancesRequest } from '../../src/domain/stack-set/stack-set-call.ts';
import type { Service, ServiceAnswer } from '../aws-simulator/service.ts';
import { refuse, script, serveAws } from './aws-fixture.ts';
import type { ServedAws } from './aws-fixture.ts';

const ref: StackSetRef = { name: 'audit', region: 'eu-west-1', callAs: 'DELEGATED_ADMIN' };
const running = { OperationId: 'mine-1', Action: 'UPDATE', Status: 'RUNNING', CreationTimestamp: new Date(0) };

let aws: ServedAws | undefined;

afterEach(async () => {
  await aws?.stop();
  aws = undefined;
});

async function serve(cloudformation: Service): Promise<{ stackSets: StackSets; served: ServedAws }> {
  const served = await serveAws({ cloudformation });
  aws = served;
  return { stackSets: createStackSets({ ...served.configuration, pause: () => Promise.resolve() }), served };
}

describe('createInstances', () => {
  const request = { operationId: 'stackset-role-action-1', preferences: {} } as const;
  const regions = ['us-east-1'];
  const units = ['ou-1', 'ou-2'];
  const whole = { kind: 'organizational-units', organizationalUnitIds: units, accountIds: ['1'], regions } as const;
  const some = { kind: 'accounts', organizationalUnitIds: ['ou-1'], accountIds: ['300000000001'], regions } as const;

  test.each([
    [
      'whole OUs',
      { ...whole, excludedAccountIds: [] },
      { OrganizationalUnitIds: ['ou-1', 'ou-2'], AccountFilterType: 'NONE' },
    ],
    [
      'OUs without some accounts',
      { ...whole, excludedAccountIds: ['300000000009'] },
      { OrganizationalUnitIds: ['ou-1', 'ou-2'], AccountFilterType: 'DIFFERENCE', Accounts: ['300000000009'] },
    ],
    [
      'some accounts',
      some,
      { OrganizationalUnitIds: ['ou-1'], AccountFilterType: 'INTERSECTION', Accounts: ['300000000001'] },
    ],
  ])('%s', async (_, creation, targets) => {
    const { stackSets, served } = await serve(() => ({ OperationId: request.operationId }));
    const preferences = {
      failureTolerancePercentage: 0,
      maxConcurrentPercentage: 25,
      concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
    } as const;
    await stackSets.createInstances(ref, { ...request, creation, preferences });
    expect(served.requests.all().map(({ action, input }) => [action, input])).toEqual([
      [
        'CreateStackInstances',
        expect.objectContaining({
          OperationId: request.operationId,
          DeploymentTargets: targets,
          Regions: ['us-east-1'],
          OperationPreferences: {
            FailureTolerancePercentage: '0',
            MaxConcurrentPercentage: '25',
            ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE',
          },
        }),
      ],
    ]);
  });

  test('sent twice counts as sent', async () => {
    const creation = { ...running, OperationId: request.operationId, Action: 'CREATE' };
    const { stackSets } = await serve(
      script({
        CreateStackInstances: [refuse('OperationIdAlreadyExistsException', 'exists', 409)],
        DescribeStackSetOperation: [() => ({ StackSetOperation: creation })],
      }),
    );
    await expect(stackSets.createInstances(ref, { ...request, creation: some })).resolves.toBeUndefined();
  });

  test('names the other operation in progress', async () => {
    const message = 'Another Operation on StackSet arn is in progress: op-9';
    const { stackSets } = await serve(refuse('OperationInProgressException', message, 409));
    await expect(stackSets.createInstances(ref, { ...request, creation: some })).rejects.toMatchObject({
      code: 'operation-in-progress',
      what: expect.stringContaining('op-9'),
    });
  });
});

const broken = refuse('InternalFailure', 'We are sorry', 500);
const unknown = refuse('OperationNotFoundException', 'Operation mine-1 not found', 404);
const found = (): ServiceAnswer => ({ StackSetOperation: running });

const update: UpdateInstancesRequest = {
  operationId: 'mine-1',
  targets: {
    organizationalUnitIds: ['ou-1', 'ou-2'],
    accountIds: ['300000000001', '300000000002'],
    regions: ['us-east-1'],
  },
  preferences: { failureTolerancePercentage: 100, maxConcurrentPercentage: 10 },
};

test('an update of instances names its accounts and overrides nothing', async () => {
  const { stackSets, served } = await serve(() => ({ OperationId: 'mine-1' }));
  await stackSets.updateInstances(ref, update);
  expect(served.requests.all().map(({ action, input }) => [action, input])).toEqual([
    [
      'UpdateStackInstances',
      {
        StackSetName: 'audit',
        CallAs: 'DELEGATED_ADMIN',
        OperationId: 'mine-1',
        DeploymentTargets: {
          OrganizationalUnitIds: ['ou-1', 'ou-2'],
          AccountFilterType: 'INTERSECTION',
          Accounts: ['300000000001', '300000000002'],
        },
        Regions: ['us-east-1'],
        OperationPreferences: { FailureTolerancePercentage: '100', MaxConcurrentPercentage: '10' },
      },
    ],
  ]);
});

test('an update of all accounts but some names those', async () => {
  const { stackSets, served } = await serve(() => ({ OperationId: 'mine-1' }));
  const targets = { ...update.targets, exceptAccountIds: ['333333333333'] };
  await stackSets.updateInstances(ref, { ...update, targets });
  expect(served.requests.all()[0]?.input['DeploymentTargets']).toEqual({
    OrganizationalUnitIds: ['ou-1', 'ou-2'],
    AccountFilterType: 'DIFFERENCE',
    Accounts: ['333333333333'],
  });
});

describe('whether an operation was started', () => {
  const used = [
    ['exists', refuse('OperationIdAlreadyExistsException', 'exists', 409)],
    ['is stale', refuse('StaleRequestException', 'Another operation has been performed', 409)],
  ] as const;

  test.each(used)('yes: the id %s, and its operation is in flight', async (_, refusal) => {
    const { stackSets, served } = await serve(
      script({ UpdateStackInstances: [refusal], DescribeStackSetOperation: [found] }),
    );
    await stackSets.updateInstances(ref, update);
    expect(served.requests.countByAction()).toEqual({ UpdateStackInstances: 1, DescribeStackSetOperation: 1 });
  });

  test.each(
    used.flatMap(([what, refusal]) =>
      (
        [
          ['has ended before the first send', { ...running, Status: 'SUCCEEDED' }],
          ['is of another action', { ...running, Action: 'DELETE' }],
        ] as const
      ).map(([why, operation]) => [what, why, refusal, operation] as const),
    ),
  )('no: the id %s, and its operation %s', async (_, _why, refusal, operation) => {
    const { stackSets } = await serve(
      script({
        UpdateStackInstances: [refusal],
        DescribeStackSetOperation: [() => ({ StackSetOperation: operation })],
      }),
    );
    await expect(stackSets.updateInstances(ref, update)).rejects.toMatchObject({
      code: 'unknown',
      what: expect.stringContaining(`belongs to an earlier operation (${operation.Action}, ${operation.Status})`),
    });
  });

  test('no: the id exists after a fault, and AWS does not know its operation', async () => {
    const { stackSets } = await serve(
      script({ UpdateStackInstances: [broken, used[0][1]], DescribeStackSetOperation: [unknown] }),
    );
    await expect(stackSets.updateInstances(ref, update)).rejects.toMatchObject({ code: 'unknown' });
  });

  test('yes: the id exists after a lost answer, even when its operation has ended meanwhile', async () => {
    const ended = (): ServiceAnswer => ({ StackSetOperation: { ...running, Status: 'SUCCEEDED' } });
    const { stackSets } = await serve(
      script({ UpdateStackInstances: [broken, used[0][1]], DescribeStackSetOperation: [ended] }),
    );
    await expect(stackSets.updateInstances(ref, update)).resolves.toBeUndefined();
  });

  test('yes: it is the operation in progress', async () => {
    const message = 'Another Operation on StackSet arn:x is in progress: mine-1';
    const { stackSets } = await serve(refuse('OperationInProgressException', message, 409));
    await expect(stackSets.updateInstances(ref, update)).resolves.toBeUndefined();
  });

  test('no: AWS refused the only send, and gets no further call', async () => {
    const { stackSets, served } = await serve(refuse('ValidationError', 'Parameters: [x] must have values'));
    await expect(stackSets.updateInstances(ref, update)).rejects.toMatchObject({ code: 'template-invalid' });
    expect(served.requests.countByAction()).toEqual({ UpdateStackInstances: 1 });
  });

  test('no: a quota is used up, which is no throttling', async () => {
    const { stackSets, served } = await serve(refuse('LimitExceededException', 'Too many operations'));
    await expect(stackSets.updateInstances(ref, update)).rejects.toMatchObject({ code: 'quota-exceeded' });
    expect(served.requests.countByAction()).toEqual({ UpdateStackInstances: 1 });
  });

  test('yes: AWS refuses after a lost answer, and has the operation', async () => {
    const conflict = refuse('StaleRequestException', 'Another operation has been performed', 409);
    const { stackSets, served } = await serve(
      script({ UpdateStackInstances: [broken, conflict], DescribeStackSetOperation: [found] }),
    );
    await stackSets.updateInstances(ref, update);
    expect(served.requests.countByAction()).toEqual({ UpdateStackInstances: 2, DescribeStackSetOperation: 1 });
  });

  test('no: AWS refuses after a fault, and has no operation', async () => {
    const conflict = refuse(
      'OperationInProgressException',
      'Another Operation on StackSet a is in progress: op-9',
      409,
    );
    const { stackSets } = await serve(
      script({ UpdateStackInstances: [broken, conflict], DescribeStackSetOperation: [unknown] }),
    );
    await expect(stackSets.updateInstances(ref, update)).rejects.toMatchObject({
      code: 'operation-in-progress',
      what: expect.stringContaining('operation op-9 of audit is in progress'),
      isTransient: false,
    });
  });
});

describe('when all attempts are used up', () => {
  /** Two attempts instead of eight. */
  async function exhaust(describing: () => ServiceAnswer): Promise<{ error: unknown; served: ServedAws }> {
    const served = await serveAws({
      cloudformation: script({ UpdateStackInstances: [broken], DescribeStackSetOperation: [describing] }),
    });
    aws = served;
    const stackSets = createStackSets({ ...served.configuration, maxAttempts: 2, pause: () => Promise.resolve() });
    const error: unknown = await stackSets.updateInstances(ref, update).catch((thrown: unknown) => thrown);
    return { error, served };
  }

  test('AWS has accepted when it has the operation', async () => {
    const { error, served } = await exhaust(found);
    expect(error).toBeUndefined();
    expect(served.requests.countByAction()).toEqual({ UpdateStackInstances: 2, DescribeStackSetOperation: 1 });
  });

  test('the fault is the error when AWS has no operation', async () => {
    const { error } = await exhaust(unknown);
    expect(error).toMatchObject({ what: expect.stringContaining('InternalFailure'), isTransient: true });
  });

  test('the operation may have been started when AWS does not answer', async () => {
    const { error } = await exhaust(broken);
    expect(error).toMatchObject({
      name: 'UserError',
      what: expect.stringContaining('operation mine-1 may have been started'),
      next: expect.stringContaining('Run apply again'),
      isTransient: true,
    });
  });

  test('the operation may have been started when AWS denies the question', async () => {
    const { error } = await exhaust(refuse('AccessDenied', 'no', 403));
    expect(error).toMatchObject({
      code: 'access-denied',
      what: expect.stringContaining('mine-1 may have been started'),
      isTransient: false,
    });
  });
});

describe('stopOperation', () => {
  test('sends the id of the operation', async () => {
    const { stackSets, served } = await serve(() => ({}));
    await stackSets.stopOperation(ref, 'mine-1');
    expect(served.requests.all()).toEqual([
      expect.objectContaining({
        action: 'StopStackSetOperation',
        input: { StackSetName: 'audit', CallAs: 'DELEGATED_ADMIN', OperationId: 'mine-1' },
      }),
    ]);
  });

  test.each([
    ['InvalidOperationException', 'Operation mine-1 is not in progress and cannot be stopped', 400],
    ['OperationNotFoundException', 'Operation mine-1 not found', 404],
  ])('does not fail when the operation has just ended: %s', async (code, message, status) => {
    const { stackSets } = await serve(refuse(code, message, status));
    await expect(stackSets.stopOperation(ref, 'mine-1')).resolves.toBeUndefined();
  });

  test('throws any other refusal', async () => {
    const { stackSets } = await serve(refuse('AccessDenied', 'no', 403));
    await expect(stackSets.stopOperation(ref, 'mine-1')).rejects.toMatchObject({
      code: 'access-denied',
      next: expect.stringContaining('cloudformation:StopStackSetOperation'),
    });
  });
});
