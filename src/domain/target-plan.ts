import { findUntargeted } from './left-behind.ts';
import type { LeftBehind } from './left-behind.ts';
import { isSuspended, isUnder, pathToRoot } from './organization.ts';
import type { Account, Organization } from './organization.ts';
import type { OperationAction } from './stack-set/operation.ts';
import type { TargetRequest } from './rollout-request.ts';
import type { StackInstance } from './stack-set/stack-set.ts';

/** One CreateStackInstances call: an OU as a whole, or some accounts inside OUs. */
export type InstanceCreation =
  | {
      readonly kind: 'organizational-units';
      readonly organizationalUnitIds: readonly string[];
      readonly excludedAccountIds: readonly string[];
      readonly accountIds: readonly string[];
    }
  | {
      readonly kind: 'accounts';
      readonly organizationalUnitIds: readonly string[];
      readonly accountIds: readonly string[];
    };

/** The accounts of one call that updates instances. */
export interface UpdateTargets {
  /** OUs that the stack set was deployed to; AWS does not accept a child of one. */
  readonly organizationalUnitIds: readonly string[];
  /** Accounts inside these OUs that are reached. */
  readonly accountIds: readonly string[];
  /** AWS gets these instead, and reaches all other accounts of the OUs. */
  readonly exceptAccountIds?: readonly string[];
}

/**
 * Where the role goes, account by account. Each targeted account is in exactly one of `current`, `added`, `unfinished`,
 * `outdated` and `suspended`.
 */
export interface TargetPlan {
  /** The OU ids (or the root) that the request means. */
  readonly organizationalUnitIds: readonly string[];
  /** Every targeted account, the management account never among them. */
  readonly targeted: readonly Account[];
  readonly current: readonly Account[];
  /** Targeted accounts without an instance. */
  readonly added: readonly Account[];
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
  readonly heals: readonly UpdateTargets[];
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
type Coverage = 'current' | 'added' | 'unfinished' | 'outdated' | 'suspended';

/** CloudFormation's limit of a call (API_DeploymentTargets, OrganizationalUnitIds). */
const mostUnitsPerCall = 50;
/** AWS publishes no limit for the accounts of a call. These ids take about 270 kB in the query protocol. */
const mostAccountsPerCall = 5_000;

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
  const needing = targeted.filter(({ id }) => ['added', 'unfinished'].includes(coverages.get(id) ?? ''));
  const registered = findUnregistered(facts, organizationalUnitIds, targeted);
  const outdated = having('outdated');
  const isHealable = ({ id }: Account): boolean => (instances.get(id) ?? []).every(isHealableInstance);
  return {
    organizationalUnitIds,
    targeted,
    current: having('current'),
    added: having('added'),
    unfinished: having('unfinished'),
    outdated,
    suspended: having('suspended'),
    ...findUntargeted({ ...facts, organizationalUnitIds, targetedIds }),
    registered,
    creations: planCreations(facts, organizationalUnitIds, targeted, needing, registered),
    heals: inUpdates(facts, organizationalUnitIds, outdated.filter(isHealable)),
    unhealable: outdated.filter((account) => !isHealable(account)),
  };
}

function coverageOf(account: Account, own: readonly StackInstance[], facts: TargetFacts): Coverage {
  const { request, operationActions } = facts;
  if (isSuspended(account)) return 'suspended';
  const isMissingSomewhere = request.regions.some((region) => !own.some((instance) => instance.region === region));
  if (isMissingSomewhere) return 'added';
  const notCurrent = own.filter((instance) => instance.status !== 'CURRENT');
  if (notCurrent.length === 0) return 'current';
  if (notCurrent.some((instance) => instance.detailedStatus === 'SKIPPED_SUSPENDED_ACCOUNT')) return 'unfinished';
  // An update of other accounts makes those OUTDATED, too, that it does not reach: their last operation has succeeded.
  const isFirstDeployment = notCurrent.every(
    ({ status, detailedStatus, lastOperationId }) =>
      status === 'OUTDATED' &&
      detailedStatus !== 'SUCCEEDED' &&
      operationActions.get(lastOperationId ?? '') === 'CREATE',
  );
  return isFirstDeployment ? 'unfinished' : 'outdated';
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

function planCreations(
  { instances, organization, request }: TargetFacts,
  organizationalUnitIds: readonly string[],
  targeted: readonly Account[],
  needing: readonly Account[],
  registered: readonly string[],
): readonly InstanceCreation[] {
  const withInstance = new Set(instances.map((instance) => instance.accountId));
  const needingIds = new Set(needing.map((account) => account.id));
  const under = (ou: string): Account[] => targeted.filter((account) => isUnder(organization, account, [ou]));
  // A whole OU only while no account in it has an instance: it also registers the OU for automatic deployment. Once
  // some have one, only the others are named, so that a call never touches an account that has the role.
  const fresh = organizationalUnitIds.filter((ou) => {
    const active = under(ou).filter((account) => !isSuspended(account));
    if (active.length === 0) return registered.includes(ou);
    return active.every(({ id }) => needingIds.has(id) && !withInstance.has(id));
  });
  const freshIds = new Set(fresh.flatMap((ou) => under(ou).map((account) => account.id)));
  const rest = needing.filter((account) => !freshIds.has(account.id));
  const restUnits = organizationalUnitIds.filter((ou) => rest.some((account) => isUnder(organization, account, [ou])));
  const idsUnder = (accounts: readonly Account[], units: readonly string[]): readonly string[] =>
    accounts.filter((account) => isUnder(organization, account, units)).map((account) => account.id);
  const whole = inCalls(fresh).map((units): InstanceCreation => {
    const accountIds = idsUnder(needing, units);
    const { excludedAccountIds } = request;
    return { kind: 'organizational-units', organizationalUnitIds: units, excludedAccountIds, accountIds };
  });
  const named = inCalls(restUnits).map((units): InstanceCreation => {
    return { kind: 'accounts', organizationalUnitIds: units, accountIds: idsUnder(rest, units) };
  });
  return [...whole, ...named];
}

/** UpdateStackSet leaves INOPERABLE instances out (CloudFormation API, StackInstance.Status). */
function isHealableInstance({ status, detailedStatus }: StackInstance): boolean {
  return status === 'CURRENT' || (status === 'OUTDATED' && detailedStatus !== 'INOPERABLE');
}

/**
 * The calls that reach exactly these accounts. AWS takes only OUs that the stack set was deployed to, and refuses a
 * child of one.
 * @param organizationalUnitIds the requested ones, where AWS does not say what the set was deployed to.
 */
export function inUpdates(
  { organization, stackSetUnitIds }: Pick<TargetFacts, 'organization' | 'stackSetUnitIds'>,
  organizationalUnitIds: readonly string[],
  accounts: readonly Account[],
): readonly UpdateTargets[] {
  const unitsOf = (account: Account): readonly string[] => {
    const above = (units: readonly string[]): readonly string[] =>
      units.filter((ou) => isUnder(organization, account, [ou]));
    const deployed = above(stackSetUnitIds);
    return deployed.length > 0 ? deployed : above(organizationalUnitIds);
  };
  const unitOf = (account: Account): string => unitsOf(account)[0] ?? organization.rootId;
  const byUnit = Map.groupBy(accounts, unitOf);
  return inCalls([...byUnit.keys()].sort()).flatMap((units) => {
    const reached = units.flatMap((ou) => byUnit.get(ou) ?? []).sort((a, b) => a.id.localeCompare(b.id));
    return inPieces(reached, mostAccountsPerCall).map((piece) => ({
      organizationalUnitIds: units.filter((ou) => piece.some((account) => unitOf(account) === ou)),
      accountIds: piece.map(({ id }) => id),
    }));
  });
}

/**
 * The calls that reach every account with an instance but these; undefined: there are no exceptions, and a call without
 * targets reaches every instance. The exceptions are named, since they are few; an account that joined meanwhile had
 * neither version, and gets the previous one.
 */
export function inRollback(
  facts: {
    readonly organization: Organization;
    readonly stackSet: { readonly organizationalUnitIds: readonly string[] } | undefined;
    readonly instances: readonly StackInstance[];
    readonly targets: Pick<TargetPlan, 'organizationalUnitIds'>;
  },
  exceptAccountIds: readonly string[],
): readonly UpdateTargets[] | undefined {
  if (exceptAccountIds.length === 0) return undefined;
  const { organization, stackSet, instances, targets } = facts;
  const except = new Set(exceptAccountIds);
  const withInstance = new Set(instances.map(({ accountId }) => accountId));
  const accounts = [...organization.accounts.values()].filter(({ id }) => withInstance.has(id));
  const unitIds = stackSet?.organizationalUnitIds ?? [];
  const deployed = unitIds.length > 0 ? unitIds : targets.organizationalUnitIds;
  return inCalls(withoutNested(organization, deployed)).map((organizationalUnitIds) => {
    const under = accounts.filter((account) => isUnder(organization, account, organizationalUnitIds));
    const idsOf = (isExcept: boolean): readonly string[] =>
      under.filter(({ id }) => except.has(id) === isExcept).map(({ id }) => id);
    return { organizationalUnitIds, accountIds: idsOf(false), exceptAccountIds: idsOf(true) };
  });
}

function inCalls(organizationalUnitIds: readonly string[]): readonly (readonly string[])[] {
  return inPieces(organizationalUnitIds, mostUnitsPerCall);
}

function inPieces<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, piece) =>
    items.slice(piece * size, (piece + 1) * size),
  );
}

/** A target inside another target adds nothing. */
function withoutNested(organization: Organization, ids: readonly string[]): readonly string[] {
  const unique = [...new Set(ids)];
  return unique.filter(
    (id) =>
      !pathToRoot(organization, id)
        .slice(1)
        .some((above) => unique.includes(above)),
  );
}
