import { describe, expect, test } from '@jest/globals';
import { AccountState, AccountStatus } from '@aws-sdk/client-organizations';
import { toAccount, toManagementAccountId, toOrganizationalUnit } from '../../src/aws/convert-organization.ts';
import { errorOf, future } from './answer-errors.ts';

describe('an account', () => {
  const sdk = { Id: '000000000123', Name: 'Audit' };

  test.each(Object.values(AccountState))('keeps state %s', (state) => {
    expect(toAccount({ ...sdk, State: state }, 'ou-1').state).toBe(state);
  });

  test.each(Object.values(AccountStatus))('falls back to the retired status %s', (status) => {
    expect(toAccount({ ...sdk, Status: status }, 'ou-1').state).toBe(status);
  });

  test('prefers the state to the status', () => {
    expect(toAccount({ ...sdk, State: 'CLOSED', Status: 'SUSPENDED' }, 'ou-1').state).toBe('CLOSED');
  });

  test('has state UNKNOWN for an unknown value and for none', () => {
    expect(toAccount({ ...sdk, State: future('ASLEEP'), Status: 'ACTIVE' }, 'ou-1').state).toBe('UNKNOWN');
    expect(toAccount(sdk, 'ou-1')).toEqual({
      id: '000000000123',
      name: 'Audit',
      state: 'UNKNOWN',
      organizationalUnitId: 'ou-1',
    });
  });
});

test('an OU knows its parent, a root has none', () => {
  expect(toOrganizationalUnit({ Id: 'ou-1', Name: 'Prod' }, 'r-1')).toEqual({
    id: 'ou-1',
    name: 'Prod',
    parentId: 'r-1',
  });
  expect(toOrganizationalUnit({ Id: 'r-1' }, undefined)).toEqual({ id: 'r-1', name: 'r-1', parentId: undefined });
  expect(errorOf(() => toOrganizationalUnit(undefined, undefined)).message).toContain('Roots');
});

test('an organization without its management account is refused', () => {
  expect(toManagementAccountId({ MasterAccountId: '111111111111' })).toBe('111111111111');
  expect(errorOf(() => toManagementAccountId(undefined)).code).toBe('unknown');
});
