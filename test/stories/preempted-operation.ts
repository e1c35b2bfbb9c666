import { expect } from '@jest/globals';

import type { Story } from './hold-to-story.ts';
import { resultsOf } from './observed-run.ts';
import type { ObservedRun } from './observed-run.ts';
import { sentByTerraform, sentStop } from './sent-request.ts';

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
    expect(applied.log).toContain(`Operation ${thirdPartyOperation} (UPDATE) of another client came first`);
    expectBothReported(applied);
    expect(applied.isLocked).toBe(false);
  },
};

/** With managed execution ours is QUEUED behind it: it is stopped before it begins, and everything is planned again. */
export const preemptedOperationQueued: Story<PreemptedRun> = {
  scenario: 'preempted-operation-queued',
  runs: ['applied', 'clean'],
  sent: ({ applied }) => {
    expect(applied.sent).toEqual([sentByTerraform, sentStop, sentByTerraform]);
  },
  holders: ({ applied }) => {
    const [stopped, ours] = applied.operations;
    expect(stopped).toMatchObject({ status: 'STOPPED', accounts: [] });
    expect(ours?.accounts).toEqual(applied.accounts);
    expect(applied.holders).toEqual(applied.accounts);
  },
  reported: ({ applied }) => {
    expect(applied.log).toContain(`waits behind operation ${thirdPartyOperation} (UPDATE)`);
    expect(applied.log).toContain('Ours is stopped before it begins');
    expectBothReported(applied);
  },
};

function expectEverywhere({ applied }: { readonly applied: ObservedRun }): void {
  expect(applied.operations).toHaveLength(1);
  expect(applied.holders).toEqual(applied.accounts);
}

function expectBothReported(applied: ObservedRun): void {
  const ours = applied.operations.at(-1);
  expect(resultsOf(applied).operations).toEqual([
    expect.objectContaining({ id: thirdPartyOperation, startedBy: 'other', status: 'SUCCEEDED' }),
    expect.objectContaining({ id: ours?.id, startedBy: 'terraform', status: 'SUCCEEDED' }),
  ]);
  expect(applied.outputs).toMatchObject({
    'operation-id': ours?.id,
    'accounts-current': String(applied.accounts.length),
  });
}
