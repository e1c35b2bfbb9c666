import { describe, expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';
import { resets } from '../../stories/resets.ts';

const actions = [
  'UpdateStackSet',
  'CreateStackInstances',
  'CreateStackSet',
  'DescribeStackSet',
  'DescribeStackSetOperation',
  'ListStackSetOperations',
  'ListStackSetOperationResults',
  'ListStackInstances',
  'ListAccountsForParent',
];

const ways = ['reset', 'lost-answer'] as const;

for (const [how, action] of ways.flatMap((way) => actions.map((name) => [way, name] as const))) {
  holdToStory(
    resets,
    async () => {
      const life = Life.empty({ accounts: 12 });
      const observed = observeLife(life);
      life.world.setFaults([{ kind: 'connection', action, how, times: 2 }]);
      await observed.apply();
      life.wanted = wantedDefinition('second');
      life.world.setFaults([{ kind: 'connection', action, how, times: 2 }]);
      await observed.apply();
      life.world.clearFaults();
      await observed.plan();
      return observed;
    },
    { title: `connections break (${how}) at ${action}: what was begun is begun once, and ends well` },
  );
}

describe.each(ways)('connections break (%s)', (how) => {
  test('at the operation of ours for longer than the SDK tries: never two of them', async () => {
    const life = Life.empty({ accounts: 12 });
    life.world.setFaults([{ kind: 'connection', action: 'CreateStackInstances', how, times: 8 }]);
    const first = await life.apply();
    expectTruth(life, first);
    expect(first.judgement?.outcome).toBe(how === 'reset' ? 'failed' : 'succeeded');
    const second = await life.apply();
    expect(second.judgement?.outcome).toBe(how === 'reset' ? 'succeeded' : 'no-changes');
    expectTruth(life, second);
    expect(operationsOfOurs(life)).toHaveLength(1);
  });
});
