import { renderDuration } from '../domain/quantity.ts';
import { sandboxStackName } from '../domain/sandbox/sandbox-name.ts';
import { isOurs, listFailures, ownerTag, runTag } from '../domain/sandbox/sandbox-stack.ts';
import { UserError } from '../domain/user-error.ts';
import { awaitStack } from './await-stack.ts';
import type { StackEnd } from './await-stack.ts';
import type { SandboxContext } from './sandbox-context.ts';

/**
 * Deletes a stack of ours and waits until it is gone.
 * @throws UserError: it is not, so that what it has created is still there.
 */
export async function takeDown(context: SandboxContext, stackId: string): Promise<'gone' | 'interrupted'> {
  const { sandbox } = context;
  await sandbox.deleteStack(stackId);
  const end = await awaitStack(context, stackId);
  if (end.kind === 'gone') return 'gone';
  if (end.kind === 'interrupted') return 'interrupted';
  const reasons = end.kind === 'failed' ? listFailures(await sandbox.listEvents(stackId)) : [];
  throw new UserError({
    code: 'sandbox-failed',
    what: `The stack in sandbox account ${sandbox.accountId} is not deleted: ${describeEnd(end)}. Nothing was sent to the organization.`,
    why: [`Stack: ${stackId}`, ...reasons].join('\n'),
    next: 'Delete the stack in the sandbox account, then run apply again.',
  });
}

function describeEnd(end: Exclude<StackEnd, { readonly kind: 'interrupted' }>): string {
  return end.kind === 'timed-out' ? `${end.status} after ${renderDuration(end.afterMs)}` : end.status;
}

/**
 * Takes down what a killed run has left.
 * @throws UserError: it does not go away, or there is a stack of that name that this action has not made.
 */
export async function takeDownLeft(context: SandboxContext): Promise<'gone' | 'interrupted'> {
  const { sandbox, log, stackSetName, sha256 } = context;
  const name = sandboxStackName(stackSetName, sha256);
  const left = await sandbox.findStack(name);
  if (left === undefined) return 'gone';
  if (!isOurs(left)) {
    throw new UserError({
      code: 'sandbox-failed',
      what: `Sandbox account ${sandbox.accountId} has a stack ${name} that this action has not made. Nothing was sent to the organization.`,
      why: `It has no tag ${ownerTag.key}=${ownerTag.value}, so it is not touched.`,
      next: 'Delete or rename that stack, then run apply again.',
    });
  }
  const run = left.tags[runTag] ?? '';
  const whose = run === '' ? 'An earlier run' : `Run ${run}`;
  log.info(
    `${whose} has left the stack ${name} (${left.status}) in sandbox account ${sandbox.accountId}: deleting it.`,
  );
  return takeDown(context, left.id);
}
