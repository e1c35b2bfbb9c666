import { expect, test } from '@jest/globals';

import { expectTruth, findEverHolders, findHolders, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { observeLife } from '../../in-memory/observe-life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';
import { holdToStory } from '../../stories/hold-to-story.ts';
import { rollbackIncomplete } from '../../stories/rollback-incomplete.ts';
import { sentAsWave, sentByTerraform, sentToCanaries } from '../../stories/sent-request.ts';

const refusing = '300000000002';
const refusingBack = '300000000001';
const allButCanary = [
  '222222222222',
  ...[1, 2, 3, 4, 5, 7, 8, 9, 10, 11].map((number) => String(300_000_000_000 + number)),
];
const began = {
  terraform: [sentByTerraform],
  // The canary is alone in its OU.
  waves: [sentToCanaries(['300000000006']), sentAsWave('10', allButCanary)],
} as const;

for (const strategy of ['terraform', 'waves'] as const) {
  holdToStory(
    rollbackIncomplete({ began: began[strategy], percentage: '10', refusing, refusingBack }),
    async () => {
      const life = Life.deployed({
        accounts: 12,
        request: { update: updateRequest({ strategy }) },
        faults: [{ kind: 'refuse', accounts: [refusing], reason: 'denied-by-scp', attempts: 1 }],
      });
      life.wanted = wantedDefinition('second');
      life.aws.beforeCall = ({ action, input }) => {
        if (action !== 'UpdateStackSet' || !String(input['OperationId']).includes('-rollback-')) return;
        life.world.setFaults([{ kind: 'refuse', accounts: [refusingBack], reason: 'denied-by-scp', attempts: 1 }]);
      };
      const observed = observeLife(life);
      const { transcript } = await observed.apply();
      const holdersOfFirst = findHolders(life, wantedDefinition());
      const planned = await life.plan();
      life.aws.beforeCall = () => undefined;
      await observed.apply();
      await observed.plan();
      return { ...observed, summary: transcript.summary, holdersOfFirst, planned };
    },
    {
      title: `an account took the new version, sent by ${strategy}, and refuses the way back: it keeps it and is named`,
      holders: ({ runs, holdersOfFirst, life }) => {
        expect(holdersOfFirst).toHaveLength(11);
        expect(runs[0]?.outdated).toEqual([refusingBack]);
        expect(findHolders(life, wantedDefinition('second'))).toHaveLength(12);
      },
      reported: ({ runs: [incomplete], summary, planned }) => {
        const rows = summary.split('\n').filter((line) => /^\| `.*\| previous \| had it ≤/.test(line));
        const back = (incomplete?.everHolders ?? []).filter((id) => id !== refusingBack);
        expect(rows.map((row) => /`(\d{12})`/.exec(row)?.[1])).toEqual(back);
        expect(planned.judgement?.outcome).toBe('planned');
      },
    },
  );
}

test('an account that refuses the way back, too: named, every other one is back, and once it is fixed the next apply finishes', async () => {
  const life = Life.deployed({
    accounts: 12,
    faults: [
      { kind: 'refuse', accounts: ['300000000004'], reason: 'denied-by-scp', attempts: 1 },
      { kind: 'refuse', accounts: ['300000000002'], reason: 'execution-role-missing', attempts: 1 },
    ],
  });
  life.wanted = wantedDefinition('second');
  // One account at a time: 300000000002 comes first and stops the update, 300000000004 refuses the way back.
  const ended = await life.apply();
  expect(ended.judgement).toEqual({ outcome: 'rollback-incomplete', failureReason: 'accounts-failed' });
  expectTruth(life, ended);
  expect(ended.transcript.comments.at(-1)?.body).toContain('300000000004');
  expect(ended.transcript.outputs['outcome']).toBe('rollback-incomplete');
  // It never had the new version: nothing of it is left anywhere.
  expect(findEverHolders(life, wantedDefinition('second'))).not.toContain('300000000004');
  expect(findHolders(life, wantedDefinition('second'))).toEqual([]);

  const next = await life.apply();
  expect(next.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  expectTruth(life, next);
});

test('the way back is STOPPED as its last account ends: every account has the previous version, and yet it is no success', async () => {
  const life = Life.deployed({
    accounts: 12,
    faults: [{ kind: 'refuse', accounts: ['300000000002'], reason: 'denied-by-scp', attempts: 1 }],
  });
  life.wanted = wantedDefinition('second');
  life.aws.beforeCall = () => {
    const back = operationsOfOurs(life).at(-1);
    if (back?.endedAt === undefined || !back.id.includes('-rollback-')) return;
    if (back.timeline.latest() === 'SUCCEEDED') back.timeline.set('STOPPED', life.time.now());
  };
  const ended = await life.apply();
  expect(findHolders(life, wantedDefinition())).toHaveLength(12);
  expect(ended.judgement).toEqual({ outcome: 'rollback-incomplete', failureReason: 'accounts-failed' });
  expectTruth(life, ended);
  expect(ended.transcript.comments.at(-1)?.body).toContain('and the rollback did not succeed everywhere');
});

test('AWS refuses to take the way back: the accounts that have the new version are named, and nothing is called back', async () => {
  const life = Life.deployed({
    accounts: 12,
    faults: [{ kind: 'refuse', accounts: ['300000000002'], reason: 'denied-by-scp', attempts: 1 }],
  });
  life.wanted = wantedDefinition('second');
  let updates = 0;
  life.aws.beforeCall = ({ action }) => {
    updates += action === 'UpdateStackSet' ? 1 : 0;
    if (action !== 'UpdateStackSet' || updates !== 2) return;
    const message = 'not authorized to perform: cloudformation:UpdateStackSet';
    life.world.setFaults([{ kind: 'error', action, times: 1, code: 'AccessDenied', message, httpStatus: 403 }]);
  };
  const ended = await life.apply();
  expect(ended.judgement?.outcome).toBe('rollback-incomplete');
  expectTruth(life, ended);
  expect(findHolders(life, wantedDefinition('second'))).not.toEqual([]);
  expect(ended.transcript.comments.at(-1)?.body).toContain('cloudformation:UpdateStackSet');

  life.aws.beforeCall = () => undefined;
  const next = await life.apply();
  expect(next.judgement?.outcome).toBe('succeeded');
  expectTruth(life, next);
});
