import type { AccountClass } from '../../domain/account-result.ts';
import type { AccountFailureReason, Explanation } from '../../domain/failure-reason.ts';

/** The reasons of the contract in a few words, for a cell of a table. */
export const reasonWords: Readonly<Record<AccountFailureReason, string>> = {
  'denied-by-scp': 'denied by an SCP',
  'access-denied': 'access denied',
  'name-already-exists': 'role exists already',
  'stack-stuck': 'stack cannot be updated',
  'account-suspended': 'skipped (suspended)',
  'sts-region-inactive': 'STS is off in the Region',
  'execution-role-missing': 'execution role missing',
  'managed-policy-invalid': 'managed policy missing',
  'invalid-principal': 'trusted principal missing',
  'quota-exceeded': 'quota used up',
  throttled: 'throttled by AWS',
  'aws-internal': 'fault inside AWS',
  'tolerance-exceeded': 'not started',
  'operation-stopped': 'not started',
  unknown: 'failed, cause unknown',
};

/** What the class alone says, without AWS's reason. INOPERABLE and CURRENT are words of CloudFormation. */
export const classExplanations: Readonly<Record<AccountClass, Explanation>> = {
  failed: {
    cause: 'the operation failed there; CloudFormation rolled the stack back to what it was',
    next: 'fix what the reason names, then run apply again',
  },
  inoperable: {
    cause: 'a deletion failed there earlier, and AWS leaves an `INOPERABLE` instance out of every update',
    next: 'remove the instance with `aws cloudformation delete-stack-instances --retain-stacks`, delete the stack in the account, then run apply again; or exclude the account',
  },
  unknown: {
    cause: 'what AWS says about the account contradicts itself, or it could not be read',
    next: 'run apply again: it reads every account again; if the account stays unknown, look at its instance with `aws cloudformation describe-stack-instance`',
  },
  missing: {
    cause:
      'AWS knows no stack instance there: the account is new and automatic deployment has not reached it yet, or its instance was deleted',
    next: 'run apply again: it creates what is missing',
  },
  cancelled: {
    cause: 'AWS never started there, because other accounts failed or because the operation was stopped',
    next: 'fix the failed accounts, then run apply again: it also reaches the accounts where nothing was started',
  },
  outdated: {
    cause: 'the account has an older version, and AWS gives no reason',
    next: 'run apply again: it waits for the operation that is running, then updates the account',
  },
  suspended: {
    cause: 'the account is suspended or being closed; AWS skips it',
    next: 'nothing to do; if the account is reopened, run apply again',
  },
  current: {
    cause: 'the account is proven to have the planned version; after a rollback, the previous one',
    next: 'nothing to do',
  },
};
