import { markSecrets } from './stack-set/marked-definition.ts';
import type { StackSetDefinition } from './stack-set/stack-set-definition.ts';
import type { StackSetRef } from './stack-set/stack-set.ts';
import type { PreferencesRequest, TargetRequest, UpdateRequest } from './rollout-request.ts';
import { canonicalJson } from './json.ts';
import type { Json } from './json.ts';

/** Raised whenever the canonical text changes its form, so that digests of two versions are never compared. */
const intentVersion = 4;

export interface IntentFacts {
  readonly stackSet: StackSetRef;
  /** What Terraform would write; undefined when it changes nothing and nothing is deployed. */
  readonly definition: StackSetDefinition | undefined;
  readonly targets: TargetRequest;
  readonly preferences: PreferencesRequest;
  readonly update: UpdateRequest;
}

/**
 * The reviewed intent as canonical text; its SHA-256 is the digest of a plan, which comments and ids of operations show.
 * No secret takes part, since a reader could try the likely ones until the digest fits: no value of a sensitive
 * parameter, and no external id that the template itself has. That one has changed, Terraform's plan says.
 * Accounts are left out on purpose: they come and go between review and merge, but the reviewed OUs and exclusions do
 * not.
 */
export function canonicalIntent({
  stackSet,
  definition,
  targets,
  preferences: { regionConcurrency, ...preferences },
  update,
}: IntentFacts): string {
  // Only then does their order matter; otherwise the text is as it was before there was a choice.
  const isInOrder = regionConcurrency === 'sequential';
  const intent = {
    version: intentVersion,
    stackSet: { ...stackSet },
    definition: definition === undefined ? null : canonicalDefinition(definition),
    targets: {
      organizationalUnitIds: [...targets.organizationalUnitIds].sort(),
      excludedAccountIds: [...targets.excludedAccountIds].sort(),
      regions: isInOrder ? targets.regions : targets.regions.toSorted(),
    },
    preferences: isInOrder ? { ...preferences, regionConcurrency } : preferences,
    update: { ...update, canary: canonicalCanary(update.canary) },
  };
  return canonicalJson(intent);
}

/**
 * SHA-256 of the reviewed intent, as the comment shows it and apply compares it.
 * @param intent as `canonicalIntent` writes it. @param sha256 gives hexadecimal digits.
 */
export function digestIntent(intent: string, sha256: (text: string) => string): string {
  return `sha256:${sha256(intent)}`;
}

function canonicalCanary(canary: UpdateRequest['canary']): Json {
  return canary.kind === 'count' ? canary.count : [...canary.accountIds].sort();
}

function canonicalDefinition(definition: StackSetDefinition): Json {
  const { template, parameters } = markSecrets(definition);
  return {
    name: definition.name,
    description: definition.description,
    callAs: definition.callAs,
    permissionModel: definition.permissionModel,
    templateBody: template,
    parameters,
    capabilities: [...definition.capabilities].sort(),
    tags: definition.tags,
    autoDeployment: definition.autoDeployment === undefined ? null : { ...definition.autoDeployment },
  };
}
