import { expect, test } from '@jest/globals';

import { expectTruth, findEverHolders, findHolders, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';
import { canaryPreferences, everyChance, sentBy, wavePreferences } from '../../in-memory/sent-calls.ts';

const canary = '300000000009';

test('the wave after the canary fails: what it had reached is taken back, and no more than one window was', async () => {
  const life = Life.deployed({
    accounts: 41,
    request: {
      update: updateRequest({ strategy: 'waves', canary: { kind: 'accounts', accountIds: [canary] } }),
    },
    faults: [{ kind: 'refuse', accounts: ['300000000002'], reason: 'denied-by-scp', attempts: 1 }],
  });
  life.wanted = wantedDefinition('second');
  let waveBeganAt: readonly string[] | undefined;
  life.desk.afterCall = ({ input }) => {
    if (String(input['OperationId']).includes('-wave-')) waveBeganAt ??= findEverHolders(life, life.wanted);
  };
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'rolled-back', failureReason: 'accounts-failed' });
  expectTruth(life, ended);
  // Proven before anybody else gets it.
  expect(waveBeganAt).toEqual([canary]);
  // Four run side by side: two end before the failing one and let two more begin, and these end, too.
  const holders = findEverHolders(life, life.wanted);
  expect(holders).toEqual(['222222222222', '300000000001', '300000000003', '300000000004', '300000000005', canary]);
  expect(findHolders(life, wantedDefinition())).toHaveLength(41);

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
      to: { units: ['r-ab12'] },
      preferences: wavePreferences,
    },
    { action: 'UpdateStackSet', purpose: 'rollback', version: 'first', to: 'everybody', preferences: everyChance },
  ]);

  const { lines, outputs, comments, files, summary } = ended.transcript;
  expect(lines.filter((line) => line.startsWith('terraform'))).toEqual(['terraform plan lock=true']);
  expect(life.state.definition?.templateBody).toBe(wantedDefinition().templateBody);
  expect(outputs).toMatchObject({
    outcome: 'rolled-back',
    'failure-reason': 'accounts-failed',
    'has-changes': 'true',
    'operation-id': operationsOfOurs(life).at(-1)?.id,
    'accounts-total': '41',
    'accounts-current': '41',
    'accounts-failed': '0',
  });
  expect(files.get('results.json')).toContain('"outcome": "rolled-back"');
  const told = summary.split('\n').filter((line) => line.includes('updated, then rolled back | ✅ previous version'));
  expect(told.map((row) => /`(\d{12})`/.exec(row)?.[1])).toEqual(holders);
  const { body } = comments.at(-1) ?? { body: '' };
  expect(body).toContain('Rollout failed in 1 of 41 accounts → rolled back: all 41 are on the previous version');
  expect(body).toMatch(/^\| \*\*6\*\*:.* \| ↩️ updated, then rolled back \| on the new version for at most/m);
  expect(body).toContain('| **34** | cancelled, never started |');
  expect((await life.plan()).judgement?.outcome).toBe('planned');
});
