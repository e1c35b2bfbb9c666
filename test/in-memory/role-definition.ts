import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';

export const region = 'us-east-1';
export const stackSetRef = { name: 'audit', region, callAs: 'DELEGATED_ADMIN' } as const;

export const roleTemplate = JSON.stringify({
  Parameters: { ExternalId: { Type: 'String' } },
  Resources: {
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: 'Audit',
        ManagedPolicyArns: ['arn:aws:iam::aws:policy/SecurityAudit'],
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

export function definition(changes: Partial<StackSetDefinition> = {}): StackSetDefinition {
  return {
    name: stackSetRef.name,
    description: 'One role',
    callAs: 'DELEGATED_ADMIN',
    permissionModel: 'SERVICE_MANAGED',
    templateBody: roleTemplate,
    parameters: { ExternalId: 'secret-4711' },
    sensitiveParameters: ['ExternalId'],
    capabilities: ['CAPABILITY_NAMED_IAM'],
    tags: {},
    autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
    operationPreferences: { maxConcurrentPercentage: 10 },
    ...changes,
  };
}
