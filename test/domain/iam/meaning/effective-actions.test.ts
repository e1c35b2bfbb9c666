import { expect, test } from '@jest/globals';

import { comparePermissions } from '../../../../src/domain/iam/meaning/compare-permissions.ts';
import { effectiveActions } from '../../../../src/domain/iam/meaning/effective-actions.ts';
import { summarizeGains } from '../../../../src/domain/iam/meaning/permission-comparison.ts';
import type { Permissions } from '../../../../src/domain/iam/permissions.ts';
import type { PolicyStatement } from '../../../../src/domain/iam/policy.ts';
import { largeCatalogue, readOnlyActions } from './large-catalogue.ts';
import { allow, boundaryOf, deny, permissionsOf } from './policies.ts';
import { smallCatalogue } from './small-catalogue.ts';

function namesOf(permissions: Permissions): readonly string[] {
  const { services } = effectiveActions(permissions, smallCatalogue);
  return services.flatMap(({ service, actions }) => actions.map(({ name }) => `${service}:${name}`));
}

const mfa = { Bool: { 'aws:MultiFactorAuthPresent': ['true'] } };

test.each<readonly [what: string, statements: readonly PolicyStatement[], names: readonly string[]]>([
  [
    'by service, the most dangerous level first',
    [allow(['sqs:*', 'iam:*'])],
    ['iam:PassRole', 'iam:GetRole', 'sqs:SendMessage', 'sqs:GetQueueUrl'],
  ],
  ['by NotAction', [allow(['s3:*', 'sqs:*'], { isNotAction: true })], ['iam:PassRole', 'iam:GetRole']],
  [
    'on some resource under some condition',
    [allow(['iam:GetRole'], { resources: ['a'], conditions: mfa })],
    ['iam:GetRole'],
  ],
  ['without what is denied', [allow(['iam:*']), deny(['iam:Pass*'])], ['iam:GetRole']],
  [
    'with what is denied in part',
    [allow(['iam:*']), deny(['iam:*'], { conditions: mfa }), deny(['iam:*'], { resources: ['a'] })],
    ['iam:PassRole', 'iam:GetRole'],
  ],
  ['none', [], []],
])('what may be called: %s', (_, statements, names) => {
  expect(namesOf(permissionsOf(statements))).toEqual(names);
});

test('a boundary keeps out what it does not allow', () => {
  expect(namesOf(permissionsOf([allow(['*'])], { boundary: boundaryOf(allow(['iam:G*'])) }))).toEqual(['iam:GetRole']);
});

test('policies that are not known are named', () => {
  const permissions = permissionsOf([], { opaque: ['own'], boundary: { kind: 'opaque', name: 'limit' } });
  expect(effectiveActions(permissions, smallCatalogue)).toEqual({ services: [], unknown: ['limit', 'own'] });
});

test('gains are counted by level, each action once', () => {
  const before = permissionsOf([allow(['s3:GetObject'])]);
  const after = permissionsOf([
    allow(['s3:Get*', 's3:PutObject']),
    allow(['s3:PutObject', 'sqs:SendMessage', 'iam:PassRole']),
  ]);
  expect(summarizeGains(comparePermissions(before, after, smallCatalogue))).toEqual({
    levels: [
      { level: 'Permissions management', services: ['iam'], actionCount: 1 },
      { level: 'Write', services: ['s3', 'sqs'], actionCount: 2 },
      { level: 'Read', services: ['s3'], actionCount: 1 },
    ],
    undocumented: ['s3'],
    isUncertain: false,
  });
});

test('gains of which nothing is proven are uncertain', () => {
  const after = permissionsOf([], { opaque: ['own'] });
  expect(summarizeGains(comparePermissions(permissionsOf([]), after, smallCatalogue))).toEqual({
    levels: [],
    undocumented: ['*'],
    isUncertain: true,
  });
});

test('all of AWS is compared with a list as long as ReadOnlyAccess in a moment', () => {
  const catalogue = largeCatalogue();
  const reader = permissionsOf([allow(readOnlyActions(catalogue))]);
  const administrator = permissionsOf([allow(['*'])]);
  const start = process.cpuUsage();
  const { verdict, gained } = comparePermissions(reader, administrator, catalogue);
  const { user, system } = process.cpuUsage(start);
  expect([verdict, gained.length]).toEqual(['broadens', 401]);
  // About 150 ms of an idle core; the first time is the slowest.
  expect((user + system) / 1000).toBeLessThan(1500);
});
