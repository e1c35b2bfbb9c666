import { expect, test } from '@jest/globals';

import { mutatingActions, playAsExpected, storyTimeoutMs } from './harness/expectations.ts';

const base = 'arn:aws:cloudformation:us-east-1:111111111111:stackset/base:0f1e2d3c';

test(
  'what automatic deployment depends on is never lost: the update that would drop it is refused, and waves keep it',
  async () => {
    const kept: unknown[] = [];
    const [refused, rolled, planned] = await playAsExpected('depends-on', {
      onRun: (_, { simulator }) => {
        kept.push(simulator.world.stackSets[0]?.autoDeployment?.dependsOn);
      },
    });
    expect(kept).toEqual([[base], [base], [base]]);
    expect(refused?.outputs['gate-reasons']).toBe('depends-on-lost');
    expect(mutatingActions(refused!)).toEqual([]);
    expect(refused?.comment).toContain('update-strategy: waves');
    expect(rolled?.outputs['accounts-current']).toBe('6');
    expect(planned?.outputs['outcome']).toBe('no-changes');
  },
  storyTimeoutMs,
);
