import { isSuspended, isUnder } from '../organization.ts';
import type { Account, Organization } from '../organization.ts';
import type { TargetRequest } from '../rollout-request.ts';
import type { StackInstance } from '../stack-set/stack-set.ts';
import { inCalls } from './update-targets.ts';

/** One CreateStackInstances call: an OU as a whole, or some accounts inside OUs. */
export type InstanceCreation = CreationScope &
  (
    | { readonly kind: 'organizational-units'; readonly excludedAccountIds: readonly string[] }
    | { readonly kind: 'accounts' }
  );

interface CreationScope {
  readonly organizationalUnitIds: readonly string[];
  /** Each of them lacks the role in each of the Regions. */
  readonly accountIds: readonly string[];
  readonly regions: readonly string[];
}

export interface CreationFacts {
  readonly organization: Organization;
  readonly request: TargetRequest;
  readonly instances: readonly StackInstance[];
  readonly organizationalUnitIds: readonly string[];
}

/** By account: the Regions in which it gets an instance. */
export type RegionNeeds = ReadonlyMap<string, readonly string[]>;

/**
 * A call is accounts times Regions, so what needs the same Regions shares calls: AWS gives no result for an instance
 * that is CURRENT, and a call never touches one.
 * @param registered OUs without accounts that automatic deployment is to know.
 */
export function planCreations(
  facts: CreationFacts,
  targeted: readonly Account[],
  needs: RegionNeeds,
  registered: readonly string[],
): readonly InstanceCreation[] {
  const { organizationalUnitIds, request, organization } = facts;
  const fresh = new Map(
    organizationalUnitIds.map((ou) => [ou, findFreshRegions(facts, ou, targeted, needs, registered)] as const),
  );
  const rest = new Map(
    [...needs].map(([id, regions]) => {
      const account = organization.accounts.get(id);
      const own = organizationalUnitIds.filter((ou) => account !== undefined && isUnder(organization, account, [ou]));
      const covered = new Set(own.flatMap((ou) => fresh.get(ou) ?? []));
      return [id, regions.filter((region) => !covered.has(region))] as const;
    }),
  );
  const { excludedAccountIds } = request;
  const whole = groupByRegions(fresh).flatMap(([regions, units]) =>
    inCalls(units).map((own): InstanceCreation => {
      const accountIds = idsUnder(facts, targeted, own, (id) => needs.has(id));
      return { kind: 'organizational-units', organizationalUnitIds: own, excludedAccountIds, accountIds, regions };
    }),
  );
  const named = groupByRegions(rest).flatMap(([regions, accounts]) => {
    const ids = new Set(accounts);
    const units = organizationalUnitIds.filter((ou) => idsUnder(facts, targeted, [ou], (id) => ids.has(id)).length > 0);
    return inCalls(units).map((own): InstanceCreation => {
      const accountIds = idsUnder(facts, targeted, own, (id) => ids.has(id));
      return { kind: 'accounts', organizationalUnitIds: own, accountIds, regions };
    });
  });
  return [...whole, ...named];
}

/**
 * Regions in which a whole OU may be named: while no account in it has an instance there. That also registers the OU for
 * automatic deployment. Once some have one, only the others are named, so that a call never touches an account that has
 * the role.
 */
function findFreshRegions(
  { organization, instances, request }: CreationFacts,
  ou: string,
  targeted: readonly Account[],
  needs: RegionNeeds,
  registered: readonly string[],
): readonly string[] {
  const active = targeted.filter((account) => !isSuspended(account) && isUnder(organization, account, [ou]));
  if (active.length === 0) return registered.includes(ou) ? request.regions : [];
  const ids = new Set(active.map(({ id }) => id));
  const inUse = new Set(instances.filter(({ accountId }) => ids.has(accountId)).map(({ region }) => region));
  return request.regions.filter(
    (region) => !inUse.has(region) && active.every(({ id }) => needs.get(id)?.includes(region) === true),
  );
}

/** Those with the same Regions together; without any they are left out. */
function groupByRegions(
  regionsOf: RegionNeeds,
): readonly (readonly [regions: readonly string[], ids: readonly string[]])[] {
  const groups = Map.groupBy(regionsOf, ([, regions]) => regions.join());
  return [...groups.values()].flatMap((members) => {
    const regions = members[0]?.[1] ?? [];
    return regions.length === 0 ? [] : [[regions, members.map(([id]) => id)] as const];
  });
}

function idsUnder(
  { organization }: CreationFacts,
  targeted: readonly Account[],
  units: readonly string[],
  isWanted: (id: string) => boolean,
): readonly string[] {
  return targeted
    .filter((account) => isWanted(account.id) && isUnder(organization, account, units))
    .map(({ id }) => id);
}
