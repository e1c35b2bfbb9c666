import { expect, test } from '@jest/globals';

import { judgeBoundary } from '../../../../src/domain/iam/danger/judge-boundary.ts';
import type { PermissionsBoundary } from '../../../../src/domain/iam/permissions.ts';
import { document, policy } from './policies.ts';

const none: PermissionsBoundary = { kind: 'none' };
const opaque = (name: string): PermissionsBoundary => ({ kind: 'opaque', name });
const known = (name: string, action = 's3:*'): PermissionsBoundary => ({
  kind: 'known',
  policy: policy(name, { Action: action, Resource: '*' }),
});
const unreadable: PermissionsBoundary = {
  kind: 'known',
  policy: { ...policy('A'), document: { ...document(), unreadable: ['statement 1'] } },
};

const isNarrower = (): boolean => true;
const isNotNarrower = (): boolean => false;

test.each<[string, PermissionsBoundary, PermissionsBoundary, typeof isNarrower, readonly string[]]>([
  ['none, none', none, none, isNotNarrower, []],
  ['added', none, known('A'), isNotNarrower, []],
  ['removed', known('A'), none, isNarrower, ['boundary-removed']],
  ['one that is not known, removed', opaque('A'), none, isNarrower, ['boundary-removed']],
  ['kept, not known', opaque('A'), opaque('A'), isNotNarrower, []],
  ['another, not known', opaque('A'), opaque('B'), isNarrower, ['boundary-replaced']],
  ['narrower', known('A'), known('A', 's3:Get*'), isNarrower, []],
  ['another that is narrower', known('A'), known('B'), isNarrower, []],
  ['wider', known('A'), known('A', '*'), isNotNarrower, ['boundary-widened']],
  ['another that may be wider', known('A'), known('B'), isNotNarrower, ['boundary-replaced']],
  ['known no longer', known('A'), opaque('A'), isNarrower, ['boundary-widened']],
  ['known from now on', opaque('A'), known('A'), isNarrower, ['boundary-widened']],
  ['not readable after', known('A'), unreadable, isNarrower, ['boundary-widened']],
  ['not readable before', unreadable, known('A'), isNarrower, ['boundary-widened']],
])('%s', (_, before, after, compare, ids) => {
  expect(judgeBoundary(before, after, compare).map(({ id }) => id)).toEqual(ids);
});

test('asks whether the new one is narrower than the old one', () => {
  const asked: string[] = [];
  judgeBoundary(known('A'), known('B'), (one, than) => {
    asked.push(one.name, than.name);
    return true;
  });
  expect(asked).toEqual(['B', 'A']);
});

test('a wider one is another finding than a wide one', () => {
  const [wide] = judgeBoundary(known('A'), known('A', 's*'), isNotNarrower);
  const [wider] = judgeBoundary(known('A'), known('A', '*'), isNotNarrower);
  expect(wide?.reason).toBe('boundary-removed');
  expect(wide?.canonical).not.toBe(wider?.canonical);
});
