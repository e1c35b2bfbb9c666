import { describe, expect, test } from '@jest/globals';

import type { Backend } from '../../src/terraform/backend.ts';
import { excerpt } from '../../src/terraform/failure-text.ts';
import { isRefusedDestroy, terraformFailure, unendedTerraform } from '../../src/terraform/failure.ts';

const locked = `
Error: Error acquiring the state lock

Error message: operation error S3: PutObject, https response error
StatusCode: 412, RequestID: 1, HostID: 2, api error PreconditionFailed: At
least one of the pre-conditions you specified did not hold
Lock Info:
  ID:        43ea67d6-cb19-bc1d-d2cf-7b9796ddb777
  Path:      states/stackset-role-action/222222222222/us-east-1/audit.tfstate
  Operation: OperationTypeApply
  Who:       runner@fv-az1234
  Version:   1.11.4
  Created:   2026-11-24 11:08:16.374120718 +0000 UTC
  Info:      


Terraform acquires a state lock to protect the state from being written
by multiple users at the same time. Please resolve the issue above and try
again. For most commands, you can disable locking with the "-lock=false"
flag, but this is not recommended.
`;
const boxed = locked
  .split('\n')
  .map((line) => `│ ${line}`.trimEnd())
  .join('\n');

const accounts = `
Error: updating CloudFormation StackSet (audit): waiting for completion: unexpected state 'FAILED', wanted target 'SUCCEEDED'. last error: Account (000000000001), Region (us-east-1), SUCCEEDED: 
Account (000000000002), Region (us-east-1), FAILED: ResourceLogicalId:Role, ResourceType:AWS::IAM::Role, ResourceStatusReason:Audit already exists.
Account (000000000003), Region (us-east-1), CANCELLED: Cancelled since failure tolerance has exceeded

  with module.stackset_role.aws_cloudformation_stack_set.this,
  on modules/stackset-role/main.tf line 62, in resource "aws_cloudformation_stack_set" "this":
  62: resource "aws_cloudformation_stack_set" "this" {
`;

const unsaved = `
Error: Failed to save state

Error saving state: failed checking for existing remote state: Unable to
access object "audit.tfstate" in S3 bucket "states": operation error S3:
HeadObject, https response error StatusCode: 400, RequestID: , HostID: , api
error BadRequest: Bad Request

Error: Failed to persist state to backend

The error shown above has prevented Terraform from writing the updated state
to the configured backend. To allow for recovery, the state has been written
to the file "errored.tfstate" in the current working directory.

Running "terraform apply" again at this point will create a forked state,
making it harder to recover.

To retry writing this state, use the following command:
    terraform state push errored.tfstate

`;

const expired = `
Error: waiting for CloudFormation StackSet (audit) update: operation error CloudFormation: DescribeStackSetOperation, https response error StatusCode: 403, RequestID: 1, api error ExpiredToken: The security token included in the request is expired

  with module.stackset_role.aws_cloudformation_stack_set.this,
  on modules/stackset-role/main.tf line 62, in resource "aws_cloudformation_stack_set" "this":
  62: resource "aws_cloudformation_stack_set" "this" {

`;

function unreleased(why: string): string {
  return `
Error: Error releasing the state lock

Error message: unable to retrieve file from S3 bucket 'states' with key
'audit.tfstate.tflock': operation error S3: GetObject, https response error
${why}

Terraform acquires a lock when accessing your state to prevent others
running Terraform to potentially modify the state at the same time. An
error occurred while releasing this lock. This could mean that the lock
did or did not release properly.

In this scenario, please call the "force-unlock" command to unlock the
state manually.
`;
}

const expiredToken = 'StatusCode: 400, api error ExpiredToken: The provided token has expired.';
const backend: Backend = {
  type: 's3',
  config: { bucket: 'states', key: 'audit.tfstate', use_lockfile: 'true', region: 'us-east-1' },
};

const prevented = `
Error: Instance cannot be destroyed

  on modules/stackset-role/main.tf line 62:
  62: resource "aws_cloudformation_stack_set" "this" {

Resource module.stackset_role.aws_cloudformation_stack_set.this has
lifecycle.prevent_destroy set, but the plan calls for this resource to be
destroyed. To avoid this error and continue with the plan, either disable
lifecycle.prevent_destroy or reduce the scope of the plan using the -target
option.
`;

describe('a locked state', () => {
  test.each([
    ['plain', locked],
    ['in a box', boxed],
  ])('names its holder, its time and its id: %s', (_, stderr) => {
    const error = terraformFailure('plan', 1, stderr);
    expect(error.code).toBe('state-locked');
    expect(error.what).toBe(
      'The Terraform state is locked by runner@fv-az1234 since 2026-11-24 11:08:16.374120718 +0000 UTC (lock id 43ea67d6-cb19-bc1d-d2cf-7b9796ddb777).',
    );
    expect(error.why).toMatch(/Info:$/);
    expect(error.mustBeReported).toBe(false);
  });

  test('has advice to unlock with the command of its backend after its holder has ended', () => {
    expect(terraformFailure('plan', 1, locked, { backend }).next).toBe(
      'Wait for the other run to finish. To unlock, first make sure that the run with the lock has really ended (two runs that write at the same time destroy the state), then run `aws s3 rm s3://states/audit.tfstate.tflock`.',
    );
    expect(terraformFailure('plan', 1, boxed, { backend: { type: 'gcs', config: {} } }).next).toContain(
      '`terraform force-unlock 43ea67d6-cb19-bc1d-d2cf-7b9796ddb777`',
    );
  });

  test('is not the cause when the lock may not be written: access is denied', () => {
    const denied = `Error: Error acquiring the state lock\n\nError message: operation error S3: PutObject, StatusCode: 403, api error AccessDenied: Access Denied\n`;
    expect(terraformFailure('plan', 1, denied)).toMatchObject({
      code: 'access-denied',
      what: 'terraform plan failed (exit code 1).',
    });
  });
});

test('a failed update keeps the provider’s words about accounts', () => {
  const error = terraformFailure('apply', 1, accounts);
  expect(error).toMatchObject({ code: 'terraform-failed', what: 'terraform apply failed (exit code 1).' });
  expect(error.why).toContain('Account (000000000002), Region (us-east-1), FAILED');
});

test.each([
  [
    'not-delegated-administrator',
    'Error: reading CloudFormation StackSet (audit): ValidationError: Account used is not a delegated administrator',
  ],
  ['credentials-expired', 'Error: ExpiredToken: The security token included in the request is expired'],
  ['operation-in-progress', 'Error: OperationInProgressException: Another Operation on StackSet arn is in progress: 1'],
  ['terraform-failed', 'Error: Reference to undeclared resource'],
  ['invalid-input', 'Error: Invalid value for variable\n\nregions must hold one Region'],
  ['invalid-input', 'Error: Resource precondition failed\n\nThe template is 60000 bytes long'],
])('%s', (code, stderr) => {
  expect(terraformFailure('apply', 1, stderr).code).toBe(code);
});

describe('credentials that end during apply', () => {
  const kept = { kind: 'kept', path: '/temp/audit-errored.tfstate', why: 'Error: push refused' } as const;
  const error = terraformFailure('apply', 1, unsaved + expired + unreleased(expiredToken), {
    backend,
    takesLock: true,
    errored: kept,
  });

  test('are one error with the root cause, which no other error may hide', () => {
    expect(error).toMatchObject({ code: 'credentials-expired', mustBeReported: true });
    expect(error.what).toBe(
      'terraform apply failed (exit code 1). The AWS credentials have expired. AWS has changed, but Terraform could not write its state. The state is in /temp/audit-errored.tfstate. Terraform could not release the lock on its state.',
    );
  });

  test('are reported in the words of every failure, without outdated advice', () => {
    for (const words of [
      'Failed to save state',
      'DescribeStackSetOperation',
      'releasing the state lock',
      'push refused',
    ]) {
      expect(error.why).toContain(words);
    }
    expect(error.why).not.toMatch(/state push errored|force-unlock/);
  });

  test('have the commands in the right order: a remaining lock would refuse the push', () => {
    const [unlock, push, renew] = [
      'aws s3 rm s3://states/audit.tfstate.tflock',
      'terraform state push /temp/',
      'role-to-assume',
    ];
    const places = [unlock, push, renew].map((words) => error.next!.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(error.next).not.toContain('s3:ListBucket');
  });
});

describe('a kept state', () => {
  const keep = (why: string) => ({ backend, errored: { kind: 'kept', path: '/temp/kept', why } }) as const;

  test.each([
    ['no reason is known', unsaved, 'Error: no bucket', 'state-not-saved'],
    ['only the second attempt shows the reason', unsaved, 'Error: api error ExpiredToken', 'credentials-expired'],
    ['another run has the lock now', unsaved, locked, 'state-not-saved'],
    [
      'AWS denied a call in accounts',
      unsaved + accounts.replace('Audit already exists', 'AccessDenied'),
      '',
      'state-not-saved',
    ],
    [
      'access to the state is denied',
      unsaved.replace('BadRequest: Bad Request', 'AccessDenied: Access Denied'),
      '',
      'access-denied',
    ],
  ])('%s: the code', (_, stderr, why, code) => {
    expect(terraformFailure('apply', 1, stderr, keep(why))).toMatchObject({ code, mustBeReported: true });
  });

  test('that the second attempt has pushed is not part of the remaining failure', () => {
    const error = terraformFailure('apply', 1, unsaved + accounts, { backend, errored: { kind: 'pushed' } });
    expect(error).toMatchObject({ code: 'terraform-failed', mustBeReported: false });
    expect(error.next).toBeUndefined();
  });
});

describe('a remaining lock', () => {
  test('that Terraform could not release', () => {
    const error = terraformFailure('apply', 1, accounts + unreleased('StatusCode: 500'), { backend, takesLock: true });
    expect(error).toMatchObject({ code: 'terraform-failed', mustBeReported: true });
    expect(error.what).toContain('could not release the lock');
    expect(error.next).toContain('`aws s3 rm s3://states/audit.tfstate.tflock`');
  });

  test.each([
    [true, 'terraform apply was ended by SIGKILL. Terraform may have left its state locked.'],
    [false, 'terraform apply was ended by SIGKILL.'],
  ])('is possible when a signal ended terraform and the call takes the lock: %s', (takesLock, what) => {
    const error = terraformFailure('apply', 137, '', { backend, takesLock, signal: 'SIGKILL' });
    expect(error).toMatchObject({ what, mustBeReported: takesLock });
    expect(error.next?.includes('.tflock') ?? false).toBe(takesLock);
  });

  test('is possible when the run must end before terraform', () => {
    expect(unendedTerraform('/private', backend)).toMatchObject({
      mustBeReported: true,
      why: expect.stringContaining('/private'),
      next: expect.stringContaining('`aws s3 rm s3://states/audit.tfstate.tflock`'),
    });
  });
});

test('the advice names the permissions for a HEAD request that S3 refuses', () => {
  const refused = unsaved
    .replace('StatusCode: 400', 'StatusCode:\n403')
    .replace('BadRequest: Bad Request', 'Forbidden');
  expect(terraformFailure('plan', 1, refused, { backend }).next).toContain('s3:ListBucket');
});

test('an interrupt of this run is called an interrupt', () => {
  const halted = '\nError: execution halted\n\n\nError: waiting for CloudFormation StackSet: context canceled\n';
  expect(terraformFailure('apply', 1, halted, { backend, takesLock: true, wasInterrupted: true })).toMatchObject({
    code: 'terraform-failed',
    what: 'terraform apply was interrupted (exit code 1).',
    mustBeReported: false,
  });
});

test('prevent_destroy is recognised, other errors are not', () => {
  expect(isRefusedDestroy(prevented)).toBe(true);
  expect(isRefusedDestroy(locked)).toBe(false);
  expect(isRefusedDestroy(accounts)).toBe(false);
});

describe('an excerpt', () => {
  test('begins at the first error, without the box and empty lines', () => {
    expect(excerpt('╷\n│ Warning: old\n╵\n╷\n│ Error: bad\n│ \n│   on main.tf\n╵\n')).toBe('Error: bad\n  on main.tf');
  });
  test('is the whole text when there is no error', () => {
    expect(excerpt('killed\n')).toBe('killed');
    expect(excerpt('')).toBe('');
  });
  test('has a limited length', () => {
    const text = excerpt(`Error: ${'x'.repeat(5_000)}`);
    expect(text).toHaveLength(1_501);
    expect(text.endsWith('…')).toBe(true);
  });
});

describe('a state bucket that Terraform cannot use', () => {
  test.each([
    [
      'Failed to get existing workspaces: S3 bucket "states" does not exist.\n\nThe referenced S3 bucket must have been previously created.',
      'terraform init failed (exit code 1). The state bucket `states` does not exist.',
      'Create it with `aws s3 mb s3://states --region us-east-1`, or correct `bucket` in `backend-config`.',
    ],
    [
      'Unable to list objects in S3 bucket "states": operation error S3: ListObjectsV2, https response error\nStatusCode: 301, requested bucket from "us-east-1", actual\nlocation "eu-west-1"',
      'terraform init failed (exit code 1). The state bucket `states` is in eu-west-1, and the backend looks for it in us-east-1.',
      'Write `region=eu-west-1` into `backend-config`.',
    ],
    [
      'operation error S3: ListObjectsV2, StatusCode: 301, api error PermanentRedirect: The bucket must be addressed elsewhere',
      'terraform init failed (exit code 1). The state bucket `states` is not in us-east-1, where the backend looks for it.',
      'Find its Region with `aws s3api get-bucket-location --bucket states`, then write it into `backend-config` as `region=…`.',
    ],
  ])('is named with its Region: %s', (stderr, what, next) => {
    const error = terraformFailure('init', 1, `Error: ${stderr}\n`, { backend });
    expect(error).toMatchObject({ code: 'state-unavailable', what, next });
  });
});
