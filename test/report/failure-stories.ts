import type { FailureReport } from '../../src/domain/reports/failure-report.ts';
import { stackSet } from './sample-reports.ts';

const interrupted = {
  stackSet,
  failureReason: undefined,
  what: 'The runner asked this run to end.',
  why: undefined,
  next: undefined,
} as const;

/** Runs that ended before there was anything else to show. */
export const failureStories: Readonly<Record<string, FailureReport>> = {
  'interrupted-plan': { ...interrupted, command: 'plan' },
  'interrupted-apply': { ...interrupted, command: 'apply' },
  'credentials-expired': {
    ...interrupted,
    command: 'apply',
    failureReason: 'credentials-expired',
    what: 'AWS refused to read the organization (organizations:ListAccounts): ExpiredToken.',
  },
  'state-locked': {
    ...interrupted,
    command: 'plan',
    failureReason: 'state-locked',
    what: 'The Terraform state is locked by runner@fv-az1234 since 2026-11-24 09:08:16 UTC (lock id 43ea67d6-cb19-bc1d-d2cf-7b9796ddb777).',
    next: 'Wait for the other run to finish. To unlock, first make sure that the run with the lock has really ended (two runs that write at the same time destroy the state), then run `aws s3 rm s3://example-terraform-state/stackset-role-action/444455556666/us-east-1/OrganizationSecurityAuditRole.tfstate.tflock`.',
  },
  'state-unavailable': {
    ...interrupted,
    command: 'plan',
    failureReason: 'state-unavailable',
    what: 'terraform init failed (exit code 1). The state bucket `example-terraform-state` is in eu-west-1, and the backend looks for it in us-east-1.',
    why: 'Error: Failed to get existing workspaces: Unable to list objects in S3 bucket "example-terraform-state" with prefix "env:/": operation error S3: ListObjectsV2, https response error StatusCode: 301, RequestID: A1, HostID: B2, requested bucket from "us-east-1", actual location "eu-west-1"',
    next: 'Write `region=eu-west-1` into `backend-config`.',
  },
  'oidc-denied': {
    ...interrupted,
    command: 'apply',
    failureReason: 'oidc-denied',
    what: 'role-to-assume: AWS did not let this job assume arn:aws:iam::444455556666:role/ci/deploy: AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity.',
    why: [
      'The token of this job says',
      'job_workflow_ref: acme/org-roles/.github/workflows/stackset-role.yml@refs/tags/v2',
      'sub: repo:acme/org-roles:ref:refs/heads/main',
      'aud: sts.amazonaws.com',
      'iss: https://token.actions.githubusercontent.com',
      'It was tried 4 times in 21 s.',
    ].join('\n'),
    next: 'Check that the role exists. Compare its trust policy with the claims of this token, in this order: `job_workflow_ref` (a policy that pins the called workflow denies every other file and ref), `sub`, `aud` (the input `audience`). Check that it names the provider token.actions.githubusercontent.com of its own account.',
  },
  'invalid-input': {
    ...interrupted,
    command: 'plan',
    failureReason: 'invalid-input',
    what: 'role-name: "has spaces" is not a role name.',
    next: 'Use letters, digits and +=,.@_- characters, at most 64.',
  },
};
