import { withRole } from '../../../gate-facts.ts';
import { administrator, allow, broadens, deny, granting, harmless, inline, reading } from './pair.ts';
import type { Pair, Statement } from './pair.ts';

/** What is enough alone, or with what stands beside it, on everything. */
const ways: readonly (readonly [actions: string, id: string])[] = [
  ['iam:CreatePolicyVersion', 'new-policy-version'],
  ['iam:SetDefaultPolicyVersion', 'another-policy-version'],
  ['iam:AttachUserPolicy', 'attach-to-user'],
  ['iam:AttachGroupPolicy', 'attach-to-group'],
  ['iam:AttachRolePolicy', 'attach-to-role'],
  ['iam:PutUserPolicy', 'policy-of-user'],
  ['iam:PutGroupPolicy', 'policy-of-group'],
  ['iam:PutRolePolicy', 'policy-of-role'],
  ['iam:AddUserToGroup', 'join-group'],
  ['iam:UpdateAssumeRolePolicy', 'trust-of-role'],
  ['iam:CreateAccessKey', 'new-access-key'],
  ['iam:CreateLoginProfile', 'new-password'],
  ['iam:UpdateLoginProfile', 'another-password'],
  ['iam:CreateServiceSpecificCredential', 'new-service-credential'],
  ['iam:DeleteRolePermissionsBoundary', 'remove-boundary-of-role'],
  ['iam:PutRolePermissionsBoundary', 'replace-boundary-of-role'],
  ['iam:DeleteUserPermissionsBoundary', 'remove-boundary-of-user'],
  ['iam:CreateOpenIDConnectProvider', 'new-oidc-provider'],
  ['iam:AddClientIDToOpenIDConnectProvider', 'oidc-provider-audience'],
  ['iam:CreateSAMLProvider', 'new-saml-provider'],
  ['iam:UpdateSAMLProvider', 'saml-provider-metadata'],
  ['sts:AssumeRole', 'assume-any-role'],
  ['sts:AssumeRoot', 'assume-root'],
  ['sso:CreateAccountAssignment', 'assign-account'],
  ['sso:PutInlinePolicyToPermissionSet sso:ProvisionPermissionSet', 'policy-of-permission-set'],
  ['sso:AttachManagedPolicyToPermissionSet sso:ProvisionPermissionSet', 'policy-of-permission-set'],
  ['organizations:DetachPolicy', 'organization'],
  ['organizations:LeaveOrganization', 'organization'],
  ['cloudformation:UpdateStack', 'update-stack'],
  ['cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet', 'change-set'],
  ['lambda:UpdateFunctionCode', 'function-code'],
  ['lambda:UpdateFunctionConfiguration', 'function-layers'],
  ['ssm:SendCommand', 'run-command'],
  ['ssm:StartSession', 'start-session'],
  ['ssm:StartAutomationExecution', 'automation'],
  ['ec2-instance-connect:SendSSHPublicKey', 'ssh-key'],
  ['ec2:ModifyInstanceAttribute', 'user-data'],
  ['codebuild:StartBuild', 'start-build'],
  ['glue:UpdateDevEndpoint', 'dev-endpoint'],
  ['glue:UpdateJob', 'glue-job'],
  ['ecs:ExecuteCommand', 'container-command'],
  ['states:UpdateStateMachine', 'state-machine'],
  ['datapipeline:PutPipelineDefinition', 'pipeline-definition'],
];

const itself = 'arn:aws:iam::*:role/Audit';
const another = 'arn:aws:iam::*:role/app';

/** On what it can harm itself, or all of a kind. */
const wide: readonly (readonly [name: string, statement: Statement, id: string])[] = [
  ['on itself', allow('iam:PutRolePolicy', itself), 'policy-of-role'],
  ['on itself by GetAtt', allow('iam:PutRolePolicy', { 'Fn::GetAtt': ['Role', 'Arn'] }), 'policy-of-role'],
  ['on names of which its own is one', allow('iam:PutRolePolicy', 'arn:aws:iam::*:role/A*t'), 'policy-of-role'],
  ['on all roles of a prefix', allow('iam:AttachRolePolicy', 'arn:aws:iam::*:role/app-*'), 'attach-to-role'],
  ['on all but one role', { Effect: 'Allow', Action: 'iam:PutRolePolicy', NotResource: another }, 'policy-of-role'],
  ['in another case', allow('IAM:putROLEpolicy'), 'policy-of-role'],
  [
    'from one network',
    allow('iam:PutRolePolicy', '*', { Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } }),
    'policy-of-role',
  ],
  [
    'on a role of AWS that is an administrator',
    allow('sts:AssumeRole', 'arn:aws:iam::*:role/OrganizationAccountAccessRole'),
    'assume-any-role',
  ],
];

/** On certain other things alone: shown, and not asked for. */
const confined: readonly (readonly [
  name: string,
  statement: Statement,
  kind: 'permission-management' | 'assume-role' | 'takeover',
  id: string,
])[] = [
  ['policies of another role', allow('iam:PutRolePolicy', another), 'permission-management', 'policy-of-role'],
  [
    'versions of another policy',
    allow('iam:CreatePolicyVersion', 'arn:aws:iam::*:policy/app'),
    'permission-management',
    'new-policy-version',
  ],
  [
    'keys of one user',
    allow('iam:CreateAccessKey', 'arn:aws:iam::*:user/robot'),
    'permission-management',
    'new-access-key',
  ],
  [
    'keys of the user who asks',
    allow('iam:CreateAccessKey', 'arn:aws:iam::*:user/${aws:username}'),
    'permission-management',
    'new-access-key',
  ],
  ['assuming one role', allow('sts:AssumeRole', another), 'assume-role', 'assume-any-role'],
  ['passing one role', allow('iam:PassRole', another), 'permission-management', 'pass-role'],
  [
    'code of one function',
    allow('lambda:UpdateFunctionCode', 'arn:aws:lambda:*:*:function:one'),
    'takeover',
    'function-code',
  ],
  [
    'one stack',
    allow('cloudformation:UpdateStack', 'arn:aws:cloudformation:*:*:stack/one/*'),
    'takeover',
    'update-stack',
  ],
  [
    'sessions on one instance',
    allow('ssm:StartSession', 'arn:aws:ec2:*:*:instance/i-1234'),
    'takeover',
    'start-session',
  ],
];

/** Nothing comes of it. */
const powerless: readonly (readonly [name: string, ...statements: readonly Statement[]])[] = [
  ['policies of roles on a user', allow('iam:PutRolePolicy', 'arn:aws:iam::*:user/*')],
  ['any role on a bucket', allow('sts:AssumeRole', 'arn:aws:s3:::a')],
  ['reading IAM', allow(['iam:GetRole', 'iam:ListRoles', 'iam:SimulatePrincipalPolicy'])],
];

export const dangersAlone: readonly Pair[] = [
  ...ways.map(([actions, id]) => ({
    name: `alone: ${actions.replace(' ', ' and ')}`,
    before: reading,
    after: granting(harmless, allow(actions.split(' '))),
    ...administrator,
    ids: [id],
  })),
  ...wide.map(([name, statement, id]) => ({
    name: `as dangerous as alone: ${name}`,
    before: reading,
    after: granting(harmless, statement),
    ...administrator,
    ids: [id],
  })),
  ...confined.map(([name, statement, kind, id]) => ({
    name: `confined: ${name}`,
    before: reading,
    after: granting(harmless, statement),
    ...broadens,
    dangers: [kind],
    ids: [id],
  })),
  ...powerless.map(([name, ...statements]) => ({
    name: `powerless: ${name}`,
    before: reading,
    after: granting(harmless, ...statements),
    ...broadens,
  })),
  {
    name: 'powerless: what is denied in another policy',
    before: reading,
    after: withRole({
      Policies: [
        { PolicyName: 'allowing', PolicyDocument: { Version: '2012-10-17', Statement: [harmless, allow('iam:Put*')] } },
        { PolicyName: 'denying', PolicyDocument: { Version: '2012-10-17', Statement: [deny('IAM:*')] } },
      ],
    }),
    ...broadens,
    permissions: 'same',
  },
  {
    name: 'alone: what is denied on one role',
    before: reading,
    after: granting(harmless, allow('iam:PutRolePolicy'), deny('iam:PutRolePolicy', another)),
    ...administrator,
    ids: ['policy-of-role'],
  },
  {
    name: 'alone: what is denied without a session tag',
    before: reading,
    after: granting(
      harmless,
      allow('iam:PutRolePolicy'),
      deny('iam:PutRolePolicy', '*', { Condition: { Null: { 'aws:PrincipalTag/team': 'true' } } }),
    ),
    ...administrator,
    ids: ['policy-of-role'],
  },
  {
    name: 'alone: a way to become administrator in a role that is new',
    before: undefined,
    after: withRole(inline(allow('iam:AttachRolePolicy'))),
    ...administrator,
    trust: 'broadens',
    ids: ['attach-to-role'],
  },
];
