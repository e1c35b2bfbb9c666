import { expect, test } from '@jest/globals';

import { expectTruth, findEverHolders, findHolders, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';
import { everyChance, sentBy, wavePreferences } from '../../in-memory/sent-calls.ts';

/** What is sent in the end: as a heal, or as the waves began, still stopping at the first failure. */
const rest = {
  terraform: { purpose: 'heal', preferences: everyChance },
  waves: { purpose: 'wave', preferences: wavePreferences },
} as const;

test.each(['terraform', 'waves'] as const)(
  'on-failure: hold, sent by %s: what has the new version keeps it, nobody else gets it, and the next apply goes on',
  async (strategy) => {
    const life = Life.deployed({
      accounts: 12,
      request: { update: updateRequest({ strategy, onFailure: 'hold' }) },
      faults: [{ kind: 'refuse', accounts: ['300000000004'], reason: 'denied-by-scp', attempts: 1 }],
    });
    const second = wantedDefinition('second');
    life.wanted = second;
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
    expectTruth(life, ended);
    const holders = findHolders(life, second);
    expect(holders.length).toBeGreaterThan(0);
    expect(holders).not.toContain('300000000004');
    expect(findEverHolders(life, second)).toEqual(holders.toSorted());
    const operations = operationsOfOurs(life).map(({ id }) => /^terraform|canary|wave|rollback|heal/.exec(id)?.[0]);
    expect(operations).toEqual(strategy === 'waves' ? ['canary', 'wave'] : ['terraform']);
    const { outputs, comments } = ended.transcript;
    expect(outputs).toMatchObject({ 'has-changes': 'true', 'accounts-total': '12', 'accounts-failed': '1' });
    expect(outputs['operation-id']).toBe(operationsOfOurs(life).at(-1)?.id);
    expect(comments.at(-1)?.body).toContain('300000000004');
    expect(comments.at(-1)?.body).not.toMatch(/roll(ed|ing)? ?back/i);
    const planned = await life.plan();
    expect(planned.judgement?.outcome).toBe('planned');
    expect(planned.transcript.outputs['has-changes']).toBe('true');

    const sentSoFar = sentBy(life).length;
    const instances = [...life.stackSet.instances.values()].filter(({ status }) => status !== 'CURRENT');
    const outdated = instances.map(({ accountId }) => accountId).sort();
    const next = await life.apply();
    expect(next.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, next);
    expect(findHolders(life, second)).toHaveLength(12);
    expect(sentBy(life).slice(sentSoFar)).toEqual([
      {
        action: 'UpdateStackSet',
        version: 'kept',
        to: { accounts: outdated },
        ...rest[strategy],
      },
    ]);
    expect(life.state.definition?.templateBody).toBe(second.templateBody);
    expect((await life.plan()).judgement?.outcome).toBe('no-changes');
  },
);
