import { describe, expect, test } from '@jest/globals';

import { compareTrust } from '../../../../src/domain/iam/meaning/compare-trust.ts';
import type { PolicyStatement } from '../../../../src/domain/iam/policy.ts';
import { allow, deny, documentOf, enter } from './policies.ts';

const account = 'AWS:444455556666';
const root = 'AWS:arn:aws:iam::444455556666:root';
const role = 'AWS:arn:aws:iam::444455556666:role/auditor';
const session = 'AWS:arn:aws:sts::444455556666:assumed-role/auditor/me';
const withId = { StringEquals: { 'sts:ExternalId': ['(external id)'] } };
const github = 'Federated:arn:aws:iam::${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com';
const subject = (value: string): PolicyStatement['conditions'] => ({
  StringLike: { 'token.actions.githubusercontent.com:sub': [value] },
});

type Case = readonly [what: string, before: readonly PolicyStatement[], after: readonly PolicyStatement[]];

const nothingGained: readonly Case[] = [
  ['an account by its root', [enter([account])], [enter([root])]],
  ['the root by its account', [enter([root])], [enter([account])]],
  [
    'the root in another partition form',
    [enter([root])],
    [enter(['AWS:arn:${AWS::Partition}:iam::444455556666:root'])],
  ],
  ['the own account', [enter(['AWS:${AWS::AccountId}'])], [enter(['AWS:arn:aws:iam::${AWS::AccountId}:root'])]],
  ['a role of the account', [enter([account])], [enter([role, session])]],
  ['anyone', [enter(['*'])], [enter(['AWS:*', account, 'Service:ec2.amazonaws.com', 'AWS:${?a parameter}'])]],
  ['an external id more', [enter([account])], [enter([account], { conditions: withId })]],
  ['the same external id', [enter([account], { conditions: withId })], [enter([account], { conditions: withId })]],
  ['fewer actions', [enter([account], { actions: ['sts:*'] })], [enter([account])]],
  ['a Deny of a session', [enter([role])], [enter([role]), deny(['*'], { resources: [], principals: [session] })]],
  [
    'a narrower subject',
    [enter([github], { conditions: subject('repo:org/*') })],
    [enter([github], { conditions: subject('repo:org/name:*') })],
  ],
  [
    'a literal subject',
    [enter([github], { conditions: subject('repo:org/*') })],
    [
      enter([github], {
        conditions: { StringEquals: { 'token.actions.githubusercontent.com:sub': ['repo:org/a:ref:refs/heads/main'] } },
      }),
    ],
  ],
  [
    'actions of another service',
    [enter([account])],
    [enter([account]), allow(['s3:*'], { principals: ['*'], resources: [] })],
  ],
  ['more exceptions', [enter([role], { isNotPrincipal: true })], [enter([role, account], { isNotPrincipal: true })]],
];

describe('no other principal enters by', () => {
  test.each(nothingGained)('%s', (_, before, after) => {
    expect(compareTrust(documentOf(before), documentOf(after)).gained).toEqual([]);
  });
});

const gaining: readonly Case[] = [
  ['another account', [enter([account])], [enter([account, 'AWS:777788889999'])]],
  ['the account of a role', [enter([role])], [enter([account])]],
  ['anyone', [enter([account])], [enter(['*'])]],
  ['anyone of AWS', [enter([account])], [enter(['AWS:*'])]],
  ['a service', [enter([account])], [enter([account]), enter(['Service:ec2.amazonaws.com'])]],
  ['no external id', [enter([account], { conditions: withId })], [enter([account])]],
  ['an action', [enter([account])], [enter([account], { actions: ['sts:AssumeRole', 'sts:TagSession'] })]],
  ['a Deny less', [enter(['*']), deny(['sts:*'], { resources: [], principals: [account] })], [enter(['*'])]],
  [
    'a Deny of a session less',
    [enter([role]), deny(['sts:*'], { resources: [], principals: [session] })],
    [enter([role])],
  ],
];

describe('who else enters is named:', () => {
  test.each(gaining)('%s', (_, before, after) => {
    const { gained, verdict } = compareTrust(documentOf(before), documentOf(after));
    expect(gained).not.toEqual([]);
    expect(['broadens', 'undecided']).toContain(verdict);
  });
});

test('a gain is described', () => {
  const after = [
    enter([account, 'AWS:777788889999', 'AWS:777788880000'], { actions: ['sts:AssumeRole', 'sts:TagSession'] }),
  ];
  expect(compareTrust(documentOf([enter([account])]), documentOf(after))).toEqual({
    verdict: 'broadens',
    gained: [
      {
        principals: ['AWS:444455556666'],
        isNotPrincipal: false,
        actions: ['sts:TagSession'],
        conditions: {},
        certainty: 'proven',
      },
      {
        principals: ['AWS:777788880000', 'AWS:777788889999'],
        isNotPrincipal: false,
        actions: ['sts:AssumeRole', 'sts:TagSession'],
        conditions: {},
        certainty: 'proven',
      },
    ],
    lost: [],
  });
});

test.each([
  ['another external id', '(external id)', '(external id 2)', 'broadens'],
  ['a pattern that is not shown and stays', '(pattern as external id)', '(pattern as external id)', 'same'],
  ['patterns that are not shown', '(pattern as external id)', '(pattern as external id 2)', 'undecided'],
  ['what could not be read', '(unknown external id)', '(unknown external id)', 'undecided'],
  ['a pattern instead of any', '(any external id)', '(pattern as external id)', 'narrows'],
  ['any instead of a literal one', '(external id)', '(any external id)', 'broadens'],
])('%s', (_, was, is, verdict) => {
  const trust = (value: string): PolicyStatement =>
    enter([account], { conditions: { StringLike: { 'sts:ExternalId': [value] } } });
  expect(compareTrust(documentOf([trust(was)]), documentOf([trust(is)])).verdict).toBe(verdict);
});

describe('what could not be read', () => {
  const unread = documentOf([enter([account])], { unreadable: ['Fn::If'] });
  test('may let anyone in now, and may have kept anyone out before', () => {
    expect(compareTrust(documentOf([enter([account])]), unread).verdict).toBe('undecided');
    expect(compareTrust(unread, documentOf([enter([account])])).verdict).toBe('undecided');
  });

  test('as a principal is no one that is known', () => {
    const unknown = documentOf([enter(['AWS:arn:aws:iam::${?a parameter: no value}:root'])]);
    expect(compareTrust(unknown, unknown).verdict).toBe('undecided');
    const denied = documentOf([enter([role]), deny(['sts:*'], { resources: [], principals: ['AWS:${?a: b}'] })]);
    expect(compareTrust(denied, documentOf([enter([role])])).gained).not.toEqual([]);
  });
});
