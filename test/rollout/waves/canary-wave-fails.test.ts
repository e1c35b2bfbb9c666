import { expect, test } from '@jest/globals';

import {
  accountsOf,
  expectTruth,
  findEverHolders,
  findHolders,
  operationsOfOurs,
} from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';
import { canaryPreferences, everyChance, sentBy } from '../../in-memory/sent-calls.ts';

const canaries = ['300000000003', '300000000008'];
const update = updateRequest({ strategy: 'waves', canary: { kind: 'accounts', accountIds: canaries } });

test('a canary fails: nobody but the canaries ever had the new version, and then nobody', async () => {
  const life = Life.deployed({
    accounts: 41,
    request: { update },
    faults: [{ kind: 'refuse', accounts: ['300000000008'], reason: 'invalid-principal', attempts: 1 }],
  });
  life.wanted = wantedDefinition('second');
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
  expectTruth(life, ended);
  expect(findEverHolders(life, life.wanted)).toEqual(['300000000003']);
  expect(findHolders(life, wantedDefinition())).toHaveLength(41);

  expect(sentBy(life)).toEqual([
    {
      action: 'UpdateStackSet',
      purpose: 'canary',
      version: 'second',
      to: { accounts: canaries },
      preferences: canaryPreferences(2),
    },
    { action: 'UpdateStackSet', purpose: 'rollback', version: 'first', to: 'everybody', preferences: everyChance },
  ]);
  const [canary, back] = operationsOfOurs(life);
  expect(canary === undefined ? [] : accountsOf(canary)).toEqual(canaries);
  expect(back === undefined ? [] : accountsOf(back)).toHaveLength(41);

  const { lines, outputs, comments } = ended.transcript;
  expect(lines.filter((line) => line.startsWith('terraform'))).toEqual(['terraform plan lock=true']);
  expect(life.state.definition?.templateBody).toBe(wantedDefinition().templateBody);
  expect(outputs).toMatchObject({ 'has-changes': 'true', 'operation-id': back?.id, 'accounts-current': '41' });
  const { body } = comments.at(-1) ?? { body: '' };
  expect(body).toContain('Rollout failed at the canary, in 1 of 41 accounts → rolled back: all 41 are on the previous');
  expect(body).toMatch(/`300000000003`[^|]*\| ↩️ updated, then rolled back/);
  expect(body).toContain('| **39** | never reached |');

  expect((await life.plan()).judgement?.outcome).toBe('planned');
  const again = await life.apply();
  expect(again.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  expectTruth(life, again);
  expect(findHolders(life, life.wanted)).toHaveLength(41);
});
