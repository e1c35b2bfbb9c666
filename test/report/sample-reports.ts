import { accountResult, countAccountsByClass, sortWorstFirst } from '../../src/domain/account-result.ts';
import type { AccountResult } from '../../src/domain/account-result.ts';
import { assess } from '../../src/domain/assessment.ts';
import type { Assessment } from '../../src/domain/assessment.ts';
import type { GateFinding } from '../../src/domain/gate.ts';
import type { AllowEntry, GateReason } from '../../src/domain/gate-reason.ts';
import type { IamKnowledge } from '../../src/domain/iam/review/known-contents.ts';
import type { Operation, OperationAction, OperationStatus } from '../../src/domain/stack-set/operation.ts';
import type { Organization } from '../../src/domain/organization.ts';
import type { PreflightVerdict } from '../../src/domain/preflight/preflight.ts';
import { reportPlan } from '../../src/domain/reports/plan-report.ts';
import type { PlanReport } from '../../src/domain/reports/plan-report.ts';
import { isOwn } from '../../src/domain/reports/rollout-report.ts';
import type { OwnOperation, ReportedOperation, RolloutReport } from '../../src/domain/reports/rollout-report.ts';
import type { RolloutRequest, UpdateRequest } from '../../src/domain/rollout-request.ts';
import type { DefinitionChange, StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import type { StackInstance } from '../../src/domain/stack-set/stack-set.ts';
import { measureGains } from '../../src/report/plan/measure-gains.ts';
import { planTargets } from '../../src/domain/targets/target-plan.ts';
import { managementAccountId } from './sample-organization.ts';
import { sha256 } from '../domain/iam-knowledge.ts';
import { liveKnowledge } from './sample-policies.ts';

export const now = new Date('2026-11-24T09:30:00Z');
export const about = {
  headSha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334',
  runUrl: 'https://github.com/acme/org-roles/actions/runs/19643',
  runId: 19643,
  documentsUrl: 'https://github.com/acme/stackset-role-action/blob/v1/docs',
};
export const digest = `sha256:${'9c1e47d2'.repeat(8)}`;
export const stackSet = {
  name: 'OrganizationSecurityAuditRole',
  region: 'us-east-1',
  callAs: 'DELEGATED_ADMIN',
} as const;

export function minutesBefore(minutes: number): Date {
  return new Date(now.getTime() - minutes * 60_000);
}

interface RoleWishes {
  readonly managedPolicyArns?: readonly (string | Readonly<Record<string, string>>)[];
  readonly policies?: readonly { readonly name: string; readonly document: object }[];
  readonly hasExternalId?: boolean;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly maxConcurrentPercentage?: number;
  readonly tags?: Readonly<Record<string, string>>;
}

const audit = ['arn:aws:iam::aws:policy/SecurityAudit', 'arn:aws:iam::aws:policy/ReadOnlyAccess'];

export const canary = 'canary-external-id';

/** A stack set as the bundled module makes it. */
export function definitionOf(wishes: RoleWishes = {}): StackSetDefinition {
  const { managedPolicyArns = audit, policies = [], hasExternalId = true, parameters = {} } = wishes;
  const condition = hasExternalId ? { Condition: { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } } } : {};
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: { Ref: 'TrustedPrincipals' } },
    Action: 'sts:AssumeRole',
    ...condition,
  };
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Parameters: {
      ExternalId: { Type: 'String' },
      MaxSessionDuration: { Type: 'Number', Default: 3600 },
      RoleName: { Type: 'String' },
      RolePath: { Type: 'String', Default: '/' },
      TrustedPrincipals: { Type: 'CommaDelimitedList' },
    },
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [statement] },
          ManagedPolicyArns: managedPolicyArns,
          MaxSessionDuration: { Ref: 'MaxSessionDuration' },
          Path: { Ref: 'RolePath' },
          RoleName: { Ref: 'RoleName' },
          ...(policies.length === 0
            ? {}
            : { Policies: policies.map(({ name, document }) => ({ PolicyName: name, PolicyDocument: document })) }),
          Tags: [{ Key: 'ManagedBy', Value: 'stackset-role-action' }],
        },
      },
    },
  };
  return {
    name: stackSet.name,
    description: wishes.description ?? 'One IAM role in every account',
    callAs: 'DELEGATED_ADMIN',
    permissionModel: 'SERVICE_MANAGED',
    templateBody: JSON.stringify(template),
    parameters: {
      ExternalId: canary,
      MaxSessionDuration: '3600',
      RoleName: 'OrganizationSecurityAuditRole',
      RolePath: '/',
      TrustedPrincipals: 'arn:aws:iam::444455556666:root',
      ...parameters,
    },
    sensitiveParameters: ['ExternalId'],
    capabilities: ['CAPABILITY_NAMED_IAM'],
    tags: wishes.tags ?? {},
    autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
    operationPreferences: {
      failureTolerancePercentage: 0,
      maxConcurrentPercentage: wishes.maxConcurrentPercentage ?? 10,
      regionConcurrencyType: 'PARALLEL',
    },
  };
}

export const triage = {
  name: 'triage',
  document: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['logs:GetQueryResults', 'logs:StartQuery'], Resource: '*' }],
  },
};
export const triageWithPassRole = {
  name: 'triage',
  document: {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: ['iam:PassRole', 'logs:GetQueryResults', 'logs:StartQuery'], Resource: '*' },
    ],
  },
};

export function instanceOf(account: string, over: Partial<StackInstance> = {}): StackInstance {
  return {
    accountId: account,
    region: 'us-east-1',
    status: 'CURRENT',
    detailedStatus: 'SUCCEEDED',
    statusReason: undefined,
    lastOperationId: 'op-first',
    ...over,
  };
}

export function operationOf(over: Partial<Operation> = {}): Operation {
  return {
    id: '6f0c2b9e-31a4-4c2e-9f7e-0d6a5b1c2d3e',
    action: 'UPDATE',
    status: 'SUCCEEDED',
    createdAt: minutesBefore(10),
    endedAt: minutesBefore(4),
    preferences: { failureTolerancePercentage: 0, maxConcurrentPercentage: 10, regionConcurrencyType: 'PARALLEL' },
    failedInstances: 0,
    statusReason: undefined,
    ...over,
  };
}

export interface PlanWishes {
  readonly organization: Organization;
  readonly change: DefinitionChange;
  readonly instances: readonly StackInstance[];
  readonly operations?: readonly Operation[];
  readonly operationActions?: ReadonlyMap<string, OperationAction>;
  readonly allow?: readonly GateReason[];
  readonly excludedAccountIds?: readonly string[];
  readonly organizationalUnitIds?: readonly string[];
  readonly rolloutTimeoutMs?: number;
  readonly terraformText?: string;
  readonly update?: Partial<UpdateRequest>;
  readonly preflight?: Partial<PreflightVerdict>;
  /** undefined: AWS has what the action was built with. */
  readonly iam?: IamKnowledge;
}

/** A report as the plan command puts it together, by the domain's own rules. */
export function planReport(wishes: PlanWishes): PlanReport {
  const { organization, change, instances, operations = [], allow = [], rolloutTimeoutMs = 5.5 * 3_600_000 } = wishes;
  const targetRequest = {
    organizationalUnitIds: wishes.organizationalUnitIds ?? [],
    excludedAccountIds: wishes.excludedAccountIds ?? [],
    regions: ['us-east-1'],
  };
  const operationActions = wishes.operationActions ?? new Map<string, OperationAction>();
  const targets = planTargets({
    organization,
    request: targetRequest,
    instances,
    operationActions,
    deployedUnitIds: undefined,
    stackSetUnitIds: [organization.rootId],
  });
  const request: RolloutRequest = {
    stackSet,
    definition: {
      kind: 'template',
      file: 'role.json',
      templateBody: '{}',
      parameters: {},
      sensitiveParameters: [],
      roleName: 'OrganizationSecurityAuditRole',
      rolePath: '/',
    },
    autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
    tags: {},
    targets: targetRequest,
    preferences: {
      maxConcurrentPercentage: 10,
      initialFailureTolerancePercentage: 10,
      initialMaxConcurrentPercentage: 25,
      regionConcurrency: 'parallel',
    },
    update: { strategy: 'terraform', canary: { kind: 'count', count: 1 }, onFailure: 'rollback', ...wishes.update },
    operationWaitTimeoutMs: 4 * 3_600_000,
    rolloutTimeoutMs,
    runTimeoutMs: 350 * 60_000,
    allow: [],
    reviewedPlan: 'off',
    importExisting: false,
    comment: 'always',
  };
  const isChange = change.kind === 'update' ? 1 : 0;
  const counts = { add: change.kind === 'create' ? 1 : 0, change: isChange, destroy: 0 };
  const text =
    wishes.terraformText ??
    'Terraform will perform the following actions:\n\n  # module.role.aws_cloudformation_stack_set.this will be updated in-place\n  ~ resource "aws_cloudformation_stack_set" "this" {\n        id            = "OrganizationSecurityAuditRole"\n      ~ template_body = jsonencode(\n          ~ {\n              ~ Resources = { … }\n            }\n        )\n    }\n\nPlan: 0 to add, 1 to change, 0 to destroy.';
  const terraform = { change, counts, text, terraformVersion: '1.11.4', providerVersion: '5.100.0' };
  const existing =
    instances.length === 0 && change.kind !== 'none'
      ? undefined
      : {
          ref: stackSet,
          arn: '',
          description: '',
          templateBody: '',
          parameters: {},
          capabilities: [],
          tags: {},
          autoDeployment: undefined,
          hasManagedExecution: true,
          organizationalUnitIds: [],
        };
  const survey = { organization, stackSet: existing, instances, operations, targets };
  const judge = (accepted: readonly AllowEntry[]): Assessment =>
    assess({
      request: { ...request, allow: accepted },
      plan: terraform,
      survey,
      partition: 'aws',
      iam: wishes.iam ?? liveKnowledge,
      measureGains,
      digest,
      review: undefined,
      sha256,
    });
  const refused = judge([]);
  const accepted = refused.gate.findings.filter(({ reason }) => allow.includes(reason));
  const assessment = allow.length === 0 ? refused : judge(accepted.map(toAllowEntry));
  const preflight = { warnings: [], unchecked: [], checked: [], ...wishes.preflight };
  return reportPlan({ survey, assessment, preflight, terraform, digest, now }, request);
}

/** As a user copies it from the refusal. */
function toAllowEntry({ reason, fingerprint }: GateFinding): AllowEntry {
  return fingerprint === undefined ? { reason } : { reason, fingerprint };
}

export interface RolloutWishes {
  readonly organization: Organization;
  /** Instances that are not CURRENT, by account id; undefined: there is none. */
  readonly instances?: Readonly<Record<string, Partial<StackInstance> | undefined>>;
  readonly operations?: readonly ReportedOperation[];
  readonly over?: Partial<RolloutReport>;
}

/** A report as the apply command puts it together. */
export function rolloutReport({ organization, instances = {}, operations, over = {} }: RolloutWishes): RolloutReport {
  const ownOperation = operations?.findLast(isOwn)?.operation.id ?? 'terraform-20261124092400000000000001';
  const purposes = new Set(operations?.filter(isOwn).map(({ purpose }) => purpose));
  const isHeal = purposes.size === 1 && purposes.has('heal');
  const isFirst = purposes.size === 1 && purposes.has('first-deployment');
  const touchedBy = operations?.length === 0 || isHeal ? 'op-first' : ownOperation;
  const members = [...organization.accounts.values()].filter(({ id }) => id !== organization.managementAccountId);
  const accounts: readonly AccountResult[] = sortWorstFirst(
    members.map((account) =>
      accountResult(organization, {
        account,
        region: 'us-east-1',
        instance:
          account.id in instances && instances[account.id] === undefined
            ? undefined
            : instanceOf(account.id, { lastOperationId: touchedBy, ...instances[account.id] }),
        result: undefined,
      }),
    ),
  );
  return {
    stackSet,
    outcome: 'succeeded',
    failureReason: undefined,
    error: undefined,
    gate: { verdict: 'allowed', findings: [] },
    hasChanges: true,
    operations: operations ?? [ended('SUCCEEDED', { createdAt: new Date(now.getTime() - 372_000), endedAt: now })],
    accounts,
    accountsTotal: members.length,
    accountsByClass: countAccountsByClass(accounts),
    untargetedFailures: [],
    leftBehind: [],
    healedAccountIds: [],
    rollback: undefined,
    versionFacts: {
      planned: isHeal ? 'kept' : 'changed',
      before: new Map(
        (isFirst ? [] : members).map(
          ({ id }) => [`${id}/us-east-1`, { isCurrent: true, operationId: 'op-first' }] as const,
        ),
      ),
      overtaken: 'no',
    },
    managementAccountId,
    roleArnPattern: 'arn:aws:iam::{account}:role/OrganizationSecurityAuditRole',
    stillRunning: [],
    digest,
    startedAt: new Date(now.getTime() - 372_000),
    endedAt: now,
    ...over,
  };
}

export function ended(status: OperationStatus, over: Partial<Operation> = {}): OwnOperation {
  return {
    operation: operationOf({ id: 'terraform-20261124092400000000000001', status, ...over }),
    startedBy: 'terraform',
    purpose: 'update',
    isAttached: false,
    reaches: [],
  };
}
