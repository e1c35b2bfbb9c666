import type { Attempt } from '../domain/attempt.ts';
import { runNextSteps } from '../domain/failure-reason.ts';
import { renderDuration } from '../domain/quantity.ts';
import { listFailures } from '../domain/sandbox/sandbox-stack.ts';
import type { SandboxStackEvent } from '../domain/sandbox/sandbox-stack.ts';
import { UserError } from '../domain/user-error.ts';
import type { StackEnd } from './await-stack.ts';

interface FailedStack {
  readonly stackId: string;
  readonly end: Exclude<StackEnd, { readonly kind: 'interrupted' }>;
  readonly events: Attempt<readonly SandboxStackEvent[]>;
}

export function stackFailed(accountId: string, { stackId, end, events }: FailedStack): UserError {
  const reasons =
    events.kind === 'done' ? listFailures(events.value) : [`Its events cannot be read: ${events.error.what}`];
  const how =
    end.kind === 'timed-out' ? `is ${end.status} after ${renderDuration(end.afterMs)}` : `ended ${end.status}`;
  return new UserError({
    code: 'sandbox-failed',
    what: `The stack of the new template in sandbox account ${accountId} ${how}. Nothing was sent to the organization.`,
    why: [...reasons, `Stack: ${stackId}`].join('\n'),
  });
}

/** The stack failed, and what it has created is still there. */
export function both(first: UserError, second: UserError): UserError {
  return new UserError({
    code: first.code,
    what: first.what,
    why: [first.why, second.what, second.why].filter((text) => text !== undefined).join('\n'),
    next: [first.next ?? runNextSteps['sandbox-failed'], second.next].filter((text) => text !== undefined).join(' '),
    cause: second,
  });
}

/** A call that AWS refuses is a failure of the sandbox, too: the cause stays in its words. */
export function asSandboxError(error: UserError, accountId: string): UserError {
  if (error.code === 'sandbox-failed') return error;
  return new UserError({
    code: 'sandbox-failed',
    what: `The new template could not be tried in sandbox account ${accountId}. Nothing was sent to the organization.`,
    why: [error.what, error.why].filter((text) => text !== undefined).join('\n'),
    ...(error.next === undefined ? {} : { next: error.next }),
    cause: error,
  });
}
