import { describe, expect, test } from '@jest/globals';

import { comparePermissions } from '../../../../src/domain/iam/meaning/compare-permissions.ts';
import type { Permissions } from '../../../../src/domain/iam/permissions.ts';
import type { PolicyStatement } from '../../../../src/domain/iam/policy.ts';
import { allow, deny, permissionsOf } from './policies.ts';
import { smallCatalogue } from './small-catalogue.ts';

function compare(before: Permissions, after: Permissions): ReturnType<typeof comparePermissions> {
  return comparePermissions(before, after, smallCatalogue);
}

const get = allow(['s3:GetObject'], { resources: ['arn:aws:s3:::bucket/*'] });
const everyS3 = Array.from(smallCatalogue.services.get('s3')!.values(), ({ name }) => `s3:${name}`);
const mfa = { Bool: { 'aws:MultiFactorAuthPresent': ['true'] } };

type Case = readonly [what: string, before: readonly PolicyStatement[], after: readonly PolicyStatement[]];

const nothingGained: readonly Case[] = [
  ['the same', [get], [get]],
  ['nothing', [get], []],
  ['another spelling of an action', [get], [{ ...get, actions: ['S3:getobject'] }]],
  ['one action of many', [allow(['s3:*'])], [allow(['s3:GetObject'])]],
  ['a pattern inside a pattern', [allow(['s3:Get*'])], [allow(['s3:GetObject*'])]],
  ['every action by another spelling', [allow(['*'])], [allow(['*:*', '**', '?*'])]],
  ['every action of a service by another spelling', [allow(['s3:?*'])], [allow(['s3:*'])]],
  ['a pattern that begins with a wildcard, service by service', [allow(['*:Get*'])], [allow(['s3:Get*', 'sqs:Get*'])]],
  ['one resource of many', [allow(['s3:*'])], [get]],
  [
    'a resource of the account',
    [allow(['s3:*'], { resources: ['a:${AWS::AccountId}:*'] })],
    [allow(['s3:*'], { resources: ['a:${AWS::AccountId}:b'] })],
  ],
  [
    'a resource of a variable',
    [allow(['s3:*'], { resources: ['a/*'] })],
    [allow(['s3:*'], { resources: ['a/${!aws:username}'] })],
  ],
  ['a statement in two', [allow(['s3:GetObject', 's3:PutObject'])], [allow(['s3:GetObject']), allow(['s3:PutObject'])]],
  [
    'a statement in two policies',
    [allow(['s3:GetObject']), allow(['s3:PutObject'])],
    [allow(['s3:GetObject', 's3:PutObject'])],
  ],
  ['more conditions', [get], [{ ...get, conditions: mfa }]],
  ['a Deny more', [get], [get, deny(['s3:GetObject'], { conditions: mfa })]],
  [
    'the same with the same Deny',
    [allow(['s3:*']), deny(['s3:Put*'])],
    [allow(['s3:GetObject', 's3:PutObject']), deny(['s3:Put*'])],
  ],
  ['a wider Deny', [allow(['s3:*']), deny(['s3:Put*'])], [allow(['s3:*']), deny(['s3:P*', 'sqs:*'])]],
  [
    'more than before, and denied',
    [get],
    [allow(['s3:GetObject', 'sqs:*'], { resources: get.resources }), deny(['sqs:*'])],
  ],
  [
    'everything, and a Deny of all but that',
    [get],
    [allow(['*'], { resources: get.resources }), deny(['s3:GetObject'], { isNotAction: true })],
  ],
  [
    'any resource, and a Deny of all but that',
    [get],
    [allow(['s3:GetObject']), deny(['*'], { resources: get.resources, isNotResource: true })],
  ],
  ['fewer by NotAction', [allow(['iam:*'], { isNotAction: true })], [allow(['iam:*', 'sqs:*'], { isNotAction: true })]],
  ['a service outside NotAction', [allow(['iam:*'], { isNotAction: true })], [allow(['s3:*', 'sqs:SendMessage'])]],
  [
    'fewer by NotResource',
    [allow(['s3:*'], { resources: ['a'], isNotResource: true })],
    [allow(['s3:*'], { resources: ['a*', 'b'], isNotResource: true })],
  ],
  [
    'a resource outside NotResource',
    [allow(['s3:*'], { resources: ['a*'], isNotResource: true })],
    [allow(['s3:*'], { resources: ['b*'] })],
  ],
  [
    'everything but what a Deny took, as NotAction',
    [allow(['*']), deny(['iam:*'])],
    [allow(['iam:*'], { isNotAction: true })],
  ],
  [
    'fewer values',
    [{ ...get, conditions: { StringEquals: { 'aws:RequestedRegion': ['a', 'b'] } } }],
    [{ ...get, conditions: { StringEquals: { 'AWS:requestedregion': ['a'] } } }],
  ],
];

describe('nothing is gained by', () => {
  test.each(nothingGained)('%s', (_, before, after) => {
    const { gained, verdict } = compare(permissionsOf(before), permissionsOf(after));
    expect(gained).toEqual([]);
    expect(['same', 'narrows']).toContain(verdict);
  });
});

const gaining: readonly Case[] = [
  ['an action', [get], [get, allow(['sqs:SendMessage'])]],
  ['an action that is not documented', [get], [get, allow(['s3:GetObjectAttributes'])]],
  ['what AWS may add: a pattern instead of all documented actions', [allow(everyS3)], [allow(['s3:*'])]],
  ['services that AWS may add', [allow(['s3:*', 'sqs:*', 'iam:*'])], [allow(['*'])]],
  ['a resource', [get], [{ ...get, resources: ['arn:aws:s3:::other/*', ...get.resources] }]],
  ['every resource instead of every ARN', [{ ...get, resources: ['arn:*'] }], [{ ...get, resources: ['*'] }]],
  ['a Deny less', [allow(['s3:*']), deny(['s3:PutObject'])], [allow(['s3:*'])]],
  [
    'a narrower Deny',
    [allow(['s3:*']), deny(['s3:PutObject'])],
    [allow(['s3:*']), deny(['s3:PutObject'], { resources: ['a'] })],
  ],
  [
    'a Deny under a condition',
    [allow(['s3:*']), deny(['s3:PutObject'])],
    [allow(['s3:*']), deny(['s3:PutObject'], { conditions: mfa })],
  ],
  ['no condition', [{ ...get, conditions: mfa }], [get]],
  [
    'a value',
    [{ ...get, conditions: { StringEquals: { k: ['a'] } } }],
    [{ ...get, conditions: { StringEquals: { k: ['a', 'b'] } } }],
  ],
  [
    'a missing key that is let through',
    [{ ...get, conditions: mfa }],
    [{ ...get, conditions: { BoolIfExists: mfa.Bool } }],
  ],
  [
    'a shorter NotAction',
    [allow(['iam:*', 'sqs:*'], { isNotAction: true })],
    [allow(['iam:*'], { isNotAction: true })],
  ],
  [
    'a shorter NotResource',
    [{ ...get, resources: ['a', 'b'], isNotResource: true }],
    [{ ...get, resources: ['a'], isNotResource: true }],
  ],
];

describe('proven to broaden:', () => {
  test.each(gaining)('%s', (_, before, after) => {
    expect(compare(permissionsOf(before), permissionsOf(after)).verdict).toBe('broadens');
    expect(compare(permissionsOf(after), permissionsOf(before)).verdict).toBe('narrows');
  });
});

const exchanging: readonly Case[] = [
  ['a resource in another case', [get], [{ ...get, resources: ['arn:aws:s3:::BUCKET/*'] }]],
  [
    'a literal account instead of the own one',
    [{ ...get, resources: ['a:${AWS::AccountId}'] }],
    [{ ...get, resources: ['a:111111111111'] }],
  ],
  [
    'another value',
    [{ ...get, conditions: { StringEquals: { k: ['a'] } } }],
    [{ ...get, conditions: { StringEquals: { k: ['b'] } } }],
  ],
];

describe('proven to broaden in both directions:', () => {
  test.each(exchanging)('%s', (_, before, after) => {
    expect(compare(permissionsOf(before), permissionsOf(after)).verdict).toBe('broadens');
    expect(compare(permissionsOf(after), permissionsOf(before)).verdict).toBe('broadens');
  });
});

const undecided: readonly Case[] = [
  [
    'another condition',
    [{ ...get, conditions: { NumericLessThan: { k: ['5'] } } }],
    [{ ...get, conditions: { NumericLessThan: { k: ['3'] } } }],
  ],
  [
    'resources that two statements cover together',
    [allow(['s3:*'], { resources: ['a*'] }), allow(['s3:*'], { resources: ['a*'], isNotResource: true })],
    [allow(['s3:*'])],
  ],
  ['a resource that could not be read', [get], [{ ...get, resources: ['${?an import}'] }]],
  [
    'the same reason on both sides',
    [{ ...get, resources: ['${?an import}'] }],
    [{ ...get, resources: ['${?an import}'] }],
  ],
  ['an action that could not be read', [get], [{ ...get, actions: ['${?an import}'] }]],
];

describe('cannot be decided:', () => {
  test.each(undecided)('%s', (_, before, after) => {
    const { verdict, gained } = compare(permissionsOf(before), permissionsOf(after));
    expect(verdict).toBe('undecided');
    expect(gained.every(({ why = '' }) => why !== '')).toBe(true);
  });
});

describe('a gain is described', () => {
  test('one entry for all actions of a service that are gained on the same resources', () => {
    const after = [get, allow(['s3:P*', 'sqs:GetQueueUrl'], { resources: ['a', 'b'], conditions: mfa })];
    expect(compare(permissionsOf([get]), permissionsOf(after)).gained).toEqual([
      {
        service: 's3',
        actions: [
          { name: 'PutBucketPolicy', level: 'Permissions management' },
          { name: 'PutObject', level: 'Write' },
          { name: 'PutObjectTagging', level: 'Tagging' },
        ],
        others: ['s3:P*'],
        resources: ['a', 'b'],
        isNotResource: false,
        conditions: mfa,
        sources: ['inline'],
        certainty: 'proven',
      },
      {
        service: 'sqs',
        actions: [{ name: 'GetQueueUrl', level: 'Read' }],
        others: [],
        resources: ['a', 'b'],
        isNotResource: false,
        conditions: mfa,
        sources: ['inline'],
        certainty: 'proven',
      },
    ]);
  });

  test('what a Deny kept out is gained only as far as something allows it', () => {
    const before = [allow(['s3:*']), deny(['s3:PutObject', 'sqs:*'], { resources: ['a*'] })];
    expect(compare(permissionsOf(before), permissionsOf([allow(['s3:*'])])).gained).toMatchObject([
      { service: 's3', actions: [{ name: 'PutObject' }], others: [], resources: ['a*'], why: 'denied by inline' },
    ]);
  });

  test('of a pattern only what AWS may add', () => {
    const { gained } = compare(permissionsOf([allow(everyS3)]), permissionsOf([allow(['s3:*'])]));
    expect(gained).toMatchObject([{ service: 's3', actions: [], others: ['s3:*'] }]);
  });

  test('what is lost is what the way back would gain', () => {
    const [before, after] = [permissionsOf([get, allow(['sqs:*'])]), permissionsOf([get, allow(['iam:GetRole'])])];
    const there = compare(before, after);
    const back = compare(after, before);
    expect(there.lost).toEqual(back.gained);
    expect(there.gained).toEqual(back.lost);
    expect(there.lost).not.toEqual([]);
  });
});
