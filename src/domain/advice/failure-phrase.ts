import type { RunFailureReason } from '../failure-reason.ts';

/** What went wrong, in the few words that a heading has room for; they follow "failed, ". */
const failurePhrases: Readonly<Record<RunFailureReason, string>> = {
  'invalid-input': 'an input is not valid',
  'terraform-missing': 'there is no usable Terraform',
  'terraform-failed': 'Terraform ended with an error',
  'state-locked': 'the state is locked',
  'state-not-saved': 'Terraform’s state is not saved',
  'state-unavailable': 'the state bucket is not available',
  'oidc-denied': 'AWS denied the sign-in',
  'access-denied': 'a permission is missing',
  'credentials-expired': 'the credentials expired',
  'not-delegated-administrator': 'the account may not administer StackSets',
  'trusted-access-missing': 'the organization does not trust StackSets',
  'organizational-unit-not-found': 'an OU does not exist',
  'capability-missing': 'a capability is missing',
  'template-invalid': 'CloudFormation refuses the template',
  'quota-exceeded': 'a quota is used up',
  throttled: 'AWS throttled the calls',
  'operation-in-progress': 'another operation is in progress',
  'operation-wait-timeout': 'another operation did not end in time',
  'rollout-timeout': 'the operation did not end in time',
  'tolerance-not-zero': 'AWS used another failure tolerance',
  'accounts-failed': 'accounts failed',
  'accounts-behind': 'accounts are not up to date',
  'comment-failed': 'the comment could not be posted',
  'sandbox-failed': 'the new template failed in the sandbox account',
  'role-not-proven': 'the role is not proven in every account',
  'drift-timeout': 'the drift detection took longer than `drift-timeout`',
  unknown: 'the cause is not known',
};

/** An input's error begins with the name of the input, which says more. @returns code style around a name. */
export function phraseFailure(reason: RunFailureReason, what: string): string {
  const input = reason === 'invalid-input' ? /^([a-z][a-z-]{1,40}): /.exec(what)?.[1] : undefined;
  return input === undefined ? failurePhrases[reason] : `\`${input}\` is not valid`;
}
