import type { RoleRequest, RolloutRequest, TemplateRequest } from '../../src/domain/rollout-request.ts';

export const bundled: RoleRequest = {
  kind: 'bundled',
  roleName: 'Audit',
  rolePath: '/',
  externalId: undefined,
  trustedAccountId: undefined,
  trustedPrincipalArns: [],
  managedPolicyArns: ['arn:aws:iam::aws:policy/SecurityAudit'],
  inlinePolicy: undefined,
  permissionsBoundary: undefined,
  maxSessionDurationSeconds: 3600,
};

export const template: TemplateRequest = {
  kind: 'template',
  file: 'role.yaml',
  templateBody: '{"Resources":{}}',
  parameters: { Stage: 'prod' },
  sensitiveParameters: [],
  roleName: 'Audit',
  rolePath: '/',
};

export function requestOf(changes: Partial<RolloutRequest> = {}): RolloutRequest {
  return {
    stackSet: { name: 'audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' },
    definition: bundled,
    autoDeployment: { enabled: true, retainStacksOnAccountRemoval: false },
    tags: { Team: 'sec' },
    targets: { organizationalUnitIds: ['ou-ab12-11111111'], excludedAccountIds: [], regions: ['us-east-1'] },
    preferences: {
      maxConcurrentPercentage: 10,
      initialFailureTolerancePercentage: 10,
      initialMaxConcurrentPercentage: 25,
      regionConcurrency: 'parallel',
    },
    update: { strategy: 'terraform', canary: { kind: 'count', count: 1 }, onFailure: 'rollback' },
    operationWaitTimeoutMs: 4 * 3_600_000,
    rolloutTimeoutMs: 5.5 * 3_600_000,
    runTimeoutMs: 350 * 60_000,
    allow: [],
    reviewedPlan: 'off',
    importExisting: false,
    comment: 'always',
    ...changes,
  };
}
