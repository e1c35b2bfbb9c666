import { describe, expect, test } from '@jest/globals';

import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';

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

describe.each(['reset', 'lost-answer'] as const)('connections break (%s)', (how) => {
  test.each(actions)('at %s: what was begun is begun once, and ends well', async (action) => {
    const life = Life.empty({ accounts: 12 });
    life.world.setFaults([{ kind: 'connection', action, how, times: 2 }]);
    const first = await life.apply();
    expectTruth(life, first);
    life.wanted = wantedDefinition('second');
    life.world.setFaults([{ kind: 'connection', action, how, times: 2 }]);
    const second = await life.apply();
    expectTruth(life, second);
    expect([first, second].map(({ judgement, error }) => judgement?.outcome ?? error?.message)).toEqual([
      'succeeded',
      'succeeded',
    ]);
    expect(operationsOfOurs(life)).toHaveLength(2);
  });

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
