import { describe, expect, test } from '@jest/globals';

import { apply } from '../../../src/commands/apply.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { accountId, definition, instance, MemoryWorld, operation, request } from '../../in-memory/memory-world.ts';

/** Terraform's update, started and ended like this. */
function update(ended: Partial<Parameters<typeof operation>[0]> = {}): MemoryWorld {
  const world = MemoryWorld.deployed();
  world.change = { kind: 'update', before: definition(), after: definition({ description: 'New' }) };
  world.onApply = () => {
    world.operations.unshift(operation({ id: 'terraform-20260102', ...ended }));
    world.instances = [1, 2, 3].map((index) => instance(index, { lastOperationId: 'terraform-20260102' }));
  };
  return world;
}

const accountsFailed = new UserError({
  code: 'access-denied',
  what: 'terraform apply failed (exit code 1).',
  why: 'Account (300000000002), Region (us-east-1), FAILED: not authorized to perform: iam:UpdateRole',
});

describe('an update', () => {
  test('is followed beside terraform and proven account by account', async () => {
    const world = update();
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expect(world.outputs['operation-id']).toBe('terraform-20260102');
  });

  test('that accounts refuse is red for the accounts’ sake, not for what Terraform repeats of them', async () => {
    const world = update({ status: 'FAILED', failedInstances: 1 });
    const start = world.onApply;
    world.onApply = () => {
      void start();
      world.instances[1] = instance(2, {
        status: 'OUTDATED',
        detailedStatus: 'FAILED',
        statusReason: 'not authorized to perform',
      });
      world.instances[2] = instance(3, { status: 'OUTDATED', detailedStatus: 'CANCELLED' });
      throw accountsFailed;
    };
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
    expect(JSON.parse(world.outputs['accounts-by-class'] ?? '')).toMatchObject({ current: 1, failed: 1, cancelled: 1 });
  });

  test('that failed keeps new targets waiting: the new version is not deployed any further', async () => {
    const world = update({ status: 'FAILED', failedInstances: 1 });
    world.instances.pop();
    expect((await apply(world.ports(), request())).outcome).toBe('failed');
    expect(world.transcript.filter((line) => line.startsWith('Create'))).toEqual([]);
  });

  test.each(['STOPPED', 'FAILED'] as const)(
    'that ended %s is red although every account says CURRENT',
    async (status) => {
      const world = update({ status });
      expect((await apply(world.ports(), request())).outcome).toBe('failed');
    },
  );

  test('whose operation tolerates failures is red', async () => {
    const world = update({ preferences: { failureTolerancePercentage: 10 } });
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'failed', failureReason: 'tolerance-not-zero' });
  });

  test('after one that failed: the clean plan is not believed', async () => {
    const world = MemoryWorld.deployed();
    world.operations.unshift(operation({ id: 'terraform-1', status: 'FAILED', failedInstances: 1 }));
    world.instances[0] = instance(1, { status: 'OUTDATED', detailedStatus: 'FAILED', lastOperationId: 'terraform-1' });
    world.onUpdateInstances = ({ operationId, preferences }) => {
      world.operations.unshift(operation({ id: operationId, failedInstances: 1, preferences }));
      world.instances[0] = instance(1, { status: 'OUTDATED', detailedStatus: 'FAILED', lastOperationId: operationId });
    };
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
    expect(world.transcript).not.toContain('terraform apply');
    expect(world.comments.at(-1)?.body).toContain(accountId(1));
  });

  test('that outlives rollout-timeout is red and names the operation that goes on', async () => {
    const world = update({ status: 'RUNNING', endedAt: undefined });
    const start = world.onApply;
    world.onApply = () => {
      void start();
      throw new UserError({ code: 'terraform-failed', what: 'timeout while waiting for state to become SUCCEEDED' });
    };
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'timed-out', failureReason: 'rollout-timeout' });
    expect(world.comments.at(-1)?.body).toContain('terraform-20260102');
  });

  test('whose state could not be written says so above everything else', async () => {
    const world = update();
    const start = world.onApply;
    world.onApply = () => {
      void start();
      throw new UserError({ code: 'state-not-saved', what: 'The state is kept in /tmp/errored.tfstate.' });
    };
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'failed', failureReason: 'state-not-saved' });
    expect(world.comments.at(-1)?.body).toContain('errored.tfstate');
  });

  test('whose operation cannot be read any more does not hide a state that could not be written', async () => {
    const world = update();
    world.onApply = () => {
      throw new UserError({ code: 'state-not-saved', what: 'The state is kept in /tmp/errored.tfstate.' });
    };
    const ports = world.ports();
    let looks = 0;
    const stackSets = {
      ...ports.stackSets,
      listRecentOperations: () => {
        looks += 1;
        // The survey, and the last look before Terraform applies.
        if (looks <= 2) return Promise.resolve(world.operations);
        return Promise.reject(new UserError({ code: 'throttled', what: 'Rate exceeded.' }));
      },
    };
    expect(await apply({ ...ports, stackSets }, request())).toEqual({
      outcome: 'failed',
      failureReason: 'state-not-saved',
    });
    expect(world.comments.at(-1)?.body).toContain('errored.tfstate');
  });

  test('that terraform cannot even send is red with terraform’s reason', async () => {
    const world = MemoryWorld.deployed();
    world.change = { kind: 'update', before: definition(), after: definition({ description: 'New' }) };
    world.onApply = () => {
      throw new UserError({ code: 'capability-missing', what: 'terraform apply failed.' });
    };
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'failed', failureReason: 'capability-missing' });
  });

  test('keeps the outcome true to the accounts when the comment cannot be written', async () => {
    const world = update();
    world.commentFailure = new UserError({ code: 'comment-failed', what: 'GitHub answered 502.' });
    expect((await apply(world.ports(), request())).outcome).toBe('succeeded');
    expect(world.transcript.join('\n')).toContain('error: The comment could not be posted (comment-failed). GitHub');
  });
});

test('another Terraform has sent the same version, and ended, while ours was refused: ours is the later one', async () => {
  const world = update();
  const ports = world.ports();
  const { clock } = ports;
  const send = (): void => {
    const id = `terraform-${clock.now().toISOString().replaceAll(/\D/g, '')}0000000001`;
    world.operations.unshift(operation({ id, createdAt: clock.now(), endedAt: clock.now() }));
    world.instances = [1, 2, 3].map((index) => instance(index, { lastOperationId: id }));
  };
  world.onApply = async () => {
    send();
    world.stackSet = { ...world.stackSet!, description: 'New' };
    for (let tries = 1; tries < 30; tries += 1) await clock.sleep(2_000);
    send();
  };
  await apply(ports, request());
  expect(world.operations).toHaveLength(3);
  expect(world.outputs['operation-id']).toBe(world.operations[0]?.id);
});
