import { describe, expect, test } from '@jest/globals';

import { apply } from '../../../src/commands/apply.ts';
import { accountId, definition, instance, MemoryWorld, operation, request } from '../../in-memory/memory-world.ts';

const foreign = operation({ id: 'third-party', status: 'QUEUED', endedAt: undefined });

describe('a third-party operation', () => {
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
      expect(world.transcript.join('\n')).toContain('Operation third-party (UPDATE)');
      expect(world.comments.at(-1)?.body).toContain('third-party');
    },
  );

  test('that does not end in time is red, named, and nothing was sent', async () => {
    const world = MemoryWorld.deployed();
    world.change = { kind: 'update', before: definition(), after: definition({ description: 'New' }) };
    world.operations.unshift(foreign);
    const outcome = await apply(world.ports(), request({ operationWaitTimeoutMs: 60_000 }));
    expect(outcome).toEqual({ outcome: 'timed-out', failureReason: 'operation-wait-timeout' });
    expect(world.transcript).not.toContain('terraform apply');
    expect(world.comments.at(-1)?.body).toContain('third-party');
  });

  test('still rolling is waited for before accounts are called outdated', async () => {
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

describe('an operation that ends while Terraform plans', () => {
  /** Listed as RUNNING beside the plan; over when it is looked at after it. */
  function endingMeanwhile(id: string): MemoryWorld {
    const world = MemoryWorld.deployed();
    world.operations.unshift(operation({ id, status: 'RUNNING', endedAt: undefined }));
    world.instances = [1, 2, 3].map((index) => instance(index, { status: 'OUTDATED', lastOperationId: id }));
    const end = (): void => {
      world.operations = world.operations.map((known) => (known.id === id ? operation({ id }) : known));
      world.instances = [1, 2, 3].map((index) => instance(index, { lastOperationId: id }));
    };
    world.onFind = end;
    return world;
  }

  test.each(['third-party', 'terraform-7'])('%s: nothing is sent on what was read before', async (id) => {
    const world = endingMeanwhile(id);
    expect((await apply(world.ports(), request())).outcome).toBe('no-changes');
    expect(world.transcript.filter((line) => /^(heal|Create|terraform apply)/.test(line))).toEqual([]);
    expect(world.transcript.filter((line) => line.startsWith('terraform plan'))).toHaveLength(2);
  });

  test('is named, and not planned for repeatedly while the list lags', async () => {
    const world = endingMeanwhile('third-party');
    const running = operation({ id: 'third-party', status: 'RUNNING', endedAt: undefined });
    const ports = world.ports();
    const stackSets = { ...ports.stackSets, listRecentOperations: () => Promise.resolve([running]) };
    expect((await apply({ ...ports, stackSets }, request())).outcome).toBe('no-changes');
    expect(world.transcript.filter((line) => line.startsWith('terraform plan'))).toHaveLength(2);
    expect(world.files.get('results.json')).toContain('third-party');
  });
});
