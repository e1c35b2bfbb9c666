import type { Account, Organization, OrganizationalUnit } from '../../src/domain/organization.ts';

export const managementAccountId = '111122223333';

const units: readonly OrganizationalUnit[] = [
  { id: 'r-ab12', name: 'Root', parentId: undefined },
  { id: 'ou-ab12-security', name: 'Security', parentId: 'r-ab12' },
  { id: 'ou-ab12-infra', name: 'Infrastructure', parentId: 'r-ab12' },
  { id: 'ou-ab12-workload', name: 'Workloads', parentId: 'r-ab12' },
  { id: 'ou-ab12-prod', name: 'Prod', parentId: 'ou-ab12-workload' },
  { id: 'ou-ab12-dev', name: 'Dev', parentId: 'ou-ab12-workload' },
  { id: 'ou-ab12-sandbox', name: 'Sandbox', parentId: 'r-ab12' },
];
const homes = [
  'ou-ab12-prod',
  'ou-ab12-dev',
  'ou-ab12-prod',
  'ou-ab12-sandbox',
  'ou-ab12-dev',
  'ou-ab12-infra',
  'ou-ab12-security',
];
const names: Readonly<Record<string, string>> = {
  'ou-ab12-prod': 'shop-prod',
  'ou-ab12-dev': 'shop-dev',
  'ou-ab12-sandbox': 'sandbox',
  'ou-ab12-infra': 'network',
  'ou-ab12-security': 'log-archive',
};

export function accountId(index: number): string {
  return String(100_000_000_000 + index * 7_001).padStart(12, '0');
}

/** @param accounts without the management account. @param changed accounts by index that are not as the others. */
export function organizationOf(
  accounts: number,
  changed: Readonly<Record<number, Partial<Account>>> = {},
): Organization {
  const members = Array.from({ length: accounts }, (_, index): Account => {
    const organizationalUnitId = homes[index % homes.length]!;
    return {
      id: accountId(index),
      name: `${names[organizationalUnitId]!}-${index}`,
      state: 'ACTIVE',
      organizationalUnitId,
      ...changed[index],
    };
  });
  const management: Account = {
    id: managementAccountId,
    name: 'management',
    state: 'ACTIVE',
    organizationalUnitId: 'r-ab12',
  };
  return {
    managementAccountId,
    rootId: 'r-ab12',
    organizationalUnits: new Map(units.map((unit) => [unit.id, unit])),
    accounts: new Map([management, ...members].map((account) => [account.id, account])),
  };
}
