/** Organizations' `State`; UNKNOWN for a value this version does not know. */
export type AccountState = 'PENDING_ACTIVATION' | 'ACTIVE' | 'SUSPENDED' | 'PENDING_CLOSURE' | 'CLOSED' | 'UNKNOWN';

export interface Account {
  /** 12 digits, a string: leading zeros count. */
  readonly id: string;
  readonly name: string;
  readonly state: AccountState;
  /** The OU (or root) that directly contains the account. */
  readonly organizationalUnitId: string;
}

export interface OrganizationalUnit {
  /** `ou-…`, or `r-…` for the root. */
  readonly id: string;
  readonly name: string;
  /** undefined for the root. */
  readonly parentId: string | undefined;
}

/** The organization at one moment. */
export interface Organization {
  /** `o-…`; undefined: not known. */
  readonly id?: string | undefined;
  readonly managementAccountId: string;
  readonly rootId: string;
  readonly organizationalUnits: ReadonlyMap<string, OrganizationalUnit>;
  readonly accounts: ReadonlyMap<string, Account>;
}

/** Ids from an OU up to the root, itself first. */
export function pathToRoot(organization: Organization, organizationalUnitId: string): readonly string[] {
  const path: string[] = [];
  let id: string | undefined = organizationalUnitId;
  while (id !== undefined) {
    path.push(id);
    id = organization.organizationalUnits.get(id)?.parentId;
  }
  return path;
}

/** Whether the account is in one of these OUs, at any depth. */
export function isUnder(
  organization: Organization,
  account: Account,
  organizationalUnitIds: readonly string[],
): boolean {
  const path = pathToRoot(organization, account.organizationalUnitId);
  return organizationalUnitIds.some((id) => path.includes(id));
}

/** `Root/Workloads/Prod`, as the console shows it. */
export function organizationalUnitPath(organization: Organization, organizationalUnitId: string): string {
  return [...pathToRoot(organization, organizationalUnitId)]
    .reverse()
    .map((id) => organization.organizationalUnits.get(id)?.name ?? id)
    .join('/');
}

/** AWS skips accounts in these states (SKIPPED_SUSPENDED_ACCOUNT) without counting a failure. */
export function isSuspended(account: Account): boolean {
  switch (account.state) {
    case 'SUSPENDED':
    case 'PENDING_CLOSURE':
    case 'CLOSED':
      return true;
    case 'PENDING_ACTIVATION':
    case 'ACTIVE':
    case 'UNKNOWN':
      return false;
  }
}

/** A target inside another target adds nothing. */
export function withoutNested(organization: Organization, ids: readonly string[]): readonly string[] {
  const unique = [...new Set(ids)];
  return unique.filter(
    (id) =>
      !pathToRoot(organization, id)
        .slice(1)
        .some((above) => unique.includes(above)),
  );
}
