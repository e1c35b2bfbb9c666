import { expect, test } from '@jest/globals';

import { pickVersion } from '../../../src/domain/stack-set/stack-set-version.ts';
import type { StackSet } from '../../../src/domain/stack-set/stack-set.ts';
import { findPrevious } from '../../../src/rollout/others/other-versions.ts';
import type { Previous } from '../../../src/rollout/others/other-versions.ts';
import { createRolloutContext } from '../../../src/rollout/rollout-context.ts';
import { accountId, instance, MemoryWorld, operation, request } from '../../in-memory/memory-world.ts';
import { resultOf } from '../../in-memory/memory-values.ts';

const planned = MemoryWorld.deployed().stackSet!;
const changed: StackSet = { ...planned, description: 'theirs' };

/** Another client's update, over two of three accounts, has come between the plan and ours, and has failed in one. */
async function afterTheirs(before: StackSet | undefined): Promise<Previous> {
  const world = MemoryWorld.deployed();
  const context = createRolloutContext(world.ports(), request(), { report: () => undefined }, () => Promise.resolve());
  const survey = await context.planner.takeSurvey();
  const theirs = operation({ id: 'theirs', createdAt: at(1), endedAt: at(2) });
  const ours = operation({ id: 'ours', status: 'FAILED', createdAt: at(3), endedAt: at(4) });
  world.operations.unshift(ours, theirs);
  world.results.set('theirs', [
    resultOf(instance(1)),
    resultOf(instance(2, { status: 'OUTDATED', detailedStatus: 'FAILED' })),
  ]);
  const own = { operation: ours, startedBy: 'action', purpose: 'canary', isAttached: false, reaches: [] } as const;
  const round = {
    ...context,
    organization: world.organization,
    digest: 'sha256:0',
    versions: [pickVersion(planned)],
    afterFailure: 'rollback',
  } as const;
  const update = { end: { kind: 'completed' }, operations: [own], error: undefined, before } as const;
  return findPrevious(round, { ...survey, stackSet: planned }, update);
}

function at(minute: number): Date {
  return new Date(Date.UTC(2026, 0, 2, 0, minute));
}

test.each([
  ['another version: what it did not reach is OUTDATED by it', changed, ['CURRENT', 'OUTDATED', 'OUTDATED']],
  ['the same version: what it did not reach stays as it was', planned, ['CURRENT', 'OUTDATED', 'CURRENT']],
])('another client has sent %s', async (_, before, statuses) => {
  const { version, instances, wayBack } = await afterTheirs(before);
  expect(version).toEqual(pickVersion(before));
  expect(instances.map(({ status }) => status)).toEqual(statuses);
  const outdated = [1, 2, 3].filter((index) => statuses[index - 1] === 'OUTDATED').map(accountId);
  expect(wayBack.notUpToDate.map((place) => place.accountId)).toEqual(outdated);
  expect(wayBack.obstacle).toBeUndefined();
});

test('another client has sent a version that was never seen: there is no way back', async () => {
  const { wayBack } = await afterTheirs(undefined);
  expect(wayBack.obstacle).toEqual({ kind: 'unseen-version', operationId: 'theirs' });
});
