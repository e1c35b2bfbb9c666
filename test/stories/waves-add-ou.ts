import { expect } from '@jest/globals';

import { expectAllCurrent, reportedPurposes, without } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { sentAsWave, sentCreation, sentFirstDeployment, sentToCanaries } from './sent-request.ts';

interface WavesAddOuFacts {
  readonly known: readonly string[];
  readonly added: string;
  /** Of the known ones, that of the canary. */
  readonly canaryUnit: string;
}

export function wavesAddOu({
  known,
  added,
  canaryUnit,
}: WavesAddOuFacts): Story<'deployed' | 'planned' | 'rolled' | 'clean'> {
  return {
    scenario: 'waves-add-ou',
    runs: ['deployed', 'planned', 'rolled', 'clean'],
    sent: ({ deployed, rolled }) => {
      expect(deployed.sent).toEqual([sentCreation, sentFirstDeployment({ units: known })]);
      // Only those that have the role are updated; the new ones get it once.
      const [, canaries] = rolled.operations;
      expect(canaries?.accounts).toHaveLength(1);
      expect(rolled.sent).toEqual([
        sentToCanaries(canaries?.accounts ?? [], [canaryUnit]),
        sentAsWave('10', without(deployed.accounts, ...(canaries?.accounts ?? [])), known),
        sentFirstDeployment({ units: [added] }),
      ]);
    },
    holders: ({ deployed, rolled }) => {
      const had = deployed.accounts;
      const [, canaries, wave, creation] = rolled.operations;
      expect(had).toEqual(expect.arrayContaining([...(canaries?.accounts ?? [])]));
      expect(had).toEqual(expect.arrayContaining([...(wave?.accounts ?? [])]));
      expect(rolled.heldBefore).toEqual([[], canaries?.accounts]);
      expect(rolled.accounts.length).toBeGreaterThan(had.length);
      expect(creation?.accounts).toEqual(without(rolled.accounts, ...had));
      expect(rolled.holders).toEqual(rolled.accounts);
      expect(rolled.isRecorded).toBe(true);
    },
    reported: ({ rolled }) => {
      const all = rolled.accounts.length;
      expect(reportedPurposes(rolled)).toEqual(['canary', 'wave', 'first-deployment']);
      expectAllCurrent(rolled);
      expect(rolled.comment).toContain(`${all} of ${all} accounts have the new version`);
    },
  };
}
