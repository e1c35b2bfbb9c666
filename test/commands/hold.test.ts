import { expect, test } from '@jest/globals';

import { expectTruth, findHolders, operationsOfOurs } from '../simulation/expect-truth.ts';
import { Life } from '../simulation/life.ts';
import { updateRequest, wantedDefinition } from '../simulation/wanted.ts';

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
    expect(operationsOfOurs(life).filter(({ id }) => id.includes('-rollback-'))).toEqual([]);

    const next = await life.apply();
    expect(next.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, next);
  },
);
