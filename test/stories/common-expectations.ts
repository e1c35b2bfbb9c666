import { expect } from '@jest/globals';

import { purposeOf } from './sent-request.ts';
import type { ObservedRun } from './observed-run.ts';
import { resultsOf } from './observed-run.ts';

/** The last operation is named, and every account has what it is to have. */
export function expectAllCurrent({ outputs, accounts, operations }: ObservedRun): void {
  expect(outputs).toMatchObject({
    'has-changes': 'true',
    'operation-id': operations.at(-1)?.id,
    'accounts-total': String(accounts.length),
    'accounts-current': String(accounts.length),
    'accounts-failed': '0',
  });
}

/** This run has followed the operation of an earlier run to its end, and every account is proven. */
export function expectAttached(run: ObservedRun, operationId: string | undefined): void {
  expect(run.log).toContain(`Operation ${operationId ?? ''} was started by an earlier run: attaching to it.`);
  expect(run.comment).toContain('An earlier run started it, and this one followed it to its end.');
  expectAllCurrent(run);
  expect(run.outputs['operation-id']).toBe(operationId);
  expect(resultsOf(run).operations).toEqual([
    expect.objectContaining({ id: operationId, status: 'SUCCEEDED', startedBy: 'terraform' }),
  ]);
}

/** Every account has the version before, and the report names the accounts that had the new one. */
export function expectAllBack(run: ObservedRun): void {
  expectAllCurrent(run);
  expectTakenBack(run, run.everHolders);
  expect(run.isLocked).toBe(false);
}

/** results.json names exactly these accounts as those that had the new version and are back; the comment counts them. */
export function expectTakenBack(run: ObservedRun, accounts: readonly string[]): void {
  const had = resultsOf(run).rollback?.hadNewVersion ?? [];
  const back = had.filter(({ isBack }) => isBack === true).map(({ account }) => account);
  expect([...new Set(back)].sort((x, y) => x.localeCompare(y))).toEqual(accounts);
  if (accounts.length > 0) expect(run.comment).toMatch(/had it ≤ /);
}

/** What the operations of ours were for, in order: those that the run reports. */
export function reportedPurposes(run: ObservedRun): readonly (string | undefined)[] {
  return resultsOf(run).operations.map(({ id }) => purposeOf(id));
}

export function reportedStatuses(run: ObservedRun): readonly string[] {
  return resultsOf(run).operations.map(({ status }) => status);
}

export function without(accounts: readonly string[], ...left: readonly string[]): readonly string[] {
  return accounts.filter((id) => !left.includes(id));
}
