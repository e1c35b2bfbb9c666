import { describe, expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';
import { interrupted } from '../../stories/attached.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';

function isMutating({ action }: { readonly action: string }): boolean {
  return /^(Create|Update|Stop|Delete)/.test(action);
}

/** The job is cancelled so many seconds after AWS has answered this action. */
function cancelAfter(life: Life, action: string, seconds: number): { at: Date | undefined } {
  const cancelled: { at: Date | undefined } = { at: undefined };
  life.onStart = (process) => {
    life.aws.afterCall = (call) => {
      if (call.action !== action || cancelled.at !== undefined) return;
      cancelled.at = new Date(life.time.now().getTime() + seconds * 1000);
      life.time.after(seconds * 1000, () => {
        process.life.cancel();
      });
    };
  };
  return cancelled;
}

for (const seconds of [0, 5, 33, 100]) {
  holdToStory(
    interrupted,
    async () => {
      const life = Life.deployed({ accounts: 12 });
      life.wanted = wantedDefinition('second');
      const observed = observeLife(life);
      const cancelled = cancelAfter(life, 'UpdateStackSet', seconds);
      const { transcript } = await observed.apply();
      await observed.apply();
      await observed.plan();
      return { ...observed, transcript, cancelledAt: cancelled.at };
    },
    {
      title: `a job is cancelled ${seconds} s after an update of Terraform began: reported in time, then attached to`,
      sent: ({ transcript: { lines } }) => {
        expect(lines.filter((line) => line === 'terraform interrupt')).toHaveLength(1);
      },
      reported: ({ runs: [ended], transcript: { outputs, comments, summary }, cancelledAt }) => {
        expect(outputs).toMatchObject({ outcome: 'interrupted', 'failure-reason': '' });
        expect(summary).toContain(ended?.sentIds[0]);
        expect(comments.at(-1)?.body).toMatch(/interrupted|cancelled/i);
        const lastMs = comments.at(-1)?.at.getTime() ?? Infinity;
        expect(lastMs - (cancelledAt?.getTime() ?? 0)).toBeLessThan(7_500);
      },
    },
  );
}

describe('a job is cancelled as a runner does', () => {
  test.each(['lagging', 'refused'] as const)(
    'right after terraform had sent it, and AWS’s lists are %s: the report says that an operation may go on',
    async (lists) => {
      const life = Life.deployed({ accounts: 12, listLagSeconds: 20 });
      life.wanted = wantedDefinition('second');
      life.onStart = (process) => {
        life.aws.afterCall = ({ action }) => {
          if (action !== 'UpdateStackSet') return;
          if (lists === 'refused') life.aws.areCredentialsExpired = true;
          process.life.cancel();
        };
      };
      const ended = await life.apply();
      expect(ended.judgement).toEqual({ outcome: 'interrupted', failureReason: undefined });
      expectTruth(life, ended);
      expect(operationsOfOurs(life).map(({ endedAt }) => endedAt)).toEqual([undefined]);
      expect(ended.transcript.comments.at(-1)?.body).toMatch(/goes on in AWS|attaches to the operation/);
    },
  );

  test('during a first deployment of ours', async () => {
    const life = Life.empty({ accounts: 12 });
    cancelAfter(life, 'CreateStackInstances', 30);
    const ended = await life.apply();
    expect(ended.judgement?.outcome).toBe('interrupted');
    expectTruth(life, ended);
    const [creation] = operationsOfOurs(life);
    expect(ended.transcript.comments.at(-1)?.body).toContain(creation?.id);

    const attached = await life.apply();
    expect(attached.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, attached);
    expect(operationsOfOurs(life)).toHaveLength(1);
  });

  test('between the update and the first deployment of a newcomer: that is not begun', async () => {
    const life = Life.deployed({ accounts: 5, automaticDeploymentDelaySeconds: 100_000 });
    life.world.addAccount('newcomer', 'Sandbox');
    life.wanted = wantedDefinition('second');
    life.onStart = (process) => {
      life.aws.afterCall = ({ action }) => {
        const isUpdated = operationsOfOurs(life).some(({ endedAt }) => endedAt !== undefined);
        if (isUpdated && action === 'ListStackInstances') process.life.cancel();
      };
    };
    const ended = await life.apply();
    expect(ended.judgement?.outcome).toBe('interrupted');
    expectTruth(life, ended);
    expect(life.calls.filter(isMutating).map(({ action }) => action)).toEqual(['UpdateStackSet']);

    const next = await life.apply();
    expect(next.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, next);
  });

  test('while it waits for another client: nothing is sent', async () => {
    const life = Life.deployed({ accounts: 12, managedExecution: false });
    life.wanted = wantedDefinition('second');
    life.world.startForeignOperation({ stackSetName: 'audit', seconds: 600, operationId: 'theirs' });
    life.time.pass(5_000);
    life.onStart = (process) => {
      life.time.after(60_000, () => {
        process.life.cancel();
      });
    };
    const ended = await life.apply();
    expect(ended.judgement?.outcome).toBe('interrupted');
    expectTruth(life, ended);
    expect(life.calls.filter(isMutating)).toEqual([]);
    expect(ended.transcript.comments.at(-1)?.body).toContain('theirs');
  });

  test.each(Array.from({ length: 60 }, (_, index) => index * 7))(
    '%i s after the start, wherever that is: no further mutation, no lock, and one more apply is green and true',
    async (seconds) => {
      const life = Life.deployed({ accounts: 5, automaticDeploymentDelaySeconds: 100_000 });
      life.world.addAccount('newcomer', 'Sandbox');
      life.wanted = wantedDefinition('second');
      let cancelledAt: Date | undefined;
      life.onStart = (process) => {
        life.time.after(seconds * 1000, () => {
          cancelledAt = life.time.now();
          process.life.cancel();
        });
      };
      const ended = await life.apply();
      expectTruth(life, ended);
      const late = cancelledAt;
      if (late !== undefined) {
        // A call of terraform that was on its way at that moment is no further one.
        expect(life.calls.filter((call) => isMutating(call) && call.at > late)).toEqual([]);
        // Done and proven when the wish came: that is no interruption any more.
        expect(['interrupted', 'succeeded']).toContain(ended.judgement?.outcome);
      }
      expect(life.state.lock).toBeUndefined();
      const next = await life.apply();
      expect(['succeeded', 'no-changes']).toContain(next.judgement?.outcome);
      expectTruth(life, next);
    },
  );
});
