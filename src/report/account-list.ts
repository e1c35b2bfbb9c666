import type { Account, Organization } from '../domain/organization.ts';
import type { BlastRadius, OrganizationalUnitReach, Touch } from '../domain/blast-radius.ts';
import { bullets, inlineCode, paragraphs, table } from './markdown.ts';
import { firstOf } from './quantity.ts';

/** `111122223333` sandbox-a, both as code: a name is whatever somebody typed. */
export function renderAccount({ id, name }: { readonly id: string; readonly name: string }): string {
  return name === '' ? inlineCode(id) : `${inlineCode(id)}&nbsp;${inlineCode(name, 100)}`;
}

/** An account of which only the id is known; its name when the organization has it. */
export function renderAccountId(organization: Organization, id: string): string {
  return renderAccount({ id, name: organization.accounts.get(id)?.name ?? '' });
}

const touches: readonly Touch[] = ['updated', 'added', 'untouched', 'suspended'];

/**
 * Who is reached, by OU.
 * @param cap how many accounts of one OU are named; 0 leaves the counts.
 */
export function renderOrganizationalUnits({ organizationalUnits }: BlastRadius, cap: number): string {
  const used = touches.filter((touch) => organizationalUnits.some(({ accounts }) => accounts[touch].length > 0));
  const rows = organizationalUnits.map((unit) => [
    `${inlineCode(unit.path, 200)} (${inlineCode(unit.id)})`,
    ...used.map((touch) => String(unit.accounts[touch].length)),
  ]);
  return paragraphs([
    table(['OU', ...used], rows),
    cap === 0 ? undefined : bullets(organizationalUnits.map((unit) => renderUnit(unit, used, cap))),
  ]);
}

function renderUnit({ path, accounts }: OrganizationalUnitReach, used: readonly Touch[], cap: number): string {
  const parts = used
    .filter((touch) => accounts[touch].length > 0)
    .map((touch) => `${touch}: ${renderAccounts(accounts[touch], cap)}`);
  return `${inlineCode(path, 200)}<br>${parts.join('<br>')}`;
}

export function renderAccounts(accounts: readonly Account[], cap: number): string {
  return firstOf(accounts.map(renderAccount), cap, ' · ');
}
