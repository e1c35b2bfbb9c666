import { findManagedPolicy } from '../../src/aws/iam-data/managed-policies.ts';
import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import type { PreferencesRequest } from '../../src/domain/rollout-request.ts';
import { regionalTemplate } from '../in-memory/two-regions.ts';
import { wantedDefinition } from '../in-memory/wanted.ts';

const policies = ['SecurityAudit', 'ReadOnlyAccess', 'job-function/ViewOnlyAccess'] as const;

/**
 * What IAM answers for them: a life is about the rollout, and to compare thousands of actions in each of its plans took
 * twenty times as long as the rest of it. The version is that of the extract, so that nothing has widened.
 */
export const managedPolicies = Object.fromEntries(
  policies.map((name) => {
    const arn = arnOf(name);
    // With one of them an audit reads the role.
    const actions = name === 'ReadOnlyAccess' ? ['s3:List*'] : ['iam:Get*', 'iam:List*'];
    const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
    return [arn, { versionId: findManagedPolicy(arn)?.versionId ?? 'v1', document }];
  }),
);

/** Starts every external id: nothing that a run says may hold it. */
export const secretMark = 'Xq7-hidden-';

/** How one version of the definition differs from another. */
export interface Version {
  /** Counts the templates; accounts differ by it. */
  readonly template: number;
  readonly externalId: number;
  /** Of a parameter that AWS hides; 0: there is none. */
  readonly token: number;
  readonly tags: number;
  readonly description: number;
  readonly isRetained: boolean;
  readonly isAutomatic: boolean;
  /** For several Regions: no role in it has a fixed name. */
  readonly isRegional: boolean;
  readonly regionConcurrency: PreferencesRequest['regionConcurrency'];
  /** Percent, as the input. */
  readonly maxConcurrent: number;
}

export const firstVersion: Version = {
  template: 1,
  externalId: 1,
  token: 0,
  tags: 0,
  description: 0,
  isRetained: true,
  isAutomatic: true,
  isRegional: false,
  regionConcurrency: 'parallel',
  maxConcurrent: 10,
};

/** A definition as the root would have it; equal versions give equal definitions. */
export function definitionOf(version: Version): StackSetDefinition {
  return {
    ...wantedDefinition(),
    templateBody: templateBodyOf(version),
    parameters: {
      ExternalId: `${secretMark}${version.externalId}`,
      ...(version.token === 0 ? {} : { Token: `${secretMark}token-${version.token}` }),
    },
    sensitiveParameters: ['ExternalId', ...(version.token === 0 ? [] : ['Token'])],
    tags: version.tags === 0 ? {} : { release: String(version.tags) },
    description: version.description === 0 ? '' : `The audit role, ${version.description}`,
    autoDeployment: { enabled: version.isAutomatic, retainStacksOnAccountRemoval: version.isRetained },
    operationPreferences: {
      failureToleranceCount: 0,
      maxConcurrentPercentage: version.maxConcurrent,
      regionConcurrencyType: version.regionConcurrency === 'sequential' ? 'SEQUENTIAL' : 'PARALLEL',
    },
  };
}

function templateBodyOf({ template: count, isRegional, token }: Version): string {
  const plain = isRegional ? regionalTemplate(templateOf(count)) : templateOf(count);
  if (token === 0) return plain;
  const template = JSON.parse(plain) as { readonly Parameters: object };
  const Parameters = { ...template.Parameters, Token: { Type: 'String', NoEcho: true } };
  return JSON.stringify({ ...template, Parameters });
}

function templateOf(count: number): string {
  return JSON.stringify({
    Parameters: { ExternalId: { Type: 'String' } },
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          RoleName: 'Audit',
          MaxSessionDuration: 3600 + count * 60,
          ManagedPolicyArns: policies.filter((_, index) => (count >> index) % 2 === 1 || index === 0).map(arnOf),
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

function arnOf(name: string): string {
  return `arn:aws:iam::aws:policy/${name}`;
}
