import { describe, expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';
import { toleranceIgnored } from '../../stories/tolerance-ignored.ts';

holdToStory(
  toleranceIgnored,
  async () => {
    const life = Life.deployed({
      accounts: 12,
      request: { update: updateRequest({ onFailure: 'hold' }) },
      faults: [
        {
          kind: 'preferences-ignored',
          action: 'UPDATE',
          preferences: { failureTolerancePercentage: 20, maxConcurrentCount: 1 },
        },
      ],
    });
    life.wanted = wantedDefinition('second');
    const observed = observeLife(life);
    await observed.apply();
    life.world.clearFaults();
    await observed.apply();
    await observed.plan();
    return observed;
  },
  { title: 'AWS runs an update with more tolerance than was asked for: it is stopped, and the next apply heals' },
);

describe('AWS runs an operation with more tolerance than was asked for', () => {
  test('a first deployment may have the tolerance of its input, and no more', async () => {
    const life = Life.empty({
      accounts: 12,
      faults: [{ kind: 'preferences-ignored', action: 'CREATE', preferences: { failureTolerancePercentage: 11 } }],
    });
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'tolerance-not-zero' });
    expectTruth(life, ended);
    expect(operationsOfOurs(life)[0]?.timeline.latest()).toBe('STOPPED');

    life.world.clearFaults();
    const resumed = await life.apply();
    expect(resumed.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, resumed);
  });

  test('a stop that is throttled away is tried again at the next look', async () => {
    const life = Life.deployed({
      accounts: 12,
      request: { update: updateRequest({ onFailure: 'hold' }) },
      faults: [
        { kind: 'preferences-ignored', action: 'UPDATE', preferences: { failureToleranceCount: 1 } },
        {
          kind: 'error',
          action: 'StopStackSetOperation',
          times: 1,
          code: 'AccessDenied',
          message: 'no',
          httpStatus: 403,
        },
      ],
    });
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'tolerance-not-zero' });
    expectTruth(life, ended);
    expect(operationsOfOurs(life)[0]?.timeline.latest()).toBe('STOPPED');
  });
});
