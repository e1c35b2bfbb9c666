import type { Organization, OrganizationAccount } from './organization.ts';
import { stackSetsPrincipal } from './organization.ts';
import { AwsError } from '../service.ts';
import type { ServiceAnswer, ServiceRequest } from '../service.ts';

/** AWS's limit for each service. */
const mostAdministrators = 5;

/** Makes a member account a delegated administrator of StackSets, as only the management account may. */
export function registerDelegatedAdministrator(
  organization: Organization,
  request: ServiceRequest,
  now: Date,
): ServiceAnswer {
  const { id } = requireMember(organization, request);
  if (id === organization.ids.managementAccountId) {
    throw violated(
      'CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR',
      'You cannot register master account/management account as delegated administrator for your organization.',
    );
  }
  if (organization.delegatedAdministrators.has(id)) {
    const message = 'The provided account is already a delegated administrator for your organization.';
    throw new AwsError('AccountAlreadyRegisteredException', message);
  }
  if (!organization.trustedAccess) {
    throw violated(
      'SERVICE_ACCESS_NOT_ENABLED',
      'You attempted to register a delegated administrator before you enabled service access.',
    );
  }
  if (organization.delegatedAdministrators.size >= mostAdministrators) {
    throw violated(
      'MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED',
      'You attempted to exceed the number of delegated administrators that you can have for this service.',
    );
  }
  organization.delegatedAdministrators.add(id);
  organization.delegationDates.set(id, now);
  return {};
}

/** The stack sets stay: they belong to the management account. */
export function deregisterDelegatedAdministrator(organization: Organization, request: ServiceRequest): ServiceAnswer {
  const { id } = requireMember(organization, request);
  requireRegistered(organization, id);
  organization.delegatedAdministrators.delete(id);
  organization.delegationDates.delete(id);
  return {};
}

export function listDelegatedServices(organization: Organization, { input }: ServiceRequest): readonly ServiceAnswer[] {
  const account = requireAccount(organization, input['AccountId']);
  requireRegistered(organization, account.id);
  return [{ ServicePrincipal: stackSetsPrincipal, DelegationEnabledDate: delegationDate(organization, account) }];
}

/** Of the registration; a delegated administrator of the setup is one since it joined. */
export function delegationDate({ delegationDates }: Organization, { id, joinedAt }: OrganizationAccount): Date {
  return delegationDates.get(id) ?? joinedAt;
}

function requireMember(organization: Organization, { input, caller }: ServiceRequest): OrganizationAccount {
  if (caller.accountId !== organization.ids.managementAccountId) {
    throw new AwsError('AccessDeniedException', "You don't have permissions to access this resource.");
  }
  if (input['ServicePrincipal'] !== stackSetsPrincipal) {
    throw new AwsError('InvalidInputException', 'You specified an unrecognized service principal.');
  }
  return requireAccount(organization, input['AccountId']);
}

function requireAccount(organization: Organization, accountId: unknown): OrganizationAccount {
  const account = organization.accounts.get(String(accountId));
  if (account !== undefined) return account;
  throw new AwsError('AccountNotFoundException', "You specified an account that doesn't exist.");
}

function requireRegistered({ delegatedAdministrators }: Organization, accountId: string): void {
  if (delegatedAdministrators.has(accountId)) return;
  throw new AwsError(
    'AccountNotRegisteredException',
    'The specified account is not a delegated administrator for this Amazon Web Services service.',
  );
}

function violated(reason: string, message: string): AwsError {
  return new AwsError('ConstraintViolationException', message, 400, { Reason: reason });
}
