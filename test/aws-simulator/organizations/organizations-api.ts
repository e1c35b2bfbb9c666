import type { Organization, OrganizationAccount, OrganizationalUnit } from './organization.ts';
import { stackSetsPrincipal } from './organization.ts';
import {
  delegationDate,
  deregisterDelegatedAdministrator,
  listDelegatedServices,
  registerDelegatedAdministrator,
} from './delegated-administrators.ts';
import { pageOf } from './organizations-paging.ts';
import { AwsError } from '../service.ts';
import type { Service, ServiceAnswer, ServiceRequest } from '../service.ts';

export interface OrganizationsOptions {
  /** Whether lists have some empty pages with a NextToken. Default true. */
  readonly hasEmptyPages?: boolean;
  /** Whether an account has `State`, the retired `Status`, or both. Default both. */
  readonly stateMembers?: 'both' | 'state' | 'status';
  /** Of the world. Default: the real time. */
  readonly now?: () => Date;
}

type Handler = (request: ServiceRequest) => ServiceAnswer;

/**
 * The calls that read an organization, for the management account and delegated administrators only, and those that make
 * a delegated administrator.
 */
export function createOrganizations(organization: Organization, options: OrganizationsOptions = {}): Service {
  const handlers = new Map<string, Handler>(
    Object.entries({
      ...readers(organization, options),
      ...lists(organization, options),
      ...writers(organization, options),
    }),
  );
  return (request) => {
    const handler = handlers.get(request.action);
    if (handler === undefined) throw new AwsError('UnknownOperationException', '');
    requireAccess(organization, request);
    return handler(request);
  };
}

function requireAccess(organization: Organization, { action, caller }: ServiceRequest): void {
  const { accountId } = caller;
  if (!organization.accounts.has(accountId) && accountId !== organization.ids.managementAccountId) {
    throw new AwsError('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');
  }
  if (action === 'DescribeOrganization') return;
  if (accountId === organization.ids.managementAccountId || organization.delegatedAdministrators.has(accountId)) return;
  throw new AwsError('AccessDeniedException', "You don't have permissions to access this resource.");
}

function readers(organization: Organization, options: OrganizationsOptions): Record<string, Handler> {
  const { ids } = organization;
  const shape = shapes(organization, options);
  return {
    DescribeOrganization: () => ({
      Organization: {
        Id: ids.organizationId,
        Arn: `arn:aws:organizations::${ids.managementAccountId}:organization/${ids.organizationId}`,
        FeatureSet: 'ALL',
        MasterAccountArn: shape.accountArn(ids.managementAccountId),
        MasterAccountId: ids.managementAccountId,
        MasterAccountEmail: organization.accounts.get(ids.managementAccountId)?.email ?? '',
        AvailablePolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
      },
    }),
    DescribeAccount: ({ input }) => {
      const account = organization.accounts.get(String(input['AccountId']));
      if (account !== undefined) return { Account: shape.account(account) };
      throw new AwsError('AccountNotFoundException', "You specified an account that doesn't exist.");
    },
    DescribeOrganizationalUnit: ({ input }) => {
      const unit = organization.organizationalUnits.get(String(input['OrganizationalUnitId']));
      if (unit !== undefined) return { OrganizationalUnit: shape.unit(unit) };
      throw new AwsError(
        'OrganizationalUnitNotFoundException',
        "You specified an organizational unit that doesn't exist.",
      );
    },
  };
}

function lists(organization: Organization, options: OrganizationsOptions): Record<string, Handler> {
  const shape = shapes(organization, options);
  const accounts = (): OrganizationAccount[] => organization.accountsUnder(organization.ids.rootId);
  const list =
    (member: string, all: (request: ServiceRequest) => readonly unknown[]): Handler =>
    (request) => {
      const page = pageOf(all(request), request, options.hasEmptyPages ?? true);
      return { [member]: page.items, NextToken: page.nextToken };
    };
  return {
    ListRoots: list('Roots', () => [shape.root()]),
    ListAccounts: list('Accounts', () => accounts().map(shape.account)),
    ListAccountsForParent: list('Accounts', (request) =>
      accountsOf(organization, parentId(organization, request)).map(shape.account),
    ),
    ListOrganizationalUnitsForParent: list('OrganizationalUnits', (request) =>
      unitsOf(organization, parentId(organization, request)).map(shape.unit),
    ),
    ListParents: list('Parents', ({ input }) => [parentOf(organization, String(input['ChildId']))]),
    ListChildren: list('Children', (request) => {
      const parent = parentId(organization, request);
      const isAccount = request.input['ChildType'] === 'ACCOUNT';
      const children = isAccount ? accountsOf(organization, parent) : unitsOf(organization, parent);
      return children.map(({ id }) => ({ Id: id, Type: isAccount ? 'ACCOUNT' : 'ORGANIZATIONAL_UNIT' }));
    }),
    ListDelegatedAdministrators: list('DelegatedAdministrators', ({ input }) => {
      if (![undefined, stackSetsPrincipal].includes(input['ServicePrincipal'] as string | undefined)) return [];
      const isRegistered = ({ id }: OrganizationAccount): boolean => organization.delegatedAdministrators.has(id);
      return accounts().filter(isRegistered).map(shape.delegatedAdministrator);
    }),
    ListDelegatedServicesForAccount: list('DelegatedServices', (request) =>
      listDelegatedServices(organization, request),
    ),
    ListAWSServiceAccessForOrganization: list('EnabledServicePrincipals', () =>
      organization.trustedAccess ? [{ ServicePrincipal: stackSetsPrincipal, DateEnabled: new Date(0) }] : [],
    ),
  };
}

function writers(
  organization: Organization,
  { now = () => new Date() }: OrganizationsOptions,
): Record<string, Handler> {
  return {
    RegisterDelegatedAdministrator: (request) => registerDelegatedAdministrator(organization, request, now()),
    DeregisterDelegatedAdministrator: (request) => deregisterDelegatedAdministrator(organization, request),
  };
}

interface Shapes {
  readonly accountArn: (id: string) => string;
  readonly account: (account: OrganizationAccount) => Record<string, unknown>;
  readonly delegatedAdministrator: (account: OrganizationAccount) => Record<string, unknown>;
  readonly unit: (unit: OrganizationalUnit) => Record<string, unknown>;
  readonly root: () => Record<string, unknown>;
}

function shapes(organization: Organization, { stateMembers = 'both' }: OrganizationsOptions): Shapes {
  const { ids } = organization;
  const arn = (kind: string, id: string): string =>
    `arn:aws:organizations::${ids.managementAccountId}:${kind}/${ids.organizationId}/${id}`;
  const account = (account: OrganizationAccount): Record<string, unknown> => ({
    Id: account.id,
    Arn: arn('account', account.id),
    Email: account.email,
    Name: account.name,
    Status: stateMembers === 'state' ? undefined : retiredStatus(account),
    State: stateMembers === 'status' ? undefined : account.state,
    JoinedMethod: account.id === ids.managementAccountId ? 'INVITED' : 'CREATED',
    JoinedTimestamp: account.joinedAt,
  });
  return {
    account,
    accountArn: (id) => arn('account', id),
    delegatedAdministrator: (member) => ({
      ...account(member),
      DelegationEnabledDate: delegationDate(organization, member),
    }),
    unit: ({ id, name }) => ({ Id: id, Arn: arn('ou', id), Name: name }),
    root: () => ({ Id: ids.rootId, Arn: arn('root', ids.rootId), Name: 'Root', PolicyTypes: [] }),
  };
}

/** `Status` had three values only; a closed account was SUSPENDED. */
function retiredStatus({ state }: OrganizationAccount): string {
  switch (state) {
    case 'ACTIVE':
    case 'PENDING_CLOSURE':
      return state;
    case 'SUSPENDED':
    case 'CLOSED':
    case 'PENDING_ACTIVATION':
      return 'SUSPENDED';
  }
}

function parentId(organization: Organization, { input }: ServiceRequest): string {
  const id = String(input['ParentId']);
  if (organization.hasTarget(id)) return id;
  throw new AwsError('ParentNotFoundException', "You specified parent that doesn't exist.");
}

function accountsOf(organization: Organization, parent: string): OrganizationAccount[] {
  return [...organization.accounts.values()]
    .filter((account) => account.parentId === parent)
    .sort((a, b) => a.id.localeCompare(b.id));
}

function unitsOf(organization: Organization, parent: string): OrganizationalUnit[] {
  return [...organization.organizationalUnits.values()].filter((unit) => unit.parentId === parent);
}

function parentOf(organization: Organization, childId: string): Record<string, unknown> {
  const child = organization.accounts.get(childId) ?? organization.organizationalUnits.get(childId);
  if (child === undefined) throw new AwsError('ChildNotFoundException', "You specified child that doesn't exist.");
  const isRoot = child.parentId === organization.ids.rootId;
  return { Id: child.parentId, Type: isRoot ? 'ROOT' : 'ORGANIZATIONAL_UNIT' };
}
