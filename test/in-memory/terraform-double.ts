import { isRefusal } from '../../src/aws/errors.ts';
import { attempt } from '../../src/domain/attempt.ts';
import type { Terraform } from '../../src/ports.ts';
import type { DefinitionChange, TerraformPlan } from '../../src/domain/stack-set/stack-set-definition.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { Entry } from './calls.ts';
import { create, update } from './provider-double.ts';
import { compareDefinition, isBehind, readDefinition } from './terraform-definition.ts';
import { address, write } from './terraform-facts.ts';
import type { ChildProcess, TerraformFacts } from './terraform-facts.ts';
import { endedBySignal, failure, leftLocked, textOf } from './terraform-failure.ts';
import type { Subcommand } from './terraform-failure.ts';
import { takeLock, untaint } from './terraform-state.ts';

/** What loading the provider takes, and writing the state with its lock; ms. */
const startMs = 2_000;
const finishMs = 500;

type PlanOptions = Parameters<Terraform['plan']>[0];

interface SavedPlan {
  readonly change: DefinitionChange;
  readonly serial: number;
}

/** Terraform with the provider, as SPEC.md has it. */
export function createTerraformDouble(facts: TerraformFacts): Terraform {
  const { note } = facts;
  let saved: SavedPlan | undefined;
  let running: AbortController | undefined;
  const during = async <Value>(
    subcommand: Subcommand,
    work: (child: TerraformFacts, interrupted: AbortSignal) => Promise<Value>,
  ): Promise<Value> => {
    const interrupt = new AbortController();
    running = interrupt;
    const child = facts.startChild();
    const died = new Promise<never>((_resolve, reject) => {
      child.life.killed.addEventListener('abort', () => {
        reject(endedBySignal(subcommand));
      });
    });
    // Of a process that is gone before it has begun, nothing waits for its child.
    died.catch(() => undefined);
    try {
      return await facts.life.outlive(() =>
        Promise.race([died, beside(facts, subcommand, child, (own) => work(own, interrupt.signal))]),
      );
    } finally {
      running = undefined;
      child.life.kill();
    }
  };
  return {
    plan: ({ lock, adopts }) =>
      during('plan', async (child, interrupted) => {
        note(`terraform plan lock=${String(lock)}`);
        const planned = await withLock(child, lock, () => planChange(child, { lock, adopts }, interrupted));
        const { change } = planned;
        saved = { change, serial: facts.state.serial };
        const counts = { add: change.kind === 'create' ? 1 : 0, change: change.kind === 'update' ? 1 : 0, destroy: 0 };
        return { ...planned, counts, text: change.kind, terraformVersion: '1.11.4', providerVersion: '5.100.0' };
      }),
    apply: () =>
      during('apply', async (child, interrupted) => {
        note('terraform apply');
        await withLock(child, true, () => applyPlan(child, saved, interrupted));
      }),
    record: () =>
      during('apply -refresh-only', async (child, interrupted) => {
        note('terraform record');
        await withLock(child, true, () => recordRefreshed(child, interrupted));
      }),
    interrupt: () => {
      if (running === undefined || running.signal.aborted) return;
      note('terraform interrupt');
      running.abort('asked');
    },
    describeUnended: () =>
      new UserError({
        code: 'terraform-failed',
        what: 'This run had to end before Terraform. The lock on its state may remain.',
        mustBeReported: true,
      }),
  };
}

/** One call, and what goes wrong with it. */
async function beside<Value>(
  facts: TerraformFacts,
  subcommand: Subcommand,
  child: ChildProcess,
  work: (facts: TerraformFacts) => Promise<Value>,
): Promise<Value> {
  const trouble = facts.findTrouble(subcommand);
  if (trouble?.kind === 'fails') {
    await child.life.sleepUnless(startMs, []);
    throw failure(subcommand, trouble.stderr);
  }
  if (trouble?.kind === 'dies') {
    void facts.life.sleepUnless(trouble.afterMs, [child.life.killed]).then(() => {
      child.life.kill();
    });
  }
  return work({ ...facts, ...child });
}

/** A process that is killed never comes to the release; one whose backend is closed cannot, and says so. */
async function withLock<Value>(facts: TerraformFacts, lock: boolean, work: () => Promise<Value>): Promise<Value> {
  const { state, who, life, isBackendClosed } = facts;
  if (lock) takeLock(state, who);
  const done = await attempt(work);
  await life.sleepUnless(finishMs, []);
  if (lock && isBackendClosed()) throw leftLocked(done.kind === 'failed' ? done.error : undefined);
  if (lock) state.lock = undefined;
  if (done.kind === 'failed') throw done.error;
  return done.value;
}

async function planChange(
  facts: TerraformFacts,
  { lock, adopts }: PlanOptions,
  interrupted: AbortSignal,
): Promise<Pick<TerraformPlan, 'change' | 'isStateBehind'>> {
  const { life, send, state, wanted } = facts;
  await life.sleepUnless(startMs, [interrupted]);
  if (interrupted.aborted) throw failure('plan', 'context canceled');
  if (state.definition === undefined && adopts === undefined) return { change: { kind: 'create', after: wanted } };
  try {
    const answer = await send('cloudformation', 'DescribeStackSet', address(facts));
    if (state.isTainted && !lock) return { change: { kind: 'replace', why: 'it is tainted' } };
    if (state.isTainted && facts.isBackendClosed()) throw new Error('Failed to save state');
    if (state.isTainted) untaint(state);
    const live = readDefinition(answer['StackSet'] as Entry, wanted, state.definition?.operationPreferences);
    const change = compareDefinition(live, wanted, { isInState: state.definition !== undefined });
    return { change, ...(isBehind(live, state.definition) ? { isStateBehind: true } : {}) };
  } catch (error) {
    if (isRefusal(error, 'StackSetNotFoundException')) return { change: { kind: 'create', after: wanted } };
    throw failure('plan', textOf(error));
  }
}

async function applyPlan(facts: TerraformFacts, saved: SavedPlan | undefined, interrupted: AbortSignal): Promise<void> {
  const { life, state } = facts;
  if (saved?.serial !== state.serial) throw failure('apply', 'Saved plan is stale');
  await life.sleepUnless(startMs, [interrupted]);
  if (interrupted.aborted) throw failure('apply', 'context canceled');
  const { change } = saved;
  switch (change.kind) {
    case 'none':
      return;
    case 'adopt':
      write(facts, change.current);
      return;
    case 'create':
      await create(facts, change.after, interrupted);
      return;
    case 'update':
    case 'preferences-only':
      await update(facts, change.after, interrupted);
      return;
    case 'replace':
    case 'delete':
    case 'unreadable':
      throw new Error(`The double never plans ${change.kind}`);
  }
}

/** `apply -refresh-only`. */
async function recordRefreshed(facts: TerraformFacts, interrupted: AbortSignal): Promise<void> {
  const { life, send, state, wanted } = facts;
  await life.sleepUnless(startMs, [interrupted]);
  if (interrupted.aborted) throw failure('apply -refresh-only', 'context canceled');
  const { definition } = state;
  if (definition === undefined) return;
  let live: Entry;
  try {
    live = await send('cloudformation', 'DescribeStackSet', address(facts));
  } catch (error) {
    throw failure('apply -refresh-only', textOf(error));
  }
  const refreshed = readDefinition(live['StackSet'] as Entry, wanted, definition.operationPreferences);
  if (!write(facts, refreshed)) throw failure('apply -refresh-only', 'Failed to save state', false);
}
