import { expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';
import { preemptedOperationQueued, thirdPartyOperation } from '../../stories/preempted-operation.ts';

const preemption = {
  kind: 'foreign-operation',
  stackSetName: 'audit',
  seconds: 600,
  starts: 'UpdateStackSet',
  operationId: thirdPartyOperation,
} as const;

holdToStory(
  preemptedOperationQueued,
  async () => {
    const life = Life.deployed({ accounts: 6, managedExecution: true, faults: [preemption] });
    life.wanted = wantedDefinition('second');
    const observed = observeLife(life);
    const { transcript } = await observed.apply();
    await observed.plan();
    return { ...observed, transcript };
  },
  {
    title:
      'with managed execution ours is QUEUED behind another client’s: it is stopped, theirs is waited for, and everything is planned again',
    sent: ({ transcript: { lines } }) => {
      expect(lines).not.toContain('terraform interrupt');
      expect(lines.filter((line) => line === 'terraform apply')).toHaveLength(2);
    },
    reported: ({ life, transcript: { lines, comments } }) => {
      const [ours] = operationsOfOurs(life);
      expect(lines).toContain(
        `info: Operation ${ours?.id ?? ''} waits behind operation ${thirdPartyOperation} (UPDATE).`,
      );
      expect(comments[0]?.body).toContain(thirdPartyOperation);
      expect(lines.filter((line) => line === 'terraform plan lock=true')).toHaveLength(2);
    },
  },
);

test('what was queued behind has ended: the rollout goes on with the accounts that have no instance yet', async () => {
  const life = Life.deployed({ accounts: 6, automaticDeploymentDelaySeconds: 100_000 });
  life.world.addAccount('newcomer', 'Sandbox');
  life.world.setFaults([preemption]);
  life.wanted = wantedDefinition('second');
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  expectTruth(life, ended);
  expect(ended.transcript.outputs['accounts-total']).toBe('7');
});
