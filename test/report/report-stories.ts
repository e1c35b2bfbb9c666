import type { Fitted } from '../../src/report/parts/fit.ts';
import { renderPlanComment, renderPlanSummary } from '../../src/report/plan/plan-comment.ts';
import { renderRolloutComment, renderRolloutSummary } from '../../src/report/rollout/rollout-comment.ts';
import {
  about,
  definitionOf,
  ended,
  instanceOf,
  minutesBefore,
  now,
  operationOf,
  planReport,
  rolloutReport,
  triage,
  triageWithPassRole,
} from './sample-reports.ts';
import type { PlanWishes } from './sample-reports.ts';
import { accountId, organizationOf } from './sample-organization.ts';

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

export const planStories = {
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
  slow: () => planReport({ ...deployed(12), change: update, rolloutTimeoutMs: 5 * 60_000 }),
} as const;

const exists =
  'Resource handler returned message: "Role with name OrganizationSecurityAuditRole already exists. (Service: Iam, Status Code: 409)" (HandlerErrorCode: AlreadyExists)';

export const rolloutStories = {
  succeeded: () =>
    rolloutReport({
      organization: organizationOf(412, { 29: suspendedAccount, 30: { state: 'PENDING_CLOSURE', name: 'old-lab' } }),
    }),
  failed: () => {
    const cancelled = {
      status: 'OUTDATED',
      detailedStatus: 'CANCELLED',
      statusReason: 'Cancelled since failure tolerance has exceeded',
    } as const;
    const others = Array.from({ length: 20 }, (_, index) => [accountId(20 + index), cancelled] as const);
    return rolloutReport({
      organization: organizationOf(40, { 29: suspendedAccount }),
      instances: {
        ...Object.fromEntries(others),
        [accountId(7)]: { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: exists },
        [accountId(14)]: { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: exists },
        [accountId(16)]: {
          status: 'INOPERABLE',
          detailedStatus: 'INOPERABLE',
          statusReason: 'Stack StackSet-x is in UPDATE_ROLLBACK_FAILED state and can not be updated.',
        },
      },
      operations: [
        {
          operation: operationOf({
            id: 'auto-deployment-1',
            action: 'CREATE',
            createdAt: minutesBefore(9),
            endedAt: minutesBefore(7),
          }),
          startedBy: 'other',
        },
        ended('FAILED', { createdAt: minutesBefore(6), endedAt: minutesBefore(1), failedInstances: 3 }),
      ],
      over: { outcome: 'failed', failureReason: 'accounts-failed' },
    });
  },
  'timed-out': () => {
    const running = { status: 'OUTDATED', detailedStatus: 'RUNNING' } as const;
    const late = Array.from({ length: 30 }, (_, index) => [accountId(10 + index), running] as const);
    const operation = operationOf({
      id: 'terraform-20261124040000000000000001',
      status: 'RUNNING',
      createdAt: minutesBefore(329),
      endedAt: undefined,
      failedInstances: undefined,
    });
    return rolloutReport({
      organization: organizationOf(40),
      instances: Object.fromEntries(late),
      operations: [{ operation, startedBy: 'terraform', purpose: 'update', isAttached: false, reaches: [] }],
      over: {
        outcome: 'timed-out',
        failureReason: 'rollout-timeout',
        stillRunning: [operation],
        startedAt: minutesBefore(330),
        error: {
          what: 'operation terraform-20261124040000000000000001 has not ended within rollout-timeout (5 h 30 min).',
          why: undefined,
          next: undefined,
        },
      },
    });
  },
  'state-locked': () =>
    rolloutReport({
      organization: organizationOf(12),
      operations: [],
      over: {
        outcome: 'failed',
        failureReason: 'state-locked',
        error: {
          what: 'terraform plan failed: the state is locked.',
          why: 'Error acquiring the state lock\n\nLock Info:\n  ID:        1c9f\n  Who:       runner@other\n  Operation: OperationTypeApply',
          next: 'Wait for the other run to finish. If it is gone, run `terraform force-unlock 1c9f`.',
        },
      },
    }),
  unknown: () =>
    rolloutReport({
      organization: organizationOf(12),
      instances: { [accountId(2)]: undefined },
      over: { outcome: 'unknown', failureReason: 'unknown', accountsTotal: 13 },
    }),
  'no-changes': () =>
    rolloutReport({
      organization: organizationOf(40, { 29: suspendedAccount }),
      operations: [],
      over: { outcome: 'no-changes', hasChanges: false, endedAt: now },
    }),
} as const;

export function goldens(): Readonly<Record<string, string>> {
  const text = ({ markdown }: Fitted): string => markdown;
  return {
    ...Object.fromEntries(
      Object.entries(planStories).map(([name, story]) => [
        `report-plan-${name}.md`,
        text(renderPlanComment(story(), about)),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(rolloutStories).map(([name, story]) => [
        `report-rollout-${name}.md`,
        text(renderRolloutComment(story(), about)),
      ]),
    ),
    'report-plan-update-summary.md': renderPlanSummary(planStories.update(), about),
    'report-rollout-failed-summary.md': renderRolloutSummary(rolloutStories.failed(), about),
  };
}
