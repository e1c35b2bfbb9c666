import { describe, expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';

const theft = {
  kind: 'foreign-operation',
  stackSetName: 'audit',
  seconds: 600,
  starts: 'UpdateStackSet',
  operationId: 'theirs',
} as const;

test('with managed execution ours is queued behind somebody else’s, which is named, and followed to its end', async () => {
  const life = Life.deployed({
    accounts: 6,
    managedExecution: true,
    faults: [theft],
  });
  life.wanted = wantedDefinition('second');
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  expectTruth(life, ended);

  const { lines, comments, files } = ended.transcript;
  const [ours] = operationsOfOurs(life);
  expect(lines).not.toContain('terraform interrupt');
  expect(lines.filter((line) => line === 'terraform apply')).toHaveLength(1);
  expect(lines).toContain(`info: Operation ${ours?.id ?? ''} waits behind operation theirs (UPDATE).`);
  expect(comments[0]?.body).toContain('theirs');
  expect(files.get('results.json')).toContain('theirs');
  expect(operationsOfOurs(life)).toHaveLength(1);
});

describe('what was queued behind has ended by the time of the report', () => {
  test('it is not told as still running', async () => {
    const life = Life.deployed({ accounts: 6, faults: [theft] });
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expectTruth(life, ended);
    const { operations } = JSON.parse(ended.transcript.files.get('results.json') ?? '') as {
      readonly operations: readonly { readonly id: string; readonly status: string }[];
    };
    expect(operations.find(({ id }) => id === 'theirs')).toMatchObject({ status: 'SUCCEEDED' });
  });

  test('the rollout goes on with the accounts that have no instance yet', async () => {
    const life = Life.deployed({ accounts: 6, automaticDeploymentDelaySeconds: 100_000 });
    life.world.addAccount('newcomer', 'Sandbox');
    life.world.setFaults([theft]);
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
    expect(ended.transcript.outputs['accounts-total']).toBe('7');
  });
});
