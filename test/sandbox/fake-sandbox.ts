import { createHash } from 'node:crypto';

import type { RoleProof } from '../../src/domain/audit/role-proof.ts';
import type { CreateSandboxStack, SandboxStack, SandboxStackEvent } from '../../src/domain/sandbox/sandbox-stack.ts';
import type { Sandbox } from '../../src/ports.ts';
import type { SandboxContext } from '../../src/sandbox/sandbox-context.ts';
import type { MemoryWorld } from '../in-memory/memory-world.ts';

export const sandboxAccount = '300000000009';
export const stackName = 'stackset-role-action-sandbox-audit';
export const stackId = `arn:aws:cloudformation:us-east-1:${sandboxAccount}:stack/${stackName}/1`;
export const ownTags = { ManagedBy: 'stackset-role-action-sandbox', StackSetRoleActionRun: '41-1' };

export const proven: RoleProof = {
  account: sandboxAccount,
  role: 'proven',
  assumable: 'proven',
  findings: [],
  doubts: [],
  record: undefined,
};

/** A sandbox account whose every answer is a value that a story may change. Calls are noted in `calls`. */
export class FakeSandbox {
  stack: SandboxStack | undefined;
  /** What the stack becomes after a change has begun: one for each look, the last one for ever. */
  creation = ['CREATE_IN_PROGRESS', 'CREATE_COMPLETE'];
  deletion = ['DELETE_IN_PROGRESS', 'DELETE_COMPLETE'];
  events: readonly SandboxStackEvent[] = [];
  proof: RoleProof = proven;
  onCreate: () => void = () => undefined;
  onFind: () => void = () => undefined;
  onDelete: () => void = () => undefined;
  readonly calls: string[] = [];
  readonly created: CreateSandboxStack[] = [];
  readonly asked: Parameters<SandboxContext['prove']>[1][] = [];
  readonly limits: Parameters<SandboxContext['prove']>[3][] = [];
  private coming: string[] = [];

  port(): Sandbox {
    return {
      accountId: sandboxAccount,
      region: 'us-east-1',
      roles: {
        callerAccountId: '222222222222',
        assume: () => Promise.resolve({ kind: 'unanswered', text: 'not asked here' }),
      },
      findStack: async (name) => {
        await Promise.resolve();
        this.onFind();
        this.advance();
        if (this.stack?.status === 'DELETE_COMPLETE' && name === stackName) return undefined;
        return this.stack;
      },
      createStack: async (request) => {
        await Promise.resolve();
        this.calls.push(`create ${request.name}`);
        this.onCreate();
        this.created.push(request);
        this.begin(this.creation, request.tags);
        return stackId;
      },
      listEvents: () => Promise.resolve(this.events),
      deleteStack: async (id) => {
        await Promise.resolve();
        this.calls.push(`delete ${id}`);
        this.onDelete();
        this.begin(this.deletion, this.stack?.tags ?? {});
      },
    };
  }

  readonly prove: SandboxContext['prove'] = async (_ports, request, _target, limits) => {
    await Promise.resolve();
    this.calls.push('prove');
    this.asked.push(request);
    this.limits.push(limits);
    return this.proof;
  };

  private begin([first = '', ...coming]: readonly string[], tags: SandboxStack['tags']): void {
    this.stack = { id: stackId, status: first, tags };
    this.coming = [first, ...coming];
  }

  private advance(): void {
    const [next, ...coming] = this.coming;
    if (next === undefined || this.stack === undefined) return;
    this.stack = { ...this.stack, status: next };
    if (coming.length > 0) this.coming = coming;
  }
}

export function sandboxContext(world: MemoryWorld, sandbox: FakeSandbox): SandboxContext {
  const { clock, log, interruption, run, partition } = world.ports();
  return {
    clock,
    log,
    interruption,
    run,
    partition,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    sandbox: sandbox.port(),
    prove: sandbox.prove,
    stackSetName: 'audit',
    roleName: 'AuditRole',
    rolePath: '/',
    runEndsAt: new Date(clock.now().getTime() + 6 * 3_600_000),
  };
}
