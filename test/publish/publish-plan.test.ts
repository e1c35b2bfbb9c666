import { describe, expect, test } from '@jest/globals';

import { UserError } from '../../src/domain/user-error.ts';
import { publishPlan } from '../../src/publish/publish.ts';
import { createPlanRecorder } from '../../src/publish/record-plan.ts';
import type { CommentPosted, Ports } from '../../src/ports.ts';
import { MemoryLedger } from '../in-memory/memory-ledger.ts';
import { MemoryWorld } from '../in-memory/memory-world.ts';
import { planStories } from '../report/plan/plan-stories.ts';
import { stackSet } from '../report/sample-reports.ts';

async function publish(broken: (whole: Ports) => Partial<Ports>): Promise<MemoryWorld> {
  const world = MemoryWorld.deployed();
  const ports = world.ports();
  const reporting = {
    ...ports,
    pullRequests: { ...ports.pullRequests, current: { number: 7, mayWrite: true } },
    ...broken(ports),
  };
  const record = createPlanRecorder(reporting, { reviewedPlan: 'off' }, {});
  await publishPlan(reporting, { stackSet, comment: 'always' }, planStories.update(), record);
  return world;
}

const read = (world: MemoryWorld): unknown => JSON.parse(world.files.get('plan.json') ?? '');

test('a plan is reported in a file, the step summary and a comment', async () => {
  const world = await publish(() => ({}));
  expect([...world.files.keys()]).toEqual(['plan.json']);
  expect(world.outputs).toMatchObject({ outcome: 'planned', 'plan-json': '/tmp/plan.json' });
  expect(world.comments).toHaveLength(1);
});

test('a file that cannot be written keeps nothing else back', async () => {
  const world = await publish(({ publication }) => ({
    publication: { ...publication, writeFile: () => Promise.reject(new Error('/tmp/plan.json: ENOSPC')) },
  }));
  expect(world.outputs).toMatchObject({ outcome: 'planned', 'plan-json': '' });
  expect(world.transcript).toContain('warning: plan.json could not be written: /tmp/plan.json: ENOSPC');
  expect(world.comments).toHaveLength(1);
});

test('a comment that could not be posted makes the plan red, also in the file', async () => {
  const denied = new UserError({ code: 'comment-failed', what: 'Denied.', why: 'A test.', next: 'Nothing.' });
  const world = await publish(({ pullRequests }) => ({
    pullRequests: {
      ...pullRequests,
      current: { number: 7, mayWrite: true },
      upsertComment: () => Promise.reject(denied),
    },
  }));
  expect(world.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'comment-failed' });
  expect(read(world)).toMatchObject({ outcome: 'failed', failureReason: 'comment-failed' });
});

describe('a plan that no reviewer sees', () => {
  const posting = (answer: CommentPosted) => (whole: Ports) => ({
    pullRequests: {
      ...whole.pullRequests,
      current: { number: 7, mayWrite: true },
      upsertComment: () => Promise.resolve(answer),
    },
  });

  test('since a newer run has commented is red', async () => {
    const world = await publish(posting({ kind: 'outdated', url: 'https://c', runId: 43 }));
    expect(world.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'comment-failed' });
    expect(world.transcript).toContainEqual(expect.stringMatching(/^error: .*run 43, which is newer/));
  });

  test('since a comment claimed to be of a newer run is shown, and the claim is named', async () => {
    const posted = { kind: 'posted', url: 'https://c', id: 1, text: 'plan', unconfirmedRunId: 999 } as const;
    const world = await publish(posting(posted));
    expect(world.outputs).toMatchObject({ outcome: 'planned' });
    expect(world.transcript).toContainEqual(expect.stringMatching(/^warning: A comment claimed to be of run 999/));
  });
});

describe('a plan that the ledger does not take', () => {
  const denied = new UserError({ code: 'access-denied', what: 'Could not write.', next: 'Allow s3:PutObject.' });
  const ledger = { ...new MemoryLedger().port(), writePlan: () => Promise.reject(denied) };
  const record = (reviewedPlan: 'require' | 'warn') => {
    const world = MemoryWorld.deployed();
    const ports = { ...world.ports(), ledger };
    const reporting = { ...ports, pullRequests: { ...ports.pullRequests, current: { number: 7, mayWrite: true } } };
    const recorder = createPlanRecorder(reporting, { reviewedPlan }, {});
    return {
      world,
      published: publishPlan(reporting, { stackSet, comment: 'always' }, planStories.update(), recorder),
    };
  };

  test('ends the run, so that its report replaces the comment, where a review is required', async () => {
    await expect(record('require').published).rejects.toBe(denied);
  });

  test('is a warning where it is not', async () => {
    const { world, published } = record('warn');
    expect(await published).toMatchObject({ outcome: 'planned' });
    expect(world.transcript).toContainEqual(
      expect.stringMatching(/^warning: This plan is not in the ledger: Could not/),
    );
  });
});
