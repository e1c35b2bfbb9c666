import { organizationalUnitPath } from '../organization.ts';
import type { Account, Organization } from '../organization.ts';
import type { TargetPlan } from './target-plan.ts';

/** What a plan would do to an account. */
export type Touch = 'updated' | 'added' | 'extended' | 'untouched' | 'suspended';

export interface OrganizationalUnitReach {
  readonly id: string;
  readonly path: string;
  readonly accounts: Readonly<Record<Touch, readonly Account[]>>;
}

/** The accounts a plan would touch. The management account is never among them. */
export interface BlastRadius {
  readonly updated: number;
  readonly added: number;
  /** They have the role, and get it in another Region; an update counts them as updated. */
  readonly extended: number;
  readonly untouched: number;
  readonly suspended: number;
  /** By the OU that directly contains each account, in order of path. */
  readonly organizationalUnits: readonly OrganizationalUnitReach[];
}

/** @param isUpdate Terraform changes the definition, which rolls through every account that has an instance. */
export function measureBlastRadius(organization: Organization, targets: TargetPlan, isUpdate: boolean): BlastRadius {
  const added = new Set([...targets.added, ...targets.unfinished].map((account) => account.id));
  const extended = new Set(targets.extended.map((account) => account.id));
  const suspended = new Set(targets.suspended.map((account) => account.id));
  const touchOf = (account: Account): Touch => {
    if (suspended.has(account.id)) return 'suspended';
    if (added.has(account.id)) return 'added';
    if (isUpdate) return 'updated';
    return extended.has(account.id) ? 'extended' : 'untouched';
  };
  const byUnit = Map.groupBy(targets.targeted, (account) => account.organizationalUnitId);
  const organizationalUnits = [...byUnit].map(([id, accounts]) => {
    const having = (touch: Touch): readonly Account[] => accounts.filter((account) => touchOf(account) === touch);
    return {
      id,
      path: organizationalUnitPath(organization, id),
      accounts: {
        updated: having('updated'),
        added: having('added'),
        extended: having('extended'),
        untouched: having('untouched'),
        suspended: having('suspended'),
      },
    };
  });
  const count = (touch: Touch): number =>
    organizationalUnits.reduce((sum, unit) => sum + unit.accounts[touch].length, 0);
  return {
    updated: count('updated'),
    added: count('added'),
    extended: count('extended'),
    untouched: count('untouched'),
    suspended: count('suspended'),
    organizationalUnits: organizationalUnits.sort((a, b) => a.path.localeCompare(b.path)),
  };
}
