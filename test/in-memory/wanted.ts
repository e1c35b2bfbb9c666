import type { RolloutRequest, UpdateRequest } from '../../src/domain/rollout-request.ts';
import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';

export const stackSetRef = { name: 'audit', region: 'us-east-1', callAs: 'DELEGATED_ADMIN' } as const;

const securityAudit = 'arn:aws:iam::aws:policy/SecurityAudit';
const readOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

/** One named role; the second version may read a little more, so that accounts really change. */
export function roleTemplate(version: 'first' | 'second' = 'first'): string {
  return JSON.stringify({
    Parameters: { ExternalId: { Type: 'String' } },
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          RoleName: 'Audit',
          ManagedPolicyArns: version === 'first' ? [securityAudit, readOnly] : [securityAudit],
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::222222222222:root' },
                Action: 'sts:AssumeRole',
                Condition: { StringEquals: { 'sts:ExternalId': { Ref: 'ExternalId' } } },
              },
            ],
          },
        },
      },
    },
  });
}

export function wantedDefinition(version: 'first' | 'second' = 'first'): StackSetDefinition {
  return {
    name: stackSetRef.name,
    description: '',
    callAs: stackSetRef.callAs,
    permissionModel: 'SERVICE_MANAGED',
    templateBody: roleTemplate(version),
    parameters: { ExternalId: 'canary' },
    sensitiveParameters: ['ExternalId'],
    capabilities: ['CAPABILITY_NAMED_IAM'],
    tags: {},
    autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
    operationPreferences: { failureToleranceCount: 0, maxConcurrentPercentage: 10, regionConcurrencyType: 'PARALLEL' },
  };
}

/** The inputs' defaults, but for `changes`. */
export function updateRequest(changes: Partial<UpdateRequest> = {}): UpdateRequest {
  return { strategy: 'terraform', canary: { kind: 'count', count: 1 }, onFailure: 'rollback', ...changes };
}

export function rolloutRequest(changes: Partial<RolloutRequest> = {}): RolloutRequest {
  return {
    stackSet: stackSetRef,
    definition: {
      kind: 'bundled',
      roleName: 'Audit',
      rolePath: '/',
      externalId: 'canary',
      trustedAccountId: undefined,
      trustedPrincipalArns: [],
      managedPolicyArns: [securityAudit, readOnly],
      inlinePolicy: undefined,
      permissionsBoundary: undefined,
      maxSessionDurationSeconds: 3600,
    },
    autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
    tags: {},
    targets: { organizationalUnitIds: [], excludedAccountIds: [], regions: [stackSetRef.region] },
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
    update: updateRequest(),
    comment: 'always',
    ...changes,
  };
}
