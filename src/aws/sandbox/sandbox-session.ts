import { UserError } from '../../domain/user-error.ts';
import { chainedSessionError, openChainedSession } from '../sdk/chained-session.ts';
import type { ChainedSessionRequest } from '../sdk/chained-session.ts';

export interface SandboxSessionRequest extends Omit<ChainedSessionRequest, 'requireSession' | 'explain'> {
  /** 12 digits; `roleToAssume` is a role of it. */
  readonly accountId: string;
}

/** The configuration of clients in the sandbox account: one session, renewed while the run lasts. */
export function openSandboxSession(request: SandboxSessionRequest): ReturnType<typeof openChainedSession> {
  return openChainedSession({
    ...request,
    requireSession: (arn) => {
      requireAccount(arn, request.accountId);
    },
    // One about an input names it already.
    explain: (failure) =>
      failure.code === 'invalid-input' ? failure : chainedSessionError('sandbox-role-to-assume', failure),
  });
}

/** Stacks are created and deleted with it: never in another account than the named one. */
function requireAccount(arn: string | undefined, accountId: string): void {
  if (arn?.split(':')[4] === accountId) return;
  throw new UserError({
    code: 'invalid-input',
    what: `sandbox-role-to-assume: its session ${JSON.stringify(arn ?? '')} is not in the sandbox account ${accountId}.`,
    next: 'Name a role in the account that sandbox-account-id names.',
  });
}
