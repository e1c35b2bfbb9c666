import { describe, expect, test } from '@jest/globals';

import { apply } from '../../../src/commands/apply.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { accountId, definition, instance, MemoryWorld, operation, request } from '../../in-memory/memory-world.ts';

const expired = new UserError({
  code: 'credentials-expired',
  what: 'The security token included in the request is expired.',
});
const throttled = new UserError({ code: 'throttled', what: 'Rate exceeded.', isTransient: true });

/** An update that terraform starts and that never ends by itself. */
function endlessUpdate(): MemoryWorld {
  const world = MemoryWorld.deployed();
  world.change = { kind: 'update', before: definition(), after: definition({ description: 'New' }) };
  world.onApply = () => {
    world.operations.unshift(operation({ id: 'terraform-9', status: 'RUNNING', endedAt: undefined }));
  };
  return world;
}

function end(world: MemoryWorld, id: string): void {
  world.operations = world.operations.map((known) =>
    known.id === id ? operation({ ...known, status: 'SUCCEEDED' }) : known,
  );
  world.instances = [1, 2, 3].map((index) => instance(index, { lastOperationId: id }));
}

function reportOf(world: MemoryWorld): { readonly operations: readonly { readonly id: string }[] } {
  return JSON.parse(world.files.get('results.json') ?? '') as { operations: { id: string }[] };
}

describe('an operation that cannot be looked at any more', () => {
  test('of terraform’s is named as still running', async () => {
    const world = endlessUpdate();
    world.onDescribe = () => {
      throw expired;
    };
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'failed', failureReason: 'credentials-expired' });
    expect(reportOf(world).operations.map(({ id }) => id)).toContain('terraform-9');
    expect(world.comments.at(-1)?.body).toContain('terraform-9');
    expect(world.outputs['operation-id']).toBe('terraform-9');
  });

  test('of ours is named, although AWS was never seen to know it', async () => {
    const world = MemoryWorld.deployed();
    world.instances.pop();
    world.onDescribe = () => {
      throw expired;
    };
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'failed', failureReason: 'credentials-expired' });
    expect(world.outputs['operation-id']).toMatch(/^stackset-role-action-[0-9a-f]{16}-first-deployment-42-1-1$/);
    expect(world.comments.at(-1)?.body).toContain(world.outputs['operation-id']);
  });

  test.each([true, false])('of ours whose answer was lost is named when AWS may run it (%s)', async (mayRun) => {
    const world = MemoryWorld.deployed();
    world.instances.pop();
    world.onCreateInstances = ({ operationId }) => {
      throw new UserError({ code: 'unknown', what: 'socket hang up', ...(mayRun ? { operationId } : {}) });
    };
    expect((await apply(world.ports(), request())).outcome).not.toBe('succeeded');
    expect(world.outputs['operation-id']).toMatch(mayRun ? /-first-deployment-42-1-1$/ : /^$/);
  });

  test('for a while is asked again, and the rollout goes on', async () => {
    const world = endlessUpdate();
    let looks = 0;
    world.onDescribe = () => {
      looks += 1;
      if (looks <= 30) throw throttled;
      end(world, 'terraform-9');
    };
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expect(world.transcript.filter((line) => line.includes('cannot be read at the moment'))).toHaveLength(1);
  });

  test('until the deadline is a timeout, and red', async () => {
    const world = endlessUpdate();
    world.onDescribe = () => {
      throw throttled;
    };
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'timed-out', failureReason: 'rollout-timeout' });
    expect(world.comments.at(-1)?.body).toContain('terraform-9');
  });
});

test('what was done before an error in a later round is still reported', async () => {
  const world = MemoryWorld.deployed();
  world.instances.pop();
  world.onCreateInstances = ({ operationId, preferences }) => {
    world.operations.unshift(operation({ id: operationId, action: 'CREATE', preferences }));
    world.instances.push(instance(3, { lastOperationId: operationId }));
  };
  const ports = world.ports();
  let surveys = 0;
  const organization = {
    read: () => {
      surveys += 1;
      return surveys === 1 ? ports.organization.read() : Promise.reject(throttled);
    },
  };
  expect(await apply({ ...ports, organization }, request())).toEqual({ outcome: 'failed', failureReason: 'throttled' });
  expect(world.comments.at(-1)?.body).toContain('first-deployment-42-1-1');
});

test('an operation of ours that tolerates too much is stopped at once, and awaited', async () => {
  const world = endlessUpdate();
  world.onApply = () => {
    world.operations.unshift(
      operation({
        id: 'terraform-9',
        status: 'RUNNING',
        endedAt: undefined,
        preferences: { failureToleranceCount: 2 },
      }),
    );
  };
  world.onStopOperation = (id) => {
    world.operations = world.operations.map((known) => (known.id === id ? { ...known, status: 'STOPPING' } : known));
  };
  let sleeps = 0;
  world.onSleep = () => {
    sleeps += 1;
    if (sleeps < 10) return;
    world.operations = world.operations.map((known) =>
      known.status === 'STOPPING' ? { ...known, status: 'STOPPED', endedAt: new Date('2026-01-02T01:00:00Z') } : known,
    );
  };
  expect(await apply(world.ports(), request())).toEqual({ outcome: 'failed', failureReason: 'tolerance-not-zero' });
  expect(world.transcript.filter((line) => line.startsWith('stop'))).toEqual(['stop terraform-9']);
  expect(reportOf(world).operations.at(-1)).toMatchObject({ id: 'terraform-9', status: 'STOPPED' });
});

test('accounts whose result AWS never lists are unknown, no matter what their old instance says', async () => {
  const world = endlessUpdate();
  world.onApply = () => {
    world.operations.unshift(operation({ id: 'terraform-9' }));
    world.results.set('terraform-9', []);
  };
  expect(await apply(world.ports(), request())).toEqual({ outcome: 'unknown', failureReason: 'unknown' });
  expect(JSON.parse(world.outputs['accounts-by-class'] ?? '')).toMatchObject({ unknown: 3, current: 0 });
  expect(world.comments.at(-1)?.body).toContain(accountId(1));
});
