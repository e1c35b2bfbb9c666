import type { CallAs } from './stack-set.ts';
import { inputError } from '../user-error.ts';
import type { UserError } from '../user-error.ts';

export interface CallAsFacts {
  readonly callAs: CallAs;
  /** Account of the credentials. */
  readonly callerAccountId: string;
  readonly managementAccountId: string;
}

/**
 * SELF means the management account. With credentials of another account AWS finds no stack set under the name, and
 * the action would plan to create a second one.
 */
export function findCallAsError({ callAs, callerAccountId, managementAccountId }: CallAsFacts): UserError | undefined {
  if (callAs !== 'SELF' || callerAccountId === managementAccountId) return undefined;
  return inputError(
    'call-as',
    `"SELF" is for the management account ${managementAccountId}, and this run is signed in to ${callerAccountId}.`,
    'Omit call-as (DELEGATED_ADMIN) in a delegated administrator account, or sign in to the management account.',
  );
}
