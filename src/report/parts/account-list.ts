import type { Account, Organization } from '../../domain/organization.ts';
import type { BlastRadius, OrganizationalUnitReach, Touch } from '../../domain/targets/blast-radius.ts';
import { bullets, inlineCode, paragraphs, table } from './markdown.ts';
import { firstOf } from '../../domain/quantity.ts';

/** `111122223333` sandbox-a, both as code: a name is free text. */
export function renderAccount({ id, name }: { readonly id: string; readonly name: string }): string {
  return name === '' ? inlineCode(id) : `${inlineCode(id)}&nbsp;${inlineCode(name, 100)}`;
}

/** An account of which only the id is known; its name when the organization has it. */
export function renderAccountId(organization: Organization, id: string): string {
  return renderAccount({ id, name: organization.accounts.get(id)?.name ?? '' });
}

type ShownTouch = Exclude<Touch, 'extended'> | 'updated again' | 'in another Region' | 'cannot be reached';
const touches: readonly ShownTouch[] = [
  'updated',
  'updated again',
  'added',
  'in another Region',
  'untouched',
  'cannot be reached',
  'suspended',
];

/** Account ids that a plan touches otherwise than the blast radius says. */
export interface ReachExceptions {
  /** Updated again, without an update by Terraform. */
  readonly updatedAgain: ReadonlySet<string>;
  /** Apply cannot update them. */
  readonly outOfReach: ReadonlySet<string>;
}

/**
 * An OU as a reader sees it: an account that is updated again is not untouched, one that is out of reach is not
 * updated.
 */
export interface ShownUnit {
  readonly id: string;
  readonly path: string;
  readonly accounts: Readonly<Record<ShownTouch, readonly Account[]>>;
}

export function showUnit({ id, path, accounts }: OrganizationalUnitReach, exceptions: ReachExceptions): ShownUnit {
  const isLeft = (account: Account): boolean => exceptions.outOfReach.has(account.id);
  const isUpdatedAgain = (account: Account): boolean => exceptions.updatedAgain.has(account.id);
  return {
    id,
    path,
    accounts: {
      ...accounts,
      'in another Region': accounts.extended,
      updated: accounts.updated.filter((account) => !isLeft(account)),
      'updated again': accounts.untouched.filter(isUpdatedAgain),
      untouched: accounts.untouched.filter((account) => !isUpdatedAgain(account) && !isLeft(account)),
      'cannot be reached': [...accounts.updated, ...accounts.untouched].filter(isLeft),
    },
  };
}

/**
 * Which accounts are reached, by OU.
 * @param cap how many accounts of one OU are named; 0 leaves the counts.
 */
export function renderOrganizationalUnits(blastRadius: BlastRadius, cap: number, exceptions: ReachExceptions): string {
  const organizationalUnits = blastRadius.organizationalUnits.map((unit) => showUnit(unit, exceptions));
  const used = touches.filter((touch) => organizationalUnits.some(({ accounts }) => accounts[touch].length > 0));
  if (cap > 0) {
    const most = findMost(organizationalUnits, used);
    const lead =
      used.length > 1 && most !== undefined
        ? `${most.charAt(0).toUpperCase()}${most.slice(1)}, where nothing else is said:`
        : undefined;
    return paragraphs([lead, bullets(organizationalUnits.map((unit) => renderUnit(unit, used, cap, most)))]);
  }
  const rows = organizationalUnits.map((unit) => [
    `${inlineCode(unit.path, 200)} (${inlineCode(unit.id)})`,
    ...used.map((touch) => (unit.accounts[touch].length === 0 ? '' : String(unit.accounts[touch].length))),
  ]);
  return table(['OU', ...used], rows);
}

/** What most accounts have in common is said once. */
function findMost(units: readonly ShownUnit[], used: readonly ShownTouch[]): ShownTouch | undefined {
  const count = (touch: ShownTouch): number => units.reduce((sum, { accounts }) => sum + accounts[touch].length, 0);
  return used.toSorted((a, b) => count(b) - count(a))[0];
}

function renderUnit(
  { path, id, accounts }: ShownUnit,
  used: readonly ShownTouch[],
  cap: number,
  most: ShownTouch | undefined,
): string {
  const parts = used
    .filter((touch) => accounts[touch].length > 0)
    .map((touch) => `${touch === most ? '' : `${touch}: `}${renderAccounts(accounts[touch], cap)}`);
  return `${inlineCode(path, 200)} (${inlineCode(id)})<br>${parts.join('<br>')}`;
}

export function renderAccounts(accounts: readonly Account[], cap: number): string {
  return firstOf(accounts.map(renderAccount), cap, ' · ');
}
