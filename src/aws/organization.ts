import {
  DescribeOrganizationCommand,
  OrganizationsClient,
  paginateListAccountsForParent,
  paginateListOrganizationalUnitsForParent,
  paginateListRoots,
} from '@aws-sdk/client-organizations';
import type { Account, Organization, OrganizationalUnit } from '../domain/organization.ts';
import type { ClientConfiguration } from './client-configuration.ts';
import { equip } from './client-equipment.ts';
import { toList } from './answer-members.ts';
import { toAccount, toManagementAccountId, toOrganizationalUnit } from './convert-organization.ts';
import { toUserError } from './errors.ts';
import { sideBySide } from '../domain/concurrency/side-by-side.ts';

/**
 * Organizations' limit for its lists. A page may be empty and still not be the last one (API_ListAccountsForParent).
 */
const pageSize = 20;
/** OUs that are read at the same time, each by two calls. More would only reach Organizations' throttling sooner. */
const parallelUnits = 3;

interface Reading {
  readonly client: OrganizationsClient;
  readonly abortSignal: AbortSignal;
}

interface Unit {
  readonly unit: OrganizationalUnit;
  readonly accounts: readonly Account[];
  readonly children: readonly OrganizationalUnit[];
}

/** Reads the organization; AWS allows that to the management account and to delegated administrators. */
export function createOrganizationReader(configuration: ClientConfiguration): {
  readonly read: () => Promise<Organization>;
} {
  const client = equip(new OrganizationsClient(configuration), configuration);
  return {
    read: async () => {
      // Calls run in parallel: when one has failed finally, the others must not retry in the background.
      const calls = new AbortController();
      try {
        return await readOrganization({ client, abortSignal: calls.signal });
      } finally {
        calls.abort();
      }
    },
  };
}

async function readOrganization(reading: Reading): Promise<Organization> {
  const [organization, root] = await Promise.all([readDescription(reading), readRoot(reading)]);
  const organizationalUnits = new Map<string, OrganizationalUnit>();
  const accounts = new Map<string, Account>();
  let level: readonly OrganizationalUnit[] = [root];
  while (level.length > 0) {
    const units = await sideBySide(level, parallelUnits, (unit) => readUnit(reading, unit));
    for (const { unit, accounts: own } of units) {
      organizationalUnits.set(unit.id, unit);
      for (const account of own) accounts.set(account.id, account);
    }
    level = units.flatMap(({ children }) => children);
  }
  return { ...organization, rootId: root.id, organizationalUnits, accounts };
}

async function readDescription({
  client,
  abortSignal,
}: Reading): Promise<Pick<Organization, 'id' | 'managementAccountId'>> {
  try {
    const { Organization: organization } = await client.send(new DescribeOrganizationCommand({}), { abortSignal });
    return { id: organization?.Id, managementAccountId: toManagementAccountId(organization) };
  } catch (error) {
    throw toUserError(error, 'read the organization (organizations:DescribeOrganization)');
  }
}

async function readRoot({ client, abortSignal }: Reading): Promise<OrganizationalUnit> {
  const pages = paginateListRoots({ client, pageSize }, {}, { abortSignal });
  const roots = await collect(pages, ({ Roots }) => toList(Roots), 'list the roots (organizations:ListRoots)');
  return toOrganizationalUnit(roots[0], undefined);
}

async function readUnit({ client, abortSignal }: Reading, unit: OrganizationalUnit): Promise<Unit> {
  const input = { ParentId: unit.id };
  const [children, accounts] = await Promise.all([
    collect(
      paginateListOrganizationalUnitsForParent({ client, pageSize }, input, { abortSignal }),
      ({ OrganizationalUnits }) => toList(OrganizationalUnits).map((child) => toOrganizationalUnit(child, unit.id)),
      `list the OUs in ${unit.id} (organizations:ListOrganizationalUnitsForParent)`,
    ),
    collect(
      paginateListAccountsForParent({ client, pageSize }, input, { abortSignal }),
      ({ Accounts }) => toList(Accounts).map((account) => toAccount(account, unit.id)),
      `list the accounts in ${unit.id} (organizations:ListAccountsForParent)`,
    ),
  ]);
  return { unit, accounts, children };
}

async function collect<Page, Item>(
  pages: AsyncIterable<Page>,
  itemsOf: (page: Page) => readonly Item[],
  doing: string,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  try {
    for await (const page of pages) items.push(...itemsOf(page));
  } catch (error) {
    throw toUserError(error, doing);
  }
  return items;
}
