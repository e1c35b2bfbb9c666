import { describe, expect, test } from '@jest/globals';

import { apply } from '../../src/commands/apply.ts';
import { accountId, definition, instance, MemoryWorld, operation, request } from './memory-world.ts';

const foreign = operation({ id: 'somebody-else', status: 'QUEUED', endedAt: undefined });

describe('an operation of somebody else', () => {
  test.each(['QUEUED', 'RUNNING', 'STOPPING'] as const)(
    'in %s is waited out, and the plan is made again',
    async (status) => {
      const world = MemoryWorld.deployed();
      world.change = { kind: 'update', before: definition(), after: definition({ description: 'New' }) };
      world.operations.unshift({ ...foreign, status });
      world.onSleep = () => {
        world.operations = world.operations.map((known) =>
          known.id === foreign.id ? operation({ id: foreign.id }) : known,
        );
      };
      world.onApply = () => {
        world.operations.unshift(operation({ id: 'terraform-2' }));
        world.instances = [1, 2, 3].map((index) => instance(index, { lastOperationId: 'terraform-2' }));
      };
      expect((await apply(world.ports(), request())).outcome).toBe('succeeded');
      const steps = world.transcript.filter((line) => line.startsWith('terraform'));
      expect(steps).toEqual(['terraform plan lock=true', 'terraform plan lock=true', 'terraform apply']);
      expect(world.transcript.join('\n')).toContain('Operation somebody-else (UPDATE)');
      expect(world.comments.at(-1)?.body).toContain('somebody-else');
    },
  );

  test('that does not end in time is red, named, and nothing was sent', async () => {
    const world = MemoryWorld.deployed();
    world.change = { kind: 'update', before: definition(), after: definition({ description: 'New' }) };
    world.operations.unshift(foreign);
    const outcome = await apply(world.ports(), request({ operationWaitTimeoutMs: 60_000 }));
    expect(outcome).toEqual({ outcome: 'timed-out', failureReason: 'operation-wait-timeout' });
    expect(world.transcript).not.toContain('terraform apply');
    expect(world.comments.at(-1)?.body).toContain('somebody-else');
  });

  test('still rolling is waited for before accounts are called behind', async () => {
    const world = MemoryWorld.deployed();
    world.operations.unshift({ ...foreign, status: 'RUNNING' });
    world.instances[0] = instance(1, { status: 'OUTDATED', detailedStatus: 'RUNNING', lastOperationId: foreign.id });
    world.onSleep = () => {
      world.operations = world.operations.map((known) =>
        known.id === foreign.id ? operation({ id: foreign.id }) : known,
      );
      world.instances[0] = instance(1);
    };
    expect((await apply(world.ports(), request())).outcome).toBe('no-changes');
    expect(world.instances[0].accountId).toBe(accountId(1));
  });
});
