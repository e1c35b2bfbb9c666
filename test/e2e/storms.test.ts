import { describe, expect, test } from '@jest/globals';

import { mutations, playAsTold, storyTimeoutMs, takenActions } from './harness/expectations.ts';

describe('an AWS and a GitHub that stumble', () => {
  test(
    'refuse for the rate: everything is asked again, and done once',
    async () => {
      const [applied] = await playAsTold('throttling');
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
      expect(takenActions(applied!)).toEqual(['UpdateStackSet']);
      expect(applied!.outputs).toMatchObject({ 'accounts-current': '8' });
      expect(applied!.comment).toContain('Rolled out to 8 of 8 accounts');
    },
    storyTimeoutMs,
  );

  test(
    'break connections and lose answers: the same operation id is sent again, and everything is done once',
    async () => {
      const [first, applied] = await playAsTold('resets', {
        onRun: ({ index }, { simulator }) => {
          expect(simulator.world.stackSets[0]?.operations).toHaveLength(index === 0 ? 1 : 2);
        },
      });
      const created = mutations(first!).filter(({ action }) => action === 'CreateStackInstances');
      expect(created.map(({ isAnswerLost = false }) => isAnswerLost)).toEqual([true, false]);
      expect(new Set(created.map(({ input }) => input['OperationId'])).size).toBe(1);
      expect(first!.outputs).toMatchObject({ 'accounts-current': '8' });

      const updates = mutations(applied!);
      expect(updates.map(({ isAnswerLost = false }) => isAnswerLost)).toEqual([true, false]);
      expect(new Set(updates.map(({ input }) => input['OperationId'])).size).toBe(1);
      expect(applied!.outputs).toMatchObject({ 'accounts-current': '8' });
      expect(applied!.comment).toContain('Rolled out to 8 of 8 accounts');
    },
    storyTimeoutMs,
  );
});
