import { expect, test } from '@jest/globals';

import { findEverHolders, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import { updateRequest, wantedDefinition } from '../../in-memory/wanted.ts';

interface Results {
  readonly rollback: {
    readonly operationId: string;
    readonly newVersionFrom: string;
    readonly newVersionUntil: string;
    readonly hadNewVersion: readonly { readonly account: string; readonly isBack: boolean }[];
    readonly updateFailures: readonly { readonly account: string; readonly reason: string }[];
  };
  readonly operations: readonly { readonly id: string; readonly startedAt: string; readonly endedAt: string }[];
  readonly accounts: readonly { readonly class: string; readonly reason: string | null }[];
}

test('results.json names exactly the accounts that had the new version before it was taken back', async () => {
  const life = Life.deployed({
    accounts: 41,
    request: { update: updateRequest({ strategy: 'waves' }) },
    faults: [{ kind: 'refuse', accounts: ['300000000002'], reason: 'denied-by-scp', attempts: 1 }],
  });
  life.wanted = wantedDefinition('second');
  const ended = await life.apply();
  const results = JSON.parse(ended.transcript.files.get('results.json') ?? '') as Results;
  const { rollback, operations, accounts } = results;

  const holders = findEverHolders(life, life.wanted);
  expect(holders.length).toBeGreaterThan(1);
  expect(rollback.hadNewVersion.map(({ account }) => account)).toEqual(holders.toSorted());
  expect(rollback.hadNewVersion.every(({ isBack }) => isBack)).toBe(true);
  expect(rollback.updateFailures).toMatchObject([{ account: '300000000002', reason: 'denied-by-scp' }]);
  expect(accounts.every((account) => account.class === 'current' && account.reason === null)).toBe(true);
  expect(operations.map(({ id }) => id)).toEqual(operationsOfOurs(life).map(({ id }) => id));
  const back = operations.at(-1);
  expect(rollback).toMatchObject({
    operationId: back?.id,
    newVersionFrom: operations[0]?.startedAt,
    newVersionUntil: back?.endedAt,
  });
});
