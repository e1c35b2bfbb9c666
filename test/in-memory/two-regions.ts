import type { RolloutRequest } from '../../src/domain/rollout-request.ts';
import type { StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import type { Operation } from '../aws-simulator/cloudformation/operations/operation.ts';
import { roleTemplate, rolloutRequest, wantedDefinition } from './wanted.ts';

export const home = 'us-east-1';
export const second = 'eu-west-1';
export const twoRegions = [home, second] as const;

/** As a user's own template must be for a second Region: IAM is global, so no role in it has a fixed name. */
export function regionalTemplate(templateBody: string): string {
  const template = JSON.parse(templateBody) as { Resources: { Role: { Properties: { RoleName?: string } } } };
  delete template.Resources.Role.Properties.RoleName;
  return JSON.stringify(template);
}

export function regionalDefinition(version: 'first' | 'second' = 'first'): StackSetDefinition {
  return { ...wantedDefinition(version), templateBody: regionalTemplate(roleTemplate(version)) };
}

export function regionalRequest(
  changes: Partial<RolloutRequest> = {},
  regions: readonly string[] = twoRegions,
): RolloutRequest {
  return rolloutRequest({
    definition: {
      kind: 'template',
      file: 'role.yaml',
      templateBody: regionalTemplate(roleTemplate()),
      parameters: { ExternalId: 'canary' },
      sensitiveParameters: ['ExternalId'],
      roleName: 'Audit',
      rolePath: '/',
    },
    targets: { organizationalUnitIds: [], excludedAccountIds: [], regions },
    ...changes,
  });
}

/** What an operation reached, in order of account and Region. */
export function reachedBy({ results }: Operation): readonly string[] {
  return results.map(({ accountId, region }) => `${accountId}/${region}`).sort();
}

export function everyInstance(accounts: readonly string[], regions: readonly string[] = twoRegions): readonly string[] {
  return accounts.flatMap((id) => regions.map((region) => `${id}/${region}`)).sort();
}
