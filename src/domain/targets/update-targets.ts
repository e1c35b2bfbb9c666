import { isUnder, withoutNested } from '../organization.ts';
import type { Organization } from '../organization.ts';
import { instanceKey, isUpdatable } from '../stack-set/stack-set.ts';
import type { InstancePlace, StackInstance } from '../stack-set/stack-set.ts';

/** The accounts and Regions of one call that updates instances. */
export interface UpdateTargets {
  /** OUs that the stack set was deployed to; AWS does not accept a child of one. */
  readonly organizationalUnitIds: readonly string[];
  /** Accounts inside these OUs that are reached. */
  readonly accountIds: readonly string[];
  readonly regions: readonly string[];
  /** AWS gets these instead, and reaches all other accounts of the OUs. */
  readonly exceptAccountIds?: readonly string[];
}

/** One that is planned. */
export interface PlannedUpdate extends UpdateTargets {
  /** What it reaches: those of these accounts in these Regions that exist. */
  readonly instances: readonly InstancePlace[];
}

export interface UpdateScope {
  readonly organization: Organization;
  /** OUs that the stack set was deployed to, as DescribeStackSet names them. */
  readonly stackSetUnitIds: readonly string[];
  /** The OUs of the request, where AWS names none. */
  readonly organizationalUnitIds: readonly string[];
  /** Of the request, in its order. */
  readonly regions: readonly string[];
}

/** CloudFormation's limit of a call (API_DeploymentTargets, OrganizationalUnitIds). */
const mostUnitsPerCall = 50;
/** AWS publishes no limit for the accounts of a call. These ids take about 270 kB in the query protocol. */
const mostAccountsPerCall = 5_000;

/**
 * The calls that reach exactly these instances. A call is accounts times Regions, so accounts with the same Regions
 * share one: an account that is up to date in one Region is not updated there again. AWS takes only OUs that the stack
 * set was deployed to, and refuses a child of one.
 */
export function inUpdates(scope: UpdateScope, instances: readonly InstancePlace[]): readonly PlannedUpdate[] {
  const byAccount = Map.groupBy(instances, ({ accountId }) => accountId);
  const groups = Map.groupBy(byAccount.values(), (own) => regionsOf(scope, own).join());
  return [...groups.values()]
    .map((accounts) => accounts.flat())
    .sort((a, b) => compareRegions(scope, a, b))
    .flatMap((group) => inUnits(scope, group));
}

function inUnits(scope: UpdateScope, instances: readonly InstancePlace[]): readonly PlannedUpdate[] {
  const byUnit = Map.groupBy(instances, ({ accountId }) => unitOf(scope, accountId));
  return inCalls([...byUnit.keys()].sort()).flatMap((units) => {
    const own = units.flatMap((ou) => byUnit.get(ou) ?? []);
    const accountIds = [...new Set(own.map(({ accountId }) => accountId))].sort();
    return inPieces(accountIds, mostAccountsPerCall).map((piece) => {
      const ids = new Set(piece);
      const reached = own.filter(({ accountId }) => ids.has(accountId));
      const isIn = (ou: string): boolean => reached.some(({ accountId }) => unitOf(scope, accountId) === ou);
      return { ...placesOf(scope, reached), organizationalUnitIds: units.filter(isIn), accountIds: piece };
    });
  });
}

function placesOf(
  scope: UpdateScope,
  instances: readonly InstancePlace[],
): Pick<PlannedUpdate, 'regions' | 'instances'> {
  return {
    regions: regionsOf(scope, instances),
    instances: instances
      .map(({ accountId, region }) => ({ accountId, region }))
      .sort((a, b) => instanceKey(a).localeCompare(instanceKey(b))),
  };
}

/**
 * The calls of a rollback, which reach the instances that were up to date before the update, and no others; undefined:
 * a call without targets does, as it reaches every instance. The exceptions are named, since they are few, and so an
 * account that joined meanwhile is reached: it had neither version. An account that was up to date in some Regions alone
 * is named for those.
 * @param instances as they were before the update.
 */
export function inRollback(
  scope: UpdateScope,
  instances: readonly StackInstance[],
  exceptAccountIds: readonly string[],
): readonly PlannedUpdate[] | undefined {
  if (exceptAccountIds.length === 0) return undefined;
  const { organization, stackSetUnitIds, organizationalUnitIds } = scope;
  const except = new Set(exceptAccountIds);
  const isIn = (units: readonly string[], { accountId }: InstancePlace): boolean => {
    const account = organization.accounts.get(accountId);
    return account !== undefined && isUnder(organization, account, units);
  };
  const deployed = stackSetUnitIds.length > 0 ? stackSetUnitIds : organizationalUnitIds;
  const whole = inCalls(withoutNested(organization, deployed)).flatMap((units): readonly PlannedUpdate[] => {
    const under = instances.filter((instance) => isIn(units, instance));
    const reached = under.filter((instance) => !except.has(instance.accountId) && isUpdatable(instance));
    if (reached.length === 0) return [];
    const accountIds = [...new Set(reached.map(({ accountId }) => accountId))].sort();
    // One that has left is in none of these OUs, and AWS may still count its instance among theirs.
    const exceptions = instances
      .filter((instance) => except.has(instance.accountId) && (isIn(units, instance) || !isIn(deployed, instance)))
      .map(({ accountId }) => accountId);
    return [
      {
        ...placesOf(scope, reached),
        organizationalUnitIds: units,
        accountIds,
        exceptAccountIds: [...new Set(exceptions)].sort(),
      },
    ];
  });
  const partial = instances.filter(
    (instance) => except.has(instance.accountId) && instance.status === 'CURRENT' && isIn(deployed, instance),
  );
  return [...whole, ...inUpdates(scope, partial)];
}

function unitOf({ organization, stackSetUnitIds, organizationalUnitIds }: UpdateScope, accountId: string): string {
  const account = organization.accounts.get(accountId);
  const above = (units: readonly string[]): string | undefined =>
    account === undefined ? undefined : units.find((ou) => isUnder(organization, account, [ou]));
  return above(stackSetUnitIds) ?? above(organizationalUnitIds) ?? organization.rootId;
}

/** In the order of the request; one that it does not name comes last. */
function regionsOf({ regions }: UpdateScope, instances: readonly InstancePlace[]): readonly string[] {
  const present = new Set(instances.map(({ region }) => region));
  return [
    ...regions.filter((region) => present.has(region)),
    ...[...present].filter((region) => !regions.includes(region)).sort(),
  ];
}

/** Calls follow each other: one that ends in an earlier Region comes first, then one that begins in an earlier one. */
function compareRegions(scope: UpdateScope, a: readonly InstancePlace[], b: readonly InstancePlace[]): number {
  const rankOf = (region: string | undefined): number => {
    const rank = scope.regions.indexOf(region ?? '');
    return rank < 0 ? scope.regions.length : rank;
  };
  const [left, right] = [regionsOf(scope, a), regionsOf(scope, b)];
  return rankOf(left.at(-1)) - rankOf(right.at(-1)) || rankOf(left[0]) - rankOf(right[0]) || right.length - left.length;
}

/** OUs in the portions that one call takes. */
export function inCalls(organizationalUnitIds: readonly string[]): readonly (readonly string[])[] {
  return inPieces(organizationalUnitIds, mostUnitsPerCall);
}

function inPieces<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, piece) =>
    items.slice(piece * size, (piece + 1) * size),
  );
}
