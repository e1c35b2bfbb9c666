import { describe, expect, test } from '@jest/globals';

import { estimateWaves, findNotUndone, findTerraformOnly, planWaves } from '../../src/domain/waves.ts';
import { canaryPreferences, wavePreferences } from '../../src/domain/preferences.ts';
import { pickVersion } from '../../src/domain/stack-set/stack-set-version.ts';
import type { LeftBehind } from '../../src/domain/targets/left-behind.ts';
import { placesIn } from '../../src/domain/stack-set/stack-set.ts';
import type { WaveFacts } from '../../src/domain/waves.ts';
import {
  definitionOf,
  instanceOf,
  management,
  member,
  organizationOf,
  prod,
  root,
  sandbox,
  workloads,
} from './landscape.ts';

const members = [
  member('300000000001'),
  member('300000000002'),
  member('300000000003', prod),
  member('300000000004', prod),
  member('300000000005', prod),
  member('300000000006', sandbox),
  member('300000000007', sandbox, 'SUSPENDED'),
];

function factsOf(changes: Partial<WaveFacts> = {}): WaveFacts {
  return {
    organization: organizationOf(members),
    instances: members.map(({ id }) => instanceOf(id)),
    stackSetUnitIds: [root],
    organizationalUnitIds: [root],
    leftBehind: [],
    regions: ['us-east-1'],
    canary: { kind: 'count', count: 1 },
    ...changes,
  };
}

function idsOf(accounts: readonly { readonly id: string }[]): readonly string[] {
  return accounts.map(({ id }) => id);
}

const preferences = {
  maxConcurrentPercentage: 25,
  initialFailureTolerancePercentage: 10,
  initialMaxConcurrentPercentage: 25,
  regionConcurrency: 'parallel',
} as const;

describe('the canaries', () => {
  test.each([
    [1, ['300000000006']],
    [2, ['300000000006', '300000000001']],
    [4, ['300000000006', '300000000001', '300000000002', '300000000003']],
    [99, ['300000000006', '300000000001', '300000000002', '300000000003', '300000000004', '300000000005']],
  ])('%i of them come from the smallest OUs first, by the accounts that an update reaches', (count, ids) => {
    const { canaries, others } = planWaves(factsOf({ canary: { kind: 'count', count } }));
    expect(idsOf(canaries)).toEqual(ids);
    expect([...idsOf(canaries), ...idsOf(others)].sort()).toEqual(idsOf(members.slice(0, 6)));
  });

  test('named, they are those', () => {
    const accountIds = ['300000000004', '300000000002'];
    const { canaries, canaryUpdates } = planWaves(factsOf({ canary: { kind: 'accounts', accountIds } }));
    expect(idsOf(canaries)).toEqual(['300000000002', '300000000004']);
    expect(canaryUpdates).toEqual([
      {
        organizationalUnitIds: [root],
        accountIds: ['300000000002', '300000000004'],
        regions: ['us-east-1'],
        instances: placesIn(['300000000002', '300000000004'], ['us-east-1']),
      },
    ]);
  });

  test.each([
    ['suspended', '300000000007'],
    ['unknown', '999999999999'],
    ['the management account', management],
  ])('named and %s: an input error that names it', (_, id) => {
    const facts = factsOf({ canary: { kind: 'accounts', accountIds: ['300000000001', id] } });
    expect(() => planWaves(facts)).toThrow(`canary-accounts: ${id} has no instance`);
  });

  test.each([
    ['without an instance', []],
    ['INOPERABLE', [instanceOf('300000000006', { status: 'INOPERABLE', detailedStatus: 'INOPERABLE' })]],
  ])('an account %s is none', (_, own) => {
    const rest = members.filter(({ id }) => id !== '300000000006').map(({ id }) => instanceOf(id));
    const { canaries, others } = planWaves(factsOf({ instances: [...rest, ...own] }));
    expect(idsOf(canaries)).toEqual(['300000000001']);
    expect(idsOf(others)).not.toContain('300000000006');
  });
});

describe('the wave after the canaries', () => {
  test('names the OUs that the stack set was deployed to, and all accounts but the canaries', () => {
    const { waveUpdates } = planWaves(factsOf({ stackSetUnitIds: [sandbox, workloads] }));
    const accountIds = idsOf(members.slice(0, 5)).toSorted();
    expect(waveUpdates).toEqual([
      {
        organizationalUnitIds: [workloads],
        accountIds,
        regions: ['us-east-1'],
        instances: placesIn(accountIds, ['us-east-1']),
      },
    ]);
  });

  test('leaves out whom AWS has left behind, and none of them is a canary', () => {
    const left = (accountId: string, kind: LeftBehind['kind']): LeftBehind => {
      return { accountId, name: '', kind, regions: ['us-east-1'], organizationalUnitIds: [workloads] };
    };
    const leftBehind = [
      left('300000000006', 'moved-out'),
      left('300000000007', 'suspended'),
      left('999999999999', 'gone'),
    ];
    const instances = [...members.map(({ id }) => instanceOf(id)), instanceOf('999999999999')];
    const { canaries, others, waveUpdates } = planWaves(
      factsOf({ stackSetUnitIds: [workloads], leftBehind, instances }),
    );
    expect(idsOf(canaries)).toEqual(['300000000001']);
    expect(idsOf(others)).toEqual(idsOf(members.slice(1, 5)));
    expect(waveUpdates).toEqual([
      {
        organizationalUnitIds: [workloads],
        accountIds: idsOf(members.slice(1, 5)),
        regions: ['us-east-1'],
        instances: placesIn(idsOf(members.slice(1, 5)), ['us-east-1']),
      },
    ]);
    const named = factsOf({ leftBehind, canary: { kind: 'accounts', accountIds: ['300000000006'] } });
    expect(() => planWaves(named)).toThrow('canary-accounts: 300000000006 has no instance');
  });

  test('is not sent when the canaries are all', () => {
    expect(planWaves(factsOf({ canary: { kind: 'count', count: 6 } })).waveUpdates).toEqual([]);
  });

  test('more OUs than one call takes are several calls', () => {
    const units = Array.from({ length: 60 }, (_, index) => `ou-ab12-unit${String(index).padStart(4, '0')}`);
    const accounts = units.map((unit, index) => member(String(400_000_000_000 + index), unit));
    const { waveUpdates } = planWaves({
      ...factsOf(),
      organization: organizationOf(accounts, units),
      instances: accounts.map(({ id }) => instanceOf(id)),
      stackSetUnitIds: units,
      organizationalUnitIds: units,
    });
    expect(waveUpdates.map(({ organizationalUnitIds }) => organizationalUnitIds.length)).toEqual([50, 9]);
  });
});

test('more accounts than a call names are several calls, each with its own OUs', () => {
  const accounts = Array.from({ length: 5_002 }, (_, index) =>
    member(String(400_000_000_000 + index), index < 4_999 ? sandbox : workloads),
  );
  const { waveUpdates } = planWaves({
    ...factsOf(),
    organization: organizationOf(accounts),
    instances: accounts.map(({ id }) => instanceOf(id)),
    stackSetUnitIds: [sandbox, workloads],
    canary: { kind: 'accounts', accountIds: ['400000004000'] },
  });
  expect(waveUpdates.map(({ accountIds }) => accountIds.length)).toEqual([5_000, 1]);
  expect(waveUpdates.map(({ organizationalUnitIds }) => organizationalUnitIds)).toEqual([
    [sandbox, workloads],
    [workloads],
  ]);
});

describe('in two Regions', () => {
  const both = ['us-east-1', 'eu-west-1'];
  const inBoth = members.flatMap(({ id }) => both.map((region) => ({ ...instanceOf(id), region })));

  test('the canary is updated in both before any other account begins', () => {
    const { canaryUpdates, waveUpdates } = planWaves(factsOf({ instances: inBoth, regions: both }));
    expect(canaryUpdates.map(({ regions }) => regions)).toEqual([both]);
    expect(canaryUpdates[0]?.instances).toHaveLength(2);
    expect(waveUpdates.map(({ regions }) => regions)).toEqual([both]);
    expect(waveUpdates[0]?.instances).toHaveLength(10);
  });

  test('an account that has one of them yet is expected to answer for that one alone', () => {
    const instances = inBoth.filter(({ accountId, region }) => accountId !== '300000000002' || region === 'us-east-1');
    const { waveUpdates } = planWaves(factsOf({ instances, regions: both }));
    expect(waveUpdates.map(({ regions }) => regions)).toEqual([['us-east-1'], both]);
    expect(waveUpdates[0]?.instances).toEqual(placesIn(['300000000002'], ['us-east-1']));
    expect(waveUpdates[1]?.accountIds).not.toContain('300000000002');
  });

  test('one after the other they take twice as long', () => {
    const plan = planWaves(factsOf({ instances: inBoth, regions: both }));
    const atOnce = estimateWaves(plan, { ...preferences, maxConcurrentPercentage: 50 }, 40);
    const inOrder = estimateWaves(
      plan,
      { ...preferences, maxConcurrentPercentage: 50, regionConcurrency: 'sequential' },
      40,
    );
    expect(atOnce).toMatchObject({ totalSeconds: 40 + 3 * 40, worstCase: 4 });
    expect(inOrder).toMatchObject({ totalSeconds: 2 * (40 + 3 * 40), worstCase: 2 });
  });
});

describe('what stays with Terraform', () => {
  const before = definitionOf();
  const update = (changes: Parameters<typeof definitionOf>[0]) =>
    findTerraformOnly({ kind: 'update', before, after: definitionOf(changes) });

  test.each([
    ['switched off', { enabled: false, retainStacksOnAccountRemoval: true }],
    ['not retaining', { enabled: true, retainStacksOnAccountRemoval: false }],
    ['gone', undefined],
  ])('automatic deployment %s', (_, autoDeployment) => {
    expect(update({ autoDeployment })).toEqual(['automatic deployment']);
  });

  test.each([
    [{ permissionModel: 'SELF_MANAGED' }, ['the permission model']],
    [{ callAs: 'SELF' as const }, ['`call-as`']],
    [{ templateBody: '{}', parameters: {}, tags: {}, capabilities: [], description: 'Another' }, []],
  ])('%j', (changes, expected) => {
    expect(update(changes)).toEqual(expected);
  });

  test('an adoption', () => {
    const change = { kind: 'update', before, after: before, isAdoption: true } as const;
    expect(findTerraformOnly(change)).toEqual(['the adoption of the stack set']);
  });

  test('nothing of what is no update', () => {
    expect(findTerraformOnly({ kind: 'none', current: before })).toEqual([]);
  });
});

describe('what an operation over accounts cannot take back', () => {
  const before = definitionOf();
  const described = definitionOf({ description: 'Another' });

  test.each([
    ['automatic deployment', definitionOf({ autoDeployment: undefined }), before, ['automatic deployment']],
    ['a description instead of another', before, described, []],
    ['a description where there was none', definitionOf({ description: '' }), described, ['the description']],
    ['a description that goes away', described, definitionOf({ description: '' }), []],
    ['what it carries itself', before, definitionOf({ templateBody: '{}', parameters: {}, tags: {} }), []],
  ])('%s', (_, from, to, expected) => {
    expect(findNotUndone({ kind: 'update', before: from, after: to })).toEqual(expected);
  });

  test('nothing of what is no update', () => {
    expect(findNotUndone({ kind: 'none', current: before })).toEqual([]);
  });
});

test('the version is all of the definition that goes together with targets', () => {
  const { description, templateBody, parameters, capabilities, tags } = definitionOf();
  expect(pickVersion(definitionOf())).toEqual({ description, templateBody, parameters, capabilities, tags });
});

test('neither canaries nor waves tolerate a failure, and both run side by side', () => {
  expect(canaryPreferences(3, preferences)).toMatchObject({ failureToleranceCount: 0, maxConcurrentCount: 3 });
  expect(canaryPreferences(0, preferences)).toMatchObject({ maxConcurrentCount: 1 });
  expect(wavePreferences(preferences)).toMatchObject({ failureTolerancePercentage: 0, maxConcurrentPercentage: 25 });
  for (const own of [canaryPreferences(3, preferences), wavePreferences(preferences)]) {
    expect(own.concurrencyMode).toBe('SOFT_FAILURE_TOLERANCE');
  }
});

describe('the estimate', () => {
  test('is one turn of the canaries, then turns of as many as run at once', () => {
    const plan = planWaves(factsOf({ canary: { kind: 'count', count: 2 } }));
    const estimate = estimateWaves(plan, { ...preferences, maxConcurrentPercentage: 50 }, 40);
    expect(estimate).toMatchObject({ canaries: 2, concurrency: 2, worstCase: 2, basis: 'last-operation' });
    expect(estimate.totalSeconds).toBe(40 + 2 * 40);
  });

  test('without others it is the canaries alone; unmeasured times are assumed', () => {
    const plan = planWaves(factsOf({ canary: { kind: 'count', count: 6 } }));
    const estimate = estimateWaves(plan, preferences, undefined);
    expect(estimate).toMatchObject({ canaries: 6, worstCase: 6, basis: 'assumed', totalSeconds: 30 });
  });
});
