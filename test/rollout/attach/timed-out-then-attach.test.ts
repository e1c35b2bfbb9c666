import { describe, expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';
import { timedOutThenAttach } from '../../stories/attached.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';

const timedOut = { outcome: 'timed-out', failureReason: 'rollout-timeout' };
const request = { rolloutTimeoutMs: 60_000 };

holdToStory(
  timedOutThenAttach,
  async () => {
    const life = Life.deployed({ accounts: 12, request });
    life.wanted = wantedDefinition('second');
    const observed = observeLife(life);
    await observed.apply();
    life.request = { ...life.request, rolloutTimeoutMs: 3_600_000 };
    await observed.apply();
    await observed.plan();
    return observed;
  },
  { title: 'an update outlives rollout-timeout: it is named, and the next apply attaches to it' },
);

describe('an operation of ours outlives rollout-timeout', () => {
  test('a first deployment: it is named, and the next apply attaches to it', async () => {
    const life = Life.empty({ accounts: 12, secondsPerAccount: 60, request });
    const ended = await life.apply();
    expect(ended.judgement).toEqual(timedOut);
    expectTruth(life, ended);
    const [operation] = operationsOfOurs(life);
    expect(ended.transcript.outputs['operation-id']).toBe(operation?.id);
    expect(ended.transcript.comments.at(-1)?.body).toContain(operation?.id);
    expect(life.state.lock).toBeUndefined();

    life.request = { ...life.request, rolloutTimeoutMs: 3_600_000 };
    const attached = await life.apply();
    expect(attached.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, attached);
    expect(operationsOfOurs(life)).toHaveLength(1);
  });

  test('also the next apply may time out, and the one after that', async () => {
    const life = Life.deployed({ accounts: 12, request });
    life.wanted = wantedDefinition('second');
    for (let run = 1; run <= 3; run += 1) {
      const ended = await life.apply();
      expect(ended.judgement).toEqual(timedOut);
      expectTruth(life, ended);
    }
    life.time.pass(600_000);
    const last = await life.apply();
    expect(last.judgement).toEqual({ outcome: 'no-changes', failureReason: undefined });
    expectTruth(life, last);
    expect(operationsOfOurs(life)).toHaveLength(1);
  });
});

test('a third-party operation outlives operation-wait-timeout: it is named, and nothing is sent', async () => {
  const life = Life.deployed({ accounts: 12, request: { operationWaitTimeoutMs: 120_000 } });
  life.wanted = wantedDefinition('second');
  life.world.startForeignOperation({ stackSetName: 'audit', seconds: 600, operationId: 'theirs' });
  life.time.pass(5_000);
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'timed-out', failureReason: 'operation-wait-timeout' });
  expectTruth(life, ended);
  expect(ended.transcript.comments.at(-1)?.body).toContain('theirs');
  expect(operationsOfOurs(life)).toEqual([]);
});
