import { expect } from '@jest/globals';

import { expectAllCurrent } from './common-expectations.ts';
import type { Story } from './hold-to-story.ts';
import { accountsInClass, resultsOf } from './observed-run.ts';
import { sentByTerraform } from './sent-request.ts';

/** @param accounts that have the role when the story begins; one more joins. */
export function autoDeploymentRace(accounts: number): Story<'applied' | 'clean'> {
  return {
    scenario: 'auto-deployment-race',
    runs: ['applied', 'clean'],
    sent: ({ applied }) => {
      expect(applied.sent.filter(({ error }) => error === undefined)).toEqual([sentByTerraform]);
      const errors = applied.sent.flatMap(({ error }) => error ?? []);
      expect(errors.filter((error) => error !== 'OperationInProgressException')).toEqual([]);
    },
    holders: ({ applied }) => {
      expect(applied.accounts).toHaveLength(accounts + 1);
      expect(applied.operations.map((operation) => operation.accounts)).toEqual([applied.accounts]);
      expect(applied.holders).toEqual(applied.accounts);
    },
    reported: ({ applied }) => {
      expectAllCurrent(applied);
      const { operations } = resultsOf(applied);
      expect(operations.map(({ action, startedBy, status }) => [action, startedBy, status])).toEqual([
        ['CREATE', 'other', 'SUCCEEDED'],
        ['UPDATE', 'terraform', 'SUCCEEDED'],
      ]);
      expect(accountsInClass(applied, 'current').toSorted()).toEqual(applied.accounts);
      expect(resultsOf(applied).accounts).toHaveLength(accounts + 1);
    },
  };
}
