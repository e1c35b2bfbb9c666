import { expect, test } from '@jest/globals';

import { mutatingActions, playAsTold, storyTimeoutMs } from './harness/expectations.ts';

test(
  'a first apply that is cancelled while the stack set is created leaves one that no state knows: the next one takes it over',
  async () => {
    const [cancelled, applied] = await playAsTold('creation-broken-off', {
      onRun: ({ index }, { simulator }) => {
        expect(simulator.world.stackSets).toHaveLength(1);
        const [stackSet] = simulator.world.stackSets;
        expect([stackSet?.status, stackSet?.instances.size]).toEqual(['ACTIVE', index === 0 ? 0 : 4]);
      },
    });
    // The provider notes the stack set only 15 s after AWS has answered.
    expect(mutatingActions(cancelled!)).toEqual(['CreateStackSet']);
    expect(cancelled!.interruption).toMatchObject({ signals: ['SIGINT'], leftProcesses: [] });
    expect(cancelled!.log).toMatch(/Error: creating CloudFormation StackSet \(.*\): context canceled/);
    expect(cancelled!.hasStateLock).toBe(false);
    expect(cancelled!.comment).toContain('Run apply again');

    expect(applied!.comment).toContain('Adopted the existing stack set');
    expect(mutatingActions(applied!)).toEqual(['CreateStackInstances']);
    expect(applied!.outputs).toMatchObject({ 'accounts-total': '4', 'accounts-current': '4' });
  },
  storyTimeoutMs,
);

test(
  'a creation that fails when Terraform knows it already is no reason to replace the stack set',
  async () => {
    const [failed, applied] = await playAsTold('creation-not-read-back');
    expect(mutatingActions(failed!)).toEqual(['CreateStackSet']);
    expect(failed!.log).toContain('Error: reading CloudFormation StackSet');

    expect(applied!.log).toContain('The action removes this mark');
    expect(mutatingActions(applied!)).toEqual(['CreateStackInstances']);
    expect(applied!.outputs).toMatchObject({ 'accounts-total': '4', 'accounts-current': '4' });
  },
  storyTimeoutMs,
);
