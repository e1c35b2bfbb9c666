import { describe, expect, test } from '@jest/globals';

import { pickVersion } from '../../../src/domain/stack-set/stack-set-version.ts';
import { watchQueue } from '../../../src/rollout/others/queue-watch.ts';
import type { QueueWatch } from '../../../src/rollout/others/queue-watch.ts';
import { createRolloutContext } from '../../../src/rollout/rollout-context.ts';
import { MemoryWorld, operation, request } from '../../in-memory/memory-world.ts';

const at = (second: number) => ({ createdAt: new Date(Date.UTC(2026, 0, 2, 0, 0, second)), endedAt: undefined });
const ours = operation({ id: 'ours', status: 'QUEUED', ...at(10) });

/** One look while ours is QUEUED, in a world that has changed since the plan was made. */
async function look(change: (world: MemoryWorld) => void): Promise<{ queue: QueueWatch; isStopped: boolean }> {
  const world = MemoryWorld.deployed();
  const versions = [pickVersion(world.stackSet!)];
  const context = createRolloutContext(world.ports(), request(), { report: () => undefined }, () => Promise.resolve());
  const queue = watchQueue({
    ...context,
    organization: world.organization,
    digest: 'sha256:0',
    versions,
    afterFailure: 'rollback',
  });
  world.operations.unshift(ours);
  change(world);
  await queue.look(ours);
  return { queue, isStopped: world.transcript.includes('stop ours') };
}

describe('ours is QUEUED', () => {
  test('behind an update of another client: it is stopped', async () => {
    const { queue, isStopped } = await look(({ operations }) => {
      operations.push(operation({ id: 'theirs', status: 'RUNNING', ...at(5) }));
    });
    expect(isStopped).toBe(true);
    expect(queue.givesWayTo?.by?.id).toBe('theirs');
  });

  test('before an update of another client: that one gives way', async () => {
    const { queue, isStopped } = await look(({ operations }) => {
      operations.unshift(operation({ id: 'theirs', status: 'QUEUED', ...at(15) }));
    });
    expect(isStopped).toBe(false);
    expect(queue.ahead).toEqual([]);
  });

  test('behind an operation that changes no version: it is kept', async () => {
    const { queue, isStopped } = await look(({ operations }) => {
      operations.push(operation({ id: 'theirs', action: 'CREATE', status: 'RUNNING', ...at(5) }));
    });
    expect(isStopped).toBe(false);
    expect(queue.ahead.map(({ id }) => id)).toEqual(['theirs']);
  });

  test('behind an update that AWS does not list yet: what the stack set defines gives it away', async () => {
    const { queue, isStopped } = await look((world) => {
      world.stackSet = { ...world.stackSet!, description: 'theirs' };
    });
    expect(isStopped).toBe(true);
    expect(queue.givesWayTo).toEqual({ by: undefined });
  });

  test.each(['QUEUED', 'RUNNING'] as const)(
    'behind an update that is %s itself: what it sends is known once it runs',
    async (status) => {
      const { queue } = await look(({ operations }) => {
        operations.push(operation({ id: 'theirs', status, ...at(5) }));
      });
      expect(queue.before === undefined).toBe(status === 'QUEUED');
    },
  );

  test('and begins before the answer comes: then that is not what was there before', async () => {
    const { queue } = await look((world) => {
      world.operations.push(operation({ id: 'theirs', status: 'RUNNING', ...at(5) }));
      world.onFind = () => {
        world.operations = world.operations.map((known) =>
          known.id === 'ours' ? { ...known, status: 'RUNNING' } : known,
        );
      };
    });
    expect(queue.before).toBeUndefined();
  });
});
