import { describe, expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';
import { throttling } from '../../stories/throttling.ts';

holdToStory(
  throttling,
  async () => {
    const actions = ['DescribeStackSetOperation', 'ListStackSetOperationResults'];
    const life = Life.deployed({
      accounts: 40,
      faults: [{ kind: 'throttle-storm', actions, starts: 'UpdateStackSet', seconds: 300 }],
    });
    life.wanted = wantedDefinition('second');
    const observed = observeLife(life);
    const { transcript } = await observed.apply();
    await observed.plan();
    return { ...observed, lines: transcript.lines };
  },
  {
    title: 'AWS throttles for longer than the SDK’s own patience while an operation is followed',
    reported: ({ lines }) => {
      expect(lines.filter((line) => line.includes('cannot be read at the moment'))).toHaveLength(1);
    },
  },
);

describe('AWS throttles', () => {
  test('every few calls, everywhere: still succeeded', async () => {
    const life = Life.empty({ accounts: 40 });
    let calls = 0;
    life.aws.beforeCall = ({ action }) => {
      calls += 1;
      if (calls % 3 === 0) life.world.throttles.set(action, 2);
    };
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expectTruth(life, ended);
  });

  test('without end, before anything was begun: reported, and nothing was sent', async () => {
    const life = Life.deployed({ accounts: 5, faults: [{ kind: 'throttle-storm' }] });
    life.wanted = wantedDefinition('second');
    const ended = await life.apply();
    expect(ended.error?.code).toBe('throttled');
    expect(operationsOfOurs(life)).toEqual([]);
    expect(life.state.lock).toBeUndefined();
  });

  test('without end, from the proof on: not green', async () => {
    const life = Life.deployed({ accounts: 5 });
    life.wanted = wantedDefinition('second');
    life.aws.beforeCall = ({ action }) => {
      const isOver = operationsOfOurs(life).some(({ endedAt }) => endedAt !== undefined);
      if (isOver && action === 'ListStackInstances') life.world.throttles.set(action, 100);
    };
    const ended = await life.apply();
    expect(ended.judgement?.outcome).not.toBe('succeeded');
    expectTruth(life, ended);
    expect(ended.transcript.outputs['operation-id']).toBe(operationsOfOurs(life)[0]?.id);
  });
});
