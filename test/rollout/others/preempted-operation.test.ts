import { describe, expect, test } from '@jest/globals';

import type { Fault } from '../../aws-simulator/faults/fault.ts';
import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';
import { preemptedOperation, thirdPartyOperation } from '../../stories/preempted-operation.ts';

function preemption(starts: string): Fault {
  return { kind: 'foreign-operation', stackSetName: 'audit', seconds: 600, starts, operationId: thirdPartyOperation };
}

holdToStory(
  preemptedOperation,
  async () => {
    const life = Life.deployed({ accounts: 6, managedExecution: false, faults: [preemption('UpdateStackSet')] });
    life.wanted = wantedDefinition('second');
    const observed = observeLife(life);
    const { transcript } = await observed.apply();
    await observed.plan();
    return { ...observed, lines: transcript.lines };
  },
  {
    title: 'terraform is called back once, theirs is waited for, and everything is planned again before it is sent',
    sent: ({ life, lines }) => {
      expect(lines.filter((line) => line === 'terraform interrupt')).toHaveLength(1);
      const calls = lines.filter((line) => line.startsWith('terraform'));
      expect(calls.slice(0, 3)).toEqual(['terraform plan lock=true', 'terraform apply', 'terraform interrupt']);
      expect(calls.slice(-2)).toEqual(['terraform plan lock=true', 'terraform apply']);
      expect(calls.filter((line) => line === 'terraform apply')).toHaveLength(2);
      const accepted = life.calls.filter(({ action, error }) => action === 'UpdateStackSet' && error === undefined);
      const theirs = life.stackSet.operations.find(({ id }) => id === thirdPartyOperation);
      expect(accepted[0]?.at.getTime()).toBeGreaterThan(theirs?.endedAt?.getTime() ?? Infinity);
    },
    reported: ({ lines }) => {
      expect(lines.some((line) => line.startsWith('warning:') && line.includes(thirdPartyOperation))).toBe(true);
    },
  },
);

describe('a third-party operation begins just before ours, without managed execution', () => {
  test('a first deployment waits for it, too', async () => {
    const life = Life.deployed({ accounts: 6, managedExecution: false, automaticDeploymentDelaySeconds: 100_000 });
    life.world.addAccount('newcomer', 'Sandbox');
    life.world.setFaults([preemption('CreateStackInstances')]);
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);

    expect(operationsOfOurs(life)).toHaveLength(1);
    expect(ended.transcript.lines.some((line) => line.includes(thirdPartyOperation))).toBe(true);
  });

  test('an operation that AWS names is waited for, though its list does not show it yet', async () => {
    const life = Life.deployed({ accounts: 6, managedExecution: false, automaticDeploymentDelaySeconds: 100_000 });
    life.world.addAccount('newcomer', 'Sandbox');
    life.world.setFaults([
      preemption('CreateStackInstances'),
      { kind: 'stale-list', action: 'ListStackSetOperations', seconds: 60 },
    ]);
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
    expect(operationsOfOurs(life)).toHaveLength(1);
  });

  test('repeatedly: ours is given up in the end, with the operation named', async () => {
    const life = Life.deployed({ accounts: 6, managedExecution: false });
    life.wanted = wantedDefinition('second');
    let preemptions = 0;
    life.aws.beforeCall = ({ action }) => {
      const isFree = life.stackSet.operations.every(({ endedAt }) => endedAt !== undefined);
      if (action !== 'UpdateStackSet' || !isFree) return;
      preemptions += 1;
      life.world.startForeignOperation({
        stackSetName: 'audit',
        seconds: 300,
        operationId: `third-party-${preemptions}`,
      });
    };
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'operation-in-progress' });
    expectTruth(life, ended);
    expect(preemptions).toBe(5);
    expect(ended.transcript.comments.at(-1)?.body).toContain('third-party-5');
    expect(operationsOfOurs(life)).toEqual([]);
  });
});
