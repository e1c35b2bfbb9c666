import { expect, test } from '@jest/globals';

import {
  expectGolden,
  mutations,
  mutatingActions,
  playAsTold,
  readResults,
  storyTimeoutMs,
  takenActions,
} from './harness/expectations.ts';

test(
  'an operation that comes first is named, terraform is called back once, and everything is planned again',
  async () => {
    const [applied] = await playAsTold('preempted-operation');
    const refused = mutations(applied!).filter(({ status }) => status === 409);
    expect(new Set(refused.map(({ error }) => error))).toEqual(new Set(['OperationInProgressException']));
    expect(takenActions(applied!)).toEqual(['UpdateStackSet']);
    expect(applied!.log.match(/Interrupt received\./g)).toHaveLength(1);
    expect(applied!.log).not.toContain('Two interrupts received');
    expect(applied!.log).toContain('::warning::Operation somebody-elses (UPDATE) of somebody else began');

    const seen = applied!.recorded.map(({ action, status, input }) => {
      if (action === 'UpdateStackSet') return status === 200 ? 'sent' : 'refused';
      if (action === 'DescribeStackSetOperation' && input['OperationId'] === 'somebody-elses') return 'waited';
      return action === 'DescribeOrganization' ? 'planned' : '';
    });
    const story = seen.filter((event) => event !== '').filter((event, index, all) => event !== all[index - 1]);
    // It is looked at while the provider tries again and again, then waited for with nothing of ours under way.
    expect(story.join()).toMatch(/^planned,(refused,|waited,)*refused,waited,planned,sent,planned$/);

    expect(readResults(applied!).operations).toEqual([
      expect.objectContaining({ id: 'somebody-elses', startedBy: 'other', status: 'SUCCEEDED' }),
      expect.objectContaining({ id: applied!.outputs['operation-id'], startedBy: 'terraform', status: 'SUCCEEDED' }),
    ]);
    expect(applied!.outputs).toMatchObject({ 'accounts-current': '8' });
    expectGolden('preempted-operation-1-apply', applied!.comment);
  },
  storyTimeoutMs,
);

test(
  'ours is queued behind an operation that came first: terraform waits, and nothing is sent again',
  async () => {
    const [applied] = await playAsTold('preempted-operation-queued');
    expect(mutatingActions(applied!)).toEqual(['UpdateStackSet']);
    expect(applied!.log).toContain('Queued behind operation somebody-elses (UPDATE)');
    expect(applied!.log).not.toContain('Interrupt received.');
    expect(readResults(applied!).operations).toEqual([
      expect.objectContaining({ id: 'somebody-elses', startedBy: 'other' }),
      expect.objectContaining({ id: applied!.outputs['operation-id'], startedBy: 'terraform', status: 'SUCCEEDED' }),
    ]);
    expectGolden('preempted-operation-queued-1-apply', applied!.comment);
  },
  storyTimeoutMs,
);
