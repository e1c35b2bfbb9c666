import { expect, test } from '@jest/globals';

import { findCallAsError } from '../../../src/domain/stack-set/call-as.ts';

const accounts = { callerAccountId: '222222222222', managementAccountId: '111111111111' };

test('SELF from another account than the management account is an input error with both accounts', () => {
  expect(findCallAsError({ callAs: 'SELF', ...accounts })).toMatchObject({
    code: 'invalid-input',
    what: 'call-as: "SELF" is for the management account 111111111111, and this run is signed in to 222222222222.',
    next: expect.stringContaining('DELEGATED_ADMIN') as unknown,
  });
});

test('every other pair is left to AWS', () => {
  expect(findCallAsError({ callAs: 'DELEGATED_ADMIN', ...accounts })).toBeUndefined();
  expect(findCallAsError({ callAs: 'SELF', ...accounts, callerAccountId: '111111111111' })).toBeUndefined();
});
