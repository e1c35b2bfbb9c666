import { findUntargeted } from './left-behind.ts';
import type { LeftBehind } from './left-behind.ts';
import { isSuspended, isUnder, pathToRoot, withoutNested } from '../organization.ts';
import type { Account, Organization } from '../organization.ts';
import type { OperationAction } from '../stack-set/operation.ts';
import type { TargetRequest } from '../rollout-request.ts';
import { isUpdatable } from '../stack-set/stack-set.ts';
import type { StackInstance } from '../stack-set/stack-set.ts';
import { planCreations } from './instance-creation.ts';
import type { InstanceCreation } from './instance-creation.ts';
import { inUpdates } from './update-targets.ts';
import type { PlannedUpdate } from './update-targets.ts';

/**
 * Where the role goes, account by account. Each targeted account is in exactly one of `current`, `added`, `extended`,
 * `unfinished`, `outdated` and `suspended`.
 */
export interface TargetPlan {
  /** The OU ids (or the root) that the request means. */
  readonly organizationalUnitIds: readonly string[];
  /** Every targeted account, the management account never among them. */
  readonly targeted: readonly Account[];
  readonly current: readonly Account[];
  /** Targeted accounts without an instance. */
  readonly added: readonly Account[];
  /** They have an instance that is CURRENT, and lack one in another Region. */
  readonly extended: readonly Account[];
  /** Their first deployment did not succeed, so they never had the role: the next apply creates it again. */
  readonly unfinished: readonly Account[];
  /** Their last operation was an update (or something else than a first deployment) and they are not CURRENT. */
  readonly outdated: readonly Account[];
  readonly suspended: readonly Account[];
  /** Ids of accounts that would lose the role by this request: it drops their OU, a Region, or them. */
  readonly lost: readonly string[];
  /** Accounts that left by themselves, whose instances AWS keeps: no loss, and nothing that a run could fix. */
  readonly leftBehind: readonly LeftBehind[];
  /** Targeted OUs without active accounts that automatic deployment does not know yet: one call registers them. */
  readonly registered: readonly string[];
  readonly creations: readonly InstanceCreation[];
  /** Updates the outdated ones to what Terraform has already written; not needed when an update reaches them anyway. */
  readonly heals: readonly PlannedUpdate[];
  /** Not up to date, and no operation can update them: a person must fix them. */
  readonly unhealable: readonly Account[];
}

export interface TargetFacts {
  readonly organization: Organization;
  readonly request: TargetRequest;
  readonly instances: readonly StackInstance[];
  /** Action of each operation that an instance names as its last; missing when AWS no longer knows it. */
  readonly operationActions: ReadonlyMap<string, OperationAction>;
  /**
   * OUs that the stack set was deployed to, as DescribeStackSet names them. undefined when that does not matter (no
   * automatic deployment) or AWS does not say: then an OU without accounts is left alone.
   */
  readonly deployedUnitIds: readonly string[] | undefined;
  /**
   * OUs that the stack set was deployed to, as DescribeStackSet names them; empty when there is none, or AWS says none.
   */
  readonly stackSetUnitIds: readonly string[];
}

/** In which of the lists above a targeted account is. */
type Coverage = 'current' | 'added' | 'extended' | 'unfinished' | 'outdated' | 'suspended';

/** Ids named by the request that the organization does not have. */
export function findUnknownTargets(organization: Organization, request: TargetRequest): readonly string[] {
  return request.organizationalUnitIds.filter((id) => !organization.organizationalUnits.has(id));
}

/**
 * Compares accounts, never OU ids: for nested OUs it could not be verified which id AWS returns in an instance's
 * summary. Suspended accounts stay targeted; AWS skips them.
 */
export function planTargets(facts: TargetFacts): TargetPlan {
  const { organization, request } = facts;
  const requested = request.organizationalUnitIds.length > 0 ? request.organizationalUnitIds : [organization.rootId];
  const organizationalUnitIds = withoutNested(organization, requested);
  const excluded = new Set([...request.excludedAccountIds, organization.managementAccountId]);
  const targeted = [...organization.accounts.values()]
    .filter((account) => !excluded.has(account.id) && isUnder(organization, account, organizationalUnitIds))
    .sort((a, b) => a.id.localeCompare(b.id));
  const targetedIds = new Set(targeted.map((account) => account.id));
  const instances = Map.groupBy(facts.instances, (instance) => instance.accountId);
  const coverages = new Map(
    targeted.map((account) => [account.id, coverageOf(account, instances.get(account.id) ?? [], facts)]),
  );
  const having = (coverage: Coverage): Account[] => targeted.filter(({ id }) => coverages.get(id) === coverage);
  const outdated = having('outdated');
  const isHealable = ({ id }: Account): boolean => (instances.get(id) ?? []).every(isHealableInstance);
  const unhealable = outdated.filter((account) => !isHealable(account));
  const left = new Set(unhealable);
  const reachable = targeted.filter((account) => !isSuspended(account) && !left.has(account));
  const registered = findUnregistered(facts, organizationalUnitIds, targeted);
  const needs = new Map(reachable.map(({ id }) => [id, findNeededRegions(instances.get(id) ?? [], facts)] as const));
  const behind = reachable
    .flatMap(({ id }) => instances.get(id) ?? [])
    .filter((instance) => instance.status !== 'CURRENT' && !isUnfinished(instance, facts));
  const scope = { ...facts, organizationalUnitIds, regions: request.regions };
  return {
    organizationalUnitIds,
    targeted,
    current: having('current'),
    added: having('added'),
    extended: having('extended'),
    unfinished: having('unfinished'),
    outdated,
    suspended: having('suspended'),
    ...findUntargeted({ ...facts, organizationalUnitIds, targetedIds }),
    registered,
    creations: planCreations(scope, targeted, needs, registered),
    heals: inUpdates(scope, behind),
    unhealable,
  };
}

function coverageOf(account: Account, own: readonly StackInstance[], facts: TargetFacts): Coverage {
  if (isSuspended(account)) return 'suspended';
  if (own.length === 0) return 'added';
  const unfinished = own.filter((instance) => isUnfinished(instance, facts)).length;
  if (own.filter(({ status }) => status !== 'CURRENT').length > unfinished) return 'outdated';
  if (unfinished === own.length) return 'unfinished';
  const isMissingSomewhere = facts.request.regions.some(
    (region) => !own.some((instance) => instance.region === region),
  );
  if (isMissingSomewhere) return 'extended';
  return unfinished === 0 ? 'current' : 'unfinished';
}

/** Its first deployment did not succeed, so the account never had the role there. */
function isUnfinished(
  { status, detailedStatus, lastOperationId }: StackInstance,
  { operationActions }: TargetFacts,
): boolean {
  if (status !== 'OUTDATED') return false;
  if (detailedStatus === 'SKIPPED_SUSPENDED_ACCOUNT') return true;
  // An update of other accounts makes those OUTDATED, too, that it does not reach: their last operation has succeeded.
  return detailedStatus !== 'SUCCEEDED' && operationActions.get(lastOperationId ?? '') === 'CREATE';
}

/** Regions in which a creation gives the account what it lacks; it leaves CURRENT instances alone. */
function findNeededRegions(own: readonly StackInstance[], facts: TargetFacts): readonly string[] {
  return facts.request.regions.filter((region) => {
    const instance = own.find((candidate) => candidate.region === region);
    return instance === undefined || isUnfinished(instance, facts);
  });
}

/** An OU is known when it, or one above it, was deployed to. */
function findUnregistered(
  { organization, deployedUnitIds }: TargetFacts,
  organizationalUnitIds: readonly string[],
  targeted: readonly Account[],
): readonly string[] {
  if (deployedUnitIds === undefined) return [];
  const isKnown = (ou: string): boolean => pathToRoot(organization, ou).some((id) => deployedUnitIds.includes(id));
  const isEmpty = (ou: string): boolean =>
    !targeted.some((account) => !isSuspended(account) && isUnder(organization, account, [ou]));
  return organizationalUnitIds.filter((ou) => isEmpty(ou) && !isKnown(ou));
}

/** No operation updates one that is INOPERABLE, or in a status that this version does not know. */
export function isHealableInstance(instance: StackInstance): boolean {
  return instance.status === 'CURRENT' || (instance.status === 'OUTDATED' && isUpdatable(instance));
}
