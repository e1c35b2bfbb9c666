import type { Operation, OperationResult } from '../../src/domain/stack-set/operation.ts';
import type { Account, Organization } from '../../src/domain/organization.ts';
import type { RolloutRequest } from '../../src/domain/rollout-request.ts';
import type { StackInstance } from '../../src/domain/stack-set/stack-set.ts';
import { region, stackSetRef } from './role-definition.ts';

export function request(changes: Partial<RolloutRequest> = {}): RolloutRequest {
  return {
    stackSet: stackSetRef,
    definition: {
      kind: 'bundled',
      roleName: 'Audit',
      rolePath: '/',
      externalId: 'secret-4711',
      trustedAccountId: undefined,
      trustedPrincipalArns: [],
      managedPolicyArns: ['arn:aws:iam::aws:policy/SecurityAudit'],
      inlinePolicy: undefined,
      permissionsBoundary: undefined,
      maxSessionDurationSeconds: 3600,
    },
    autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
    tags: {},
    targets: { organizationalUnitIds: [], excludedAccountIds: [], regions: [region] },
    preferences: {
      maxConcurrentPercentage: 10,
      initialFailureTolerancePercentage: 10,
      initialMaxConcurrentPercentage: 25,
      regionConcurrency: 'parallel',
    },
    operationWaitTimeoutMs: 4 * 3_600_000,
    rolloutTimeoutMs: 5.5 * 3_600_000,
    runTimeoutMs: 350 * 60_000,
    allow: [],
    reviewedPlan: 'off',
    importExisting: false,
    update: { strategy: 'terraform', canary: { kind: 'count', count: 1 }, onFailure: 'hold' },
    comment: 'always',
    ...changes,
  };
}

export function accountId(index: number): string {
  return String(300_000_000_000 + index);
}

function account(index: number): Account {
  return { id: accountId(index), name: `team-${index}`, state: 'ACTIVE', organizationalUnitId: 'ou-ab12-11111111' };
}

export function organizationOf(accounts: number): Organization {
  const management: Account = {
    id: '111111111111',
    name: 'management',
    state: 'ACTIVE',
    organizationalUnitId: 'r-ab12',
  };
  const members = Array.from({ length: accounts }, (_, index) => account(index + 1));
  return {
    managementAccountId: management.id,
    rootId: 'r-ab12',
    organizationalUnits: new Map([
      ['r-ab12', { id: 'r-ab12', name: 'Root', parentId: undefined }],
      ['ou-ab12-11111111', { id: 'ou-ab12-11111111', name: 'Workloads', parentId: 'r-ab12' }],
    ]),
    accounts: new Map([management, ...members].map((member) => [member.id, member])),
  };
}

export function operation(changes: Partial<Operation> & Pick<Operation, 'id'>): Operation {
  return {
    action: 'UPDATE',
    status: 'SUCCEEDED',
    createdAt: new Date('2026-01-01T00:00:00Z'),
    endedAt: new Date('2026-01-01T00:05:00Z'),
    preferences: { maxConcurrentPercentage: 10 },
    failedInstances: 0,
    statusReason: undefined,
    ...changes,
  };
}

export function instance(index: number, changes: Partial<StackInstance> = {}): StackInstance {
  return {
    accountId: accountId(index),
    region,
    status: 'CURRENT',
    detailedStatus: 'SUCCEEDED',
    statusReason: undefined,
    lastOperationId: 'seed',
    ...changes,
  };
}

export function resultOf({
  accountId: id,
  region: where,
  status,
  detailedStatus,
  statusReason,
}: StackInstance): OperationResult {
  const ended = detailedStatus === 'FAILED' ? 'FAILED' : 'CANCELLED';
  return { accountId: id, region: where, status: status === 'CURRENT' ? 'SUCCEEDED' : ended, statusReason };
}
