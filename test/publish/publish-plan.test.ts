import { expect, test } from '@jest/globals';

import { UserError } from '../../src/domain/user-error.ts';
import { publishPlan } from '../../src/publish/publish.ts';
import { createPlanRecorder } from '../../src/publish/record-plan.ts';
import type { Ports } from '../../src/ports.ts';
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
