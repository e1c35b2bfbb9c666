import type {
  Account as SdkAccount,
  OrganizationalUnit as SdkOrganizationalUnit,
  Root,
} from '@aws-sdk/client-organizations';
import type { Account, AccountState, OrganizationalUnit } from '../domain/organization.ts';
import { findKnown, required } from './answer-members.ts';
import type { Known } from './answer-members.ts';

const accountStates: Known<AccountState> = {
  PENDING_ACTIVATION: true,
  ACTIVE: true,
  SUSPENDED: true,
  PENDING_CLOSURE: true,
  CLOSED: true,
};

/**
 * `State` comes first because only it shows a closure. Organizations retires `Status` on 2026-09-09 (AWS Organizations
 * API, Account).
 */
export function toAccount(sdk: SdkAccount, organizationalUnitId: string): Account {
  return {
    id: required(sdk.Id, 'Account.Id'),
    name: sdk.Name ?? '',
    state: findKnown(accountStates, sdk.State ?? sdk.Status) ?? 'UNKNOWN',
    organizationalUnitId,
  };
}

/** @param parentId undefined for the root. */
export function toOrganizationalUnit(
  sdk: SdkOrganizationalUnit | Root | undefined,
  parentId: string | undefined,
): OrganizationalUnit {
  const unit = required(sdk, parentId === undefined ? 'Roots' : 'OrganizationalUnit');
  const id = required(unit.Id, 'OrganizationalUnit.Id');
  return { id, name: unit.Name ?? id, parentId };
}

export function toManagementAccountId(sdk: { readonly MasterAccountId?: string | undefined } | undefined): string {
  return required(sdk?.MasterAccountId, 'Organization.MasterAccountId');
}
