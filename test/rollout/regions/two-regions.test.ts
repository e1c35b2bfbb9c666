import { describe, expect, test } from '@jest/globals';

import { outdate } from '../../aws-simulator/cloudformation/stacks/account-change.ts';
import { instanceKey } from '../../aws-simulator/cloudformation/stacks/stack-set.ts';
import { expectTruth, findEverHolders, findHolders, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import type { Ended, LifeSetup } from '../../in-memory/life.ts';
import {
  everyInstance,
  home,
  reachedBy,
  regionalDefinition,
  regionalRequest,
  second,
  twoRegions,
} from '../../in-memory/two-regions.ts';
import { updateRequest } from '../../in-memory/wanted.ts';

const waves = updateRequest({ strategy: 'waves' });
const accounts = ['222222222222', ...Array.from({ length: 5 }, (_, index) => String(300_000_000_001 + index))];
const denied = { kind: 'refuse', reason: 'denied-by-scp' } as const;

/** Six accounts in both Regions. */
function deployed(changes: Partial<LifeSetup> = {}, regions: readonly string[] = twoRegions): Life {
  const request = regionalRequest(changes.request, regions);
  return Life.deployed({ accounts: accounts.length, definition: regionalDefinition(), ...changes, request });
}

interface ReportedAccount {
  readonly account: string;
  readonly region: string;
  readonly class: string;
}

function accountsOf({ transcript }: Ended): readonly ReportedAccount[] {
  const file = JSON.parse(transcript.files.get('results.json') ?? '{}') as { accounts: ReportedAccount[] };
  return file.accounts;
}

function sentRegions(life: Life): readonly unknown[] {
  return life.calls
    .filter(({ action, error }) => /^(CreateStackInstances|UpdateStack)/.test(action) && error === undefined)
    .map(({ input }) => input['Regions']);
}

describe('a template in two Regions', () => {
  test('is deployed to every account in both, and proven in both', async () => {
    const life = Life.empty({ accounts: accounts.length, request: regionalRequest() });
    life.wanted = regionalDefinition();
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement?.outcome).toBe('succeeded');
    expect(ended.transcript.outputs).toMatchObject({ 'accounts-total': '6', 'accounts-current': '6' });
    expect(
      accountsOf(ended)
        .map(({ account, region }) => `${account}/${region}`)
        .sort(),
    ).toEqual(everyInstance(accounts));
    expect(findHolders(life, life.wanted)).toEqual(accounts);
  });

  test('is updated by Terraform in both', async () => {
    const life = deployed();
    life.wanted = regionalDefinition('second');
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement?.outcome).toBe('succeeded');
    expect(operationsOfOurs(life).map(reachedBy)).toEqual([everyInstance(accounts)]);
  });

  test('is updated in waves: the canary is proven in both before any other account begins', async () => {
    const life = deployed({ request: { update: waves } });
    life.wanted = regionalDefinition('second');
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement?.outcome).toBe('succeeded');
    const [canary, wave] = operationsOfOurs(life);
    expect(canary?.results.map(({ region }) => region).sort()).toEqual([...twoRegions].sort());
    expect(new Set(canary?.results.map(({ accountId }) => accountId)).size).toBe(1);
    expect(wave?.createdAt.getTime()).toBeGreaterThanOrEqual(canary?.endedAt?.getTime() ?? Infinity);
    expect(findHolders(life, life.wanted)).toEqual(accounts);
  });
});

describe('one Region after the other', () => {
  const inOrder = [second, home];
  const { preferences } = regionalRequest();
  const sequential = { preferences: { ...preferences, regionConcurrency: 'sequential' }, update: waves } as const;

  test('each operation is sent with the order that the user wrote, and AWS keeps it', async () => {
    const life = deployed({ request: sequential }, inOrder);
    life.wanted = {
      ...regionalDefinition('second'),
      operationPreferences: { ...regionalDefinition().operationPreferences, regionConcurrencyType: 'SEQUENTIAL' },
    };
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement?.outcome).toBe('succeeded');
    const sent = life.calls.filter(({ action }) => /^UpdateStack/.test(action)).map(({ input }) => input);
    expect(sent).toHaveLength(2);
    for (const { OperationPreferences } of sent) {
      expect(OperationPreferences).toMatchObject({ RegionConcurrencyType: 'SEQUENTIAL', RegionOrder: inOrder });
    }
    const began = life.world.deployments.filter(({ templateBody }) => templateBody === life.wanted.templateBody);
    const [canary] = began;
    expect(began.map(({ region }) => region)).toEqual([
      ...inOrder,
      ...inOrder.flatMap((region) => accounts.slice(1).map(() => region)),
    ]);
    expect(began[1]?.accountId).toBe(canary?.accountId);
  });

  test('a failure in the first one ends it: no account of the second one ever has the version', async () => {
    const bad = '300000000002';
    const fault = { ...denied, accounts: [bad], regions: [second], actions: ['UPDATE'], attempts: 1 } as const;
    const life = deployed({ request: sequential, faults: [fault] }, inOrder);
    life.wanted = regionalDefinition('second');
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement?.outcome).toBe('rolled-back');
    expect(findHolders(life, regionalDefinition())).toEqual(accounts);
    const had = life.world.deployments.filter(({ templateBody }) => templateBody === life.wanted.templateBody);
    const [canary] = had;
    const others = had.filter(({ accountId }) => accountId !== canary?.accountId);
    expect(others.length).toBeGreaterThan(0);
    expect(new Set(others.map(({ region }) => region))).toEqual(new Set([second]));
    // Who had it for a while is named, although the other Region was never reached.
    expect(ended.transcript.comments.at(-1)?.body).toContain('had it ≤');
  });

  test('a Region that is added gets its call alone, with its own order', async () => {
    const life = deployed({ request: sequential }, [home]);
    life.request = regionalRequest(sequential, inOrder);
    expect((await life.apply()).judgement?.outcome).toBe('succeeded');
    const [creation] = life.calls.filter(({ action }) => action === 'CreateStackInstances');
    expect(creation?.input).toMatchObject({ Regions: [second], OperationPreferences: { RegionOrder: [second] } });
  });
});

describe('the plan', () => {
  test('of an added Region says so, and calls no account new', async () => {
    const life = deployed({}, [home]);
    life.request = regionalRequest();
    const { transcript } = await life.plan();
    const [comment] = transcript.comments;
    expect(comment?.body).toContain('adds a Region in 6 accounts');
    expect(comment?.body).toContain('| Accounts | 6 in another Region');
    expect(comment?.body).toContain(`to 6 accounts in \`${second}\``);
    expect(comment?.body).toContain(`\`${home}\`, \`${second}\` at the same time`);
    expect(transcript.outputs).toMatchObject({ outcome: 'planned', 'accounts-total': '6' });
    expect(JSON.parse(transcript.outputs['accounts-by-class'] ?? '{}')).toMatchObject({ missing: 6, current: 0 });
  });

  test('of an update that Terraform alone can send says that it keeps no order', async () => {
    const { preferences } = regionalRequest();
    const life = deployed({
      request: { preferences: { ...preferences, regionConcurrency: 'sequential' }, update: waves },
    });
    life.wanted = {
      ...regionalDefinition('second'),
      autoDeployment: { enabled: true, retainStacksOnAccountRemoval: false },
    };
    life.request = { ...life.request, allow: [{ reason: 'retain-off' }] };
    const { transcript } = await life.plan();
    expect(transcript.comments[0]?.body).toContain(`\`${home}\` then \`${second}\``);
    expect(transcript.comments[0]?.body).toContain('Terraform cannot send the order of the Regions');
  });
});

describe('progress over two Regions', () => {
  test('counts accounts, not instances', async () => {
    const life = deployed({ request: { update: waves } });
    life.wanted = regionalDefinition('second');
    const { transcript } = await life.apply();
    const counted = transcript.comments.flatMap(({ body }) => /(\d+) of (\d+) account/.exec(body)?.slice(1) ?? []);
    expect(counted.length).toBeGreaterThan(0);
    expect(Math.max(...counted.map(Number))).toBeLessThanOrEqual(accounts.length);
  });
});

describe('a Region is added', () => {
  test('only the new one is deployed to, and every account is proven in both', async () => {
    const life = deployed({}, [home]);
    life.request = regionalRequest();
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement?.outcome).toBe('succeeded');
    expect(operationsOfOurs(life).map(reachedBy)).toEqual([everyInstance(accounts, [second])]);
    expect(sentRegions(life)).toEqual([[second]]);
    expect(life.stackSet.targets.get('r-ab12')).toEqual(new Set(twoRegions));
    expect((await life.apply()).judgement?.outcome).toBe('no-changes');
  });

  test('together with a new version: the update first, then the new Region gets it once', async () => {
    const life = deployed({ request: { update: waves } }, [home]);
    life.request = regionalRequest({ update: waves });
    life.wanted = regionalDefinition('second');
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement?.outcome).toBe('succeeded');
    const [canary, wave, creation] = operationsOfOurs(life);
    expect(canary?.results).toHaveLength(1);
    const others = accounts.filter((id) => id !== canary?.results[0]?.accountId);
    expect(wave === undefined ? [] : reachedBy(wave)).toEqual(everyInstance(others, [home]));
    expect(creation === undefined ? [] : reachedBy(creation)).toEqual(everyInstance(accounts, [second]));
  });

  test('by automatic deployment of a newcomer in the first Region alone: the other one is added', async () => {
    const life = deployed();
    life.stackSet.instances.delete(instanceKey('300000000004', second));
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement?.outcome).toBe('succeeded');
    expect(operationsOfOurs(life).map(reachedBy)).toEqual([everyInstance(['300000000004'], [second])]);
  });
});

describe('accounts that are outdated in one Region', () => {
  test('are updated again there alone, one call for each set of Regions', async () => {
    const life = deployed();
    outdate(life.world, { accounts: ['300000000002', '300000000003', '300000000004'] });
    const { instances } = life.stackSet;
    // Two of them have been updated in their first Region since.
    for (const id of ['300000000002', '300000000003']) {
      Object.assign(instances.get(instanceKey(id, home)) ?? {}, { status: 'CURRENT', detailedStatus: 'SUCCEEDED' });
      const stack = [...life.world.stacksOf(id).values()].find(({ region }) => region === home);
      Object.assign(stack ?? {}, { templateBody: life.wanted.templateBody });
    }
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement?.outcome).toBe('succeeded');
    expect(operationsOfOurs(life).map(reachedBy)).toEqual([
      everyInstance(['300000000004']),
      everyInstance(['300000000002', '300000000003'], [second]),
    ]);
  });

  test('and missing in the other one get both in one apply, without touching any other account', async () => {
    const life = deployed();
    outdate(life.world, { accounts: ['300000000002'] });
    life.stackSet.instances.delete(instanceKey('300000000002', second));
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement?.outcome).toBe('succeeded');
    expect(operationsOfOurs(life).flatMap(reachedBy)).toEqual([
      ...everyInstance(['300000000002'], [second]),
      ...everyInstance(['300000000002'], [home]),
    ]);
  });
});

describe('an update fails in the second Region alone', () => {
  const bad = '300000000002';
  const inSecond = { ...denied, accounts: [bad], regions: [second], actions: ['UPDATE'], attempts: 1 } as const;

  test.each([
    ['terraform', updateRequest()],
    ['waves', waves],
  ] as const)('by %s: both Regions of every account are back', async (_strategy, update) => {
    const life = deployed({ request: { update }, faults: [inSecond] });
    life.wanted = regionalDefinition('second');
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
    expect(findHolders(life, regionalDefinition())).toEqual(accounts);
    expect(ended.transcript.outputs).toMatchObject({ 'accounts-total': '6', 'accounts-current': '6' });
    // The account that failed in one Region had the new version in the other one for a while.
    expect(findEverHolders(life, life.wanted)).toContain(bad);
    expect(ended.transcript.comments.at(-1)?.body).toContain(`\`${bad}\``);
  });

  test('and refuses the way back there, too: the account is not back, and the Region is named', async () => {
    const life = deployed({ request: { update: waves }, faults: [{ ...inSecond, attempts: 9 }] });
    life.wanted = regionalDefinition('second');
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement?.outcome).toBe('rollback-incomplete');
    const notBack = accountsOf(ended).filter(({ class: accountClass }) => accountClass !== 'current');
    expect(notBack).toEqual([expect.objectContaining({ account: bad, region: second, class: 'failed' })]);
    expect(ended.transcript.outputs).toMatchObject({ 'accounts-current': '5', 'accounts-failed': '1' });
    expect(ended.transcript.comments.at(-1)?.body).toContain(`| \`${second}\` | previous | `);
  });

  test('and is held: the next apply goes on in that Region', async () => {
    const update = updateRequest({ onFailure: 'hold' });
    const life = deployed({ request: { update }, faults: [inSecond] });
    life.wanted = regionalDefinition('second');
    expect((await life.apply()).judgement?.outcome).toBe('failed');
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement?.outcome).toBe('succeeded');
    const heal = operationsOfOurs(life).slice(1).flatMap(reachedBy);
    expect(heal).toContain(`${bad}/${second}`);
    expect(new Set(heal).size).toBe(heal.length);
  });

  test('at the canary: no other account ever has it', async () => {
    const update = updateRequest({ strategy: 'waves', canary: { kind: 'accounts', accountIds: [bad] } });
    const life = deployed({ request: { update }, faults: [inSecond] });
    life.wanted = regionalDefinition('second');
    const ended = await life.apply();
    expectTruth(life, ended);
    expect(ended.judgement?.outcome).toBe('rolled-back');
    expect(findEverHolders(life, life.wanted)).toEqual([bad]);
    expect(findHolders(life, regionalDefinition())).toEqual(accounts);
  });
});
