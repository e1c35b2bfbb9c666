import type { RolloutRequest, UpdateRequest } from '../../src/domain/rollout-request.ts';
import type { LifeSetup } from '../in-memory/life.ts';
import { twoRegions } from '../in-memory/two-regions.ts';
import { rolloutRequest, updateRequest } from '../in-memory/wanted.ts';
import type { Random } from './random.ts';
import { definitionOf, firstVersion, managedPolicies } from './version.ts';
import type { Version } from './version.ts';

/** How a life begins. */
export interface LifeDraw {
  readonly setup: LifeSetup;
  /** Nothing is deployed yet otherwise. */
  readonly isDeployed: boolean;
  readonly version: Version;
  readonly request: RolloutRequest;
  /** OUs that may be targets later on, ids. */
  readonly furtherUnits: readonly string[];
  /** Regions that may be targets; more than one for a template of one's own. */
  readonly regions: readonly string[];
}

const unitNames = {
  default: ['Security', 'Infrastructure', 'Production', 'Staging', 'Development', 'Sandbox'],
  nested: ['Security', 'Infrastructure', 'Workloads', 'Production', 'Staging', 'Development'],
} as const;

/** Times are simulated seconds. Small organizations are the most: they are quick, and nothing depends on numbers. */
export function drawLife(random: Random): LifeDraw {
  const shape = random.chance(0.3) ? 'nested' : 'default';
  const isDeployed = random.chance(0.8);
  const accounts = random.chance(0.03) ? random.between(101, 130) : random.between(1, random.pick([4, 9, 14, 24]));
  const units = random.chance(0.3) ? random.some(unitNames[shape], random.between(1, 3)) : [];
  const organizationalUnitIds = units.map(unitIdOf);
  const excludedAccountIds =
    !isDeployed && random.chance(0.2)
      ? random.some(memberIds(accounts), random.between(1, 2)).filter(() => accounts > 3)
      : [];
  const regions = drawRegions(random);
  const version: Version = {
    ...firstVersion,
    isAutomatic: random.chance(0.9),
    maxConcurrent: drawShare(random),
    isRegional: regions.length > 1,
    // A new one is refused.
    token: isDeployed && random.chance(0.1) ? 1 : 0,
    regionConcurrency: regions.length > 1 && random.chance(0.5) ? 'sequential' : 'parallel',
  };
  const targets = {
    organizationalUnitIds,
    excludedAccountIds,
    // The second one may be added later.
    regions: regions.length > 1 && random.chance(0.3) ? regions.slice(0, 1) : regions,
  };
  const request = rolloutRequest({
    targets,
    preferences: {
      maxConcurrentPercentage: version.maxConcurrent,
      initialFailureTolerancePercentage: random.pick([0, 10, 10, 50]),
      initialMaxConcurrentPercentage: random.pick([25, 25, 100]),
      regionConcurrency: version.regionConcurrency,
    },
    update: drawUpdate(random, memberIds(accounts), version),
    allow: [{ reason: 'retain-off' }, { reason: 'automatic-deployment-off' }],
    autoDeployment: { enabled: version.isAutomatic, retainStacksOnAccountRemoval: true },
  });
  return {
    setup: {
      ...drawWorld(random, accounts),
      organizationalUnits: shape,
      managedPolicies,
      definition: definitionOf(version),
      request,
    },
    isDeployed,
    version,
    request,
    furtherUnits: units.length > 0 ? unitNames[shape].map(unitIdOf) : [],
    regions,
  };
}

function drawWorld(random: Random, accounts: number): LifeSetup {
  const suspended = random.chance(0.2) ? Math.min(accounts - 1, random.between(1, 2)) : 0;
  return {
    accounts,
    suspended,
    secondsPerAccount: random.pick([5, 20, 20, 60]),
    listLagSeconds: random.pick([0, 3, 3, 10, 20]),
    ...(random.chance(0.15) ? { listLagSecondsOf: { ListStackInstances: random.between(1, 6) } } : {}),
    automaticDeploymentDelaySeconds: random.pick([1, 10, 60, 600]),
    organizationalUnitIdAnswers: random.pick(['targeted', 'parent'] as const),
    leaveOutPreferenceMembers: random.chance(0.3),
    doSameParametersMarkOutdated: random.chance(0.5),
    isRollbackCompleteRepaired: random.chance(0.7),
    managedExecution: random.chance(0.75),
    mostSleeps: 200_000,
  };
}

/** In an order of the user's, or in any. */
function drawRegions(random: Random): readonly string[] {
  if (random.chance(0.75)) return ['us-east-1'];
  return random.chance(0.5) ? twoRegions : twoRegions.toReversed();
}

/** Terraform cannot send an order of Regions, so such an update is refused as an input. */
export function drawUpdate(
  random: Random,
  accountIds: readonly string[],
  { regionConcurrency }: Version,
): UpdateRequest {
  const isNamed = random.chance(0.2) && accountIds.length > 0;
  return updateRequest({
    strategy: random.chance(0.6) || regionConcurrency === 'sequential' ? 'waves' : 'terraform',
    canary: isNamed
      ? { kind: 'accounts', accountIds: random.some(accountIds, random.between(1, 2)) }
      : { kind: 'count', count: random.between(1, 3) },
    onFailure: random.chance(0.75) ? 'rollback' : 'hold',
  });
}

export function drawShare(random: Random): number {
  return random.pick([10, 10, 25, 100]);
}

/** As the simulator numbers them. */
function memberIds(accounts: number): readonly string[] {
  return Array.from({ length: Math.max(0, accounts - 1) }, (_, index) => String(300_000_000_001 + index));
}

/** As the simulator makes them of names. */
export function unitIdOf(name: string): string {
  return `ou-ab12-${name.toLowerCase().padEnd(8, '0')}`;
}
