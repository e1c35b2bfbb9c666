import { expect } from '@jest/globals';
import { isGreen } from '../../src/domain/rollout.ts';
import type { Operation } from '../simulator/operation.ts';
import type { Ended, Life } from './life.ts';

/** Holds what every run of every life must keep, against what the accounts really have. */
export function expectTruth(life: Life, ended: Ended): void {
  const { judgement, transcript } = ended;
  if (judgement !== undefined && isGreen(judgement.outcome)) {
    expect(findAccountsWithoutWanted(life)).toEqual([]);
    expect(
      life.world.accountsWithoutDefinition(life.request.stackSet.name, life.request.targets.excludedAccountIds),
    ).toEqual([]);
  }
  expect(findOverlaps(life)).toEqual([]);
  expect(life.calls.filter(({ action }) => action.startsWith('Delete'))).toEqual([]);
  expectClassesToAddUp(transcript.outputs);
}

/** Targeted active accounts whose stack is not what this run was to deploy; statuses are not looked at. */
export function findAccountsWithoutWanted({ world, request, wanted }: Life): readonly string[] {
  const { organization } = world;
  const { organizationalUnitIds, excludedAccountIds } = request.targets;
  const units = organizationalUnitIds.length > 0 ? organizationalUnitIds : [organization.ids.rootId];
  const targeted = units
    .flatMap((unit) => organization.accountsUnder(unit))
    .filter(
      ({ id, state }) =>
        state === 'ACTIVE' && id !== organization.ids.managementAccountId && !excludedAccountIds.includes(id),
    );
  return targeted
    .map(({ id }) => id)
    .filter((id) => {
      const stack = world.templateOf(id, wanted.name);
      return (
        stack?.templateBody !== wanted.templateBody ||
        JSON.stringify(stack.parameters) !== JSON.stringify(wanted.parameters)
      );
    });
}

function isOurs({ id, origin }: Operation): boolean {
  return origin === 'request' && /^(terraform|stackset-role-action)-/.test(id);
}

/** Operations that runs of this life started, in order. */
export function operationsOfOurs({ world }: Life): readonly Operation[] {
  return world.stackSets.flatMap(({ operations }) => operations).filter(isOurs);
}

/** Accounts that an operation reached, in order. */
export function accountsOf({ results }: Operation): readonly string[] {
  return results.map(({ accountId }) => accountId).toSorted((a, b) => a.localeCompare(b));
}

/** Pairs of operations of ours that were in flight together. */
function findOverlaps(life: Life): readonly string[] {
  const ours = operationsOfOurs(life);
  return ours.slice(1).flatMap((operation, index) => {
    const before = ours[index];
    const endedAt = before?.endedAt ?? life.time.now();
    return before !== undefined && operation.createdAt < endedAt ? [`${before.id} and ${operation.id}`] : [];
  });
}

function expectClassesToAddUp(outputs: Readonly<Record<string, string>>): void {
  const byClass = outputs['accounts-by-class'];
  if (byClass === undefined || byClass === '') return;
  const counts = Object.values(JSON.parse(byClass) as Record<string, number>);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(outputs['accounts-total']));
}
