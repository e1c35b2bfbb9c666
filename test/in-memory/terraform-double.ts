import { isRefusal } from '../../src/aws/errors.ts';
import { attempt } from '../../src/domain/attempt.ts';
import type { Terraform } from '../../src/ports.ts';
import type { StackSetRef } from '../../src/domain/stack-set/stack-set.ts';
import type { DefinitionChange, StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { Entry, Send } from './calls.ts';
import type { ProcessLife } from './process-life.ts';
import { compareDefinition, readDefinition, renderDefinition } from './terraform-definition.ts';
import { endedBySignal, failure, leftLocked, textOf } from './terraform-failure.ts';
import type { Subcommand } from './terraform-failure.ts';
import { takeLock, untaint } from './terraform-state.ts';
import type { TerraformState } from './terraform-state.ts';

/** What loading the provider takes, and writing the state with its lock; ms. */
const startMs = 2_000;
const finishMs = 500;
/** The provider's own, ms. */
const createPauseMs = 15_000;
const firstLookMs = 10_000;
const shortestLookMs = 200;
const longestLookMs = 10_000;
/** Tries of an update that meets another operation. */
const mostTries = 25;
const longestTryPauseMs = 222_000;

export interface TerraformFacts {
  readonly state: TerraformState;
  readonly wanted: StackSetDefinition;
  readonly ref: StackSetRef;
  /** `update_timeout` of the root. */
  readonly updateTimeoutMs: number;
  readonly life: ProcessLife;
  readonly send: Send;
  readonly now: () => Date;
  /** A process of its own for each call. */
  readonly startChild: () => ChildProcess;
  /** Told of its lock. */
  readonly who: string;
  /** The backend refuses writes, too. */
  readonly isBackendClosed: () => boolean;
  readonly tell: (line: string) => void;
  /** What goes wrong with this call beside AWS. */
  readonly findTrouble: (subcommand: Subcommand) => TerraformTrouble | undefined;
}

export interface ChildProcess {
  readonly life: ProcessLife;
  readonly send: Send;
}

type PlanOptions = Parameters<Terraform['plan']>[0];

interface SavedPlan {
  readonly change: DefinitionChange;
  readonly serial: number;
}

/** `fails`: before it has done anything, its words being `stderr`; `dies`: as by SIGKILL, so much later. */
export type TerraformTrouble =
  { readonly kind: 'fails'; readonly stderr: string } | { readonly kind: 'dies'; readonly afterMs: number };

/** Terraform with the provider, as SPEC.md has it. */
export function createTerraformDouble(facts: TerraformFacts): Terraform {
  const { tell } = facts;
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
    try {
      return await facts.life.outlive(() =>
        Promise.race([died, beside(facts, subcommand, child, (own) => work(own, interrupt.signal))]),
      );
    } finally {
      running = undefined;
      died.catch(() => undefined);
      child.life.kill();
    }
  };
  return {
    plan: ({ lock, adopts }) =>
      during('plan', async (child, interrupted) => {
        tell(`terraform plan lock=${String(lock)}`);
        const change = await withLock(child, lock, () => planChange(child, { lock, adopts }, interrupted));
        saved = { change, serial: facts.state.serial };
        const counts = { add: change.kind === 'create' ? 1 : 0, change: change.kind === 'update' ? 1 : 0, destroy: 0 };
        return { change, counts, text: change.kind, terraformVersion: '1.11.4', providerVersion: '5.100.0' };
      }),
    apply: () =>
      during('apply', async (child, interrupted) => {
        tell('terraform apply');
        await withLock(child, true, () => applyPlan(child, saved, interrupted));
      }),
    record: () =>
      during('apply -refresh-only', async (child, interrupted) => {
        tell('terraform record');
        await withLock(child, true, () => recordRefreshed(child, interrupted));
      }),
    interrupt: () => {
      if (running === undefined || running.signal.aborted) return;
      tell('terraform interrupt');
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
): Promise<DefinitionChange> {
  const { life, send, state, wanted } = facts;
  await life.sleepUnless(startMs, [interrupted]);
  if (interrupted.aborted) throw failure('plan', 'context canceled');
  if (state.definition === undefined && adopts === undefined) return { kind: 'create', after: wanted };
  try {
    const answer = await send('cloudformation', 'DescribeStackSet', address(facts));
    if (state.isTainted && !lock) return { kind: 'replace', why: 'it is tainted' };
    if (state.isTainted && facts.isBackendClosed()) throw new Error('Failed to save state');
    if (state.isTainted) untaint(state);
    const live = readDefinition(answer['StackSet'] as Entry, wanted, state.definition?.operationPreferences);
    return compareDefinition(live, wanted, { isInState: state.definition !== undefined });
  } catch (error) {
    if (isRefusal(error, 'StackSetNotFoundException')) return { kind: 'create', after: wanted };
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

/** The provider notes the stack set only after it has waited and seen it: broken off before, the state has nothing. */
async function create(facts: TerraformFacts, after: StackSetDefinition, interrupted: AbortSignal): Promise<void> {
  const { life, send } = facts;
  const input = {
    ...renderDefinition(after),
    ManagedExecution: { Active: true },
    ClientRequestToken: `terraform-${facts.now().getTime()}`,
  };
  try {
    await send('cloudformation', 'CreateStackSet', { ...address(facts), ...input }, interrupted);
    await life.sleepUnless(createPauseMs, [interrupted]);
    if (interrupted.aborted) throw new Error('context canceled');
    await send('cloudformation', 'DescribeStackSet', address(facts), interrupted);
  } catch (error) {
    // What terraform writes then holds nothing of it, whether it can be written or not.
    throw failure('apply', textOf(error), !facts.isBackendClosed());
  }
  const problem = await send('cloudformation', 'DescribeStackSet', address(facts), interrupted).then(
    () => undefined,
    textOf,
  );
  const isWritten = write(facts, after);
  facts.state.isTainted = isWritten && problem !== undefined;
  if (problem !== undefined || !isWritten) throw failure('apply', problem ?? 'Failed to save state', isWritten);
}

/** Whatever becomes of the update, the new values are in the state. */
async function update(facts: TerraformFacts, after: StackSetDefinition, interrupted: AbortSignal): Promise<void> {
  let problem: string | undefined;
  try {
    const operationId = await sendUpdate(facts, after, interrupted);
    problem = await awaitOperation(facts, operationId, interrupted);
  } catch (error) {
    problem = textOf(error);
  }
  const isWritten = write(facts, after);
  if (problem !== undefined || !isWritten) throw failure('apply', problem ?? 'Failed to save state', isWritten);
}

/** The client tries again for long, and without a word, while another operation is in progress. */
async function sendUpdate(
  { life, send, now, ...facts }: TerraformFacts,
  after: StackSetDefinition,
  interrupted: AbortSignal,
): Promise<string> {
  const OperationId = `terraform-${now().toISOString().replaceAll(/\D/g, '')}00000001`;
  for (let tries = 1; ; tries += 1) {
    try {
      await send(
        'cloudformation',
        'UpdateStackSet',
        {
          ...address(facts),
          OperationId,
          ...renderDefinition(after, 'update'),
        },
        interrupted,
      );
      return OperationId;
    } catch (error) {
      if (!isRefusal(error, 'OperationInProgressException') || tries >= mostTries) throw error;
    }
    await life.sleepUnless(Math.min(100 * 2 ** tries, longestTryPauseMs), [interrupted]);
    if (interrupted.aborted) throw new Error('context canceled');
  }
}

/** @returns why it is no success. */
async function awaitOperation(
  { life, send, now, updateTimeoutMs, ...facts }: TerraformFacts,
  OperationId: string,
  interrupted: AbortSignal,
): Promise<string | undefined> {
  const untilMs = now().getTime() + updateTimeoutMs;
  let pauseMs = firstLookMs;
  for (let nextMs = shortestLookMs; ; nextMs = Math.min(nextMs * 2, longestLookMs)) {
    await life.sleepUnless(Math.min(pauseMs, Math.max(0, untilMs - now().getTime())), [interrupted]);
    if (interrupted.aborted) return 'context canceled';
    const answer = await send(
      'cloudformation',
      'DescribeStackSetOperation',
      { ...address(facts), OperationId },
      interrupted,
    );
    const status = (answer['StackSetOperation'] as Entry)['Status'];
    if (status === 'SUCCEEDED') return undefined;
    if (status === 'FAILED')
      return `Operation (${OperationId}) Results:\n${await listResults(facts, send, OperationId)}`;
    if (status !== 'RUNNING' && status !== 'QUEUED') {
      return `unexpected state '${String(status)}', wanted target 'SUCCEEDED'. last error: %!s(<nil>)`;
    }
    if (now().getTime() >= untilMs) {
      return `timeout while waiting for state to become 'SUCCEEDED' (last state: '${status}')`;
    }
    pauseMs = nextMs;
  }
}

async function listResults(facts: Pick<TerraformFacts, 'ref'>, send: Send, OperationId: string): Promise<string> {
  const lines: string[] = [];
  let NextToken: unknown;
  do {
    const page = await send('cloudformation', 'ListStackSetOperationResults', {
      ...address(facts),
      OperationId,
      NextToken,
    });
    for (const { Account, Region, Status, StatusReason = '' } of page['Summaries'] as Entry[]) {
      lines.push(
        `Account (${String(Account)}), Region (${String(Region)}), ${String(Status)}: ${String(StatusReason)}`,
      );
    }
    NextToken = page['NextToken'];
  } while (NextToken !== undefined);
  return lines.join('\n');
}

/** @returns false: the backend did not take it. */
function write({ state, isBackendClosed }: TerraformFacts, definition: StackSetDefinition): boolean {
  if (isBackendClosed()) return false;
  state.definition = definition;
  state.serial += 1;
  return true;
}

function address({ ref }: Pick<TerraformFacts, 'ref'>): Entry {
  return { StackSetName: ref.name, CallAs: ref.callAs };
}
