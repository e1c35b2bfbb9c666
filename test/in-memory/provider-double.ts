import { isRefusal } from '../../src/aws/errors.ts';
import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import type { Entry, Send } from './calls.ts';
import { renderDefinition } from './terraform-definition.ts';
import { address, write } from './terraform-facts.ts';
import type { TerraformFacts } from './terraform-facts.ts';
import { failure, textOf } from './terraform-failure.ts';

/** The provider's own, ms. */
const createPauseMs = 15_000;
const firstLookMs = 10_000;
const shortestLookMs = 200;
const longestLookMs = 10_000;
/** Tries of an update that meets another operation. */
const mostTries = 25;
const longestTryPauseMs = 222_000;

/** The provider notes the stack set only after it has waited and seen it: broken off before, the state has nothing. */
export async function create(
  facts: TerraformFacts,
  after: StackSetDefinition,
  interrupted: AbortSignal,
): Promise<void> {
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

/** The new values are in the state, no matter how the update ends. */
export async function update(
  facts: TerraformFacts,
  after: StackSetDefinition,
  interrupted: AbortSignal,
): Promise<void> {
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
