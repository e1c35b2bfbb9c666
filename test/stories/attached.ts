import { expect } from '@jest/globals';

import { expectAttached } from './common-expectations.ts';
import type { Runs, Story } from './hold-to-story.ts';
import { resultsOf } from './observed-run.ts';
import type { ObservedRun } from './observed-run.ts';
import { sentByTerraform } from './sent-request.ts';

type AttachRun = 'ended' | 'attached' | 'clean';

/** A run ends before Terraform’s operation does, in one way or the other; the next apply attaches to it. */
function endsBeforeOperation(
  scenario: string,
  expectEnd: (ended: ObservedRun, operationId: string) => void,
): Story<AttachRun> {
  const idOf = ({ ended }: Runs<AttachRun>): string => ended.sentIds[0] ?? '';
  return {
    scenario,
    runs: ['ended', 'attached', 'clean'],
    sent: ({ ended, attached }) => {
      expect(ended.sent).toEqual([sentByTerraform]);
      expect(attached.sent).toEqual([]);
    },
    holders: (runs) => {
      const { ended, attached } = runs;
      expect(ended.operations).toEqual([expect.objectContaining({ id: idOf(runs), status: 'RUNNING' })]);
      expect(attached.operations.map(({ id, status }) => [id, status])).toEqual([[idOf(runs), 'SUCCEEDED']]);
      expect(attached.holders).toEqual(attached.accounts);
      expect(attached.outdated).toEqual([]);
    },
    reported: (runs) => {
      expectEnd(runs.ended, idOf(runs));
      expectAttached(runs.attached, idOf(runs));
      expect(runs.attached.isLocked).toBe(false);
    },
  };
}

/** The runner is lost: nothing is said, and the lock is left. */
export const killedThenAttach = endsBeforeOperation('killed-then-attach', ({ outputs, isLocked }) => {
  expect(outputs).toEqual({});
  expect(isLocked).toBe(true);
});

/** The action's process alone is killed, and its post step lets terraform end. */
export const killedBesideTerraform = endsBeforeOperation('killed-beside-terraform', ({ outputs, isLocked }) => {
  expect(outputs).toEqual({});
  expect(isLocked).toBe(false);
});

export const timedOutThenAttach = endsBeforeOperation('timed-out-then-attach', (ended, operationId) => {
  expectStillRunning(ended, operationId);
  expect(ended.comment).toContain('rollout-timeout');
  expect(resultsOf(ended).operations).toEqual([
    expect.objectContaining({ id: operationId, status: 'RUNNING', startedBy: 'terraform' }),
  ]);
});

export const interrupted = endsBeforeOperation('interrupted', (ended, operationId) => {
  expectStillRunning(ended, operationId);
  expect(ended.outputs['accounts-total']).toBe(String(ended.accounts.length));
});

function expectStillRunning({ outputs, comment, isLocked }: ObservedRun, operationId: string): void {
  expect(outputs['operation-id']).toBe(operationId);
  expect(comment).toContain('Still running in AWS');
  expect(comment).toContain(`--operation-id ${operationId}`);
  expect(isLocked).toBe(false);
}

/** Neither the accounts can be read nor the lock released. */
export const credentialsExpire = endsBeforeOperation('credentials-expire', (ended, operationId) => {
  const { outputs, comment, accounts, isLocked } = ended;
  expect(outputs).toMatchObject({
    'operation-id': operationId,
    'accounts-total': String(accounts.length),
    'accounts-current': '0',
  });
  expect(comment).toContain(`--operation-id ${operationId}`);
  // The report must not make up any account.
  expect(comment).toContain('was not read');
  expect(isLocked).toBe(true);
});
