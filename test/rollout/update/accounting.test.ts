import { describe, expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';

const lists = ['ListStackInstances', 'ListStackSetOperationResults', 'ListStackSetOperations'] as const;

describe('AWS’s lists lag', () => {
  test.each(lists)('%s by 20 s: settled before it is judged', async (action) => {
    const life = Life.deployed({ accounts: 12 });
    life.world.setFaults([{ kind: 'stale-list', action, seconds: 20 }]);
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
  });

  test('results that never come: unknown and red, for every account once', async () => {
    const life = Life.deployed({ accounts: 12 });
    life.world.setFaults([{ kind: 'stale-list', action: 'ListStackSetOperationResults', seconds: 100_000 }]);
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'unknown', failureReason: 'unknown' });
    expectTruth(life, ended);
    expect(JSON.parse(ended.transcript.outputs['accounts-by-class'] ?? '')).toMatchObject({ unknown: 12, current: 0 });
    expect(ended.transcript.lines).toContain('warning: AWS’s lists do not agree with each other yet.');
  });

  test('a failure that the list of instances does not show yet is not taken for a success', async () => {
    const life = Life.deployed({ accounts: 12, request: { update: updateRequest({ onFailure: 'hold' }) } });
    life.world.setFaults([
      { kind: 'stale-list', action: 'ListStackInstances', seconds: 100_000 },
      { kind: 'refuse', accounts: ['300000000011'], reason: 'denied-by-scp' },
    ]);
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expect(['failed', 'unknown']).toContain(ended.judgement?.outcome);
    expectTruth(life, ended);
  });
});

test('each targeted account is in exactly one class: failed, cancelled, suspended, current', async () => {
  const life = Life.deployed({
    accounts: 12,
    suspended: ['300000000010'],
    request: { update: updateRequest({ onFailure: 'hold' }) },
  });
  life.world.setFaults([{ kind: 'refuse', accounts: ['300000000004'], reason: 'denied-by-scp' }]);
  life.wanted = wantedDefinition('second');
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
  expectTruth(life, ended);
  const classes = JSON.parse(ended.transcript.outputs['accounts-by-class'] ?? '') as Record<string, number>;
  expect(classes).toMatchObject({ current: 4, failed: 1, cancelled: 6, suspended: 1 });
  expect(operationsOfOurs(life)).toHaveLength(1);
  const { accounts } = JSON.parse(ended.transcript.files.get('results.json') ?? '') as {
    readonly accounts: readonly { readonly account: string }[];
  };
  expect(new Set(accounts.map(({ account }) => account)).size).toBe(12);
});
