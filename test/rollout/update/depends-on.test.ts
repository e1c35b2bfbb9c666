import { describe, expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import type { LifeSetup } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';

const base = 'arn:aws:cloudformation:us-east-1:111111111111:stackset/base:0f1e2d3c';
const waves = updateRequest({ strategy: 'waves' });

/** Automatic deployment of this stack set waits for another one, which no version of Terraform's provider 5.x knows. */
function ordered(request: LifeSetup['request'] = {}): Life {
  return Life.deployed({ accounts: 6, dependsOn: [base], request });
}

function expectOrderKept(life: Life): void {
  expect(life.stackSet.autoDeployment?.dependsOn).toEqual([base]);
}

describe('an update that Terraform sends would drop what automatic deployment depends on', () => {
  test('it is refused, nothing is sent, and waves are named as the way that keeps it', async () => {
    const life = ordered();
    life.wanted = wantedDefinition('second');
    const planned = await life.plan();
    expect(planned.judgement?.outcome).toBe('refused');
    expect(planned.transcript.outputs['gate-reasons']).toBe('depends-on-lost');
    const body = planned.transcript.comments.at(-1)?.body ?? '';
    expect(body).toContain(base);
    expect(body).toContain('update-strategy: waves');
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'refused', failureReason: undefined });
    expect(operationsOfOurs(life)).toEqual([]);
    expectOrderKept(life);
  });

  test('allow does not accept it', async () => {
    const life = ordered({
      allow: [{ reason: 'unreadable-change' }, { reason: 'automatic-deployment-off' }, { reason: 'retain-off' }],
    });
    life.wanted = wantedDefinition('second');
    expect((await life.apply()).judgement?.outcome).toBe('refused');
  });

  test('also when waves are asked for and the update cannot go by waves, which are not named then', async () => {
    const life = ordered({ update: waves, allow: [{ reason: 'retain-off' }] });
    life.wanted = {
      ...wantedDefinition('second'),
      autoDeployment: { enabled: true, retainStacksOnAccountRemoval: false },
    };
    const planned = await life.plan();
    expect(planned.transcript.outputs['gate-reasons']).toBe('depends-on-lost');
    expect(planned.transcript.comments.at(-1)?.body).not.toContain('update-strategy: waves');
    expect((await life.apply()).judgement?.outcome).toBe('refused');
    expectOrderKept(life);
  });

  test('also when the update adopts the stack set', async () => {
    const life = ordered({ importExisting: true, update: waves });
    life.state.definition = undefined;
    life.wanted = wantedDefinition('second');
    expect((await life.apply()).judgement?.outcome).toBe('refused');
    expect(operationsOfOurs(life)).toEqual([]);
    expectOrderKept(life);
  });
});

describe('what keeps it is not refused', () => {
  test('an update in waves', async () => {
    const life = ordered({ update: waves });
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
    expectOrderKept(life);
  });

  test('a failed update in waves, and its rollback', async () => {
    const life = ordered({ update: waves });
    life.world.setFaults([
      { kind: 'refuse', accounts: ['300000000002'], reason: 'access-denied', actions: ['UPDATE'], attempts: 1 },
    ]);
    life.wanted = wantedDefinition('second');
    expect((await life.apply()).judgement?.outcome).toBe('rolled-back');
    expectOrderKept(life);
  });

  test('no change, and preferences alone', async () => {
    const life = ordered();
    expect((await life.apply()).judgement?.outcome).toBe('no-changes');
    life.wanted = {
      ...wantedDefinition(),
      operationPreferences: { failureToleranceCount: 0, maxConcurrentPercentage: 25 },
    };
    expect((await life.apply()).judgement?.outcome).toBe('no-changes');
    expectOrderKept(life);
  });

  test('the adoption of a stack set that is as it should be', async () => {
    const life = ordered({ importExisting: true });
    life.state.definition = undefined;
    expect((await life.apply()).judgement?.outcome).toBe('succeeded');
    expectOrderKept(life);
  });
});
