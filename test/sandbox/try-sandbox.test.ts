import { describe, expect, test } from '@jest/globals';

import type { RoleProof } from '../../src/domain/audit/role-proof.ts';
import type { UserError } from '../../src/domain/user-error.ts';
import { UserError as Failure } from '../../src/domain/user-error.ts';
import type { KnownOfPlan } from '../../src/sandbox/sandbox-context.ts';
import { trySandbox } from '../../src/sandbox/try-sandbox.ts';
import { MemoryWorld } from '../in-memory/memory-world.ts';
import { definition } from '../in-memory/role-definition.ts';
import { FakeSandbox, ownTags, proven, sandboxAccount, sandboxContext, stackId, stackName } from './fake-sandbox.ts';

function open() {
  const world = new MemoryWorld();
  const sandbox = new FakeSandbox();
  const context = sandboxContext(world, sandbox);
  const known: KnownOfPlan = {
    iam: { catalogue: world.ports().loadCatalogue(), policies: new Map(), contents: new Map() },
    organization: world.organization,
  };
  const run = (changes = {}, limits: Partial<typeof context> = {}) =>
    trySandbox({ ...context, ...limits }, definition(changes), known);
  const fail = async (changes = {}, limits: Partial<typeof context> = {}): Promise<UserError> => {
    try {
      await run(changes, limits);
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
    throw new Error('it did not fail');
  };
  return { world, sandbox, context, run, fail };
}

const create = `create ${stackName}`;
const remove = `delete ${stackId}`;
const finding = {
  fact: 'assumable',
  account: sandboxAccount,
  region: '',
  reason: 'assumable-without-external-id',
  property: 'ExternalId',
  severity: 'critical',
  what: 'The role can be assumed without the external id.',
  expected: '',
  actual: '',
  gains: [],
  fingerprint: '0',
  isSeenByDriftDetection: undefined,
  remedy: { kind: 'advice', text: 'correct the trust policy' },
} as const;
const unproven: RoleProof = {
  ...proven,
  assumable: 'unproven',
  doubts: [{ fact: 'assumable', account: sandboxAccount, why: 'STS denied it.', next: 'Set `audit-role-to-assume`.' }],
};

describe('the template passes', () => {
  test('it is deployed, the role is proven, and the stack is deleted', async () => {
    const { sandbox, run } = open();
    expect(await run({ tags: { Team: 'security' } })).toEqual({
      accountId: sandboxAccount,
      roleName: 'Audit-sandbox',
      durationMs: expect.any(Number),
    });
    expect(sandbox.calls).toEqual([create, 'prove', remove]);
    const tags = { Team: 'security', ManagedBy: 'stackset-role-action-sandbox', StackSetRoleActionRun: '42-1' };
    expect(sandbox.created).toMatchObject([
      { name: stackName, tags, parameters: { ExternalId: 'secret-4711' }, capabilities: ['CAPABILITY_NAMED_IAM'] },
    ]);
    expect(sandbox.asked).toMatchObject([
      { roleName: 'Audit-sandbox', rolePath: '/', tags, partition: 'aws', facts: ['role', 'assumable'] },
    ]);
    expect(sandbox.asked[0]!.definition.templateBody).toBe(sandbox.created[0]!.templateBody);
  });

  test('IAM is eventually consistent: a role that is not proven yet is looked at again, for a minute', async () => {
    const { context, sandbox, run } = open();
    await run();
    expect(sandbox.limits).toEqual([
      { patienceMs: 60_000, endsAt: new Date(context.runEndsAt.getTime() - 2 * 60_000) },
    ]);
  });
});

describe('a stack that an earlier run has left', () => {
  test.each(['CREATE_IN_PROGRESS', 'CREATE_COMPLETE', 'CREATE_FAILED', 'DELETE_FAILED', 'DELETE_IN_PROGRESS'])(
    '%s: it is taken down first',
    async (status) => {
      const { world, sandbox, run } = open();
      sandbox.stack = { id: stackId, status, tags: ownTags };
      await run();
      expect(sandbox.calls).toEqual([remove, create, 'prove', remove]);
      expect(world.transcript.join('\n')).toContain('Run 41-1 has left the stack');
    },
  );

  test('another stack of that name is never touched', async () => {
    const { sandbox, fail } = open();
    sandbox.stack = { id: stackId, status: 'CREATE_COMPLETE', tags: { ManagedBy: 'terraform' } };
    const error = await fail();
    expect(error).toMatchObject({ code: 'sandbox-failed', what: expect.stringContaining('has not made') });
    expect(sandbox.calls).toEqual([]);
  });
});

describe('a failure ends the run before anything is sent', () => {
  test('the creation fails: CloudFormation’s own words, no secret, and the stack is deleted', async () => {
    const { sandbox, fail } = open();
    sandbox.creation = ['CREATE_IN_PROGRESS', 'CREATE_FAILED'];
    const event = { type: 'AWS::IAM::Role', logicalId: 'Role' };
    sandbox.events = [
      { ...event, status: 'CREATE_FAILED', reason: 'Invalid principal near secret-4711' },
      { ...event, status: 'CREATE_IN_PROGRESS', reason: '' },
    ];
    const error = await fail();
    expect(error).toMatchObject({ code: 'sandbox-failed', what: expect.stringContaining('ended CREATE_FAILED') });
    expect(error.why).toContain('Role (AWS::IAM::Role) CREATE_FAILED: Invalid principal near ***');
    expect(error.why).toContain(stackId);
    expect(error.message).not.toContain('secret-4711');
    expect(sandbox.calls).toEqual([create, remove]);
  });

  test.each<readonly [string, Partial<RoleProof>, RegExp, RegExp]>([
    [
      'a finding',
      { assumable: 'violated', findings: [finding] },
      /without the external id/,
      /Correct the trust policy/,
    ],
    ['unproven', unproven, /STS denied it/, /audit-role-to-assume/],
    ['not asked', { role: 'not-asked' }, /facts do not hold/, /Fix the template/],
  ])('the role is not proven, %s', async (_, changes, what, next) => {
    const { sandbox, fail } = open();
    sandbox.proof = { ...proven, ...changes };
    const error = await fail();
    expect(error.code).toBe('sandbox-failed');
    expect(error.what).toMatch(what);
    expect(error.what).toContain('Nothing was sent to the organization.');
    expect(error.next).toMatch(next);
    expect(sandbox.calls.at(-1)).toBe(remove);
  });

  test('the creation does not end: the deadline passes', async () => {
    const { sandbox, fail } = open();
    sandbox.creation = ['CREATE_IN_PROGRESS'];
    expect((await fail()).what).toContain('is CREATE_IN_PROGRESS after 15 min');
    expect(sandbox.calls).toEqual([create, remove]);
  });

  test('the job is nearly over: time for the deletion is kept', async () => {
    const { context, sandbox, fail } = open();
    sandbox.creation = ['CREATE_IN_PROGRESS'];
    const runEndsAt = new Date(context.clock.now().getTime() + 5 * 60_000);
    expect((await fail({}, { runEndsAt })).what).toContain('is CREATE_IN_PROGRESS after 3 min');
    expect(sandbox.stack?.status).toBe('DELETE_COMPLETE');
  });

  test('the deletion fails: red, though the role is proven', async () => {
    const { sandbox, fail } = open();
    sandbox.deletion = ['DELETE_IN_PROGRESS', 'DELETE_FAILED'];
    sandbox.events = [{ logicalId: 'Role', type: 'AWS::IAM::Role', status: 'DELETE_FAILED', reason: 'denied' }];
    const error = await fail();
    expect(error).toMatchObject({
      code: 'sandbox-failed',
      what: expect.stringContaining('is not deleted: DELETE_FAILED'),
    });
    expect(error.why).toContain('Role (AWS::IAM::Role) DELETE_FAILED: denied');
    expect(error.next).toContain('Delete the stack');
  });

  test('both fail: both are named', async () => {
    const { sandbox, fail } = open();
    sandbox.creation = ['CREATE_FAILED'];
    sandbox.deletion = ['DELETE_FAILED'];
    const error = await fail();
    expect(error.what).toContain('ended CREATE_FAILED');
    expect(error.why).toContain('is not deleted: DELETE_FAILED');
    expect(error.next).toContain('Delete the stack');
  });

  test('a call is refused: the cause stays in its words', async () => {
    const { sandbox, fail } = open();
    sandbox.onCreate = () => {
      throw new Failure({ code: 'access-denied', what: 'Could not create it: AccessDenied.', next: 'Allow it.' });
    };
    expect(await fail()).toMatchObject({
      code: 'sandbox-failed',
      why: 'Could not create it: AccessDenied.',
      next: 'Allow it.',
    });
    expect(sandbox.calls).toEqual([create]);
  });

  test('a creation without an answer may have happened: what is there is taken down', async () => {
    const { sandbox, fail } = open();
    sandbox.onCreate = () => {
      sandbox.stack = { id: stackId, status: 'CREATE_COMPLETE', tags: ownTags };
      throw new Failure({ code: 'unknown', what: 'Could not create it: no answer.', isTransient: true });
    };
    expect((await fail()).why).toContain('no answer');
    expect(sandbox.calls).toEqual([create, remove]);
  });

  test('what cannot be tried reaches no account at all', async () => {
    const { sandbox, fail } = open();
    expect((await fail({ parameters: { ExternalId: '****' } })).what).toContain('AWS hides');
    expect(sandbox.calls).toEqual([]);
  });
});

describe('an interruption', () => {
  test('the deletion is sent, and not waited for', async () => {
    const { world, sandbox, run } = open();
    sandbox.creation = ['CREATE_IN_PROGRESS'];
    world.onSleep = () => {
      world.cancel.abort();
    };
    expect(await run()).toBe('interrupted');
    expect(sandbox.calls).toEqual([create, remove]);
    expect(sandbox.stack?.status).toBe('DELETE_IN_PROGRESS');
  });

  test('before the creation: nothing is created', async () => {
    const { world, sandbox, run } = open();
    sandbox.onFind = () => {
      world.cancel.abort();
    };
    expect(await run()).toBe('interrupted');
    expect(sandbox.calls).toEqual([]);
  });
});
