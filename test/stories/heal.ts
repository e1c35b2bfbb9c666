import { expect } from '@jest/globals';

import { expectAllCurrent } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { resultsOf } from './observed-run.ts';
import { sentFirstDeployment, sentToHeal } from './sent-request.ts';
import type { SentRequest } from './sent-request.ts';

type HealRun = 'planned' | 'applied' | 'clean';

/** Terraform’s plan is clean, and exactly these accounts get what the stack set defines. */
function healed(scenario: string, accounts: readonly string[], sent: SentRequest): Story<HealRun> {
  return {
    scenario,
    runs: ['planned', 'applied', 'clean'],
    sent: ({ applied }) => {
      expect(applied.sent).toEqual([sent]);
    },
    holders: ({ planned, applied }) => {
      expect(planned.operations).toEqual([]);
      expect(applied.operations.map((operation) => operation.accounts)).toEqual([accounts]);
      expect(applied.outdated).toEqual([]);
    },
    reported: ({ planned, applied }) => {
      expect(planned.outputs).toMatchObject({ gate: 'allowed', 'has-changes': 'true' });
      expectAllCurrent(applied);
      const [operationId] = applied.sentIds;
      expect(applied.outputs['operation-id']).toBe(operationId);
      const reached = resultsOf(applied).accounts.filter((account) => account.operationId === operationId);
      expect(reached.map(({ account }) => account).sort()).toEqual(accounts);
    },
  };
}

export function healOutdated(outdated: readonly string[]): Story<HealRun> {
  return healed('heal-outdated', outdated, sentToHeal('10', outdated));
}

export function healMissing(missing: readonly string[]): Story<HealRun> {
  return healed('heal-missing', missing, sentFirstDeployment({ accounts: missing }));
}
