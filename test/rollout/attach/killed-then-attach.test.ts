import { describe, expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import type { Ended } from '../../in-memory/life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';

/** The process dies when AWS has answered this action for the n-th time. */
function applyKilledAt(life: Life, action: string, times = 1): Promise<Ended> {
  let seen = 0;
  life.onStart = (process) => {
    life.desk.afterCall = (call) => {
      if (call.action !== action) return;
      seen += 1;
      if (seen === times) process.life.kill();
    };
  };
  return life.apply();
}

/** Until the next job begins; AWS's lists show the operation by then. */
const untilNextJobMs = 30_000;

function mutations(life: Life): readonly string[] {
  return life.calls.filter(({ action }) => /^(Create|Update|Stop)/.test(action)).map(({ action }) => action);
}

describe('a runner is lost in the middle of an operation', () => {
  test.each([
    ['when the update was accepted', 'UpdateStackSet', 1],
    ['while it is followed', 'DescribeStackSetOperation', 5],
  ] as const)('of terraform, %s: unlocked, the next apply takes the operation up', async (_when, action, times) => {
    const life = Life.deployed({ accounts: 12 });
    life.wanted = wantedDefinition('second');
    const lost = await applyKilledAt(life, action, times);
    expect(lost.judgement).toBeUndefined();
    expect(life.state.lock?.who).toBe('run-1');

    life.time.pass(untilNextJobMs);
    const locked = await life.apply();
    expect(locked.error?.code).toBe('state-locked');

    life.unlock();
    const attached = await life.apply();
    expect(attached.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, attached);
    expect(mutations(life)).toEqual(['UpdateStackSet']);
    const [update] = operationsOfOurs(life);
    expect(attached.transcript.outputs['operation-id']).toBe(update?.id);
    expect(attached.transcript.lines).toContain(
      `info: Operation ${update?.id ?? ''} was started by an earlier run: taking it up.`,
    );
  });

  test('of a first deployment of ours: the next apply takes it up under its own id', async () => {
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

  test('whose operation the list does not show yet: known by the instances that name it, and taken up', async () => {
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

  test('that has failed by the time of the next apply: what it left behind is healed', async () => {
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
    expect(mutations(life)).toEqual(['UpdateStackSet', 'UpdateStackSet']);
  });

  test.each(Array.from({ length: 40 }, (_, index) => index + 1))(
    'at its call %i: unlocked, one more apply is green and true',
    async (times) => {
      const life = Life.deployed({ accounts: 5, automaticDeploymentDelaySeconds: 100_000 });
      life.world.addAccount('newcomer', 'Sandbox');
      life.wanted = wantedDefinition('second');
      let calls = 0;
      life.onStart = (process) => {
        life.desk.afterCall = () => {
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
