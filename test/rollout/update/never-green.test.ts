import { describe, expect, test } from '@jest/globals';

import { apply } from '../../../src/commands/apply.ts';
import { expectTruth, operationsOfOurs } from '../../in-memory/expect-truth.ts';
import { Life } from '../../in-memory/life.ts';
import {
  accountId,
  definition,
  instance,
  MemoryWorld,
  operation,
  organizationOf,
  request,
} from '../../in-memory/memory-world.ts';
import { wantedDefinition } from '../../in-memory/wanted.ts';

const second = wantedDefinition('second');

describe('Terraform has applied an update', () => {
  test('and the lists of AWS lag: its operation is looked for again, and the account that failed is seen', async () => {
    const life = Life.deployed({
      accounts: 12,
      secondsPerAccount: 1,
      listLagSeconds: 40,
      faults: [
        { kind: 'refuse', accounts: ['300000000004'], reason: 'denied-by-scp', attempts: 1 },
        { kind: 'preferences-ignored', action: 'UPDATE', preferences: { failureTolerancePercentage: 20 } },
      ],
    });
    life.wanted = second;
    const ended = await life.apply();
    expect(ended.judgement?.outcome).not.toBe('succeeded');
    expectTruth(life, ended);
    expect(operationsOfOurs(life)[0]?.timeline.latest()).toBe('SUCCEEDED');
    expect(ended.transcript.comments.at(-1)?.body).toContain(operationsOfOurs(life)[0]?.id);
  });

  function updated(ended: Parameters<typeof operation>[0]): MemoryWorld {
    const world = MemoryWorld.deployed();
    world.change = { kind: 'update', before: definition(), after: definition({ description: 'New' }) };
    world.onApply = () => {
      world.operations.unshift(operation(ended));
    };
    return world;
  }

  test('under an id of another form: it is the update after which the stack set defines what was planned', async () => {
    const world = updated({ id: 'hc-tf-4711', failedInstances: 1 });
    world.results.set('hc-tf-4711', [
      { accountId: accountId(1), region: 'us-east-1', status: 'FAILED', statusReason: 'denied' },
    ]);
    expect((await apply(world.ports(), request())).outcome).not.toBe('succeeded');
    expect(world.outputs['operation-id']).not.toBe('');
    expect(JSON.parse(world.files.get('results.json') ?? '')).toMatchObject({
      operations: expect.arrayContaining([expect.objectContaining({ id: 'hc-tf-4711', startedBy: 'terraform' })]),
    });
  });

  test('under such an id while Terraform works on: it is followed, and Terraform is not interrupted', async () => {
    const world = updated({ id: 'hc-tf-4711', status: 'RUNNING', endedAt: undefined });
    const begin = world.onApply;
    let end: () => void = () => undefined;
    world.onApply = async () => {
      await begin();
      await new Promise<void>((resolve) => {
        end = resolve;
      });
    };
    let sleeps = 0;
    world.onSleep = () => {
      sleeps += 1;
      if (sleeps < 10) return;
      world.operations = world.operations.map((known) =>
        known.id === 'hc-tf-4711' ? operation({ id: 'hc-tf-4711' }) : known,
      );
      end();
    };
    expect((await apply(world.ports(), request())).outcome).not.toBe('failed');
    expect(world.transcript).not.toContain('terraform interrupt');
  });

  test('and no operation of it is ever listed: unknown, although every account says CURRENT', async () => {
    const world = updated({ id: 'terraform-1' });
    const ports = world.ports();
    const stackSets = { ...ports.stackSets, listRecentOperations: () => Promise.resolve([]) };
    expect(await apply({ ...ports, stackSets }, request())).toEqual({ outcome: 'unknown', failureReason: 'unknown' });
    expect(world.comments.at(-1)?.body).toContain('AWS lists no operation for it');
  });
});

/** A first round that deploys to a third account, and an account that joins meanwhile. */
function deployedTwice(): MemoryWorld {
  const world = MemoryWorld.deployed();
  world.instances.pop();
  world.onCreateInstances = ({ operationId, preferences }) => {
    world.operations.unshift(operation({ id: operationId, action: 'CREATE', preferences }));
    world.instances.push(instance(world.instances.length + 1, { lastOperationId: operationId }));
    world.organization = organizationOf(4);
  };
  return world;
}

describe('accounts were changed before', () => {
  test('the gate refuses what is left: failed, with the accounts, and never "nothing was changed"', async () => {
    const world = deployedTwice();
    const { onCreateInstances } = world;
    world.onCreateInstances = (sent) => {
      onCreateInstances(sent);
      world.change = { kind: 'replace', why: 'another client has changed it' };
    };
    expect(await apply(world.ports(), request())).toEqual({ outcome: 'failed', failureReason: 'accounts-behind' });
    const body = world.comments.at(-1)?.body ?? '';
    expect(body).not.toContain('nothing was changed');
    expect(body).toContain(
      'This run has changed accounts, and the gate refuses what was still to do: replaces-stack-set',
    );
    expect(world.outputs['accounts-current']).toBe('3');
    expect(world.outputs['operation-id']).toContain('first-deployment');
  });

  test('the wait for another client is too long: its accounts are reported', async () => {
    const world = deployedTwice();
    const { onCreateInstances } = world;
    world.onCreateInstances = (sent) => {
      onCreateInstances(sent);
      world.operations.unshift(operation({ id: 'third-party', status: 'RUNNING', endedAt: undefined }));
    };
    const outcome = await apply(world.ports(), request({ operationWaitTimeoutMs: 60_000 }));
    expect(outcome).toEqual({ outcome: 'timed-out', failureReason: 'operation-wait-timeout' });
    const body = world.comments.at(-1)?.body ?? '';
    expect(body).toContain('waited too long for another operation');
    expect(body).not.toContain('nothing was changed');
    expect(body).toContain('3 of 4 accounts are CURRENT');
  });

  test('each wait has its own time', async () => {
    const world = MemoryWorld.deployed();
    world.instances.pop();
    const block = (id: string, ms: number): void => {
      world.operations.unshift(operation({ id, status: 'RUNNING', endedAt: undefined }));
      let untilMs: number | undefined;
      world.onSleep = (nowMs) => {
        untilMs ??= nowMs + ms;
        if (nowMs < untilMs) return;
        world.operations = world.operations.map((known) => (known.id === id ? operation({ id }) : known));
      };
    };
    block('first-wait', 150_000);
    world.onCreateInstances = ({ operationId, preferences }) => {
      world.operations.unshift(operation({ id: operationId, action: 'CREATE', preferences }));
      world.instances.push(instance(world.instances.length + 1, { lastOperationId: operationId }));
      if (world.organization.accounts.size < 5) {
        world.organization = organizationOf(4);
        block('second-wait', 150_000);
      }
    };
    const outcome = await apply(world.ports(), request({ operationWaitTimeoutMs: 240_000 }));
    expect(outcome).toEqual({ outcome: 'succeeded', failureReason: undefined });
    expect(world.outputs['accounts-current']).toBe('4');
  });
});

describe('another client changes the stack set once every account had the version', () => {
  test.each([
    ['its tags', { tags: { owner: 'another' } }],
    ['its description', { description: 'another' }],
    ['automatic deployment', { autoDeployment: { enabled: false, retainStacksOnAccountRemoval: false } }],
  ] as const)('%s alone: no green', async (_, changes) => {
    const life = Life.deployed({ accounts: 6, definition: { ...wantedDefinition(), description: 'One role' } });
    life.wanted = { ...second, description: 'One role' };
    life.aws.beforeCall = () => {
      if (operationsOfOurs(life).at(-1)?.timeline.latest() !== 'SUCCEEDED') return;
      const { stackSet } = life;
      const { autoDeployment = stackSet.autoDeployment, ...text } = { autoDeployment: undefined, ...changes };
      Object.assign(stackSet, { autoDeployment, definition: { ...stackSet.definition, ...text } });
    };
    const ended = await life.apply();
    expect(ended.judgement).toEqual({ outcome: 'failed', failureReason: 'accounts-behind' });
    expect(ended.transcript.comments.at(-1)?.body).toContain('Another client has changed stack set audit');
  });
});
