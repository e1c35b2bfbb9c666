import { expect, test } from '@jest/globals';

import { accountsOf, expectTruth, findHolders, operationsOfOurs } from '../simulation/expect-truth.ts';
import { Life } from '../simulation/life.ts';
import { rolloutRequest, updateRequest, wantedDefinition } from '../simulation/wanted.ts';

const known = ['ou-ab12-production', 'ou-ab12-security'];

test('a change and a new OU in one apply: the known accounts in waves first, then the new ones', async () => {
  const targets = { organizationalUnitIds: known, excludedAccountIds: [], regions: ['us-east-1'] };
  const life = Life.deployed({ accounts: 24, request: { targets, update: updateRequest({ strategy: 'waves' }) } });
  const before = findHolders(life, wantedDefinition());
  life.wanted = wantedDefinition('second');
  life.request = rolloutRequest({
    targets: { ...targets, organizationalUnitIds: [...known, 'ou-ab12-sandbox0'] },
    update: updateRequest({ strategy: 'waves' }),
  });
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  expectTruth(life, ended);
  const operations = operationsOfOurs(life);
  expect(operations.map(({ id }) => /-(canary|wave|first-deployment)-/.exec(id)?.[1])).toEqual([
    'canary',
    'wave',
    'first-deployment',
  ]);
  const sandbox = life.world.organization.accountsUnder('ou-ab12-sandbox0').map(({ id }) => id);
  expect(operations.slice(2).flatMap(accountsOf)).toEqual(sandbox);
  expect([...findHolders(life, life.wanted)].sort()).toEqual([...before, ...sandbox].sort());
});

test('the change fails: the new OU gets nothing at all', async () => {
  const targets = { organizationalUnitIds: known, excludedAccountIds: [], regions: ['us-east-1'] };
  const update = updateRequest({ strategy: 'waves' });
  const life = Life.deployed({ accounts: 24, request: { targets, update } });
  const [bad = ''] = findHolders(life, wantedDefinition());
  life.world.setFaults([{ kind: 'refuse', accounts: [bad], reason: 'denied-by-scp', attempts: 1 }]);
  life.wanted = wantedDefinition('second');
  life.request = rolloutRequest({
    targets: { ...targets, organizationalUnitIds: [...known, 'ou-ab12-sandbox0'] },
    update,
  });
  const ended = await life.apply();
  expect(ended.judgement?.outcome).toBe('rolled-back');
  expectTruth(life, ended);
  expect(operationsOfOurs(life).filter(({ action }) => action === 'CREATE')).toEqual([]);
});
