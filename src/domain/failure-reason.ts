/** Why a run was not green (contract of the `failure-reason` output). */
export const runFailureReasons = [
  'invalid-input',
  'terraform-missing',
  'terraform-failed',
  'state-locked',
  'state-not-saved',
  'state-unavailable',
  'oidc-denied',
  'access-denied',
  'credentials-expired',
  'not-delegated-administrator',
  'trusted-access-missing',
  'organizational-unit-not-found',
  'capability-missing',
  'template-invalid',
  'quota-exceeded',
  'throttled',
  'operation-in-progress',
  'operation-wait-timeout',
  'rollout-timeout',
  'tolerance-not-zero',
  'accounts-failed',
  'accounts-behind',
  'comment-failed',
  'sandbox-failed',
  'role-not-proven',
  'drift-timeout',
  'unknown',
] as const;
export type RunFailureReason = (typeof runFailureReasons)[number];

/** Why one account does not have the planned role (contract of `results.json`). */
export const accountFailureReasons = [
  'denied-by-scp',
  'access-denied',
  'name-already-exists',
  'stack-stuck',
  'account-suspended',
  'sts-region-inactive',
  'execution-role-missing',
  'managed-policy-invalid',
  'invalid-principal',
  'quota-exceeded',
  'throttled',
  'aws-internal',
  'tolerance-exceeded',
  'operation-stopped',
  'unknown',
] as const;
export type AccountFailureReason = (typeof accountFailureReasons)[number];

/** Why a fact does not hold in one account (contract of an audit's findings). */
export const auditFailureReasons = [
  'not-covered',
  'drifted',
  'role-missing',
  'role-differs',
  'policy-attached',
  'not-assumable',
  'assumable-without-external-id',
  'unproven',
] as const;
export type AuditFailureReason = (typeof auditFailureReasons)[number];

/** Cause and next step, written once for comment, log and docs. */
export interface Explanation {
  readonly cause: string;
  readonly next: string;
}

export const accountExplanations: Readonly<Record<AccountFailureReason, Explanation>> = {
  'denied-by-scp': {
    cause: 'a service control policy denies what the stack needs',
    next: 'exempt `stacksets-exec-*` from the policy that AWS names, or that denies the action that AWS names',
  },
  'access-denied': {
    cause: 'the StackSets execution role was denied a call in the account',
    next: 'allow the action that AWS names: look for a permissions boundary or an SCP that takes it away from `stacksets-exec-*`',
  },
  'name-already-exists': {
    cause: 'a role of this name already exists outside the stack set',
    next: 'find out whose it is: import its stack into the stack set with `aws cloudformation import-stacks-to-stack-set`, or delete the role, or use another `role-name` (IAM cannot rename a role)',
  },
  'stack-stuck': {
    cause: 'the account’s stack is in a state that CloudFormation cannot update',
    next: 'in `UPDATE_ROLLBACK_FAILED`, continue the rollback with `aws cloudformation continue-update-rollback`, since deleting the stack deletes the role; in `ROLLBACK_COMPLETE`, delete the stack; while an operation is in progress, wait for its end',
  },
  'account-suspended': {
    cause: 'the account is suspended or being closed; AWS skips it',
    next: 'nothing to do; if the account is reopened, run apply again',
  },
  'sts-region-inactive': {
    cause: 'AWS STS is not activated in this Region for the account',
    next: 'activate STS for the Region in the account’s IAM settings',
  },
  'execution-role-missing': {
    cause: 'the StackSets execution role is missing in the account or does not trust the administrator',
    next: 'from the management account, activate trusted access for StackSets again with `aws cloudformation activate-organizations-access`; if the account has left the organization, remove its instance from the stack set',
  },
  'managed-policy-invalid': {
    cause: 'a managed policy named by the role does not exist in the account',
    next: 'create the customer-managed policy in the account first, or correct `managed-policy-arns`',
  },
  'invalid-principal': {
    cause: 'a principal in the trust policy does not exist',
    next: 'create the trusted principal first, or correct `trusted-principal-arns`',
  },
  'quota-exceeded': {
    cause: 'a service quota of the account is used up',
    next: 'raise the quota of the account, or remove roles and policies that are not used',
  },
  throttled: {
    cause: 'AWS throttled the calls in this account',
    next: 'run apply again',
  },
  'aws-internal': {
    cause: 'AWS reported an internal fault',
    next: 'run apply again',
  },
  'tolerance-exceeded': {
    cause: 'AWS did not start there: other accounts exceeded the failure tolerance',
    next: 'fix the failed accounts, then run apply again: it also reaches the accounts where nothing was started',
  },
  'operation-stopped': {
    cause: 'AWS did not start there: the operation was stopped',
    next: 'run apply again',
  },
  unknown: { cause: 'AWS gave no reason that this version knows', next: 'read the events of the stack in the account' },
};

export const auditExplanations: Readonly<Record<AuditFailureReason, Explanation>> = {
  'not-covered': {
    cause: 'the account has no instance that is up to date, or has one that it should not have',
    next: 'run apply: it deploys what is missing and updates what is outdated; an instance outside the targets is removed by hand',
  },
  drifted: {
    cause: 'CloudFormation’s drift detection found the stack’s resources changed',
    next: 'change the property back with the command that the report shows, or run apply with the next version',
  },
  'role-missing': {
    cause: 'the stack says that it has the role, and the account does not have it',
    next: 'delete the account’s stack instance by hand and run apply, which deploys the role again',
  },
  'role-differs': {
    cause: 'the role in IAM is not what the template says for this account',
    next: 'find out in CloudTrail who changed it, then change it back with the command that the report shows',
  },
  'policy-attached': {
    cause: 'the role has a policy that the template does not give it',
    next: 'find out in CloudTrail who attached it, then detach it with the command that the report shows',
  },
  'not-assumable': {
    cause: 'the role could not be assumed although the external id was given',
    next: 'look at what AWS names: a trust policy that was changed, a service control policy, or a role that is missing',
  },
  'assumable-without-external-id': {
    cause: 'the role could be assumed without its external id, or with a wrong one',
    next: 'restore the trust policy at once with the command that the report shows: the confused deputy is not kept out',
  },
  unproven: {
    cause: 'a fact could not be looked at in the account',
    next: 'do what the report names, then run the audit again',
  },
};

/** Cause and next step of a red run, as sentences, written once for comment, log and docs. */
export const runExplanations: Readonly<Record<RunFailureReason, Explanation>> = {
  'invalid-input': {
    cause: 'An input is missing, malformed or contradicts another.',
    next: 'Correct the input that the message names first.',
  },
  'terraform-missing': {
    cause: 'No usable Terraform was found or could be installed.',
    next: 'Set `terraform-version`, and the action installs it, or name a Terraform 1.11 or newer in `terraform-binary`.',
  },
  'terraform-failed': {
    cause: 'Terraform failed with an error that has no `failure-reason` of its own.',
    next: 'Fix the cause that Terraform names, then run again.',
  },
  'state-locked': {
    cause: 'Another run holds the lock of Terraform’s state, or a killed run never released it.',
    next: 'Wait for the other run to finish. If that run is gone, unlock with the command that the report names.',
  },
  'state-not-saved': {
    cause: 'AWS was changed, but Terraform’s state could not be written, not even at the second attempt.',
    next: 'Run the command that the report shows before the runner is gone. If it is too late, adopt the stack set with `import-existing: true`.',
  },
  'state-unavailable': {
    cause: 'The bucket of Terraform’s state does not exist, or is in another Region than the backend names.',
    next: 'Create the bucket, or correct `bucket` and `region` in `backend-config`.',
  },
  'oidc-denied': {
    cause: 'GitHub gave this job no OIDC token, or AWS did not accept it; what may pass was tried again.',
    next: 'Compare the trust policy of the role with the claims that the message shows: first `job_workflow_ref` (a policy that pins the called workflow), then `sub`, `aud` and the provider. The job needs `permissions: id-token: write`.',
  },
  'access-denied': {
    cause: 'The role of this run may not make a call that it needs.',
    next: 'Give the role the permission that the message names.',
  },
  'credentials-expired': {
    cause: 'The credentials expired. An operation that was started goes on in AWS without them.',
    next:
      'Run again: apply attaches to the operation if one goes on. Use `role-to-assume`, whose credentials are renewed ' +
      'during the run, or use longer sessions.',
  },
  'not-delegated-administrator': {
    cause: 'The account is not a delegated administrator for StackSets, or the role has no permission to check this.',
    next:
      'Register this account for member.org.stacksets.cloudformation.amazonaws.com and grant the role ' +
      'organizations:ListDelegatedAdministrators. In the management account, set `call-as: SELF` instead.',
  },
  'trusted-access-missing': {
    cause: 'The organization does not trust StackSets.',
    next: 'From the management account, run `aws cloudformation activate-organizations-access` (all features must be enabled).',
  },
  'organizational-unit-not-found': {
    cause: 'The organization has no OU of this id, or the stack set was not deployed to it.',
    next: 'Correct `organizational-unit-ids`; `aws organizations list-organizational-units-for-parent` lists them.',
  },
  'capability-missing': {
    cause: 'The template needs a capability that was not acknowledged.',
    next: 'Add the capability that the message names to the stack set. A role with a name needs `CAPABILITY_NAMED_IAM`.',
  },
  'template-invalid': {
    cause: 'CloudFormation refused the template or its parameters.',
    next: 'Correct the template or its parameters.',
  },
  'quota-exceeded': {
    cause: 'A quota of the administrator account is used up.',
    next: 'Raise the quota that the message names.',
  },
  throttled: {
    cause: 'AWS repeatedly refused calls because there were too many.',
    next: 'Run again in a few minutes.',
  },
  'operation-in-progress': {
    cause: 'Another operation on the stack set is in progress.',
    next: 'Run apply again when the operation named in the message has ended.',
  },
  'operation-wait-timeout': {
    cause: 'An operation of another client did not end within `operation-wait-timeout` or the job’s `timeout-minutes`.',
    next: 'Find out why that operation takes so long, then run apply again: it waits for the operation again.',
  },
  'rollout-timeout': {
    cause:
      'The operation of this action did not end within `rollout-timeout` or the job’s `timeout-minutes`. It goes on in AWS.',
    next: 'Run apply again: it attaches to the operation and follows it to its end. A larger organization needs a longer `rollout-timeout`, and a job that lasts as long.',
  },
  'tolerance-not-zero': {
    cause:
      'AWS ran an operation with a higher failure tolerance than the action had asked for. The action stopped the operation.',
    next: 'Find out who else changes the operations of this stack set, then run apply again.',
  },
  'accounts-failed': {
    cause: 'Some accounts do not have the planned version. The report gives the reason for each of them.',
    next: 'Fix the accounts named in the report, then run apply again: it reaches only the accounts that lack this version.',
  },
  'accounts-behind': {
    cause:
      'Some accounts do not have the planned version: they are not up to date with the stack set, or another client has changed it meanwhile.',
    next: 'Fix the accounts named in the report, then run apply again. A person must repair an `INOPERABLE` account first, or exclude it from the targets.',
  },
  'comment-failed': {
    cause: 'The plan could not be posted on the pull request, so no reviewer can have seen it.',
    next: 'Give the job `permissions: pull-requests: write`, then run again.',
  },
  'sandbox-failed': {
    cause: 'The new template failed in the sandbox account. Nothing was sent to the organization.',
    next: 'Fix what the events of the stack name, then run apply again.',
  },
  'role-not-proven': {
    cause: 'A fact about the role does not hold somewhere, or could not be looked at.',
    next: 'Do what the report names for each account.',
  },
  'drift-timeout': {
    cause:
      'CloudFormation’s drift detection did not end within `drift-timeout`; it was stopped, and what it had found is reported.',
    next: 'Raise `drift-timeout`, or use what the last detection has found with `drift-detection: last`.',
  },
  unknown: {
    cause: 'The accounts do not add up, something could not be read, or this version has a defect.',
    next: 'Read the log, then run again: apply reads every account again. If the problem persists, report it.',
  },
};

/** Not a failure, yet red: the runner asked the run to end. */
export const interruptedExplanation: Explanation = {
  cause: 'The job was cancelled, or its runner was shut down.',
  next: 'Run apply again: it attaches to the operation if one goes on, and proves every account.',
};

/** The next step depends on what was lost, so the code that detects the failure gives it. */
const reasonsWithOwnNextStep: readonly RunFailureReason[] = ['state-not-saved', 'terraform-failed', 'unknown'];

/** What to do next, for causes that Terraform or an AWS call reported. */
export const runNextSteps: Readonly<Partial<Record<RunFailureReason, string>>> = Object.fromEntries(
  runFailureReasons
    .filter((reason) => !reasonsWithOwnNextStep.includes(reason))
    .map((reason) => [reason, runExplanations[reason].next]),
);
