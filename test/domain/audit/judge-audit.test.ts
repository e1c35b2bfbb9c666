import { createHash } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import { findDetectionInFlight, newDriftOperationId } from '../../../src/domain/audit/drift/drift-operation-id.ts';
import { judgeAudit } from '../../../src/domain/audit/judge-audit.ts';
import type { JudgedFacts } from '../../../src/domain/audit/judge-audit.ts';
import { chooseSample } from '../../../src/domain/audit/verify-sample.ts';
import { operation } from '../../in-memory/memory-world.ts';

const fine: JudgedFacts = { isInterrupted: false, findings: 0, doubts: 0, hasDriftTimedOut: false, accountsTotal: 40 };

test.each<[string, Partial<JudgedFacts>, string, string | undefined]>([
  ['nothing open', {}, 'proven', undefined],
  ['a finding', { findings: 1 }, 'findings', 'role-not-proven'],
  ['a finding and a doubt', { findings: 1, doubts: 1 }, 'findings', 'role-not-proven'],
  ['a doubt', { doubts: 1 }, 'unproven', 'role-not-proven'],
  ['a deadline that passed', { doubts: 1, hasDriftTimedOut: true }, 'unproven', 'drift-timeout'],
  ['a deadline that passed without a doubt', { hasDriftTimedOut: true }, 'unproven', 'drift-timeout'],
  ['no account', { accountsTotal: 0 }, 'unproven', 'role-not-proven'],
  ['an interruption', { isInterrupted: true, findings: 1 }, 'interrupted', undefined],
])('%s', (_name, changes, outcome, failureReason) => {
  expect(judgeAudit({ ...fine, ...changes })).toEqual({ outcome, failureReason });
});

describe('ids of detections', () => {
  test('are never used twice', () => {
    const run = { runId: 42, runAttempt: 1 };
    const first = newDriftOperationId([], run);
    expect(first).toBe('stackset-role-action-drift-42-1-1');
    expect(newDriftOperationId([operation({ id: first })], run)).toBe('stackset-role-action-drift-42-1-2');
  });

  test('distinguish ours from those of others', () => {
    const of = (id: string) =>
      findDetectionInFlight([operation({ id, action: 'DETECT_DRIFT', status: 'RUNNING' })])?.id;
    expect([of('stackset-role-action-drift-41-1-1'), of('console')]).toEqual([
      'stackset-role-action-drift-41-1-1',
      undefined,
    ]);
  });
});

describe('a sample', () => {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const accountOf = (index: number): string => String(100_000_000_000 + index);
  const accounts = Array.from({ length: 400 }, (_, index) => ({
    account: accountOf(index),
    organizationalUnitId: `ou-${index % 7}`,
  }));
  const choose = (seed: string, some = accounts, always: readonly string[] = []) =>
    chooseSample({ accounts: some, always: new Set(always), seed, sha256 });

  test('is the same for the same seed and another one for another', () => {
    expect(choose('one')).toEqual(choose('one'));
    expect(choose('one')).not.toEqual(choose('two'));
  });

  test('is one account in twenty, at least ten, and all of fewer', () => {
    expect([
      choose('a').length,
      choose('a', accounts.slice(0, 50)).length,
      choose('a', accounts.slice(0, 4)).length,
    ]).toEqual([20, 10, 4]);
  });

  test('has every OU and every canary', () => {
    const canaries = [accountOf(3), accountOf(399)];
    const sample = choose('a', accounts, canaries);
    expect(sample).toEqual(expect.arrayContaining(canaries));
    const units = accounts.filter(({ account }) => sample.includes(account)).map((one) => one.organizationalUnitId);
    expect(new Set(units).size).toBe(7);
  });
});
