import type { FailureReport } from '../../src/domain/reports/failure-report.ts';
import type { LostRunReport } from '../../src/domain/reports/lost-run-report.ts';
import type { PlanReport } from '../../src/domain/reports/plan-report.ts';
import type { ProgressReport } from '../../src/domain/reports/progress-report.ts';
import type { RolloutReport } from '../../src/domain/reports/rollout-report.ts';
import type { Organization } from '../../src/domain/organization.ts';
import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import {
  definitionOf,
  ended,
  instanceOf,
  minutesBefore,
  now,
  operationOf,
  planReport,
  rolloutReport,
  stackSet,
} from '../report/sample-reports.ts';
import { accountId, organizationOf } from '../report/sample-organization.ts';

/** Three accounts, and every name in the organization is the text. */
function organizationNamed(text: string): Organization {
  const plain = organizationOf(3, { 0: { name: text }, 1: { name: text }, 2: { name: text } });
  const units = [...plain.organizationalUnits].map(([id, unit]) => [id, { ...unit, name: text }] as const);
  return { ...plain, organizationalUnits: new Map(units) };
}

/** A template in which every text that its writer may choose is this one, also names of actions and roles. */
function definitionNamed(text: string, MaxSessionDuration: string): StackSetDefinition {
  const base = definitionOf({ managedPolicyArns: [], parameters: { MaxSessionDuration, Shown: text } });
  const template = JSON.parse(base.templateBody) as {
    readonly Parameters: object;
    readonly Resources: { readonly Role: { readonly Properties: object } };
  };
  const statement = {
    Sid: text,
    Effect: 'Allow',
    Action: ['s3:GetObject', text],
    Resource: [text, `arn:aws:s3:::${text}`],
  };
  const condition = { StringEquals: { 'aws:PrincipalTag/x': text, [text]: text } };
  const role = {
    ...template.Resources.Role,
    Metadata: { text, [text]: text },
    Properties: {
      ...template.Resources.Role.Properties,
      Description: text,
      RoleName: text,
      Policies: [
        { PolicyName: text, PolicyDocument: { Statement: [statement, { ...statement, Condition: condition }] } },
      ],
      Tags: [{ Key: text, Value: text }],
    },
  };
  return {
    ...base,
    templateBody: JSON.stringify({
      ...template,
      Description: text,
      Metadata: { [text]: { text } },
      Parameters: { ...template.Parameters, Shown: { Type: 'String', Description: text, Default: text } },
      Resources: { Role: role, [text]: { Type: text, Properties: { [text]: text } } },
      Outputs: { [text]: { Description: text, Value: text } },
    }),
    description: text,
    tags: { [text]: text },
    capabilities: [text],
  };
}

export function hostilePlan(text: string): PlanReport {
  const failed = { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason: `Role ${text} already exists` } as const;
  const instance = instanceOf(accountId(0));
  return planReport({
    organization: organizationNamed(text),
    instances: [instance, instanceOf(accountId(1), { ...failed, lastOperationId: 'op-update' })],
    change: {
      kind: 'update',
      before: definitionOf({ managedPolicyArns: [], tags: { was: text } }),
      after: definitionNamed(text, '7200'),
    },
    operations: [operationOf({ id: text, status: 'RUNNING', endedAt: undefined })],
    operationActions: new Map([['op-update', 'UPDATE']]),
    terraformText: `Terraform will perform the following actions:\n\n  ~ x = "${text}"\n`,
    preflight: { warnings: [{ news: text, text }], unchecked: [text], checked: [text] },
  });
}

export function hostileRollout(text: string): RolloutReport {
  const statusReason = `Role ${text} already exists`;
  const report = rolloutReport({
    organization: organizationNamed(text),
    instances: {
      [accountId(0)]: { status: 'OUTDATED', detailedStatus: 'FAILED', statusReason, lastOperationId: text },
      [accountId(1)]: { status: 'INOPERABLE', detailedStatus: 'INOPERABLE', statusReason },
    },
    operations: [
      ended('FAILED', { createdAt: minutesBefore(6), endedAt: minutesBefore(1), failedInstances: 1 }),
      { operation: operationOf({ id: text, statusReason: text }), startedBy: 'other' },
    ],
  });
  return {
    ...report,
    outcome: 'failed',
    failureReason: 'accounts-failed',
    error: { what: `It failed: ${text}`, why: `Terraform: ${text}`, next: `Look at ${text}` },
    gate: {
      verdict: 'allowed',
      findings: [{ reason: 'administrator-access', detail: text, fingerprint: '1f3c9a2b', isAccepted: true }],
    },
    untargetedFailures: [
      { account: accountId(9), name: text, region: 'us-east-1', reason: 'name-already-exists', statusReason },
    ],
    leftBehind: [
      {
        accountId: accountId(8),
        name: text,
        organizationalUnitPath: text,
        kind: 'moved-out',
        regions: ['us-east-1'],
        organizationalUnitIds: ['r-ab12'],
      },
    ],
    roleArnPattern: `arn:aws:iam::{account}:role/${text}`,
    stillRunning: [operationOf({ id: text, status: 'RUNNING', endedAt: undefined })],
  };
}

export function hostileFailure(text: string): FailureReport {
  return {
    command: 'apply',
    stackSet: { ...stackSet, name: text },
    failureReason: 'terraform-failed',
    what: `terraform plan failed: ${text}`,
    why: `Error: ${text}`,
    next: `Look at ${text}.`,
  };
}

export function hostileProgress(text: string): ProgressReport {
  const failure = {
    account: accountId(0),
    name: text,
    reason: 'name-already-exists',
    statusReason: `Role ${text} already exists`,
  } as const;
  return {
    stackSet,
    operation: operationOf({ id: text, status: 'RUNNING', endedAt: undefined }),
    startedBy: 'action',
    purpose: 'canary',
    isAttached: false,
    total: 3,
    done: 1,
    failed: 1,
    notStarted: 1,
    elapsedMs: 60_000,
    remainingMs: 60_000,
    firstFailure: failure,
    afterFailure: 'rollback',
    canaries: [{ id: accountId(0), name: text }],
    part: undefined,
    cause: failure,
    queuedBehind: operationOf({ id: text, status: 'RUNNING', endedAt: undefined }),
    now,
  };
}

export function hostileLostRun(text: string): LostRunReport {
  return {
    command: 'apply',
    stackSet,
    operation: { id: text, action: text, total: 3, done: 1, failed: 0, notStarted: 2 },
    lastSeenAt: now,
    leftovers: { unendedIn: `/tmp/${text}`, keptState: `/tmp/${text}` },
  };
}
