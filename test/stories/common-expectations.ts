import { expect } from '@jest/globals';

import { purposeOf } from './sent-request.ts';
import type { ObservedRun } from './observed-run.ts';
import { findNamed, resultsOf } from './observed-run.ts';

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
  expect(run.comment).toContain('Terraform in an earlier run, resumed');
  expectAllCurrent(run);
  expect(run.outputs['operation-id']).toBe(operationId);
  expect(resultsOf(run).operations).toEqual([
    expect.objectContaining({ id: operationId, status: 'SUCCEEDED', startedBy: 'terraform' }),
  ]);
}

/** Every account has the version before, and the report names the accounts that had the new one. */
export function expectAllBack(run: ObservedRun): void {
  expectAllCurrent(run);
  expectNamed(run, 'updated, then rolled back', run.everHolders);
  expect(run.isLocked).toBe(false);
}

/**
 * The row of the comment’s table that says this names exactly these accounts, or the first of them and counts the rest.
 */
export function expectNamed(run: ObservedRun, result: string, accounts: readonly string[]): void {
  const { named, more } = findNamed(run, result);
  expect(named).toEqual(more === 0 ? accounts : accounts.slice(0, named.length));
  expect(named.length + more).toBe(accounts.length);
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
