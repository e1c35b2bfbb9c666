import { describe, expect, test } from '@jest/globals';

import { isInFlight } from '../../aws-simulator/cloudformation/operations/operation.ts';
import { accountsOf, expectTruth, findHolders, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { acceptedBy, observeLife } from '../../in-memory/observe-life.ts';
import { readings } from '../../in-memory/readings.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';
import { waves } from '../../stories/waves.ts';

const second = wantedDefinition('second');
const update = updateRequest({ strategy: 'waves' });
/** In the smallest OU of an organization of 41 accounts. */
const smallest = '300000000005';
const preferences = {
  initialFailureTolerancePercentage: 10,
  initialMaxConcurrentPercentage: 25,
  maxConcurrentPercentage: 100,
  regionConcurrency: 'parallel',
} as const;

for (const [reading, doSameParametersMarkOutdated] of readings) {
  holdToStory(
    waves({ canary: smallest, percentage: '100' }),
    async () => {
      const life = Life.deployed({ accounts: 41, request: { update, preferences }, doSameParametersMarkOutdated });
      life.wanted = second;
      const observed = observeLife(life);
      await observed.plan();
      const { transcript } = await observed.apply();
      await observed.plan();
      return { ...observed, lines: transcript.lines };
    },
    {
      title: `the canary is proven first, then all other accounts at once, and then it is recorded (${reading})`,
      sent: ({ life, lines }) => {
        const [canary, wave] = operationsOfOurs(life);
        expect(wave?.createdAt.getTime()).toBeGreaterThanOrEqual(canary?.endedAt?.getTime() ?? Infinity);
        // Twenty seconds an account, all of them side by side.
        expect((wave?.endedAt?.getTime() ?? Infinity) - (wave?.createdAt.getTime() ?? 0)).toBeLessThanOrEqual(20_000);
        expect(lines.filter((line) => line.startsWith('terraform'))).toEqual([
          'terraform plan lock=true',
          'terraform record',
          'terraform plan lock=true',
        ]);
      },
      holders: ({ life }) => {
        expect(findHolders(life, second)).toHaveLength(41);
        // No account is updated twice.
        expect(operationsOfOurs(life).flatMap(accountsOf)).toHaveLength(41);
      },
      reported: ({ runs }) => {
        expect(runs[1]?.outputs).toMatchObject({ outcome: 'succeeded', 'failure-reason': '', 'accounts-total': '41' });
      },
    },
  );
}

describe('an update by waves', () => {
  test('no run holds the state’s lock while accounts roll', async () => {
    const life = Life.deployed({ accounts: 12, request: { update } });
    life.wanted = second;
    let looks = 0;
    life.aws.beforeCall = () => {
      if (!life.stackSet.operations.some(isInFlight)) return;
      looks += 1;
      expect(life.state.lock).toBeUndefined();
    };
    expectTruth(life, await life.apply());
    expect(looks).toBeGreaterThan(5);
  });

  test.each([
    ['canary', '300000000006', ['canary', 'rollback']],
    ['wave', '300000000003', ['canary', 'wave', 'rollback']],
  ])('the %s’s SUCCEEDED is a claim: an account that is not CURRENT stops all', async (purpose, account, sent) => {
    const life = Life.deployed({ accounts: 12, request: { update } });
    life.wanted = second;
    life.aws.beforeCall = () => {
      const last = operationsOfOurs(life).at(-1);
      if (last?.endedAt === undefined || !last.id.includes(`-${purpose}-`)) return;
      const outdated = [...life.stackSet.instances.values()].find(({ accountId }) => accountId === account);
      Object.assign(outdated ?? {}, { status: 'OUTDATED', detailedStatus: 'FAILED' });
    };
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
    expectTruth(life, ended);
    expect(operationsOfOurs(life)[sent.length - 2]?.timeline.latest()).toBe('SUCCEEDED');
    expect(acceptedBy(life).map((request) => request.purpose)).toEqual(sent);
    expect(ended.transcript.lines).not.toContain('terraform record');
    expect(findHolders(life, wantedDefinition())).toHaveLength(12);
  });

  test('named canaries, and the version exactly as Terraform has it', async () => {
    const canaries = ['300000000003', '300000000008'];
    const life = Life.deployed({
      accounts: 12,
      request: { update: updateRequest({ strategy: 'waves', canary: { kind: 'accounts', accountIds: canaries } }) },
    });
    life.wanted = {
      ...second,
      tags: { release: '2' },
      description: 'The audit role',
      parameters: { ExternalId: 'new' },
    };
    const ended = await life.apply();
    expect(ended.judgement?.outcome).toBe('succeeded');
    expectTruth(life, ended);
    const [canary] = operationsOfOurs(life);
    expect(canary === undefined ? [] : accountsOf(canary)).toEqual(canaries);
    const { definition } = life.stackSet;
    expect(definition).toMatchObject({
      tags: { release: '2' },
      description: 'The audit role',
      parameters: { ExternalId: 'new' },
    });
    expect((await life.plan()).judgement?.outcome).toBe('no-changes');
  });

  test('a canary that cannot be reached is an input error, and nothing is sent', async () => {
    const life = Life.deployed({
      accounts: 12,
      suspended: ['300000000010'],
      request: {
        update: updateRequest({ strategy: 'waves', canary: { kind: 'accounts', accountIds: ['300000000010'] } }),
      },
    });
    life.wanted = second;
    const ended = await life.apply();
    expect(ended.error?.code).toBe('invalid-input');
    expect(ended.error?.message).toMatch(/^canary-accounts: 300000000010/);
    expect(operationsOfOurs(life)).toEqual([]);
  });

  test('accounts joined since the plan: they have the new version in the end, too', async () => {
    const life = Life.deployed({ accounts: 12, automaticDeploymentDelaySeconds: 100_000, request: { update } });
    life.wanted = second;
    life.onStart = () => {
      life.time.after(30_000, () => {
        life.world.addAccount('newcomer', 'Sandbox');
      });
    };
    const ended = await life.apply();
    expect(ended.judgement?.outcome).toBe('succeeded');
    expectTruth(life, ended);
    expect(findHolders(life, second)).toHaveLength(13);
  });

  test('no account to reach, all with an instance being suspended: Terraform changes the definition', async () => {
    const life = Life.deployed({ accounts: 3, request: { update } });
    for (const id of ['222222222222', '300000000001', '300000000002']) life.world.suspend(id);
    life.wanted = second;
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
    expect(life.stackSet.definition.templateBody).toBe(second.templateBody);
    expect(ended.transcript.lines).toContain('terraform apply');
  });
});
