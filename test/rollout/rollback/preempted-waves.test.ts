import { expect, test } from '@jest/globals';

import { expectTruth } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';

test('a wave that another operation came before fails in the next round: the first round’s version is taken back', async () => {
  const life = Life.deployed({
    accounts: 12,
    managedExecution: false,
    faults: [{ kind: 'refuse', accounts: ['300000000009'], reason: 'denied-by-scp', attempts: 1 }],
    request: { update: updateRequest({ strategy: 'waves' }) },
  });
  life.wanted = wantedDefinition('second');
  let hasHappened = false;
  life.aws.beforeCall = ({ action }) => {
    if (hasHappened || action !== 'UpdateStackInstances') return;
    hasHappened = true;
    life.world.startForeignOperation({ stackSetName: 'audit', seconds: 5 });
  };
  const ended = await life.apply();
  expectTruth(life, ended);
  expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
});
