import { expect, test } from '@jest/globals';

import { expectTruth, findHolders, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';

const refusal = { kind: 'refuse', accounts: ['300000000004'], reason: 'denied-by-scp', attempts: 1 } as const;

test.each([true, false])(
  'a third-party operation begins just before the way back (managed execution: %s): it is waited out, and every account is back',
  async (managedExecution) => {
    const life = Life.deployed({ accounts: 12, managedExecution, faults: [refusal] });
    life.wanted = wantedDefinition('second');
    let updates = 0;
    life.aws.beforeCall = ({ action }) => {
      updates += action === 'UpdateStackSet' ? 1 : 0;
      if (action !== 'UpdateStackSet' || updates !== 2) return;
      updates += 1;
      life.world.startForeignOperation({ stackSetName: 'audit', seconds: 300, operationId: 'theirs' });
    };
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
    expectTruth(life, ended);
    expect(findHolders(life, wantedDefinition())).toHaveLength(12);
    expect(ended.transcript.lines.some((line) => line.includes('theirs'))).toBe(true);
    const theirs = life.stackSet.operations.find(({ id }) => id === 'theirs');
    expect(operationsOfOurs(life).at(-1)?.endedAt?.getTime()).toBeGreaterThan(theirs?.endedAt?.getTime() ?? Infinity);
  },
);

test('repeatedly: given up in the end, incomplete, and red', async () => {
  const life = Life.deployed({ accounts: 12, managedExecution: false, faults: [refusal] });
  life.wanted = wantedDefinition('second');
  let updates = 0;
  life.aws.beforeCall = ({ action }) => {
    updates += action === 'UpdateStackSet' ? 1 : 0;
    if (action === 'UpdateStackSet' && updates > 1) {
      life.world.startForeignOperation({ stackSetName: 'audit', seconds: 300 });
    }
  };
  const ended = await life.apply();
  expect(ended.judgement?.outcome).toBe('rollback-incomplete');
  expectTruth(life, ended);

  life.aws.beforeCall = () => undefined;
  const next = await life.apply();
  expect(next.judgement?.outcome).toBe('succeeded');
  expectTruth(life, next);
});
