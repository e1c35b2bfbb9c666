import { afterEach, expect, test } from '@jest/globals';
import { createOrganizationReader } from '../../src/aws/organization.ts';
import type { OrganizationReader } from '../../src/ports.ts';
import { organizationalUnitPath } from '../../src/domain/organization.ts';
import { AwsError } from '../aws-simulator/service.ts';
import type { Service } from '../aws-simulator/service.ts';
import { accountIds, administrator, managementAccount, serveAws } from './aws-fixture.ts';
import type { AwsParts, ServedAws } from './aws-fixture.ts';

let aws: ServedAws | undefined;

afterEach(async () => {
  await aws?.stop();
  aws = undefined;
});

async function serve(parts?: AwsParts): Promise<{ served: ServedAws; reader: OrganizationReader }> {
  const served = await serveAws(parts);
  aws = served;
  return { served, reader: createOrganizationReader(served.configuration) };
}

test('reads every OU and every page, empty ones included', async () => {
  const { served, reader } = await serve({ organizationsOptions: { hasEmptyPages: true } });
  const organization = await reader.read();
  expect(organization.managementAccountId).toBe(managementAccount);
  expect(organization.rootId).toBe('r-ab12');
  expect([...organization.organizationalUnits.keys()].sort()).toEqual([
    'ou-ab12-none',
    'ou-ab12-prod',
    'ou-ab12-work',
    'r-ab12',
  ]);
  expect([...organization.accounts.keys()].sort()).toEqual([
    managementAccount,
    administrator,
    ...accountIds(300_000_000_000, 45),
    ...accountIds(400_000_000_000, 21),
  ]);
  expect(organization.accounts.get('400000000000')).toEqual({
    id: '400000000000',
    name: 'n400000000000',
    state: 'ACTIVE',
    organizationalUnitId: 'ou-ab12-prod',
  });
  expect(organizationalUnitPath(organization, 'ou-ab12-prod')).toBe('Root/Workloads/Prod');
  expect(served.requests.of('ListAccountsForParent').length).toBeGreaterThan(4 + 2 + 1);
});

test.each(['state', 'status'] as const)('reads the account state where AWS answers only the %s', async (members) => {
  const { served, reader } = await serve({ organizationsOptions: { stateMembers: members } });
  served.organization.accounts.get('300000000007')!.state = 'SUSPENDED';
  const { accounts } = await reader.read();
  expect(accounts.get('300000000007')?.state).toBe('SUSPENDED');
  expect(accounts.get('300000000008')?.state).toBe('ACTIVE');
});

test('10,000 accounts: half in one OU, half in a hundred', async () => {
  const ids = accountIds(500_000_000_000, 10_000);
  const small = Array.from({ length: 100 }, (_, index) => `ou-small${index}`);
  const parents = new Map([
    ['ou-big', ids.slice(0, 5000)],
    ...small.map((id, index) => [id, ids.slice(5000 + index * 50, 5050 + index * 50)] as const),
  ]);
  const organizations: Service = ({ action, input }) => {
    if (action === 'DescribeOrganization') return { Organization: { MasterAccountId: managementAccount } };
    if (action === 'ListRoots') return { Roots: [{ Id: 'r-1', Name: 'Root' }] };
    const parent = String(input['ParentId']);
    const isUnits = action === 'ListOrganizationalUnitsForParent';
    const all = isUnits ? (parent === 'r-1' ? [...parents.keys()] : []) : (parents.get(parent) ?? []);
    const offset = Number(input['NextToken'] ?? 0);
    const end = offset + Number(input['MaxResults']);
    const items = all.slice(offset, end).map((Id) => ({ Id, Name: Id, ...(isUnits ? {} : { State: 'ACTIVE' }) }));
    const NextToken = end < all.length ? String(end) : undefined;
    return isUnits ? { OrganizationalUnits: items, NextToken } : { Accounts: items, NextToken };
  };
  const { reader } = await serve({ organizations });
  const { accounts } = await reader.read();
  expect([...accounts.keys()].sort()).toEqual(ids);
}, 30_000);

test('makes at most six calls at once, regardless of the number of OUs', async () => {
  let running = 0;
  let most = 0;
  const children = Array.from({ length: 40 }, (_, index) => ({ Id: `ou-${index}`, Name: `n${index}` }));
  const organizations: Service = async ({ action, input }) => {
    running += 1;
    most = Math.max(most, running);
    // All parallel calls arrive before this one gets its answer.
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (action === 'DescribeOrganization') return { Organization: { MasterAccountId: managementAccount } };
    if (action === 'ListRoots') return { Roots: [{ Id: 'r-1', Name: 'Root' }] };
    if (action === 'ListOrganizationalUnitsForParent') {
      return { OrganizationalUnits: input['ParentId'] === 'r-1' ? children : [] };
    }
    return { Accounts: [] };
  };
  const { reader } = await serve({ organizations });
  const { organizationalUnits } = await reader.read();
  expect([...organizationalUnits.keys()]).toEqual(['r-1', ...children.map(({ Id }) => Id)]);
  expect(most).toBeLessThanOrEqual(6);
});

test('an account that may not read the organization learns which permission it needs', async () => {
  const organizations: Service = ({ action }) => {
    if (action === 'DescribeOrganization') return { Organization: { MasterAccountId: managementAccount } };
    if (action === 'ListRoots') return { Roots: [{ Id: 'r-1', Name: 'Root' }] };
    if (action === 'ListOrganizationalUnitsForParent') return {};
    throw new AwsError('AccessDeniedException', "You don't have permissions to access this resource.");
  };
  const { reader } = await serve({ organizations });
  await expect(reader.read()).rejects.toMatchObject({
    code: 'access-denied',
    what: expect.stringContaining('list the accounts in r-1'),
    next: expect.stringContaining('Allow organizations:ListAccountsForParent'),
  });
});

test('the error says when the account has no organization', async () => {
  const organizations: Service = () => {
    throw new AwsError('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');
  };
  const { reader } = await serve({ organizations });
  await expect(reader.read()).rejects.toMatchObject({ next: 'Use an account that is part of an organization.' });
});
