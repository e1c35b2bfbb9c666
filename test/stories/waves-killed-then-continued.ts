import { expect } from '@jest/globals';

import { expectAllCurrent, reportedPurposes, without } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { sentAsWave, sentToCanaries } from './sent-request.ts';

interface WavesKilledFacts {
  readonly canary: string;
  readonly percentage: string;
}

export function wavesKilledThenContinued(facts: WavesKilledFacts): Story<'atCanary' | 'inWave' | 'finished' | 'clean'> {
  const { canary, percentage } = facts;
  return {
    scenario: 'waves-killed-then-continued',
    runs: ['atCanary', 'inWave', 'finished', 'clean'],
    sent: ({ atCanary, inWave, finished }) => {
      expect(atCanary.sent).toEqual([sentToCanaries([canary])]);
      // Only when the canary is proven, never with another template, and only to those that are still OUTDATED.
      expect(inWave.sent).toEqual([sentAsWave(percentage, without(inWave.accounts, canary))]);
      expect(finished.sent).toEqual([]);
    },
    holders: ({ atCanary, inWave, finished }) => {
      expect(without(atCanary.everHolders, canary)).toEqual([]);
      expect([atCanary.heldBefore, inWave.heldBefore]).toEqual([[[]], [[canary]]]);
      expect([atCanary.isRecorded, inWave.isRecorded]).toEqual([false, false]);
      expect(finished.holders).toEqual(finished.accounts);
      // No run that was killed could record it.
      expect(finished.isRecorded).toBe(true);
    },
    reported: ({ atCanary, inWave, finished }) => {
      for (const { outputs, isLocked } of [atCanary, inWave]) expect([outputs, isLocked]).toEqual([{}, false]);
      expect(reportedPurposes(finished)).toEqual(['wave']);
      expectAllCurrent(finished);
    },
  };
}
