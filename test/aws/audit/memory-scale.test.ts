import { expect, test } from '@jest/globals';

import { countCalls, createAccountRoles } from '../../in-memory/account-roles.ts';
import { createDriftDetector } from '../../in-memory/drift-detector.ts';
import { Life } from '../../in-memory/life.ts';
import { stackSetRef } from '../../in-memory/wanted.ts';
import { sideBySide } from '../../../src/domain/concurrency/side-by-side.ts';
import * as hand from '../../aws-simulator/tamper.ts';

test('many accounts are read side by side in simulated time, and calls are counted', async () => {
  const life = Life.deployed({ accounts: 500, mostSleeps: 100_000 });
  const sender = life.start();
  const roles = createAccountRoles({ aws: life.aws, sender });
  const before = life.time.now().getTime();
  const accounts = [...life.world.organization.accounts.keys()].filter((id) => id.startsWith('3'));
  const readings = await sideBySide(accounts, 20, async (account) => {
    const answer = await roles.assume(`arn:aws:iam::${account}:role/Audit`, 'canary');
    if (answer.kind !== 'assumed') throw new Error(answer.text);
    return answer.session.findRole('Audit');
  });
  expect(readings.map((reading) => reading?.arn.split(':')[4])).toEqual(accounts);
  const counts = countCalls(life.calls);
  expect(counts).toMatchObject({
    total: 499 * 5,
    byAction: { 'sts AssumeRole': 499, 'iam GetRole': 499, 'iam ListRolePolicies': 499 },
    mostPerSecondAndAccount: { iam: 4 },
  });
  expect(counts.mostPerSecond['sts']).toBeLessThanOrEqual(60);
  // 25 rounds of three calls that follow each other.
  expect(life.time.now().getTime() - before).toBe(25 * 3 * 150);
});

test('a detection is followed with the ports of a rollout', async () => {
  const life = Life.deployed({ accounts: 3 });
  const { ports, send, life: alive } = life.start();
  const detector = createDriftDetector(send);
  hand.changeSessionLength({ world: life.world, accountId: '300000000001', roleName: 'Audit' });
  hand.widenTrust({ world: life.world, accountId: '300000000002', roleName: 'Audit' });
  const request = { operationId: 'audit', failureTolerancePercentage: 100, maxConcurrentPercentage: 100 };
  const operationId = await detector.detectDrift(stackSetRef, request);
  while ((await ports.stackSets.describeOperation(stackSetRef, operationId)).status === 'RUNNING') {
    await alive.sleep(5_000);
  }
  expect(await detector.findLastDrift(stackSetRef)).toMatchObject({ detectionStatus: 'COMPLETED', drifted: 1 });
  // The template declares no session length.
  expect((await detector.listDriftStatuses(stackSetRef)).map(({ accountId }) => accountId)).toEqual(['300000000002']);
});
