import { expect } from '@jest/globals';

import { holdToStory } from '../stories/hold-to-story.ts';
import { preemptedOperation, preemptedOperationQueued, thirdPartyOperation } from '../stories/preempted-operation.ts';
import { expectGolden, storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';
import type { StagedRun } from './harness/stage.ts';

/** The run's requests that make the story, each sort once in a row. */
function readEvents({ recorded }: StagedRun): readonly string[] {
  const seen = recorded.map(({ action, status, input }) => {
    if (action === 'UpdateStackSet') return status === 200 ? 'sent' : 'refused';
    if (action === 'DescribeStackSetOperation' && input['OperationId'] === thirdPartyOperation) return 'waited';
    return action === 'DescribeOrganization' ? 'planned' : '';
  });
  return seen.filter((event) => event !== '').filter((event, index, all) => event !== all[index - 1]);
}

holdToStory(preemptedOperation, () => playStory('preempted-operation'), {
  title: 'an operation that comes first is named, Terraform is called back once, and everything is planned again',
  timeoutMs: storyTimeoutMs,
  sent: ({ staged: [applied] }) => {
    expect(applied!.log.match(/Interrupt received\./g)).toHaveLength(1);
    expect(applied!.log).not.toContain('Two interrupts received');
    // It is looked at while the provider tries repeatedly, then waited for with nothing of ours in progress.
    expect(readEvents(applied!).join()).toMatch(/^planned,(refused,|waited,)*refused,waited,planned,sent,planned$/);
  },
  reported: ({ staged: [applied] }) => {
    expect(applied!.log).toContain(`::warning::Operation ${thirdPartyOperation} (UPDATE) of another client came first`);
    expect(applied!.outputs).toMatchObject({ 'accounts-current': '8' });
    expectGolden('preempted-operation-1-apply', applied!.comment);
  },
});

holdToStory(preemptedOperationQueued, () => playStory('preempted-operation-queued'), {
  title: 'ours is queued behind an operation that came first: it is stopped, and everything is planned again',
  timeoutMs: storyTimeoutMs,
  sent: ({ staged: [applied] }) => {
    // Its operation ends, so Terraform ends by itself.
    expect(applied!.log).not.toContain('Interrupt received.');
    expect(readEvents(applied!).join()).toMatch(/^planned,sent,(waited,)*planned,sent,planned$/);
  },
  reported: ({ staged: [applied] }) => {
    expect(applied!.log).toContain(`waits behind operation ${thirdPartyOperation} (UPDATE)`);
    expectGolden('preempted-operation-queued-1-apply', applied!.comment);
  },
});
