import { expect, test } from '@jest/globals';

import {
  expectGolden,
  mutations,
  mutatingActions,
  playAsTold,
  readResults,
  storyTimeoutMs,
} from './harness/expectations.ts';

test(
  'an operation that tolerates failures is stopped once, its end is awaited, and the next apply brings up the rest',
  async () => {
    const [stopped, healed] = await playAsTold('tolerance-ignored', {
      onRun: ({ run, index }, { simulator }) => {
        if (index !== 0) return;
        const operation = simulator.world.stackSets[0]?.operations.at(-1);
        expect([operation?.id, operation?.timeline.latest()]).toEqual([run.outputs['operation-id'], 'STOPPED']);
      },
    });
    expect(mutatingActions(stopped!)).toEqual(['UpdateStackSet', 'StopStackSetOperation']);
    const [, stop] = mutations(stopped!);
    expect(stop!.input['OperationId']).toBe(stopped!.outputs['operation-id']);
    expect(stopped!.log).toMatch(/::error::Operation \S+ tolerates failures in 20 %25/);
    const [operation] = readResults(stopped!).operations;
    expect(operation).toMatchObject({ status: 'STOPPED', preferences: { failureTolerancePercentage: 20 } });
    expectGolden('tolerance-ignored-1-apply', stopped!.comment);

    const behind = readResults(stopped!)
      .accounts.filter(({ class: accountClass }) => accountClass !== 'current')
      .map(({ account }) => account);
    expect(mutatingActions(healed!)).toEqual(['UpdateStackSet']);
    expect(mutations(healed!)[0]!.input['DeploymentTargets']).toMatchObject({ Accounts: behind.toSorted() });
  },
  storyTimeoutMs,
);
