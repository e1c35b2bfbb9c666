import type { Account, AccountState, Organization } from '../../src/domain/organization.ts';
import type { Operation } from '../../src/domain/stack-set/operation.ts';
import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import type { StackInstance } from '../../src/domain/stack-set/stack-set.ts';
import type { TargetPlan } from '../../src/domain/targets/target-plan.ts';

export const management = '111111111111';

/** Root ─ workloads ─ prod; root ─ sandbox. */
export const root = 'r-ab12';
export const workloads = 'ou-ab12-workload';
export const prod = 'ou-ab12-prod0001';
export const sandbox = 'ou-ab12-sandbox1';

export function member(id: string, organizationalUnitId = workloads, state: AccountState = 'ACTIVE'): Account {
  return { id, name: `account ${id}`, state, organizationalUnitId };
}

export function organizationOf(members: readonly Account[], moreUnits: readonly string[] = []): Organization {
  const units = [
    { id: root, name: 'Root', parentId: undefined },
    { id: workloads, name: 'Workloads', parentId: root },
    { id: prod, name: 'Prod', parentId: workloads },
    { id: sandbox, name: 'Sandbox', parentId: root },
    ...moreUnits.map((id) => ({ id, name: id, parentId: root })),
  ];
  const accounts = [member(management, root), ...members];
  return {
    managementAccountId: management,
    rootId: root,
    organizationalUnits: new Map(units.map((unit) => [unit.id, unit])),
    accounts: new Map(accounts.map((account) => [account.id, account])),
  };
}

export function instanceOf(accountId: string, changes: Partial<StackInstance> = {}): StackInstance {
  return {
    accountId,
    region: 'us-east-1',
    status: 'CURRENT',
    detailedStatus: 'SUCCEEDED',
    statusReason: undefined,
    lastOperationId: undefined,
    ...changes,
  };
}

export function operationOf(changes: Partial<Operation> = {}): Operation {
  return {
    id: 'op-1',
    action: 'UPDATE',
    status: 'SUCCEEDED',
    createdAt: new Date('2026-01-01T00:00:00Z'),
    endedAt: new Date('2026-01-01T00:10:00Z'),
    preferences: {},
    failedInstances: 0,
    statusReason: undefined,
    ...changes,
  };
}

export const noTargets: TargetPlan = {
  organizationalUnitIds: [root],
  targeted: [],
  current: [],
  added: [],
  extended: [],
  unfinished: [],
  outdated: [],
  suspended: [],
  lost: [],
  leftBehind: [],
  registered: [],
  creations: [],
  heals: [],
  unhealable: [],
};

/** A trust policy's statement that asks for the external id. */
export const trust = {
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::222222222222:root' },
  Action: 'sts:AssumeRole',
  Condition: { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } },
} as const;

/** A template with one role; the properties given win. */
export function roleTemplate(properties: object = {}, more: object = {}): string {
  return JSON.stringify({
    Parameters: { ExternalId: { Type: 'String' } },
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          RoleName: 'Audit',
          AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [trust] },
          ...properties,
        },
      },
      ...more,
    },
  });
}

export const canary = 'canary-7f3a-external-id';

export function definitionOf(changes: Partial<StackSetDefinition> = {}): StackSetDefinition {
  return {
    name: 'audit',
    description: 'One role',
    callAs: 'DELEGATED_ADMIN',
    permissionModel: 'SERVICE_MANAGED',
    templateBody: roleTemplate(),
    parameters: { ExternalId: canary },
    sensitiveParameters: ['ExternalId'],
    capabilities: ['CAPABILITY_NAMED_IAM'],
    tags: { ManagedBy: 'StackSet' },
    autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
    operationPreferences: { maxConcurrentPercentage: 10 },
    ...changes,
  };
}
