import { expect, test } from '@jest/globals';

import { expectTruth, findHolders } from '../simulation/expect-truth.ts';
import { Life } from '../simulation/life.ts';
import { wantedDefinition } from '../simulation/wanted.ts';

test('an account that refuses the way back, too: named, every other one is back, and mended it is finished by the next apply', async () => {
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
  expect(findHolders(life, wantedDefinition('second'))).toEqual([]);

  const next = await life.apply();
  expect(next.judgement).toEqual({ outcome: 'succeeded', failureReason: undefined });
  expectTruth(life, next);
});

test('AWS refuses to take the way back: the accounts that have the new version are told, and nothing is called back', async () => {
  const life = Life.deployed({
    accounts: 12,
    faults: [{ kind: 'refuse', accounts: ['300000000002'], reason: 'denied-by-scp', attempts: 1 }],
  });
  life.wanted = wantedDefinition('second');
  let updates = 0;
  life.desk.beforeCall = ({ action }) => {
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

  life.desk.beforeCall = () => undefined;
  const next = await life.apply();
  expect(next.judgement?.outcome).toBe('succeeded');
  expectTruth(life, next);
});
