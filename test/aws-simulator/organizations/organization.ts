import { AwsError } from '../service.ts';

/** Organizations `State` (the older `Status` was retired 2026-09-09). */
export type AccountState = 'PENDING_ACTIVATION' | 'ACTIVE' | 'SUSPENDED' | 'PENDING_CLOSURE' | 'CLOSED';

export interface OrganizationAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  state: AccountState;
  /** Id of the OU, or of the root. */
  parentId: string;
  readonly joinedAt: Date;
}

export interface OrganizationalUnit {
  readonly id: string;
  readonly name: string;
  /** Id of the OU, or of the root. */
  readonly parentId: string;
}

export interface OrganizationIds {
  readonly organizationId: string;
  readonly rootId: string;
  readonly managementAccountId: string;
}

/** The service principal of StackSets, for delegated administrators and trusted access. */
export const stackSetsPrincipal = 'member.org.stacksets.cloudformation.amazonaws.com';

/**
 * A change of an account, which automatic deployment follows. `from` and `to` are parent ids, undefined outside the
 * organization.
 */
export interface AccountMoved {
  readonly accountId: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Simulated; delay of automatic deployment. Unset: the world's delay. */
  readonly deploymentDelaySeconds?: number | undefined;
  /** Automatic deployment does not remove the account's instances. */
  readonly areInstancesLeft?: boolean | undefined;
}

/** What happens to the instances of an account that leaves an OU or the organization. */
export type Leaving = Pick<AccountMoved, 'areInstancesLeft'>;

/** The truth about the organization, without protocol, paging or time: the services add those. */
export class Organization {
  readonly ids: OrganizationIds;
  readonly accounts = new Map<string, OrganizationAccount>();
  readonly organizationalUnits = new Map<string, OrganizationalUnit>();
  readonly delegatedAdministrators = new Set<string>();
  /** When a call registered a delegated administrator. */
  readonly delegationDates = new Map<string, Date>();
  trustedAccess = true;
  private readonly listeners: ((move: AccountMoved) => void)[] = [];

  constructor(ids: OrganizationIds) {
    this.ids = ids;
  }

  addOrganizationalUnit(unit: OrganizationalUnit): void {
    this.requireParent(unit.parentId);
    this.organizationalUnits.set(unit.id, unit);
  }

  addAccount(account: OrganizationAccount, deploymentDelaySeconds?: number): void {
    this.requireParent(account.parentId);
    this.accounts.set(account.id, account);
    this.notify({ accountId: account.id, from: undefined, to: account.parentId, deploymentDelaySeconds });
  }

  moveAccount(accountId: string, parentId: string, leaving: Leaving = {}): void {
    this.requireParent(parentId);
    const account = this.requireAccount(accountId);
    const from = account.parentId;
    account.parentId = parentId;
    this.notify({ accountId, from, to: parentId, ...leaving });
  }

  removeAccount(accountId: string, leaving: Leaving = {}): void {
    const account = this.requireAccount(accountId);
    this.accounts.delete(accountId);
    this.notify({ accountId, from: account.parentId, to: undefined, ...leaving });
  }

  onAccountMoved(listener: (move: AccountMoved) => void): void {
    this.listeners.push(listener);
  }

  hasTarget(id: string): boolean {
    return id === this.ids.rootId || this.organizationalUnits.has(id);
  }

  /** Ids from the given OU or account parent up to the root, itself first. */
  pathToRoot(parentId: string): string[] {
    const path = [parentId];
    let unit = this.organizationalUnits.get(parentId);
    while (unit !== undefined) {
      path.push(unit.parentId);
      unit = this.organizationalUnits.get(unit.parentId);
    }
    return path;
  }

  /** Every account at any depth under an OU or the root, in order of id, the management account included. */
  accountsUnder(id: string): OrganizationAccount[] {
    return [...this.accounts.values()]
      .filter((account) => this.pathToRoot(account.parentId).includes(id))
      .sort((a, b) => a.id.localeCompare(b.id));
  }

  isStackSetsAdministrator(accountId: string): boolean {
    return this.delegatedAdministrators.has(accountId);
  }

  private requireAccount(accountId: string): OrganizationAccount {
    const account = this.accounts.get(accountId);
    if (account === undefined) {
      throw new AwsError('AccountNotFoundException', `You specified an account that doesn't exist: ${accountId}`);
    }
    return account;
  }

  private requireParent(parentId: string): void {
    if (!this.hasTarget(parentId)) {
      throw new AwsError('ParentNotFoundException', `You specified a parent that doesn't exist: ${parentId}`);
    }
  }

  private notify(move: AccountMoved): void {
    for (const listener of this.listeners) listener(move);
  }
}
