import {
  definitionOf,
  instanceOf,
  minutesBefore,
  operationOf,
  planReport,
  triage,
  triageWithPassRole,
} from '../sample-reports.ts';
import type { PlanWishes } from '../sample-reports.ts';
import { accountId, organizationOf } from '../sample-organization.ts';
import { widenedKnowledge } from '../sample-policies.ts';

const suspendedAccount = { state: 'SUSPENDED', name: 'closed-shop' } as const;

/** `count` accounts that have the role; one of them is suspended from 30 on. */
function deployed(count: number): Pick<PlanWishes, 'organization' | 'instances'> {
  const organization = organizationOf(count, count >= 30 ? { 29: suspendedAccount } : {});
  const instances = Array.from({ length: count }, (_, index) => instanceOf(accountId(index)));
  return { organization, instances };
}

const before = definitionOf({ policies: [triage] });
const after = definitionOf({
  managedPolicyArns: ['arn:aws:iam::aws:policy/SecurityAudit'],
  policies: [triageWithPassRole],
  parameters: { MaxSessionDuration: '7200' },
});
const update = { kind: 'update', before, after } as const;
const lastTime = operationOf({
  id: 'op-before',
  createdAt: minutesBefore(2000),
  endedAt: new Date(minutesBefore(2000).getTime() + 412 * 29_000),
});
const none = { kind: 'none', current: before } as const;
const createText =
  'Terraform will perform the following actions:\n\n  # module.role.aws_cloudformation_stack_set.this will be created\n  + resource "aws_cloudformation_stack_set" "this" {\n      + name = "OrganizationSecurityAuditRole"\n    }\n\nPlan: 1 to add, 0 to change, 0 to destroy.';

const adoptText =
  'Terraform will perform the following actions:\n\n  # module.role.aws_cloudformation_stack_set.this will be imported\n    resource "aws_cloudformation_stack_set" "this" {\n        id = "OrganizationSecurityAuditRole"\n    }\n\nPlan: 1 to import, 0 to add, 0 to change, 0 to destroy.';

const exists =
  'Resource handler returned message: "Role with name OrganizationSecurityAuditRole already exists. (Service: Iam, Status Code: 409)" (HandlerErrorCode: AlreadyExists)';

export const planStories = {
  'policy-widened': () =>
    planReport({
      ...deployed(40),
      change: none,
      iam: widenedKnowledge(['s3:GetObject', 'bedrock:GetGuardrail', 'ssm:StartSession']),
    }),
  update: () =>
    planReport({
      ...deployed(40),
      change: update,
      operations: [
        operationOf({ status: 'RUNNING', createdAt: minutesBefore(4), endedAt: undefined, failedInstances: undefined }),
        operationOf({
          id: 'op-before',
          createdAt: minutesBefore(200),
          endedAt: new Date(minutesBefore(200).getTime() + 40 * 29_000),
        }),
      ],
    }),
  'first-rollout': () =>
    planReport({
      organization: organizationOf(40, { 29: suspendedAccount }),
      instances: [],
      change: { kind: 'create', after: before },
      terraformText: createText,
    }),
  'accounts-added': () => {
    const { organization, instances } = deployed(40);
    return planReport({
      organization,
      instances: instances.filter((_, index) => ![3, 5, 10, 17].includes(index)),
      change: none,
      excludedAccountIds: [accountId(5)],
      terraformText: '',
    });
  },
  unfinished: () => {
    const { organization, instances } = deployed(12);
    const reason = 'Resource handler returned message: "Role with name OrganizationSecurityAuditRole already exists."';
    return planReport({
      organization,
      instances: instances.map((instance, index) =>
        [4, 7].includes(index)
          ? { ...instance, status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: reason }
          : instance,
      ),
      operationActions: new Map([['op-first', 'CREATE']]),
      change: none,
      terraformText: '',
    });
  },
  refused: () =>
    planReport({
      ...deployed(40),
      change: {
        kind: 'update',
        before,
        after: definitionOf({
          managedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'],
          hasExternalId: false,
          parameters: { RolePath: '/security/', TrustedPrincipals: '*' },
        }),
      },
      allow: ['administrator-access'],
      organizationalUnitIds: ['ou-ab12-prod', 'ou-ab12-dev', 'ou-ab12-security', 'ou-ab12-infra'],
    }),
  'no-changes': () => planReport({ ...deployed(40), change: none, terraformText: '' }),
  'preferences-only': () =>
    planReport({
      ...deployed(12),
      change: {
        kind: 'preferences-only',
        before,
        after: definitionOf({ policies: [triage], maxConcurrentPercentage: 25 }),
      },
      terraformText: '',
    }),
  outdated: () => {
    const { organization, instances } = deployed(40);
    const cancelled = 'Cancelled since failure tolerance has exceeded';
    return planReport({
      organization,
      instances: instances.map((instance, index) => {
        if (index === 9) {
          const statusReason =
            'Resource handler returned message: "User: arn:aws:sts::100000063009:assumed-role/stacksets-exec-1/x is not authorized to perform: iam:PutRolePolicy with an explicit deny in a service control policy"';
          return {
            ...instance,
            status: 'OUTDATED',
            detailedStatus: 'FAILED',
            statusReason,
            lastOperationId: 'op-update',
          };
        }
        if (index === 12 || index === 25)
          return {
            ...instance,
            status: 'OUTDATED',
            detailedStatus: 'CANCELLED',
            statusReason: cancelled,
            lastOperationId: 'op-update',
          };
        return instance;
      }),
      operationActions: new Map([['op-update', 'UPDATE']]),
      change: none,
      terraformText: '',
    });
  },
  inoperable: () => {
    const { organization, instances } = deployed(12);
    const statusReason = 'Stack StackSet-x is in DELETE_FAILED state and can not be updated.';
    return planReport({
      organization,
      instances: instances.map((instance, index) => {
        if (index === 3) return { ...instance, status: 'INOPERABLE', detailedStatus: 'INOPERABLE', statusReason };
        if (index === 5) return { ...instance, status: 'OUTDATED', detailedStatus: undefined };
        return instance;
      }),
      operationActions: new Map([['op-first', 'UPDATE']]),
      change: none,
      terraformText: '',
    });
  },
  adoption: () => planReport({ ...deployed(12), change: { kind: 'adopt', current: before }, terraformText: adoptText }),
  waves: () => planReport({ ...deployed(412), change: update, operations: [lastTime], update: { strategy: 'waves' } }),
  'waves-small': () =>
    planReport({
      ...deployed(12),
      change: update,
      update: { strategy: 'waves', canary: { kind: 'accounts', accountIds: [accountId(3), accountId(5)] } },
    }),
  strategies: () => planReport({ ...deployed(412), change: update, operations: [lastTime] }),
  hold: () => planReport({ ...deployed(40), change: update, update: { onFailure: 'hold' } }),
  'terraform-only': () =>
    planReport({
      ...deployed(40),
      change: {
        ...update,
        after: { ...after, autoDeployment: { enabled: true, retainStacksOnAccountRemoval: false } },
      },
      allow: ['retain-off'],
      update: { strategy: 'waves' },
    }),
  'trust-changed': () =>
    planReport({
      ...deployed(40),
      change: {
        kind: 'update',
        before,
        after: definitionOf({
          policies: [triage],
          parameters: {
            TrustedPrincipals: 'arn:aws:iam::444455556666:root,arn:aws:iam::777788889999:role/Auditor',
          },
        }),
      },
    }),
  'spelled-differently': () =>
    planReport({
      ...deployed(12),
      change: {
        kind: 'update',
        before,
        after: definitionOf({
          policies: [triage],
          managedPolicyArns: [
            { 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/SecurityAudit' },
            { 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess' },
          ],
        }),
      },
    }),
  'added-and-updated': () => {
    const { organization, instances } = deployed(40);
    const behind = { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: exists } as const;
    return planReport({
      organization,
      instances: instances
        .filter((_, index) => ![3, 10].includes(index))
        .map((instance, index) => (index === 5 ? { ...instance, ...behind, lastOperationId: 'op-update' } : instance)),
      operationActions: new Map([['op-update', 'UPDATE']]),
      change: {
        kind: 'update',
        before,
        after: definitionOf({
          managedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'],
          policies: [triageWithPassRole],
          hasExternalId: false,
        }),
      },
      allow: ['administrator-access', 'no-external-id'],
    });
  },
  slow: () => planReport({ ...deployed(12), change: update, rolloutTimeoutMs: 5 * 60_000 }),
} as const;
