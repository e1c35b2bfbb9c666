import { expect, test } from '@jest/globals';

import { expectTruth, findHolders, operationsOfOurs, watchHolders } from '../simulation/expect-truth.ts';
import { Life } from '../simulation/life.ts';
import { updateRequest, wantedDefinition } from '../simulation/wanted.ts';

test('the wave after the canary fails: what it had reached is taken back, and no more than one window was', async () => {
  const life = Life.deployed({
    accounts: 41,
    request: { update: updateRequest({ strategy: 'waves' }) },
    faults: [{ kind: 'refuse', accounts: ['300000000002'], reason: 'denied-by-scp', attempts: 1 }],
  });
  const holders = watchHolders(life);
  life.wanted = wantedDefinition('second');
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
  expectTruth(life, ended);
  // The canary, and those of the four at once that were under way beside the failing one.
  expect(holders().length).toBeGreaterThan(1);
  expect(holders().length).toBeLessThanOrEqual(1 + 4);
  expect(holders()).not.toContain('300000000002');
  expect(findHolders(life, wantedDefinition())).toHaveLength(41);
  expect(operationsOfOurs(life).map(({ id }) => /-(canary|wave|rollback)-/.exec(id)?.[1])).toEqual([
    'canary',
    'wave',
    'rollback',
  ]);
  expect(ended.transcript.files.get('results.json')).toContain('"outcome": "rolled-back"');
});
