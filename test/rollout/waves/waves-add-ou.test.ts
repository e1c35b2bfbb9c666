import { expect, test } from '@jest/globals';

import {
  accountsOf,
  expectTruth,
  findEverHolders,
  findHolders,
  operationsOfOurs,
} from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { rolloutRequest, updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';
import { canaryPreferences, everyChance, sentBy, wavePreferences } from '../../in-memory/sent-calls.ts';

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
  const preferences = {
    FailureTolerancePercentage: '10',
    MaxConcurrentPercentage: '25',
    RegionConcurrencyType: 'PARALLEL',
  };
  const [canary] = accountsOf(operations[0]!);
  expect(before).toContain(canary);
  expect(sentBy(life)).toEqual([
    {
      action: 'UpdateStackSet',
      purpose: 'canary',
      version: 'second',
      to: { accounts: [canary] },
      preferences: canaryPreferences(),
    },
    {
      action: 'UpdateStackSet',
      purpose: 'wave',
      version: 'kept',
      to: { units: known },
      preferences: wavePreferences,
    },
    {
      action: 'CreateStackInstances',
      purpose: 'first-deployment',
      version: 'kept',
      to: { units: ['ou-ab12-sandbox0'] },
      preferences,
    },
  ]);
  const sandbox = life.world.organization.accountsUnder('ou-ab12-sandbox0').map(({ id }) => id);
  expect(operations.slice(2).flatMap(accountsOf)).toEqual(sandbox);
  expect(operations.slice(0, 2).flatMap(accountsOf)).not.toEqual(expect.arrayContaining(sandbox));
  expect([...findHolders(life, life.wanted)].sort()).toEqual([...before, ...sandbox].sort());
  // Recorded before anybody new gets it: an instance that fails is no reason to send the change once more.
  expect(ended.transcript.lines.filter((line) => /^terraform|CreateStackInstances/.test(line))).toEqual([
    'terraform plan lock=true',
    'terraform record',
    'terraform plan lock=true',
  ]);
  const all = String(before.length + sandbox.length);
  expect(ended.transcript.outputs).toMatchObject({
    'has-changes': 'true',
    'operation-id': operations.at(-1)?.id,
    'accounts-total': all,
    'accounts-current': all,
    'accounts-failed': '0',
  });
  expect(ended.transcript.comments.at(-1)?.body).toContain(`Rolled out to ${all} of ${all} accounts`);
  expect((await life.plan()).judgement?.outcome).toBe('no-changes');
});

test('the change fails: the new OU gets nothing at all', async () => {
  const targets = { organizationalUnitIds: known, excludedAccountIds: [], regions: ['us-east-1'] };
  const update = updateRequest({ strategy: 'waves' });
  const life = Life.deployed({ accounts: 24, request: { targets, update } });
  const before = findHolders(life, wantedDefinition());
  const [bad = ''] = before;
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
  expect(sentBy(life).at(-1)).toMatchObject({ purpose: 'rollback', version: 'first', preferences: everyChance });
  const sandbox = life.world.organization.accountsUnder('ou-ab12-sandbox0').map(({ id }) => id);
  expect(findEverHolders(life, life.wanted).filter((id) => sandbox.includes(id))).toEqual([]);
  expect([...findHolders(life, wantedDefinition())].sort()).toEqual([...before].sort());
});
