import { expect } from '@jest/globals';

import { without } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { accountsInClass } from './observed-run.ts';
import { sentAsWave, sentByTerraform, sentToCanaries, sentToHeal } from './sent-request.ts';

interface HoldFacts {
  readonly scenario?: string;
  readonly refusing: string;
}

type HoldRun = 'held' | 'planned' | 'finished' | 'clean';

const runs: readonly HoldRun[] = ['held', 'planned', 'finished', 'clean'];

/**
 * Sent by Terraform, one account at a time: the accounts before the one that refuses have the new version and keep it.
 */
export function hold({ scenario = 'hold', refusing }: HoldFacts): Story<HoldRun> {
  return {
    scenario,
    runs,
    sent: ({ held, finished }) => {
      expect(held.sent).toEqual([sentByTerraform]);
      expect(finished.sent).toEqual([sentToHeal('10', held.outdated)]);
    },
    holders: ({ held, finished }) => {
      expect(held.holders).toEqual(held.accounts.filter((id) => id < refusing));
      expect(held.holders).not.toEqual([]);
      expect(held.everHolders).toEqual(held.holders);
      expect(held.outdated).toEqual(without(held.accounts, ...held.holders));
      expect(finished.holders).toEqual(finished.accounts);
      expect(finished.isRecorded).toBe(true);
    },
    reported: (all) => {
      expectHeld(all, refusing);
    },
  };
}

interface HoldWavesFacts extends HoldFacts {
  readonly canary: string;
  readonly percentage: string;
}

/** Sent by waves: the rest is sent as the waves began, so that it still stops at the first failure. */
export function holdWaves({ refusing, canary, percentage }: HoldWavesFacts): Story<HoldRun> {
  return {
    scenario: 'hold-waves',
    runs,
    sent: ({ held, finished }) => {
      expect(held.sent).toEqual([sentToCanaries([canary]), sentAsWave(percentage, without(held.accounts, canary))]);
      expect(finished.sent).toEqual([sentAsWave(percentage, held.outdated)]);
    },
    holders: ({ held, finished }) => {
      expect(held.heldBefore).toEqual([[], [canary]]);
      expect(held.holders).toContain(canary);
      expect(held.holders).not.toContain(refusing);
      expect(held.everHolders).toEqual(held.holders);
      expect(finished.holders).toEqual(finished.accounts);
      expect(finished.isRecorded).toBe(true);
    },
    reported: (all) => {
      expectHeld(all, refusing);
    },
  };
}

function expectHeld({ held, planned }: Parameters<Story<HoldRun>['reported']>[0], refusing: string): void {
  expect(held.outputs).toMatchObject({
    'has-changes': 'true',
    'operation-id': held.operations.at(-1)?.id,
    'accounts-total': String(held.accounts.length),
    'accounts-current': String(held.accounts.length - held.outdated.length),
    'accounts-failed': '1',
  });
  expect(accountsInClass(held, 'failed')).toEqual([refusing]);
  expect(held.comment).toContain(refusing);
  expect(held.comment).not.toMatch(/roll(ed|ing)? ?back/i);
  expect(planned.outputs['has-changes']).toBe('true');
}
