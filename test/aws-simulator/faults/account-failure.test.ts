import { describe, expect, test } from '@jest/globals';
import {
  changed,
  definition,
  everywhere,
  openBench,
  openDeployedBench,
  parameters,
  redrive,
  roleTemplate,
  unlimited,
} from '../cloudformation/api/cloudformation-fixture.ts';
import type { Bench } from '../cloudformation/api/cloudformation-fixture.ts';
import { namedReasons, renderNamedReason } from './fault-reason.ts';

const first = '300000000001';

function create(bench: Bench): string {
  const { OperationId } = bench.call('CreateStackInstances', { ...everywhere, ...unlimited });
  bench.pass(60);
  return String(OperationId);
}

function reasonOf(bench: Bench, account: string): unknown {
  const [entry] = bench.list('ListStackInstances', { StackInstanceAccount: account });
  return entry?.['StatusReason'];
}

function openSet(setup = {}): Bench {
  const bench = openBench(setup);
  bench.call('CreateStackSet', definition());
  return bench;
}

describe('faults', () => {
  test('refuse in the named accounts, by id or name, until they are cleared', () => {
    const bench = openSet();
    bench.world.setFaults([{ kind: 'refuse', accounts: [first, 'team-a-prod'], reason: { text: 'because' } }]);
    const id = create(bench);
    expect(bench.results(id)).toEqual({ FAILED: 2, SUCCEEDED: 10 });
    expect(bench.statuses()).toMatchObject({ [first]: 'OUTDATED/FAILED', '300000000003': 'OUTDATED/FAILED' });
    expect(reasonOf(bench, first)).toBe('because');
    expect(bench.results(create(bench))).toEqual({ FAILED: 2 });
    bench.world.clearFaults();
    expect(bench.results(create(bench))).toEqual({ SUCCEEDED: 2 });
  });

  test('refuse only some actions, and only the first attempts', () => {
    const bench = openSet();
    bench.world.setFaults([
      { kind: 'refuse', accounts: [first], actions: ['UPDATE'], attempts: 1, reason: 'access-denied' },
    ]);
    create(bench);
    expect(bench.statuses()[first]).toBe('CURRENT/SUCCEEDED');
    bench.call('UpdateStackSet', { ...changed(), ...unlimited });
    bench.pass(60);
    expect(bench.statuses()[first]).toBe('OUTDATED/FAILED');
    bench.call('UpdateStackSet', redrive([first]));
    bench.pass(60);
    expect(bench.statuses()[first]).toBe('CURRENT/SUCCEEDED');
  });

  test.each([
    ['denied-by-scp', 'with an explicit deny in a service control policy'],
    ['access-denied', 'is not authorized to perform: iam:GetRole'],
    ['name-already-exists', 'already exists.'],
    ['stack-stuck', 'state and can not be updated.'],
    ['sts-region-inactive', 'STS is not activated in this region for account:'],
    ['execution-role-missing', 'role with trust relationship to Role'],
    ['managed-policy-invalid', 'does not exist or is not attachable'],
    ['invalid-principal', 'Invalid principal in policy'],
    ['quota-exceeded', 'Cannot exceed quota'],
    ['throttled', 'Rate exceeded'],
    ['aws-internal', 'Failed to get stack status'],
  ] as const)('%s has its own text', (reason, text) => {
    const bench = openSet();
    bench.world.setFaults([{ kind: 'refuse', accounts: [first], reason }]);
    create(bench);
    expect(reasonOf(bench, first)).toContain(text);
  });

  test('every named reason has a text', () => {
    const place = { accountId: first, region: 'us-east-1', roleName: 'R', stackId: 's' };
    expect(new Set(namedReasons.map((reason) => renderNamedReason(reason, place).text)).size).toBe(namedReasons.length);
  });

  test('return a chosen error to an action, a given number of times', () => {
    const bench = openSet();
    bench.world.setFaults([
      {
        kind: 'error',
        action: 'DescribeStackSet',
        times: 1,
        code: 'ValidationError',
        message: 'Failed to check account is Delegated Administrator',
      },
    ]);
    expect(bench.refusal('DescribeStackSet').message).toBe('Failed to check account is Delegated Administrator');
    expect(bench.call('DescribeStackSet')).toHaveProperty('StackSet');
  });

  test('declare throttles, which the wire counts down', () => {
    const { world } = openBench({ faults: [{ kind: 'throttle', action: 'UpdateStackSet', times: 3 }] });
    expect(world.throttles.get('UpdateStackSet')).toBe(3);
    world.clearFaults();
    expect(world.throttles.size).toBe(0);
  });
});

describe('an existing role', () => {
  test('fails the account with AWS’s text, stays, and allows the deployment after its deletion', () => {
    const bench = openSet();
    bench.world.setFaults([{ kind: 'role-exists', accounts: [first], roleName: 'AuditRole' }]);
    create(bench);
    expect(reasonOf(bench, first)).toBe(
      'ResourceLogicalId:Role, ResourceType:AWS::IAM::Role, ResourceStatusReason:AuditRole already exists.',
    );
    expect(bench.world.roleOf(first)?.stackId).toBeUndefined();
    bench.world.clearFaults();
    expect(bench.results(create(bench))).toEqual({ SUCCEEDED: 1 });
    expect(bench.world.roleOf(first)?.stackId).toBeDefined();
  });

  test('appears in the error with its stack', () => {
    const bench = openSet();
    const { StackId } = bench.callFrom(first, 'CreateStack', {
      StackName: 'by-hand',
      TemplateBody: JSON.stringify(roleTemplate()),
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      Parameters: parameters({ RoleName: 'AuditRole', ExternalId: 'x' }),
    });
    bench.pass(30);
    create(bench);
    expect(reasonOf(bench, first)).toMatch(new RegExp(`AuditRole already exists in stack ${String(StackId)}\\.$`));
  });
});

describe('stacks of accounts', () => {
  test('a failed first creation is repaired by the next operation', () => {
    const bench = openSet();
    bench.world.setFaults([{ kind: 'refuse', accounts: [first], reason: 'denied-by-scp', attempts: 1 }]);
    create(bench);
    expect([...bench.world.stacksOf(first).values()].map(({ status }) => status)).toEqual(['ROLLBACK_COMPLETE']);
    bench.call('UpdateStackSet', redrive([first]));
    bench.pass(60);
    expect(bench.statuses()[first]).toBe('CURRENT/SUCCEEDED');
    expect([...bench.world.stacksOf(first).values()].map(({ status }) => status)).toEqual(['CREATE_COMPLETE']);
  });

  test('a failed first creation is refused by the next operation, with the option', () => {
    const bench = openSet({ isRollbackCompleteRepaired: false });
    bench.world.setFaults([{ kind: 'refuse', accounts: [first], reason: 'denied-by-scp', attempts: 1 }]);
    create(bench);
    create(bench);
    expect(reasonOf(bench, first)).toMatch(
      /^Stack:arn:aws:cloudformation:.* is in ROLLBACK_COMPLETE state and can not be updated\.$/,
    );
  });

  test('a repeated CreateStackInstances leaves CURRENT instances alone, also after a stop or an exceeded tolerance', () => {
    const bench = openSet();
    bench.world.setFaults([{ kind: 'refuse', accounts: [first], reason: 'denied-by-scp', attempts: 1 }]);
    bench.call('CreateStackInstances', { ...everywhere, OperationId: 'one' });
    bench.pass(600);
    expect(bench.results('one')).toEqual({ SUCCEEDED: 1, FAILED: 1, CANCELLED: 10 });
    const before = bench.world.stacksOf('222222222222').keys().next().value;
    bench.call('CreateStackInstances', { ...everywhere, ...unlimited, OperationId: 'two' });
    bench.pass(60);
    expect(bench.results('two')).toEqual({ SUCCEEDED: 11 });
    expect(bench.list('ListStackInstances', { StackInstanceAccount: '222222222222' })[0]).toMatchObject({
      LastOperationId: 'one',
      StackId: before,
    });
  });

  test('an update that would replace the role of the same name fails', () => {
    const bench = openDeployedBench();
    bench.call('UpdateStackSet', {
      ...changed({ TemplateBody: JSON.stringify(roleTemplate({ Path: '/other/' })) }),
      ...unlimited,
    });
    bench.pass(60);
    expect(reasonOf(bench, first)).toContain(
      'CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename AuditRole',
    );
    expect(bench.world.roleOf(first)?.path).toBe('/');
  });

  test('a new role name creates the role again and deletes the old one', () => {
    const bench = openDeployedBench();
    bench.call('UpdateStackSet', {
      ...definition({ Parameters: parameters({ RoleName: 'Other', ExternalId: 'first' }) }),
      ...unlimited,
    });
    bench.pass(60);
    expect([...bench.world.rolesOf(first).keys()]).toEqual(['Other']);
  });

  test('after a role was deleted outside CloudFormation an unchanged template does not restore it, a changed one fails', () => {
    const bench = openDeployedBench();
    bench.world.rolesOf(first).delete('AuditRole');
    bench.call('UpdateStackSet', redrive([first]));
    bench.pass(60);
    expect(bench.statuses()[first]).toBe('CURRENT/SUCCEEDED');
    expect(bench.world.roleOf(first)).toBeUndefined();
    bench.call('UpdateStackSet', { ...changed(), ...unlimited });
    bench.pass(60);
    expect(reasonOf(bench, first)).toContain(
      'The role with name AuditRole cannot be found. (Service: Iam, Status Code: 404',
    );
  });

  test('a failed deletion leaves the instance INOPERABLE, out of updates, with its role', () => {
    const bench = openDeployedBench();
    bench.world.setFaults([{ kind: 'refuse', accounts: [first], actions: ['DELETE'], reason: 'access-denied' }]);
    bench.call('DeleteStackInstances', { ...everywhere, ...unlimited, RetainStacks: 'false' });
    bench.pass(60);
    expect(bench.statuses()).toEqual({ [first]: 'INOPERABLE/INOPERABLE' });
    expect(bench.world.roleOf(first)).toBeDefined();
    const { OperationId } = bench.call('UpdateStackSet', changed());
    bench.pass(60);
    expect(bench.results(String(OperationId))).toEqual({});
    expect(bench.refusal('DeleteStackSet').code).toBe('StackSetNotEmptyException');
  });

  test('the instance keeps its stack id across updates', () => {
    const bench = openDeployedBench();
    const id = () => bench.list('ListStackInstances', { StackInstanceAccount: first })[0]?.['StackId'];
    const before = id();
    expect(before).toMatch(
      /^arn:aws:cloudformation:us-east-1:300000000001:stack\/StackSet-audit-[0-9a-f-]{36}\/[0-9a-f-]{36}$/,
    );
    bench.call('UpdateStackSet', { ...changed(), ...unlimited });
    bench.pass(60);
    expect(id()).toBe(before);
  });

  test('unknown resource types are accepted', () => {
    const bench = openBench({ accounts: 2 });
    const template = { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: { Name: { 'Fn::Magic': [] } } } } };
    bench.call('CreateStackSet', definition({ TemplateBody: JSON.stringify(template), Parameters: [] }));
    expect(bench.results(create(bench))).toEqual({ SUCCEEDED: 2 });
  });
});

describe('suspended accounts', () => {
  test('are skipped without a stack, and are no failure', () => {
    const bench = openSet({ suspended: 2 });
    bench.call('CreateStackInstances', { ...everywhere, OperationId: 'one' });
    bench.pass(600);
    expect(bench.operationStatus('one')).toBe('SUCCEEDED');
    expect(bench.results('one')).toEqual({ SUCCEEDED: 10, CANCELLED: 2 });
    expect(bench.list('ListStackInstances', { StackInstanceAccount: '300000000011' })[0]).toMatchObject({
      Status: 'OUTDATED',
      StackInstanceStatus: { DetailedStatus: 'SKIPPED_SUSPENDED_ACCOUNT' },
      StatusReason: 'ACCOUNT_SUSPENDED',
      StackId: undefined,
    });
    expect(bench.operation('one')).toMatchObject({ StatusDetails: { FailedStackInstancesCount: 0 } });
  });

  test('keep their stack when they are suspended later, and updates skip them', () => {
    const bench = openDeployedBench();
    bench.world.suspend('team-a-security');
    bench.call('UpdateStackSet', { ...changed(), ...unlimited });
    bench.pass(60);
    expect(bench.statuses()[first]).toBe('OUTDATED/SKIPPED_SUSPENDED_ACCOUNT');
    expect(bench.world.roleOf(first)).toBeDefined();
  });
});
