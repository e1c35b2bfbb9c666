import { execFileSync } from 'node:child_process';

import { describe, expect, test } from '@jest/globals';

import type { AccountClass, AccountResult } from '../../../src/domain/account-result.ts';
import { adviseAccount } from '../../../src/domain/advice/account-advice.ts';
import type { StepToDo } from '../../../src/domain/advice/step-to-do.ts';
import { classifyAccountReason } from '../../../src/domain/classify-reason.ts';
import { accountFailureReasons } from '../../../src/domain/failure-reason.ts';

const place = {
  stackSet: { name: 'security-audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' },
  roleArnPattern: 'arn:aws:iam::{account}:role/audit/Audit',
} as const;

function resultOf(statusReason: string, over: Partial<AccountResult> = {}): AccountResult {
  return {
    account: '222222222222',
    name: 'shop-prod-9',
    organizationalUnitId: 'ou-ab12-production',
    organizationalUnitPath: 'Root/Prod',
    region: 'us-east-1',
    class: 'failed',
    status: 'OUTDATED',
    detailedStatus: 'FAILED',
    reason: classifyAccountReason(statusReason),
    statusReason,
    operationId: 'op-1',
    ...over,
  };
}

const stackArn = 'arn:aws:cloudformation:eu-west-1:222222222222:stack/StackSet-security-audit-1a2b/77';
const stuck = (state: string): string => `Stack:${stackArn} is in ${state} state and can not be updated.`;
const atStack = '--stack-name StackSet-security-audit-1a2b --region eu-west-1';
const inStack = (reason: string): string =>
  `ResourceLogicalId:Role, ResourceType:AWS::IAM::Role, ResourceStatusReason:${reason}`;
const execution = 'arn:aws:sts::222222222222:assumed-role/stacksets-exec-0a1b/session';
const denied = `User: ${execution} is not authorized to perform: iam:PutRolePolicy on resource: role Audit`;
const lookUp = `aws cloudformation describe-stacks --region us-east-1 --query "Stacks[?starts_with(StackName, 'StackSet-security-audit')].[StackName,StackStatus,StackStatusReason]" --output text`;
const address = '--stack-set-name security-audit --call-as DELEGATED_ADMIN --region us-east-1';

const advice: readonly (readonly [statusReason: string, expected: Partial<StepToDo> | undefined])[] = [
  [
    `${denied} with an explicit deny in a service control policy`,
    {
      text: 'exempt `stacksets-exec-*` from the SCP that denies `iam:PutRolePolicy`',
      url: 'https://console.aws.amazon.com/organizations/v2/home/accounts/222222222222',
    },
  ],
  [
    `${denied} with an explicit deny in a service control policy: arn:aws:organizations::111111111111:policy/o-abcdef1234/service_control_policy/p-11223344`,
    {
      text: 'exempt `stacksets-exec-*` from the SCP `p-11223344` that denies `iam:PutRolePolicy`',
      url: 'https://console.aws.amazon.com/organizations/v2/home/policies/service-control-policy/p-11223344',
    },
  ],
  [
    `${denied} because no permissions boundary allows the iam:PutRolePolicy action`,
    {
      text: 'allow `iam:PutRolePolicy` for `stacksets-exec-0a1b`: look for a permissions boundary or an SCP that takes it away',
      command: 'aws iam get-role --role-name stacksets-exec-0a1b',
    },
  ],
  [
    inStack('Audit already exists.'),
    {
      text: 'find out whose role `Audit` is: import its stack into the stack set, or delete the role, or use another `role-name`',
      command: 'aws cloudformation describe-stack-resources --physical-resource-id Audit --region us-east-1',
      document: 'operations.md#a-role-of-this-name-exists-already',
    },
  ],
  [
    inStack('Audit already exists in stack arn:aws:cloudformation:us-east-1:222222222222:stack/other/1-2.'),
    {
      text: 'as the administrator, import the stack `other`, which has the role `Audit`, into the stack set; or delete that stack, or use another `role-name`',
      command: `aws cloudformation import-stacks-to-stack-set ${address} --stack-ids arn:aws:cloudformation:us-east-1:222222222222:stack/other/1-2 --organizational-unit-ids ou-ab12-production --operation-preferences FailureToleranceCount=0,MaxConcurrentCount=1`,
    },
  ],
  [
    inStack('Audit already exists in stack arn:aws:cloudformation:us-east-1:222222222222:stack/StackSet-old-1/1-2.'),
    {
      text: 'remove the role `Audit` from the other stack set that owns `StackSet-old-1`, or use another `role-name`',
      command: 'aws cloudformation describe-stacks --stack-name StackSet-old-1 --region us-east-1',
    },
  ],
  [
    stuck('UPDATE_ROLLBACK_FAILED'),
    {
      text: 'fix what stopped the rollback of the stack, then continue it; never delete the stack: that deletes the role',
      command: `aws cloudformation continue-update-rollback ${atStack}`,
    },
  ],
  [
    'Stack StackSet-x is in UPDATE_ROLLBACK_FAILED state and can not be updated.',
    { command: 'aws cloudformation continue-update-rollback --stack-name StackSet-x --region us-east-1' },
  ],
  [stuck('UPDATE_FAILED'), { command: `aws cloudformation rollback-stack ${atStack}` }],
  [stuck('ROLLBACK_COMPLETE'), { command: `aws cloudformation delete-stack ${atStack}` }],
  [stuck('ROLLBACK_FAILED'), { command: `aws cloudformation delete-stack ${atStack}` }],
  [stuck('CREATE_FAILED'), { command: `aws cloudformation delete-stack ${atStack}` }],
  [stuck('REVIEW_IN_PROGRESS'), { command: `aws cloudformation delete-stack ${atStack}` }],
  [stuck('DELETE_FAILED'), { command: `aws cloudformation delete-stack ${atStack}` }],
  [
    stuck('UPDATE_ROLLBACK_IN_PROGRESS'),
    {
      text: 'wait until the stack leaves `UPDATE_ROLLBACK_IN_PROGRESS`, then run apply again',
      command: `aws cloudformation describe-stacks ${atStack} --query 'Stacks[].StackStatus' --output text`,
    },
  ],
  [stuck('IMPORT_ROLLBACK_FAILED'), { command: `aws cloudformation describe-stack-events ${atStack} --max-items 20` }],
  ['ACCOUNT_SUSPENDED', undefined],
  [
    'STS is not activated in this region for account:222222222222. Your account administrator can activate STS in this region using the IAM Console.',
    {
      text: 'activate AWS STS for `us-east-1` in the account’s IAM settings',
      url: 'https://console.aws.amazon.com/iam/home#/account_settings',
    },
  ],
  [
    "Account 222222222222 should have 'stacksets-exec-0a1b' role with trust relationship to Role 'aws-service-role'.",
    { command: 'aws cloudformation activate-organizations-access --region us-east-1' },
  ],
  [
    inStack('Policy arn:aws:iam::222222222222:policy/baseline does not exist or is not attachable.'),
    {
      text: 'create the policy `arn:aws:iam::222222222222:policy/baseline` first, or correct `managed-policy-arns`',
      command: 'aws iam get-policy --policy-arn arn:aws:iam::222222222222:policy/baseline',
    },
  ],
  [
    inStack('Policy arn:aws:iam::aws:policy/SecurityAudits does not exist or is not attachable.'),
    { text: 'correct `managed-policy-arns`: AWS has no policy `arn:aws:iam::aws:policy/SecurityAudits`' },
  ],
  [
    inStack('Invalid principal in policy: "AWS":"arn:aws:iam::333333333333:role/deploy/gone" (Service: Iam)'),
    {
      text: 'create the trusted principal `arn:aws:iam::333333333333:role/deploy/gone` first, or correct `trusted-principal-arns`; in its own account, this shows whether it exists',
      command: 'aws iam get-role --role-name gone',
    },
  ],
  [
    inStack('Cannot exceed quota for RolesPerAccount: 1000'),
    {
      text: 'raise the quota `RolesPerAccount` of the account, or remove what is not used',
      command: 'aws iam get-account-summary --query SummaryMap',
      url: 'https://us-east-1.console.aws.amazon.com/servicequotas/home/services/iam/quotas',
    },
  ],
  ['Rate exceeded', { text: 'run apply again' }],
  ['Failed to get stack status', { text: 'run apply again' }],
  ['Cancelled since failure tolerance has exceeded', undefined],
  ['Cancelled since the operation was stopped', undefined],
  ['Something AWS never said before', { text: 'read the events of the stack in the account', command: lookUp }],
];

describe('what a person does for an account', () => {
  test.each(advice)('%s', (statusReason, expected) => {
    const step = adviseAccount(resultOf(statusReason), place);
    if (expected === undefined) expect(step).toBeUndefined();
    else expect(step).toMatchObject(expected);
  });

  test('the table has every reason', () => {
    expect(new Set(advice.map(([statusReason]) => classifyAccountReason(statusReason)))).toEqual(
      new Set(accountFailureReasons),
    );
  });

  const silent: readonly (readonly [AccountClass, Partial<StepToDo> | undefined])[] = [
    ['current', undefined],
    ['missing', { text: 'run apply again' }],
    ['outdated', { text: 'run apply again' }],
    [
      'unknown',
      {
        command: `aws cloudformation describe-stack-instance ${address} --stack-instance-account 222222222222 --stack-instance-region us-east-1`,
      },
    ],
    [
      'inoperable',
      {
        command: `aws cloudformation delete-stack-instances ${address} --deployment-targets '{"OrganizationalUnitIds":["ou-ab12-production"],"Accounts":["222222222222"],"AccountFilterType":"INTERSECTION"}' --regions us-east-1 --retain-stacks`,
      },
    ],
  ];

  test.each(silent)('the class %s alone', (accountClass, expected) => {
    const step = adviseAccount(resultOf('', { class: accountClass, reason: 'unknown' }), place);
    if (expected === undefined) expect(step).toBeUndefined();
    else expect(step).toMatchObject(expected);
  });

  test('a stack that may have the role is never deleted', () => {
    for (const state of ['UPDATE_ROLLBACK_FAILED', 'UPDATE_FAILED', 'UPDATE_ROLLBACK_IN_PROGRESS', 'WHATEVER']) {
      expect(adviseAccount(resultOf(stuck(state)), place)?.command).not.toContain('delete-stack');
    }
  });
});

describe('a command', () => {
  const classes = ['failed', 'unknown', 'inoperable'] as const;
  const steps = [...advice.map(([statusReason]) => statusReason), '']
    .flatMap((statusReason) =>
      classes.map((accountClass) => adviseAccount(resultOf(statusReason, { class: accountClass }), place)),
    )
    .filter((step) => step !== undefined);

  test('is a whole command of a shell', () => {
    const commands = [...new Set(steps.map(({ command }) => command).filter((command) => command !== undefined))];
    expect(commands.length).toBeGreaterThan(15);
    for (const command of commands) execFileSync('sh', ['-n', '-c', command]);
  });

  test('has no placeholder, and its text is half a sentence', () => {
    for (const { text, command = '' } of steps) {
      expect(`${text} ${command}`).not.toMatch(/[A-Z]+-[A-Z]+-NAME|ROLE-NAME|undefined|<|…/);
      expect(text).toMatch(/^[a-z]/);
      expect(text).not.toMatch(/\.$/);
    }
  });

  test.each(['$(touch x)', '`id`', '; rm -rf x', "' | sh '"])('takes nothing over from a name with %s', (evil) => {
    const texts = [
      `Stack:arn:aws:cloudformation:us-east-1:222222222222:stack/${evil}/1 is in ROLLBACK_COMPLETE state and can not be updated.`,
      `Policy arn:aws:iam::222222222222:policy/${evil} does not exist or is not attachable.`,
      `Invalid principal in policy: "AWS":"arn:aws:iam::333333333333:role/${evil}"`,
      `Audit already exists in stack arn:aws:cloudformation:us-east-1:222222222222:stack/${evil}/1.`,
    ];
    for (const text of texts) expect(adviseAccount(resultOf(text), place)?.command ?? '').not.toContain(evil);
  });
});
