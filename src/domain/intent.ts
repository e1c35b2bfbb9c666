import type { StackSetDefinition } from './stack-set/stack-set-definition.ts';
import type { StackSetRef } from './stack-set/stack-set.ts';
import type { PreferencesRequest, TargetRequest, UpdateRequest } from './rollout-request.ts';
import { canonicalJson } from './json.ts';
import type { Json } from './json.ts';

/** Raised whenever the canonical text changes its form, so that digests of two versions are never compared. */
export const intentVersion = 2;

export interface IntentFacts {
  readonly stackSet: StackSetRef;
  /** What Terraform would leave behind; undefined when it changes nothing and nothing is deployed. */
  readonly definition: StackSetDefinition | undefined;
  readonly targets: TargetRequest;
  readonly preferences: PreferencesRequest;
  readonly update: UpdateRequest;
}

/**
 * The reviewed intent as canonical text; its SHA-256 is the digest of a plan. It holds secret parameter values, so only
 * its hash may leave the process. Accounts are left out on purpose: they come and go between review and merge, the OUs
 * and exclusions that were reviewed do not.
 */
export function canonicalIntent({ stackSet, definition, targets, preferences, update }: IntentFacts): string {
  const intent = {
    version: intentVersion,
    stackSet: { ...stackSet },
    definition: definition === undefined ? null : canonicalDefinition(definition),
    targets: {
      organizationalUnitIds: [...targets.organizationalUnitIds].sort(),
      excludedAccountIds: [...targets.excludedAccountIds].sort(),
      regions: [...targets.regions].sort(),
    },
    preferences: { ...preferences },
    update: { ...update, canary: canonicalCanary(update.canary) },
  };
  return canonicalJson(intent);
}

function canonicalCanary(canary: UpdateRequest['canary']): Json {
  return canary.kind === 'count' ? canary.count : [...canary.accountIds].sort();
}

function canonicalDefinition(definition: StackSetDefinition): Json {
  return {
    name: definition.name,
    description: definition.description,
    callAs: definition.callAs,
    permissionModel: definition.permissionModel,
    templateBody: canonicalTemplate(definition.templateBody),
    parameters: definition.parameters,
    capabilities: [...definition.capabilities].sort(),
    tags: definition.tags,
    autoDeployment: definition.autoDeployment === undefined ? null : { ...definition.autoDeployment },
  };
}

function canonicalTemplate(templateBody: string): Json {
  try {
    return JSON.parse(templateBody) as Json;
  } catch {
    return templateBody;
  }
}
