import { expect, test } from '@jest/globals';

import { isSuspended, organizationalUnitPath, pathToRoot } from '../../src/domain/organization.ts';
import { member, organizationOf, prod, root, workloads } from './landscape.ts';

const organization = organizationOf([]);

test('from an OU up to the root, itself first', () => {
  expect(pathToRoot(organization, prod)).toEqual([prod, workloads, root]);
  expect(pathToRoot(organization, root)).toEqual([root]);
});

test('an unknown OU is a path of its own', () => {
  expect(pathToRoot(organization, 'ou-ab12-gone0000')).toEqual(['ou-ab12-gone0000']);
  expect(organizationalUnitPath(organization, 'ou-ab12-gone0000')).toBe('ou-ab12-gone0000');
});

test('as the console shows it', () => {
  expect(organizationalUnitPath(organization, prod)).toBe('Root/Workloads/Prod');
});

test.each([
  ['PENDING_ACTIVATION', false],
  ['ACTIVE', false],
  ['SUSPENDED', true],
  ['PENDING_CLOSURE', true],
  ['CLOSED', true],
  ['UNKNOWN', false],
] as const)('%s is suspended: %s', (state, expected) => {
  expect(isSuspended(member('000000000001', prod, state))).toBe(expected);
});
