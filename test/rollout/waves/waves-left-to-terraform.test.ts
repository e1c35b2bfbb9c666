import { expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';

const update = updateRequest({ strategy: 'waves' });

test('automatic deployment changes, which AWS does not take together with targets: Terraform sends it all, and the plan says so', async () => {
  const life = Life.deployed({ accounts: 12, request: { update, allow: [{ reason: 'retain-off' }] } });
  life.wanted = {
    ...wantedDefinition('second'),
    autoDeployment: { enabled: true, retainStacksOnAccountRemoval: false },
  };
  const planned = await life.plan();
  expect(planned.judgement?.outcome).toBe('planned');
  expect(planned.transcript.comments.at(-1)?.body).toContain('automatic deployment');
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  expectTruth(life, ended);
  expect(operationsOfOurs(life).map(({ id }) => id.split('-')[0])).toEqual(['terraform']);
  expect(life.stackSet.autoDeployment?.retainStacksOnAccountRemoval).toBe(false);
});

test('the adoption of a stack set that differs stays with Terraform', async () => {
  const life = Life.deployed({ accounts: 12, request: { update, importExisting: true } });
  life.state.definition = undefined;
  life.wanted = wantedDefinition('second');
  const ended = await life.apply();
  expect(ended.judgement?.outcome).toBe('succeeded');
  expectTruth(life, ended);
  expect(operationsOfOurs(life).map(({ id }) => id.split('-')[0])).toEqual(['terraform']);
});

test('preferences alone send nothing to any account', async () => {
  const life = Life.deployed({ accounts: 12, request: { update } });
  life.wanted = {
    ...wantedDefinition(),
    operationPreferences: { failureToleranceCount: 0, maxConcurrentPercentage: 25 },
  };
  const ended = await life.apply();
  expect(ended.judgement?.outcome).toBe('no-changes');
  expectTruth(life, ended);
  expect(operationsOfOurs(life)).toEqual([]);
});
