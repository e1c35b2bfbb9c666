import { expect } from '@jest/globals';

import type { Story } from './hold-to-story.ts';
import { resultsOf } from './observed-run.ts';
import type { ObservedRun } from './observed-run.ts';
import { sentByTerraform } from './sent-request.ts';

/** Another client’s operation that begins just before ours is sent. */
export const thirdPartyOperation = 'third-party-operation';

type PreemptedRun = 'applied' | 'clean';

/** Without managed execution ours is refused: Terraform is called back, and everything is planned again. */
export const preemptedOperation: Story<PreemptedRun> = {
  scenario: 'preempted-operation',
  runs: ['applied', 'clean'],
  sent: ({ applied: { sent } }) => {
    const refused = sent.slice(0, -1);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused).toEqual(refused.map(() => ({ ...sentByTerraform, error: 'OperationInProgressException' })));
    expect(sent.at(-1)).toEqual(sentByTerraform);
  },
  holders: expectEverywhere,
  reported: ({ applied }) => {
    expect(applied.log).toContain(`Operation ${thirdPartyOperation} (UPDATE) of another client began`);
    expectBothReported(applied);
    expect(applied.isLocked).toBe(false);
  },
};

/** With managed execution ours is QUEUED behind it: nothing is sent again. */
export const preemptedOperationQueued: Story<PreemptedRun> = {
  scenario: 'preempted-operation-queued',
  runs: ['applied', 'clean'],
  sent: ({ applied }) => {
    expect(applied.sent).toEqual([sentByTerraform]);
  },
  holders: expectEverywhere,
  reported: ({ applied }) => {
    expect(applied.log).toContain(`waits behind operation ${thirdPartyOperation} (UPDATE)`);
    expectBothReported(applied);
  },
};

function expectEverywhere({ applied }: { readonly applied: ObservedRun }): void {
  expect(applied.operations).toHaveLength(1);
  expect(applied.holders).toEqual(applied.accounts);
}

function expectBothReported(applied: ObservedRun): void {
  const [ours] = applied.operations;
  expect(resultsOf(applied).operations).toEqual([
    expect.objectContaining({ id: thirdPartyOperation, startedBy: 'other', status: 'SUCCEEDED' }),
    expect.objectContaining({ id: ours?.id, startedBy: 'terraform', status: 'SUCCEEDED' }),
  ]);
  expect(applied.outputs).toMatchObject({
    'operation-id': ours?.id,
    'accounts-current': String(applied.accounts.length),
  });
}
