import { expect } from '@jest/globals';

import { holdToStory } from '../stories/hold-to-story.ts';
import { resets } from '../stories/resets.ts';
import { throttling } from '../stories/throttling.ts';
import { mutations, storyTimeoutMs } from './harness/expectations.ts';
import { playStory } from './harness/play-story.ts';
import type { StagedRun } from './harness/stage.ts';

holdToStory(throttling, () => playStory('throttling'), {
  title: 'AWS and GitHub refuse for the rate: everything is asked again, and done once',
  timeoutMs: storyTimeoutMs,
  sent: ({ staged: [applied] }) => {
    const throttled = applied!.recorded.filter(({ error }) => error?.startsWith('Throttling'));
    const actions = new Set(throttled.map(({ action }) => action));
    expect([...actions]).toEqual(
      expect.arrayContaining([
        'DescribeStackSet',
        'ListAccountsForParent',
        'ListStackSetOperationResults',
        'UpdateStackSet',
      ]),
    );
  },
  reported: ({ staged: [applied] }) => {
    expect(applied!.outputs).toMatchObject({ 'accounts-current': '8' });
  },
});

function areAnswersLost(run: StagedRun, wanted: string): readonly boolean[] {
  const requests = mutations(run).filter(({ action }) => action === wanted);
  return requests.map(({ isAnswerLost = false }) => isAnswerLost);
}

holdToStory(resets, () => playStory('resets'), {
  title: 'connections break and answers get lost: the same operation id is sent again, and everything is done once',
  timeoutMs: storyTimeoutMs,
  sent: ({ staged: [first, applied] }) => {
    expect(areAnswersLost(first!, 'CreateStackInstances')).toEqual([true, false]);
    expect(areAnswersLost(applied!, 'UpdateStackSet')).toEqual([true, false]);
    expect(mutations(applied!)).toHaveLength(2);
  },
  reported: ({ staged: [first, applied] }) => {
    for (const run of [first, applied]) expect(run!.outputs).toMatchObject({ 'accounts-current': '8' });
  },
});
