import { describe, expect, test } from '@jest/globals';

import { findAccessError } from '../../../src/domain/preflight/access.ts';
import type { AccessFacts } from '../../../src/domain/preflight/preflight-facts.ts';
import type { StackSetRef } from '../../../src/domain/stack-set/stack-set.ts';
import { known, notAsked, wellAccess } from '../../in-memory/preflight-values.ts';

const delegated: StackSetRef = { name: 'audit', region: 'eu-west-1', callAs: 'DELEGATED_ADMIN' };
const self: StackSetRef = { ...delegated, callAs: 'SELF' };
const manager = known('111111111111');
const disabled = known({ kind: 'disabled' } as const);
const refused = known({ kind: 'refused', message: 'Account used is not a delegated administrator' } as const);
const denied = { kind: 'unchecked', why: 'the role may not call organizations:ListDelegatedAdministrators' } as const;
const register =
  'run `aws organizations register-delegated-administrator --service-principal member.org.stacksets.cloudformation.amazonaws.com --account-id 222222222222`.';

/** As `call-as: SELF` reads it. */
const selfAccess = (changes: Partial<AccessFacts> = {}): AccessFacts =>
  wellAccess({ isDelegatedAdministrator: notAsked, managementAccountId: manager, ...changes });

describe('DELEGATED_ADMIN', () => {
  test('by a registered account is fine', () => {
    expect(findAccessError(delegated, wellAccess())).toBeUndefined();
  });

  test('by the management account says to use SELF', () => {
    const access = wellAccess({
      callerAccountId: '111111111111',
      managementAccountId: manager,
      isDelegatedAdministrator: known(false),
      trustedAccess: refused,
    });
    expect(findAccessError(delegated, access)).toMatchObject({
      code: 'not-delegated-administrator',
      what: 'call-as: "DELEGATED_ADMIN" is for a delegated administrator, and this run is signed in to the management account 111111111111.',
      next: expect.stringContaining('`call-as: SELF`') as unknown,
    });
  });

  test('by an account that is not listed names both accounts, and the command that registers it', () => {
    const access = wellAccess({ managementAccountId: manager, isDelegatedAdministrator: known(false) });
    expect(findAccessError(delegated, access)).toMatchObject({
      code: 'not-delegated-administrator',
      what: 'call-as: "DELEGATED_ADMIN": account 222222222222 is not a delegated administrator for StackSets in the organization of the management account 111111111111.',
      why: undefined,
      next: `From the management account 111111111111, ${register}`,
    });
  });

  test('refused by AWS where the list was denied: both causes, as the answer is the same', () => {
    const access = wellAccess({
      managementAccountId: { kind: 'unchecked', why: 'throttled' },
      isDelegatedAdministrator: denied,
      trustedAccess: refused,
    });
    expect(findAccessError(delegated, access)).toMatchObject({
      code: 'not-delegated-administrator',
      what: expect.stringMatching(
        /organization of the management account, or its role may not call organizations:ListDelegatedAdministrators\.$/,
      ) as unknown,
      why: 'Account used is not a delegated administrator',
      next: `Allow organizations:ListDelegatedAdministrators for the role of this run. From the management account, ${register}`,
    });
  });

  test.each([
    ['a list that was denied, by itself', { isDelegatedAdministrator: denied }],
    ['a refusal of an account that is listed', { trustedAccess: refused }],
    ['access that could not be read', { trustedAccess: { kind: 'unchecked', why: 'throttled' } }],
  ] as const)('%s proves nothing', (_name, changes) => {
    expect(findAccessError(delegated, wellAccess({ managementAccountId: manager, ...changes }))).toBeUndefined();
  });

  test('trusted access comes before the registration, which AWS takes only with it', () => {
    const access = wellAccess({
      managementAccountId: manager,
      isDelegatedAdministrator: known(false),
      trustedAccess: disabled,
    });
    expect(findAccessError(delegated, access)).toMatchObject({
      code: 'trusted-access-missing',
      what: expect.stringContaining('111111111111') as unknown,
      next: 'From the management account 111111111111, run `aws cloudformation activate-organizations-access --region eu-west-1` (all features must be enabled).',
    });
  });
});

describe('SELF', () => {
  test('by the management account is fine', () => {
    expect(findAccessError(self, selfAccess({ callerAccountId: '111111111111' }))).toBeUndefined();
  });

  test('by another account names both, whatever AWS says about trusted access there', () => {
    expect(findAccessError(self, selfAccess({ trustedAccess: disabled }))).toMatchObject({
      code: 'not-delegated-administrator',
      what: 'call-as: "SELF" is for the management account 111111111111, and this run is signed in to 222222222222.',
      next: expect.stringContaining('Omit `call-as` (DELEGATED_ADMIN)') as unknown,
    });
  });

  test('without trusted access', () => {
    const access = selfAccess({ callerAccountId: '111111111111', trustedAccess: disabled });
    expect(findAccessError(self, access)?.code).toBe('trusted-access-missing');
  });

  test('where the management account could not be read, nothing is proven', () => {
    const unread = { kind: 'unchecked', why: 'throttled' } as const;
    expect(findAccessError(self, selfAccess({ managementAccountId: unread }))).toBeUndefined();
  });
});
