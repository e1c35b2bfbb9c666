import type {
  Account as SdkAccount,
  OrganizationalUnit as SdkOrganizationalUnit,
  Root,
} from '@aws-sdk/client-organizations';
import { toAccount, toManagementAccountId, toOrganizationalUnit } from '../../src/aws/convert-organization.ts';
import { toUserError } from '../../src/aws/errors.ts';
import type { OrganizationReader } from '../../src/ports.ts';
import type { Account, Organization, OrganizationalUnit } from '../../src/domain/organization.ts';
import type { Entry, Send } from './calls.ts';

/** Organizations' own limit. */
const pageSize = 20;

/** The port over the simulator's Organizations: same calls and same errors as over the wire. */
export function createOrganizationReader(send: Send): OrganizationReader {
  const call = async (action: string, input: Entry): Promise<Entry> => {
    try {
      return await send('organizations', action, input);
    } catch (error) {
      throw toUserError(error, `read the organization (organizations:${action})`);
    }
  };
  const list = async <Item>(action: string, member: string, input: Entry): Promise<readonly Item[]> => {
    const items: Item[] = [];
    let token: unknown;
    do {
      const page = await call(action, { ...input, MaxResults: pageSize, NextToken: token });
      items.push(...(page[member] as Item[]));
      token = page['NextToken'];
    } while (token !== undefined);
    return items;
  };
  return { read: () => read(call, list) };
}

async function read(
  call: (action: string, input: Entry) => Promise<Entry>,
  list: <Item>(action: string, member: string, input: Entry) => Promise<readonly Item[]>,
): Promise<Organization> {
  const { Organization: described } = await call('DescribeOrganization', {});
  const [root] = await list<Root>('ListRoots', 'Roots', {});
  const units = new Map<string, OrganizationalUnit>();
  const accounts = new Map<string, Account>();
  const waiting = [toOrganizationalUnit(root, undefined)];
  for (let unit = waiting.shift(); unit !== undefined; unit = waiting.shift()) {
    const { id } = unit;
    units.set(id, unit);
    const input = { ParentId: id };
    const children = await list<SdkOrganizationalUnit>(
      'ListOrganizationalUnitsForParent',
      'OrganizationalUnits',
      input,
    );
    waiting.push(...children.map((child) => toOrganizationalUnit(child, id)));
    const own = await list<SdkAccount>('ListAccountsForParent', 'Accounts', input);
    for (const account of own) accounts.set(String(account.Id), toAccount(account, id));
  }
  return {
    managementAccountId: toManagementAccountId(described as { readonly MasterAccountId: string }),
    rootId: toOrganizationalUnit(root, undefined).id,
    organizationalUnits: units,
    accounts,
  };
}
