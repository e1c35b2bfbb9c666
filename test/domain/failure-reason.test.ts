import { describe, expect, test } from '@jest/globals';

import { classifyAccountReason, classifyRunReason } from '../../src/domain/classify-reason.ts';
import { accountExplanations, accountFailureReasons, runNextSteps } from '../../src/domain/failure-reason.ts';
import type { AccountFailureReason, RunFailureReason } from '../../src/domain/failure-reason.ts';

const executionRole = 'arn:aws:sts::222222222222:assumed-role/stacksets-exec-0a1b/session';
const inStack = (reason: string): string =>
  `ResourceLogicalId:Role, ResourceType:AWS::IAM::Role, ResourceStatusReason:${reason}`;
const byHandler = (inner: string, code: string): string =>
  inStack(
    `Resource handler returned message: "${inner} (Service: Iam, Status Code: 400, Request ID: 1-2)" (RequestToken: 3-4, HandlerErrorCode: ${code}).`,
  );

const accountTexts: readonly (readonly [AccountFailureReason, string])[] = [
  ['tolerance-exceeded', 'Cancelled since failure tolerance has exceeded'],
  ['operation-stopped', 'Cancelled since the operation was stopped'],
  [
    'execution-role-missing',
    "Account 222222222222 should have 'AWSCloudFormationStackSetExecutionRole' role with trust relationship to Role 'aws-service-role'.",
  ],
  [
    'execution-role-missing',
    "Account 222222222222 should have 'stacksets-exec-0a1b' role with trust relationship to Role 'service-role/AWSControlTowerStackSetRole'.",
  ],
  [
    'denied-by-scp',
    `User: ${executionRole} is not authorized to perform: iam:GetRole on resource: role Audit with an explicit deny in a service control policy`,
  ],
  [
    'denied-by-scp',
    `User: ${executionRole} is not authorized to perform: cloudformation:DescribeStacks on resource: arn:aws:cloudformation:us-east-1:222222222222:stack/StackSet-audit/1 with an explicit deny in a service control policy`,
  ],
  [
    'denied-by-scp',
    inStack(
      `User: ${executionRole} is not authorized to perform: iam:CreateRole on resource: role Audit with an explicit deny in a service control policy (Service: Iam; Status Code: 403; Error Code: AccessDenied; Request ID: 1; Proxy: null).`,
    ),
  ],
  [
    'denied-by-scp',
    byHandler(
      `User: ${executionRole} is not authorized to perform: iam:CreateRole with an explicit deny in a service control policy`,
      'AccessDenied',
    ),
  ],
  [
    'access-denied',
    inStack(
      `User: ${executionRole} is not authorized to perform: iam:CreateRole on resource: role Audit because no permissions boundary allows the iam:CreateRole action`,
    ),
  ],
  ['access-denied', byHandler('Access Denied', 'AccessDenied')],
  ['name-already-exists', inStack('Audit already exists.')],
  [
    'name-already-exists',
    inStack('Audit already exists in stack arn:aws:cloudformation:us-east-1:222222222222:stack/other/1.'),
  ],
  ['name-already-exists', byHandler('Role with name Audit already exists.', 'AlreadyExists')],
  [
    'stack-stuck',
    'Stack:arn:aws:cloudformation:us-east-1:222222222222:stack/StackSet-audit/1 is in ROLLBACK_COMPLETE state and can not be updated.',
  ],
  [
    'stack-stuck',
    'Stack:arn:aws:cloudformation:us-east-1:222222222222:stack/StackSet-audit/1 is in UPDATE_ROLLBACK_FAILED state and can not be updated.',
  ],
  [
    'sts-region-inactive',
    'STS is not activated in this region for account:222222222222. Your account administrator can activate STS in this region using the IAM Console.',
  ],
  ['account-suspended', 'ACCOUNT_SUSPENDED'],
  ['aws-internal', 'DEFAULT_ROLE_CREATION_ERROR'],
  ['aws-internal', 'Failed to get stack status'],
  ['aws-internal', byHandler('Something broke', 'GeneralServiceException')],
  [
    'invalid-principal',
    inStack(
      'Invalid principal in policy: "AWS":"arn:aws:iam::333333333333:role/gone" (Service: Iam; Status Code: 400; Error Code: MalformedPolicyDocument)',
    ),
  ],
  [
    'invalid-principal',
    byHandler('Invalid principal in policy: "AWS":"arn:aws:iam::333333333333:role/gone"', 'InvalidRequest'),
  ],
  [
    'managed-policy-invalid',
    byHandler('Policy arn:aws:iam::222222222222:policy/baseline does not exist or is not attachable.', 'NotFound'),
  ],
  ['quota-exceeded', byHandler('Cannot exceed quota for RolesPerAccount: 1000', 'ServiceLimitExceeded')],
  ['throttled', byHandler('Rate exceeded', 'Throttling')],
  ['throttled', inStack('Request limit exceeded. (Service: Iam; Status Code: 503; Error Code: RequestLimitExceeded)')],
  ['aws-internal', byHandler('We could not complete it', 'InternalFailure')],
  ['unknown', ''],
  ['unknown', 'Something AWS never said before'],
];

describe('why an account failed', () => {
  test.each(accountTexts)('%s: %s', (expected, text) => {
    expect(classifyAccountReason(text)).toBe(expected);
  });

  test('the table has a text for each reason', () => {
    expect(new Set(accountTexts.map(([reason]) => reason))).toEqual(new Set(accountFailureReasons));
  });

  test('each reason has a cause and a next step', () => {
    for (const reason of accountFailureReasons) {
      expect(accountExplanations[reason].cause).not.toBe('');
      expect(accountExplanations[reason].next).not.toBe('');
    }
  });
});

describe('why a run failed', () => {
  const lockInfo = 'Lock Info:\n  ID:        1\n  Who:       runner@host';
  const texts: readonly (readonly [RunFailureReason, string])[] = [
    [
      'not-delegated-administrator',
      'ValidationError: You must be the management account or delegated admin account of an organization before operating a SERVICE_MANAGED stack set',
    ],
    [
      'not-delegated-administrator',
      'ValidationError: You must be the master account or delegated admin account of an organization before operating a SERVICE_MANAGED stack set',
    ],
    ['not-delegated-administrator', 'ValidationError: Account used is not a delegated administrator'],
    ['not-delegated-administrator', 'ValidationError: Failed to check account is Delegated Administrator'],
    ['trusted-access-missing', 'You must enable organizations access to operate a service managed stack set'],
    [
      'operation-in-progress',
      'OperationInProgressException: Another Operation on StackSet arn:aws:cloudformation:us-east-1:111111111111:stackset/audit:1 is in progress: 4f1c',
    ],
    ['organizational-unit-not-found', 'Organizational unit ou-ab12-11111111 not found in StackSet audit:1'],
    ['capability-missing', 'InsufficientCapabilitiesException: Requires capabilities : [CAPABILITY_NAMED_IAM]'],
    ['template-invalid', 'ValidationError: Template format error: Unrecognized resource types: [AWS::IAM::Rolle]'],
    ['template-invalid', 'ValidationError: Parameters: [ExternalId] must have values'],
    ['quota-exceeded', 'LimitExceededException: You have reached the limit of stack sets'],
    ['throttled', 'Throttling: Rate exceeded'],
    ['throttled', 'TooManyRequestsException: AWS Organizations cannot complete your request'],
    [
      'access-denied',
      'AccessDenied: User: arn:aws:sts::222222222222:assumed-role/Plan/run is not authorized to perform: cloudformation:UpdateStackSet',
    ],
    [
      'access-denied',
      'Error acquiring the state lock\nError message: operation error S3: PutObject, StatusCode: 403, api error AccessDenied: no',
    ],
    [
      'state-locked',
      `Error acquiring the state lock\nError message: operation error S3: PutObject, StatusCode: 412, api error PreconditionFailed\n${lockInfo}`,
    ],
    ['state-locked', `Error acquiring the state lock\n\nError message: resource temporarily unavailable\n${lockInfo}`],
    [
      'state-unavailable',
      'Failed to get existing workspaces: S3 bucket "acme" does not exist.\n\nThe referenced S3 bucket must have been previously created.',
    ],
    [
      'state-unavailable',
      'Unable to list objects in S3 bucket "acme" with prefix "env:/": operation error S3: ListObjectsV2, https response error StatusCode: 301, RequestID: A, HostID: B, requested bucket from\n"us-east-1", actual location "eu-west-1"',
    ],
    [
      'state-unavailable',
      "operation error S3: ListObjectsV2, https response error StatusCode: 400, RequestID: , HostID: , api error AuthorizationHeaderMalformed: The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
    ],
    [
      'access-denied',
      'Unable to access object "a.tfstate" in S3 bucket "acme": operation error S3: HeadObject, https response error StatusCode: 403, RequestID: , HostID: , api error Forbidden: Forbidden',
    ],
    ['state-not-saved', 'Error: Failed to save state'],
    ['state-not-saved', 'the state was written to the file "errored.tfstate"'],
    [
      'oidc-denied',
      'operation error STS: AssumeRoleWithWebIdentity, StatusCode: 403, api error AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    ],
    ['oidc-denied', 'InvalidIdentityToken: No OpenIDConnect provider found in your account'],
    ['credentials-expired', 'ExpiredToken: The provided token has expired.'],
    ['credentials-expired', 'ExpiredTokenException: The security token included in the request is expired'],
    [
      'credentials-expired',
      'operation error S3: PutObject, StatusCode: 400, api error ExpiredToken: The provided token has expired.',
    ],
    [
      'credentials-expired',
      'operation error CloudFormation: UpdateStackSet, StatusCode: 403, api error RequestExpired: Request has expired.',
    ],
    ['throttled', 'RequestLimitExceeded: Request limit exceeded.'],
    ['throttled', 'SlowDown: Please reduce your request rate.'],
  ];
  test.each(texts)('%s: %s', (expected, text) => {
    expect(classifyRunReason(text, 'unknown')).toBe(expected);
    expect(classifyRunReason(`Error: updating StackSet: ${text}`, 'terraform-failed')).toBe(expected);
  });

  test('what it does not know takes the fallback', () => {
    expect(classifyRunReason('Error: Reference to undeclared resource', 'terraform-failed')).toBe('terraform-failed');
  });

  test('every cause it reads has a next step, except what names its own', () => {
    const read = new Set(texts.map(([reason]) => reason));
    expect([...read].filter((reason) => runNextSteps[reason] === undefined)).toEqual(['state-not-saved']);
  });
});
