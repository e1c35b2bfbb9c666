import { describe, expect, test } from '@jest/globals';

import { rollOut } from '../../src/rollout/roll-out.ts';
import { createRolloutContext, findPassed } from '../../src/rollout/rollout-context.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { instance, MemoryWorld, operation, request } from '../in-memory/memory-world.ts';
import { definition } from '../in-memory/role-definition.ts';
import { FakeSandbox, ownTags, proven, sandboxContext, stackId, stackName } from './fake-sandbox.ts';

const create = `create ${stackName}`;
const remove = `delete ${stackId}`;

function open() {
  const world = MemoryWorld.deployed();
  const sandbox = new FakeSandbox();
  const begun: string[] = [];
  const context = {
    ...createRolloutContext(world.ports(), request(), { report: () => undefined }, (digest) => {
      begun.push(digest);
      return Promise.resolve();
    }),
    trial: { sandbox: sandboxContext(world, sandbox), passed: new Map() },
  };
  const endedNow = (id: string) => {
    const now = world.ports().clock.now();
    return operation({ id, createdAt: now, endedAt: now });
  };
  const change = () => {
    world.change = { kind: 'update', before: definition(), after: definition({ description: 'Another' }) };
    world.onApply = () => {
      world.operations.unshift(endedNow('terraform-20260102'));
      world.instances = world.instances.map((_, index) =>
        instance(index + 1, { lastOperationId: 'terraform-20260102' }),
      );
    };
  };
  const sent = () => world.transcript.filter((line) => /^(terraform apply|update|heal|Create)/.test(line));
  return { world, sandbox, context, begun, change, sent, endedNow };
}

describe('a definition that changes', () => {
  test('is tried first, once, and then planned again and sent', async () => {
    const { world, sandbox, context, begun, change, sent } = open();
    change();
    let sentBefore: readonly string[] | undefined;
    sandbox.onDelete = () => {
      sentBefore = [...sent(), ...begun];
    };
    const { done } = await rollOut(context);
    expect(done.end).toEqual({ kind: 'completed' });
    expect(sentBefore).toEqual([]);
    expect(sandbox.calls).toEqual([create, 'prove', remove]);
    expect(sent()).toEqual(['terraform apply']);
    expect(world.transcript.filter((line) => line.startsWith('terraform plan')).length).toBeGreaterThanOrEqual(2);
    expect(findPassed(context)).toMatchObject({ roleName: 'Audit-sandbox' });
  });

  test('that fails there is not sent, and nothing of it is recorded', async () => {
    const { sandbox, context, begun, change, sent } = open();
    change();
    sandbox.creation = ['CREATE_FAILED'];
    await expect(rollOut(context)).rejects.toThrow(UserError);
    expect(sent()).toEqual([]);
    expect(begun).toEqual([]);
  });

  test('that is not proven there is not sent', async () => {
    const { sandbox, context, begun, change, sent } = open();
    change();
    sandbox.proof = { ...proven, assumable: 'unproven' };
    await expect(rollOut(context)).rejects.toMatchObject({ code: 'sandbox-failed' });
    expect([...sent(), ...begun]).toEqual([]);
  });

  test('an interruption meanwhile sends nothing', async () => {
    const { world, sandbox, context, change, sent } = open();
    change();
    sandbox.onDelete = () => {
      world.cancel.abort();
    };
    const { done } = await rollOut(context);
    expect(done.end).toEqual({ kind: 'interrupted' });
    expect(sent()).toEqual([]);
  });
});

describe('a definition that stays', () => {
  test('is not tried: accounts get what the stack set has', async () => {
    const { world, sandbox, context, sent, endedNow } = open();
    world.instances = [...world.instances.slice(0, 2), instance(3, { status: 'OUTDATED' })];
    world.onUpdateInstances = ({ operationId }) => {
      world.operations.unshift(endedNow(operationId));
      world.instances = [...world.instances.slice(0, 2), instance(3, { lastOperationId: operationId })];
    };
    await rollOut(context);
    expect(sandbox.calls).toEqual([]);
    expect(sent()).toHaveLength(1);
    expect(world.transcript.join('\n')).toContain('nothing is tried in the sandbox account');
  });

  test('what a killed run has left goes all the same', async () => {
    const { sandbox, context } = open();
    sandbox.stack = { id: stackId, status: 'CREATE_COMPLETE', tags: ownTags };
    await rollOut(context);
    expect(sandbox.calls).toEqual([remove]);
  });

  test('a sandbox account that does not answer keeps no account back', async () => {
    const { world, sandbox, context } = open();
    sandbox.onFind = () => {
      throw new UserError({ code: 'access-denied', what: 'Could not look.' });
    };
    const { done } = await rollOut(context);
    expect(done.end).toEqual({ kind: 'completed' });
    expect(world.transcript).toContain('warning: Could not look.');
  });
});
