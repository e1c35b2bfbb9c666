import { isUnder } from '../organization.ts';
import type { Organization } from '../organization.ts';
import { instanceKey } from '../stack-set/stack-set.ts';
import type { InstancePlace } from '../stack-set/stack-set.ts';

/** The accounts and Regions of one call that updates instances. */
export interface UpdateTargets {
  /** OUs that the stack set was deployed to; AWS does not accept a child of one. */
  readonly organizationalUnitIds: readonly string[];
  /** Accounts inside these OUs that are reached. */
  readonly accountIds: readonly string[];
  readonly regions: readonly string[];
  /** AWS gets the OUs alone and reaches every account in them. */
  readonly isWholeUnits?: true;
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

/** The same without a look at Regions, where AWS gets OUs alone: it leaves out what does not exist. */
export function inWholeUnits(scope: UpdateScope, instances: readonly InstancePlace[]): readonly PlannedUpdate[] {
  return inUnits(scope, instances).map((targets) => ({ ...targets, isWholeUnits: true }));
}

function inUnits(scope: UpdateScope, instances: readonly InstancePlace[]): readonly PlannedUpdate[] {
  const byUnit = Map.groupBy(instances, ({ accountId }) => unitOf(scope, accountId));
  return inCalls([...byUnit.keys()].sort()).map((units) => {
    const own = units.flatMap((ou) => byUnit.get(ou) ?? []);
    return {
      organizationalUnitIds: units,
      accountIds: [...new Set(own.map(({ accountId }) => accountId))].sort(),
      regions: regionsOf(scope, own),
      instances: own
        .map(({ accountId, region }) => ({ accountId, region }))
        .sort((a, b) => instanceKey(a).localeCompare(instanceKey(b))),
    };
  });
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
  const calls = Math.ceil(organizationalUnitIds.length / mostUnitsPerCall);
  return Array.from({ length: calls }, (_, call) =>
    organizationalUnitIds.slice(call * mostUnitsPerCall, (call + 1) * mostUnitsPerCall),
  );
}
