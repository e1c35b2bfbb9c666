import { isSuspended, isUnder, organizationalUnitPath } from '../organization.ts';
import type { Organization } from '../organization.ts';
import type { TargetRequest } from '../rollout-request.ts';
import type { StackInstance } from '../stack-set/stack-set.ts';

/**
 * Why AWS keeps an instance that no request can mean.
 * - `gone`: the organization no longer has the account.
 * - `suspended`: the account is suspended, being closed or closed.
 * - `moved-out`: the account is active, in an OU that the stack set was not deployed to.
 */
export type LeftBehindKind = 'gone' | 'suspended' | 'moved-out';

/** An account whose instance AWS keeps, indefinitely, until a person removes it from the stack set. */
export interface LeftBehind {
  readonly accountId: string;
  /** Empty when the organization no longer has the account. */
  readonly name: string;
  /** undefined when the organization no longer has the account. */
  readonly organizationalUnitPath?: string;
  readonly kind: LeftBehindKind;
  readonly regions: readonly string[];
  /** OUs that DeleteStackInstances takes for these instances: the stack set was deployed to them. */
  readonly organizationalUnitIds: readonly string[];
}

export interface UntargetedFacts {
  readonly organization: Organization;
  readonly request: TargetRequest;
  readonly instances: readonly StackInstance[];
  readonly stackSetUnitIds: readonly string[];
  /** The OUs (or the root) that the request means. */
  readonly organizationalUnitIds: readonly string[];
  readonly targetedIds: ReadonlySet<string>;
}

export interface Untargeted {
  /** Ids of accounts that would lose the role by this request. */
  readonly lost: readonly string[];
  readonly leftBehind: readonly LeftBehind[];
}

/**
 * Instances that the request does not mean, be it the account or the Region. Only an account that would lose the role by
 * this request is a loss. One that has left by itself is none: AWS has left its instance behind, and no request could
 * target it again.
 */
export function findUntargeted(facts: UntargetedFacts): Untargeted {
  const { request, instances, targetedIds } = facts;
  const untargeted = instances.filter(
    ({ accountId, region }) => !targetedIds.has(accountId) || !request.regions.includes(region),
  );
  const byAccount = [...Map.groupBy(untargeted, ({ accountId }) => accountId)].sort(([a], [b]) => a.localeCompare(b));
  const lost: string[] = [];
  const leftBehind: LeftBehind[] = [];
  for (const [accountId, own] of byAccount) {
    const kind = findKind(facts, accountId);
    if (kind === undefined) lost.push(accountId);
    else leftBehind.push({ ...describe(facts, accountId, own), kind });
  }
  return { lost, leftBehind };
}

/**
 * Accounts that operations addressed by OU should leave out: AWS may try them, and count a failure. It skips suspended
 * ones by itself.
 */
export function findUnreachable(leftBehind: readonly LeftBehind[]): readonly string[] {
  return leftBehind.filter(({ kind }) => kind !== 'suspended').map(({ accountId }) => accountId);
}

function describe(facts: UntargetedFacts, accountId: string, own: readonly StackInstance[]): Omit<LeftBehind, 'kind'> {
  const { organization } = facts;
  const account = organization.accounts.get(accountId);
  const path =
    account === undefined
      ? {}
      : { organizationalUnitPath: organizationalUnitPath(organization, account.organizationalUnitId) };
  return {
    accountId,
    name: account?.name ?? '',
    ...path,
    regions: regionsOf(own),
    organizationalUnitIds: unitsOf(facts, own),
  };
}

/** @returns undefined for a loss, and where AWS does not say enough to rule one out. */
function findKind(facts: UntargetedFacts, accountId: string): LeftBehindKind | undefined {
  const { organization, stackSetUnitIds, organizationalUnitIds, targetedIds } = facts;
  const account = organization.accounts.get(accountId);
  if (account === undefined) return 'gone';
  if (isSuspended(account)) return 'suspended';
  // AWS puts no instance into the management account: then this is not the kind of stack set that is rolled out here.
  if (accountId === organization.managementAccountId) return undefined;
  if (account.state !== 'ACTIVE' || targetedIds.has(accountId) || stackSetUnitIds.length === 0) return undefined;
  // Under an OU that the stack set was deployed to, the request has dropped the OU; under a requested one, the account.
  return isUnder(organization, account, [...stackSetUnitIds, ...organizationalUnitIds]) ? undefined : 'moved-out';
}

function regionsOf(instances: readonly StackInstance[]): readonly string[] {
  return [...new Set(instances.map(({ region }) => region))].sort();
}

/**
 * The OU that AWS names for the instances, unless the stack set was not deployed to it: AWS would refuse it. It could
 * not be verified whether AWS names the targeted OU or the account's own.
 */
function unitsOf({ stackSetUnitIds }: UntargetedFacts, instances: readonly StackInstance[]): readonly string[] {
  const named = new Set(instances.map(({ organizationalUnitId }) => organizationalUnitId));
  const known = stackSetUnitIds.filter((id) => named.has(id));
  return known.length > 0 ? known : stackSetUnitIds;
}
