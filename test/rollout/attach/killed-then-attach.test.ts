import { describe, expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import type { Ended } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';
import { killedThenAttach } from '../../stories/attached.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';

/** The next process dies when AWS has answered this action for the n-th time. */
function killAt(life: Life, action: string, times = 1): void {
  let seen = 0;
  life.onStart = (process) => {
    life.aws.afterCall = (call) => {
      if (call.action !== action) return;
      seen += 1;
      if (seen === times) process.life.kill();
    };
  };
}

function applyKilledAt(life: Life, action: string, times = 1): Promise<Ended> {
  killAt(life, action, times);
  return life.apply();
}

/** Until the next job begins; AWS's lists show the operation by then. */
const untilNextJobMs = 30_000;

function mutations(life: Life): readonly string[] {
  return life.calls.filter(({ action }) => /^(Create|Update|Stop)/.test(action)).map(({ action }) => action);
}

for (const [when, action, times] of [
  ['when the update was accepted', 'UpdateStackSet', 1],
  ['while it is followed', 'DescribeStackSetOperation', 5],
] as const) {
  holdToStory(
    killedThenAttach,
    async () => {
      const life = Life.deployed({ accounts: 12 });
      life.wanted = wantedDefinition('second');
      const observed = observeLife(life);
      killAt(life, action, times);
      const lost = await observed.apply();
      const holder = life.state.lock?.who;
      life.time.pass(untilNextJobMs);
      const locked = await life.apply();
      life.unlock();
      await observed.apply();
      await observed.plan();
      return { ...observed, lost, holder, locked };
    },
    {
      title: `a runner is lost ${when}, sent by Terraform: unlocked, the next apply attaches to the operation`,
      sent: ({ life }) => {
        expect(mutations(life)).toEqual(['UpdateStackSet']);
      },
      reported: ({ lost, holder, locked }) => {
        expect([lost.judgement, holder]).toEqual([undefined, 'run-1']);
        expect(locked.error?.code).toBe('state-locked');
      },
    },
  );
}

describe('a runner is lost in the middle of an operation', () => {
  test('of a first deployment of ours: the next apply attaches to it under its own id', async () => {
    const life = Life.empty({ accounts: 12 });
    await applyKilledAt(life, 'CreateStackInstances');
    expect(life.state.lock).toBeUndefined();
    life.time.pass(untilNextJobMs);

    const attached = await life.apply();
    expect(attached.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, attached);
    expect(mutations(life)).toEqual(['CreateStackSet', 'CreateStackInstances']);
    const [creation] = operationsOfOurs(life);
    expect(attached.transcript.outputs['operation-id']).toBe(creation?.id);
  });

  test('whose operation the list does not show yet: known by the instances that name it, and attached to', async () => {
    const life = Life.deployed({ accounts: 12 });
    life.wanted = wantedDefinition('second');
    await applyKilledAt(life, 'UpdateStackSet');
    life.unlock();
    life.world.setFaults([{ kind: 'stale-list', action: 'ListStackSetOperations', seconds: 60 }]);
    const attached = await life.apply();
    expect(attached.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, attached);
    expect(mutations(life)).toEqual(['UpdateStackSet']);
  });

  test('that has failed by the time of the next apply: what it left OUTDATED is healed', async () => {
    const life = Life.deployed({ accounts: 12 });
    life.wanted = wantedDefinition('second');
    life.world.setFaults([{ kind: 'refuse', accounts: ['300000000004'], reason: 'denied-by-scp', attempts: 1 }]);
    await applyKilledAt(life, 'DescribeStackSetOperation', 3);
    life.unlock();
    life.time.pass(3_600_000);
    expect(operationsOfOurs(life)[0]?.timeline.latest()).toBe('FAILED');

    const healed = await life.apply();
    expect(healed.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, healed);
    expect(mutations(life)).toEqual(['UpdateStackSet', 'UpdateStackInstances']);
  });

  test.each(Array.from({ length: 40 }, (_, index) => index + 1))(
    'at its call %i: unlocked, one more apply is green and true',
    async (times) => {
      const life = Life.deployed({ accounts: 5, automaticDeploymentDelaySeconds: 100_000 });
      life.world.addAccount('newcomer', 'Sandbox');
      life.wanted = wantedDefinition('second');
      let calls = 0;
      life.onStart = (process) => {
        life.aws.afterCall = () => {
          calls += 1;
          if (calls === times * 2) process.life.kill();
        };
      };
      expectTruth(life, await life.apply());
      life.unlock();
      life.time.pass(untilNextJobMs);
      const next = await life.apply();
      expect(['succeeded', 'no-changes']).toContain(next.judgement?.outcome);
      expectTruth(life, next);
    },
  );
});
