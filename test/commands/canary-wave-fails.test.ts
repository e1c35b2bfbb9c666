import { expect, test } from '@jest/globals';

import { accountsOf, expectTruth, findHolders, operationsOfOurs, watchHolders } from '../simulation/expect-truth.ts';
import { Life } from '../simulation/life.ts';
import { updateRequest, wantedDefinition } from '../simulation/wanted.ts';

const canaries = ['300000000003', '300000000008'];
const update = updateRequest({ strategy: 'waves', canary: { kind: 'accounts', accountIds: canaries } });

test('a canary fails: nobody but the canaries ever had the new version, and then nobody', async () => {
  const life = Life.deployed({
    accounts: 41,
    request: { update },
    faults: [{ kind: 'refuse', accounts: ['300000000008'], reason: 'invalid-principal', attempts: 1 }],
  });
  const holders = watchHolders(life);
  life.wanted = wantedDefinition('second');
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
  expectTruth(life, ended);
  expect(holders()).toEqual(['300000000003']);
  const [canary, back, ...more] = operationsOfOurs(life);
  expect(canary === undefined ? [] : accountsOf(canary)).toEqual(canaries);
  expect(back?.id).toContain('-rollback-');
  expect(more).toEqual([]);
  expect(findHolders(life, wantedDefinition())).toHaveLength(41);
  expect(ended.transcript.lines.filter((line) => line.startsWith('terraform'))).toEqual(['terraform plan lock=true']);
  expect(life.state.definition?.templateBody).toBe(wantedDefinition().templateBody);
});
