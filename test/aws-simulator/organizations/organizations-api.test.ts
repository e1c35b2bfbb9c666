import { describe, expect, test } from '@jest/globals';
import { Organization } from './organization.ts';
import { createOrganizations } from './organizations-api.ts';
import type { OrganizationsOptions } from './organizations-api.ts';
import type { ServiceAnswer } from '../service.ts';

const accountId = (index: number): string => String(300_000_000_000 + index);

function makeOrganization(): Organization {
  const organization = new Organization({
    organizationId: 'o-example',
    rootId: 'r-ab12',
    managementAccountId: '111111111111',
  });
  organization.addOrganizationalUnit({ id: 'ou-ab12-work', name: 'Workloads', parentId: 'r-ab12' });
  organization.addOrganizationalUnit({ id: 'ou-ab12-prod', name: 'Production', parentId: 'ou-ab12-work' });
  const add = (id: string, parentId: string): void => {
    const joinedAt = new Date(0);
    organization.addAccount({ id, name: `n${id}`, email: `${id}@example.com`, state: 'ACTIVE', parentId, joinedAt });
  };
  add('111111111111', 'r-ab12');
  add('222222222222', 'r-ab12');
  for (let index = 0; index < 45; index += 1) add(accountId(index), 'ou-ab12-prod');
  organization.delegatedAdministrators.add('222222222222');
  return organization;
}

type Call = (action: string, input?: Record<string, unknown>, caller?: string) => Promise<ServiceAnswer>;

function makeCall(options: OrganizationsOptions = {}, organization = makeOrganization()): Call {
  const service = createOrganizations(organization, options);
  return async (action, input = {}, caller = '222222222222') =>
    await service({
      service: 'organizations',
      action,
      input,
      caller: { accountId: caller, arn: `arn:aws:iam::${caller}:root`, userId: caller },
      region: 'us-east-1',
    });
}

async function readAll(
  call: Call,
  action: string,
  member: string,
  input: Record<string, unknown>,
): Promise<unknown[][]> {
  const pages: unknown[][] = [];
  let nextToken: unknown;
  do {
    const answer = await call(action, { ...input, ...(nextToken === undefined ? {} : { NextToken: nextToken }) });
    pages.push(answer[member] as unknown[]);
    nextToken = answer['NextToken'];
  } while (nextToken !== undefined);
  return pages;
}

describe('access', () => {
  test.each(['111111111111', '222222222222'])('lets %s read', async (caller) => {
    expect(await makeCall()('ListRoots', {}, caller)).toHaveProperty('Roots');
  });

  test('lets a plain member read DescribeOrganization only', async () => {
    await expect(makeCall()('ListRoots', {}, accountId(1))).rejects.toMatchObject({
      code: 'AccessDeniedException',
      message: "You don't have permissions to access this resource.",
    });
    expect(await makeCall()('DescribeOrganization', {}, accountId(1))).toMatchObject({
      Organization: {
        Id: 'o-example',
        MasterAccountId: '111111111111',
        AvailablePolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
      },
    });
  });

  test('answers AWSOrganizationsNotInUseException to an account outside', async () => {
    await expect(makeCall()('DescribeOrganization', {}, '999999999999')).rejects.toMatchObject({
      code: 'AWSOrganizationsNotInUseException',
    });
  });
});

describe('paging', () => {
  test('returns every account once, at most 20 a page, some pages empty', async () => {
    const pages = await readAll(makeCall(), 'ListAccountsForParent', 'Accounts', { ParentId: 'ou-ab12-prod' });
    expect(pages.some((page) => page.length === 0)).toBe(true);
    expect(Math.max(...pages.map((page) => page.length))).toBe(20);
    expect(pages.flat().map((account) => (account as { Id: string }).Id)).toEqual(
      Array.from({ length: 45 }, (_, index) => accountId(index)),
    );
  });

  test('returns no empty page when they are switched off', async () => {
    const call = makeCall({ hasEmptyPages: false });
    const pages = await readAll(call, 'ListAccountsForParent', 'Accounts', {
      ParentId: 'ou-ab12-prod',
      MaxResults: 10,
    });
    expect(pages.map((page) => page.length)).toEqual([10, 10, 10, 10, 5]);
  });

  test.each([{ MaxResults: 0 }, { MaxResults: 21 }, { NextToken: 'made-up' }])('rejects %j', async (input) => {
    await expect(makeCall()('ListAccounts', input)).rejects.toMatchObject({ code: 'InvalidInputException' });
  });
});

describe('tree', () => {
  test('lists children of one level only', async () => {
    const call = makeCall();
    const units = await readAll(call, 'ListOrganizationalUnitsForParent', 'OrganizationalUnits', {
      ParentId: 'r-ab12',
    });
    expect(units.flat()).toEqual([
      expect.objectContaining({
        Id: 'ou-ab12-work',
        Name: 'Workloads',
        Arn: 'arn:aws:organizations::111111111111:ou/o-example/ou-ab12-work',
      }),
    ]);
    const children = await readAll(call, 'ListChildren', 'Children', { ParentId: 'r-ab12', ChildType: 'ACCOUNT' });
    expect(children.flat()).toEqual([
      { Id: '111111111111', Type: 'ACCOUNT' },
      { Id: '222222222222', Type: 'ACCOUNT' },
    ]);
  });

  test.each([
    ['222222222222', { Id: 'r-ab12', Type: 'ROOT' }],
    ['ou-ab12-prod', { Id: 'ou-ab12-work', Type: 'ORGANIZATIONAL_UNIT' }],
  ])('finds the parent of %s', async (ChildId, parent) => {
    expect((await readAll(makeCall(), 'ListParents', 'Parents', { ChildId })).flat()).toEqual([parent]);
  });

  test.each([
    ['ListAccountsForParent', { ParentId: 'ou-ab12-none' }, 'ParentNotFoundException'],
    ['ListParents', { ChildId: '999999999999' }, 'ChildNotFoundException'],
    ['DescribeAccount', { AccountId: '999999999999' }, 'AccountNotFoundException'],
    ['DescribeOrganizationalUnit', { OrganizationalUnitId: 'ou-1' }, 'OrganizationalUnitNotFoundException'],
    ['CreateAccount', {}, 'UnknownOperationException'],
  ])('%s %j is %s', async (action, input, code) => {
    await expect(makeCall()(action, input)).rejects.toMatchObject({ code });
  });
});

test('returns both names of an account state, or only the chosen one', async () => {
  const organization = makeOrganization();
  organization.accounts.get(accountId(3))!.state = 'CLOSED';
  const read = (stateMembers: 'both' | 'state' | 'status'): Promise<ServiceAnswer> =>
    makeCall({ stateMembers }, organization)('DescribeAccount', { AccountId: accountId(3) });
  expect(await read('both')).toMatchObject({ Account: { State: 'CLOSED', Status: 'SUSPENDED' } });
  expect((await read('state'))['Account']).toMatchObject({ State: 'CLOSED', Status: undefined });
  expect((await read('status'))['Account']).toMatchObject({ State: undefined, Status: 'SUSPENDED' });
});

test('lists delegated administrators and trusted access', async () => {
  const call = makeCall();
  const administrators = await readAll(call, 'ListDelegatedAdministrators', 'DelegatedAdministrators', {
    ServicePrincipal: 'member.org.stacksets.cloudformation.amazonaws.com',
  });
  expect(administrators.flat()).toEqual([expect.objectContaining({ Id: '222222222222' })]);
  const services = await readAll(call, 'ListAWSServiceAccessForOrganization', 'EnabledServicePrincipals', {});
  expect(services.flat()).toEqual([
    expect.objectContaining({ ServicePrincipal: 'member.org.stacksets.cloudformation.amazonaws.com' }),
  ]);
});
