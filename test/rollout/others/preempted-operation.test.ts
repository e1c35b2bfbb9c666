import { describe, expect, test } from '@jest/globals';

import type { Fault } from '../../aws-simulator/faults/fault.ts';
import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';

function theft(starts: string): Fault {
  return { kind: 'foreign-operation', stackSetName: 'audit', seconds: 600, starts, operationId: 'theirs' };
}

describe('somebody else’s operation begins just before ours, without managed execution', () => {
  test('terraform is called back once, theirs is waited for, and everything is planned again before it is sent', async () => {
    const life = Life.deployed({ accounts: 6, managedExecution: false, faults: [theft('UpdateStackSet')] });
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);

    const { lines } = ended.transcript;
    expect(lines.filter((line) => line === 'terraform interrupt')).toHaveLength(1);
    const calls = lines.filter((line) => line.startsWith('terraform'));
    expect(calls.slice(0, 3)).toEqual(['terraform plan lock=true', 'terraform apply', 'terraform interrupt']);
    expect(calls.slice(-2)).toEqual(['terraform plan lock=true', 'terraform apply']);
    expect(calls.filter((line) => line === 'terraform apply')).toHaveLength(2);
    expect(lines.some((line) => line.startsWith('warning:') && line.includes('theirs'))).toBe(true);
    const accepted = life.calls.filter(({ action, error }) => action === 'UpdateStackSet' && error === undefined);
    const theirs = life.stackSet.operations.find(({ id }) => id === 'theirs');
    expect(accepted).toHaveLength(1);
    expect(accepted[0]?.at.getTime()).toBeGreaterThan(theirs?.endedAt?.getTime() ?? Infinity);
    expect(life.state.lock).toBeUndefined();
    expect(ended.transcript.files.get('results.json')).toContain('theirs');
  });

  test('the same for a first deployment', async () => {
    const life = Life.deployed({ accounts: 6, managedExecution: false, automaticDeploymentDelaySeconds: 100_000 });
    life.world.addAccount('newcomer', 'Sandbox');
    life.world.setFaults([theft('CreateStackInstances')]);
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);

    expect(operationsOfOurs(life)).toHaveLength(1);
    expect(ended.transcript.lines.some((line) => line.includes('theirs'))).toBe(true);
  });

  test('an operation that AWS names is waited for, though its list does not show it yet', async () => {
    const life = Life.deployed({ accounts: 6, managedExecution: false, automaticDeploymentDelaySeconds: 100_000 });
    life.world.addAccount('newcomer', 'Sandbox');
    life.world.setFaults([
      theft('CreateStackInstances'),
      { kind: 'stale-list', action: 'ListStackSetOperations', seconds: 60 },
    ]);
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
    expect(operationsOfOurs(life)).toHaveLength(1);
  });

  test('again and again: it is given up in the end, with the operation named', async () => {
    const life = Life.deployed({ accounts: 6, managedExecution: false });
    life.wanted = wantedDefinition('second');
    let thefts = 0;
    life.desk.beforeCall = ({ action }) => {
      const isFree = life.stackSet.operations.every(({ endedAt }) => endedAt !== undefined);
      if (action !== 'UpdateStackSet' || !isFree) return;
      thefts += 1;
      life.world.startForeignOperation({ stackSetName: 'audit', seconds: 300, operationId: `theft-${thefts}` });
    };
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'operation-in-progress' });
    expectTruth(life, ended);
    expect(thefts).toBe(5);
    expect(ended.transcript.comments.at(-1)?.body).toContain('theft-5');
    expect(operationsOfOurs(life)).toEqual([]);
  });
});
