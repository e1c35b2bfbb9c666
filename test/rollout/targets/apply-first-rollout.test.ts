import { describe, expect, test } from '@jest/globals';

import { apply } from '../../../src/commands/apply.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import {
  accountId,
  definition,
  instance,
  MemoryWorld,
  operation,
  region,
  request,
} from '../../in-memory/memory-world.ts';

/** The digest in an id is the intent's, and not what these stories are about. */
function hideDigest(transcript: readonly string[]): readonly string[] {
  return transcript.map((line) => line.replace(/action-[0-9a-f]{16}-/, 'action-DIGEST-'));
}

function firstRollout(): MemoryWorld {
  const world = new MemoryWorld();
  world.change = { kind: 'create', after: definition() };
  world.onApply = () => {
    world.stackSet = MemoryWorld.deployed().stackSet;
  };
  return world;
}

describe('a first rollout', () => {
  test('creates the stack set with Terraform, then instances through the API, and proves every account', async () => {
    const world = firstRollout();
    world.onCreateInstances = ({ operationId, preferences }) => {
      world.operations = [operation({ id: operationId, action: 'CREATE', preferences })];
      world.instances = [1, 2, 3].map((index) => instance(index, { lastOperationId: operationId }));
    };
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expect(hideDigest(world.transcript).filter((line) => /^(terraform|Create)/.test(line))).toEqual([
      'terraform plan lock=true',
      'terraform apply',
      `CreateStackInstances stackset-role-action-DIGEST-first-deployment-42-1-1 organizational-units ${[1, 2, 3].map(accountId).join()}`,
    ]);
    expect(world.outputs).toMatchObject({ outcome: 'succeeded', 'accounts-total': '3', 'accounts-current': '3' });
    expect(world.files.get('results.json')).toContain('"schemaVersion": 1');
  });

  test('is red when accounts fail within the tolerance, although AWS says SUCCEEDED', async () => {
    const world = firstRollout();
    world.onCreateInstances = ({ operationId }) => {
      world.operations = [operation({ id: operationId, action: 'CREATE', failedInstances: 1 })];
      world.instances = [1, 2, 3].map((index) => instance(index, { lastOperationId: operationId }));
      world.instances[2] = instance(3, {
        status: 'OUTDATED',
        detailedStatus: 'FAILED',
        statusReason: 'ResourceLogicalId:Role, ResourceType:AWS::IAM::Role, ResourceStatusReason:Audit already exists.',
        lastOperationId: operationId,
      });
    };
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'failed', failureReason: 'accounts-failed' });
    expect(world.comments.at(-1)?.body).toContain('300000000003');
    const results = JSON.parse(world.files.get('results.json') ?? '') as { accounts: { reason: string }[] };
    expect(results.accounts[0]).toMatchObject({
      account: accountId(3),
      class: 'failed',
      reason: 'name-already-exists',
    });
  });

  test('that failed in one account is finished there, without touching the others', async () => {
    const world = MemoryWorld.deployed();
    world.operations = [operation({ id: 'first', action: 'CREATE', status: 'FAILED', failedInstances: 1 })];
    world.instances[1] = instance(2, { status: 'OUTDATED', detailedStatus: 'FAILED', lastOperationId: 'first' });
    world.onCreateInstances = ({ operationId }) => {
      world.operations.unshift(operation({ id: operationId, action: 'CREATE' }));
      world.instances[1] = instance(2, { lastOperationId: operationId });
    };
    expect((await apply(world.ports(), request())).outcome).toBe('succeeded');
    expect(hideDigest(world.transcript).filter((line) => /^(terraform apply|Create)/.test(line))).toEqual([
      `CreateStackInstances stackset-role-action-DIGEST-first-deployment-42-1-1 accounts ${accountId(2)}`,
    ]);
  });

  test('whose stack set cannot be created is reported with Terraform’s reason, not the accounts’', async () => {
    const world = firstRollout();
    world.onApply = () => {
      throw new UserError({ code: 'terraform-failed', what: 'terraform apply failed (exit code 1).' });
    };
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'failed', failureReason: 'terraform-failed' });
    expect(hideDigest(world.transcript).filter((line) => line.startsWith('CreateStackInstances'))).toEqual([]);
  });

  test('waits for results that lag behind the end of the operation', async () => {
    const world = firstRollout();
    const settled = [1, 2, 3].map((index) => ({
      accountId: accountId(index),
      region,
      status: 'SUCCEEDED' as const,
      statusReason: undefined,
    }));
    world.onCreateInstances = ({ operationId }) => {
      world.operations = [operation({ id: operationId, action: 'CREATE' })];
      world.instances = [1, 2, 3].map((index) => instance(index, { lastOperationId: operationId }));
      world.results.set(operationId, settled.slice(0, 1));
    };
    // The late result contradicts its instance: a run that does not wait for it says succeeded.
    const contradicting = settled.map((result) =>
      result.accountId === accountId(3) ? { ...result, status: 'FAILED' as const } : result,
    );
    world.onSleep = () => {
      for (const id of world.results.keys()) world.results.set(id, contradicting);
    };
    expect((await apply(world.ports(), request())).outcome).toBe('unknown');
  });
});
