import { describe, expect, test } from '@jest/globals';
import { definition, openBench, openDeployedBench, redrive, root, unlimited } from '../api/cloudformation-fixture.ts';
import type { Bench, Entry } from '../api/cloudformation-fixture.ts';

const security = 'ou-ab12-security';
const production = 'ou-ab12-production';
const workloads = 'ou-ab12-workloads';

function openSet(nested = false): Bench {
  const bench = openBench(nested ? { organizationalUnits: 'nested' } : {});
  bench.call('CreateStackSet', definition());
  return bench;
}

function create(bench: Bench, DeploymentTargets: Entry): string[] {
  bench.call('CreateStackInstances', { DeploymentTargets, Regions: ['us-east-1'], ...unlimited });
  bench.pass(60);
  return Object.keys(bench.statuses());
}

describe('CreateStackInstances targets', () => {
  test('the root reaches every member at any depth, but not the management account', () => {
    const accounts = create(openSet(true), { OrganizationalUnitIds: [root] });
    expect(accounts).toHaveLength(12);
    expect(accounts).not.toContain('111111111111');
    expect(accounts).toContain('222222222222');
  });

  test('an OU reaches the accounts of its children', () => {
    const bench = openSet(true);
    const accounts = create(bench, { OrganizationalUnitIds: [workloads] });
    const names = accounts.map((id) => bench.world.organization.accounts.get(id)?.name);
    expect(names).toEqual([
      'team-a-workloads',
      'team-a-prod',
      'team-a-staging',
      'team-a-dev',
      'team-b-workloads',
      'team-b-prod',
      'team-b-staging',
    ]);
  });

  test.each([
    ['INTERSECTION', ['300000000003', '300000000001'], ['300000000003']],
    ['DIFFERENCE', ['300000000003'], ['300000000009']],
  ])('%s', (AccountFilterType, Accounts, expected) => {
    expect(create(openSet(), { OrganizationalUnitIds: [production], Accounts, AccountFilterType })).toEqual(expected);
  });

  test('NONE, with the empty list that the provider sends', () => {
    const accounts = create(openSet(), {
      OrganizationalUnitIds: [production],
      Accounts: '',
      AccountFilterType: 'NONE',
    });
    expect(accounts).toEqual(['300000000003', '300000000009']);
  });

  test('INTERSECTION with the management account reaches no account', () => {
    const targets = { OrganizationalUnitIds: [root], Accounts: ['111111111111'], AccountFilterType: 'INTERSECTION' };
    expect(create(openSet(), targets)).toEqual([]);
  });

  test.each([
    [
      'UNION',
      { OrganizationalUnitIds: [root], Accounts: ['300000000001'], AccountFilterType: 'UNION' },
      'UNION is not supported',
    ],
    [
      'accounts without a filter',
      { OrganizationalUnitIds: [root], Accounts: ['300000000001'] },
      'AccountFilterType must be specified',
    ],
    [
      'accounts with NONE',
      { OrganizationalUnitIds: [root], Accounts: ['300000000001'], AccountFilterType: 'NONE' },
      'AccountFilterType must be specified',
    ],
    [
      'a filter without accounts',
      { OrganizationalUnitIds: [root], AccountFilterType: 'DIFFERENCE' },
      'Accounts must be specified',
    ],
    [
      'no OU',
      { Accounts: ['300000000001'], AccountFilterType: 'INTERSECTION' },
      'can only have OrganizationalUnit as target',
    ],
    ['an OU that does not exist', { OrganizationalUnitIds: ['ou-ab12-missing0'] }, 'ou-ab12-missing0'],
    ['an invalid OU id', { OrganizationalUnitIds: ['o-ab12cd34ef'] }, 'deploymentTargets.organizationalUnitIds'],
    [
      'an invalid account id',
      { OrganizationalUnitIds: [root], Accounts: ['r-ab12'], AccountFilterType: 'INTERSECTION' },
      '^[0-9]{12}$',
    ],
    ['51 OUs', { OrganizationalUnitIds: Array.from({ length: 51 }, () => root) }, 'At most 50'],
  ])('rejects %s', (_case, DeploymentTargets, message) => {
    const error = openSet().refusal('CreateStackInstances', { DeploymentTargets, Regions: ['us-east-1'] });
    expect(error.code).toBe('ValidationError');
    expect(error.message).toContain(message);
  });

  test('rejects accounts together with targets, no targets, and no Regions', () => {
    const bench = openSet();
    const DeploymentTargets = { OrganizationalUnitIds: [root] };
    const both = { DeploymentTargets, Accounts: ['300000000001'], Regions: ['us-east-1'] };
    expect(bench.refusal('CreateStackInstances', both).message).toContain('not both');
    expect(bench.refusal('CreateStackInstances', { Regions: ['us-east-1'] }).message).toContain('either Accounts or');
    expect(bench.refusal('CreateStackInstances', { DeploymentTargets, Regions: '' }).message).toContain('Regions');
  });

  test('reads accounts from a URL', () => {
    const bench = openSet();
    bench.world.findObject = () => '300000000001,300000000003\n';
    const targets = {
      OrganizationalUnitIds: [root],
      AccountsUrl: 'https://b/accounts.csv',
      AccountFilterType: 'INTERSECTION',
    };
    expect(create(bench, targets)).toEqual(['300000000001', '300000000003']);
  });

  test('accepts accounts alone in a self-managed set', () => {
    const bench = openBench();
    const owner = '300000000001';
    bench.callFrom(owner, 'CreateStackSet', {
      ...definition({ PermissionModel: 'SELF_MANAGED', AutoDeployment: undefined }),
      StackSetName: 'own',
    });
    const targets = { StackSetName: 'own', Accounts: [owner], Regions: ['us-east-1'] };
    bench.callFrom(owner, 'CreateStackInstances', targets);
    bench.pass(60);
    expect(bench.world.roleOf(owner)?.roleName).toBe('AuditRole');
    expect(bench.refusalFrom(owner, 'CreateStackInstances', { ...targets, Accounts: [] }).message).toContain(
      'Accounts list',
    );
  });
});

describe('targets of updates and deletions', () => {
  test('accept only an OU that the set was deployed to, not a child of it', () => {
    const bench = openDeployedBench({ organizationalUnits: 'nested' });
    const update = redrive(['300000000003'], {
      DeploymentTargets: {
        OrganizationalUnitIds: [production],
        Accounts: ['300000000004'],
        AccountFilterType: 'INTERSECTION',
      },
    });
    expect(bench.refusal('UpdateStackSet', update)).toMatchObject({
      code: 'ValidationError',
      message: `Organizational unit ${production} not found in StackSet`,
    });
    expect(
      bench.refusal('UpdateStackInstances', {
        DeploymentTargets: { OrganizationalUnitIds: [security] },
        Regions: ['us-east-1'],
      }).message,
    ).toBe(`Organizational unit ${security} not found in StackSet`);
  });

  test('reject accounts without an instance', () => {
    const bench = openDeployedBench();
    const late = bench.world.addAccount('late');
    expect(bench.refusal('UpdateStackSet', redrive([late.id]))).toMatchObject({
      code: 'StackInstanceNotFoundException',
      httpStatus: 404,
    });
  });

  test('treat a list without a filter as UNION', () => {
    const bench = openSet();
    create(bench, { OrganizationalUnitIds: [production] });
    create(bench, { OrganizationalUnitIds: [security] });
    const { OperationId } = bench.call('UpdateStackInstances', {
      DeploymentTargets: { OrganizationalUnitIds: [production], Accounts: ['222222222222'] },
      Regions: ['us-east-1'],
      ...unlimited,
    });
    bench.pass(60);
    const accounts = bench.list('ListStackSetOperationResults', { OperationId }).map(({ Account }) => Account);
    expect(accounts).toEqual(['222222222222', '300000000003', '300000000009']);
  });

  test('delete everywhere except in the listed accounts with DIFFERENCE', () => {
    const bench = openDeployedBench();
    bench.call('DeleteStackInstances', {
      DeploymentTargets: { OrganizationalUnitIds: [root], Accounts: ['300000000001'], AccountFilterType: 'DIFFERENCE' },
      Regions: ['us-east-1'],
      RetainStacks: 'false',
      ...unlimited,
    });
    bench.pass(60);
    expect(Object.keys(bench.statuses())).toEqual(['300000000001']);
    expect(bench.world.roleOf('300000000002')).toBeUndefined();
  });

  test('require RetainStacks, which keeps the roles', () => {
    const bench = openDeployedBench();
    const targets = { DeploymentTargets: { OrganizationalUnitIds: [root] }, Regions: ['us-east-1'], ...unlimited };
    expect(bench.refusal('DeleteStackInstances', targets).code).toBe('ValidationError');
    bench.call('DeleteStackInstances', { ...targets, RetainStacks: 'true' });
    bench.pass(60);
    expect(bench.statuses()).toEqual({});
    expect(bench.world.roleOf('300000000002')?.roleName).toBe('AuditRole');
    expect(bench.world.templateOf('300000000002', 'audit')).toBeDefined();
    expect(bench.call('DescribeStackSet')).toMatchObject({ StackSet: { OrganizationalUnitIds: [] } });
  });

  test('override parameters with UpdateStackInstances, and remove the overrides with an empty list', () => {
    const bench = openDeployedBench();
    const targets = {
      DeploymentTargets: {
        OrganizationalUnitIds: [root],
        Accounts: ['300000000001'],
        AccountFilterType: 'INTERSECTION',
      },
      Regions: ['us-east-1'],
    };
    const seconds = () => bench.world.roleOf('300000000001')?.maxSessionDuration;
    bench.call('UpdateStackInstances', {
      ...targets,
      ParameterOverrides: [{ ParameterKey: 'MaxSessionDuration', ParameterValue: '7200' }],
    });
    bench.pass(30);
    expect(seconds()).toBe(7200);
    const where = { StackInstanceAccount: '300000000001', StackInstanceRegion: 'us-east-1' };
    expect(bench.call('DescribeStackInstance', where)).toMatchObject({
      StackInstance: { ParameterOverrides: [{ ParameterKey: 'MaxSessionDuration', ParameterValue: '7200' }] },
    });
    bench.call('UpdateStackInstances', { ...targets, ParameterOverrides: '' });
    bench.pass(30);
    expect(seconds()).toBe(3600);
  });
});
