import { describe, expect, test } from '@jest/globals';

import { excerpt, isRefusedDestroy, terraformFailure } from '../../src/terraform/failure.ts';

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
  ])('names who holds it, since when, and its id: %s', (_, stderr) => {
    const error = terraformFailure('plan', 1, stderr);
    expect(error.code).toBe('state-locked');
    expect(error.what).toBe(
      'The Terraform state is locked by runner@fv-az1234 since 2026-11-24 11:08:16.374120718 +0000 UTC (lock id 43ea67d6-cb19-bc1d-d2cf-7b9796ddb777).',
    );
    expect(error.next).toContain('terraform force-unlock');
  });

  test('a lock that may not be written is a denied access, not a lock of somebody', () => {
    const denied = `Error: Error acquiring the state lock\n\nError message: operation error S3: PutObject, StatusCode: 403, api error AccessDenied: Access Denied\n`;
    expect(terraformFailure('plan', 1, denied)).toMatchObject({
      code: 'access-denied',
      what: 'terraform plan failed (exit code 1).',
    });
  });
});

test('a failed update keeps the accounts in its words', () => {
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
])('%s', (code, stderr) => {
  expect(terraformFailure('apply', 1, stderr).code).toBe(code);
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
  test('without an error it is everything', () => {
    expect(excerpt('killed\n')).toBe('killed');
    expect(excerpt('')).toBe('');
  });
  test('is cut', () => {
    const text = excerpt(`Error: ${'x'.repeat(5_000)}`);
    expect(text).toHaveLength(1_501);
    expect(text.endsWith('…')).toBe(true);
  });
});
