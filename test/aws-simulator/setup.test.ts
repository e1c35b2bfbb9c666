import { describe, expect, test } from '@jest/globals';
import { openBench } from './cloudformation/api/cloudformation-fixture.ts';
import { manualClock } from './scaled-clock.ts';
import { buildWorld } from './setup.ts';

describe('buildWorld', () => {
  test('creates 40 reachable accounts in six OUs, always with the same ids', () => {
    const { organization } = buildWorld({}, manualClock());
    expect(organization.accounts.size).toBe(41);
    expect([...organization.organizationalUnits.keys()]).toEqual([
      'ou-ab12-security',
      'ou-ab12-infrastructure',
      'ou-ab12-production',
      'ou-ab12-staging0',
      'ou-ab12-development',
      'ou-ab12-sandbox0',
    ]);
    expect(organization.accounts.get('300000000003')).toMatchObject({
      name: 'team-a-prod',
      parentId: 'ou-ab12-production',
    });
    expect(organization.accounts.get('222222222222')).toMatchObject({
      name: 'security-tooling',
      parentId: 'ou-ab12-security',
    });
    expect(organization.accounts.get('111111111111')).toMatchObject({ name: 'management', parentId: 'r-ab12' });
    expect(organization.isStackSetsAdministrator('222222222222')).toBe(true);
  });

  test('creates an organization that is not prepared', () => {
    const { organization } = buildWorld({ accounts: 3, isEmpty: true }, manualClock());
    expect([...organization.accounts.keys()]).toEqual(['111111111111', '222222222222', '300000000001', '300000000002']);
    expect(organization.trustedAccess).toBe(false);
    expect(organization.delegatedAdministrators.size).toBe(0);
    const bench = openBench({ isEmpty: true });
    expect(bench.refusal('CreateStackSet').message).toBe('Account used is not a delegated administrator');
    const setup = { isEmpty: true, trustedAccess: true, delegatedAdministrators: ['300000000001'] };
    const partly = buildWorld(setup, manualClock()).organization;
    expect([partly.trustedAccess, ...partly.delegatedAdministrators]).toEqual([true, '300000000001']);
  });

  test('gives all names and ids of a big organization different values', () => {
    const accounts = [...buildWorld({ accounts: 1000 }, manualClock()).organization.accounts.values()];
    expect(new Set(accounts.map(({ name }) => name)).size).toBe(1001);
    expect(accounts.every(({ id }) => /^\d{12}$/.test(id))).toBe(true);
  });

  test('creates nested OUs, or a tree of the setup', () => {
    const nested = buildWorld({ organizationalUnits: 'nested' }, manualClock()).organization;
    expect(nested.pathToRoot('ou-ab12-staging0')).toEqual(['ou-ab12-staging0', 'ou-ab12-workloads', 'r-ab12']);
    const own = buildWorld(
      { organizationalUnits: [{ name: 'A', organizationalUnits: [{ name: 'A' }] }] },
      manualClock(),
    );
    expect([...own.organization.organizationalUnits.keys()]).toEqual(['ou-ab12-a0000000', 'ou-ab12-a00000001']);
  });

  test('suspends accounts by number or by name', () => {
    const suspended = (setup: Parameters<typeof buildWorld>[0]) =>
      [...buildWorld(setup, manualClock()).organization.accounts.values()]
        .filter(({ state }) => state === 'SUSPENDED')
        .map(({ id }) => id);
    expect(suspended({ accounts: 5, suspended: 2 })).toEqual(['300000000003', '300000000004']);
    expect(suspended({ accounts: 5, suspended: ['team-a-prod'] })).toEqual(['300000000003']);
    expect(() => suspended({ suspended: ['none-such'] })).toThrow('no account none-such');
  });

  test('creates stack sets that exist from the start', () => {
    const { world, statuses, call } = openBench({ accounts: 3, stackSets: [{ name: 'audit' }], suspended: 1 });
    expect(statuses()).toEqual({ '222222222222': 'CURRENT/SUCCEEDED', '300000000001': 'CURRENT/SUCCEEDED' });
    expect(world.roleOf('300000000001')?.roleName).toBe('audit');
    expect(call('DescribeStackSet')).toMatchObject({
      StackSet: { OrganizationalUnitIds: ['r-ab12'], Capabilities: ['CAPABILITY_NAMED_IAM'] },
    });
  });

  test('creates a stack set without instances', () => {
    const { statuses } = openBench({ stackSets: [{ name: 'audit', organizationalUnitIds: [] }] });
    expect(statuses()).toEqual({});
  });

  test('accepts a setup from JSON', () => {
    const setup = { accounts: 2, faults: [{ kind: 'slow', accounts: ['security-tooling'], seconds: 60 }] } as const;
    const world = buildWorld(JSON.parse(JSON.stringify(setup)) as typeof setup, manualClock());
    expect(world.secondsFor('222222222222')).toBe(60);
    expect(world.secondsFor('300000000001')).toBe(20);
  });
});
