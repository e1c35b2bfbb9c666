import { describe, expect, test } from '@jest/globals';
import { evaluateTrust } from './trust-policy.ts';

const role = 'arn:aws:iam::222222222222:role/team/auditor';

function verdict(statement: object | object[], keys: Record<string, string> = {}, aws = role): string {
  return evaluateTrust(
    { Statement: statement },
    {
      action: 'sts:AssumeRole',
      principal: { aws },
      keys: new Map(Object.entries(keys).map(([key, value]) => [key, [value]])),
    },
  );
}

const allow = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: '222222222222' } };

describe('principals', () => {
  test.each([
    ['222222222222', 'allowed'],
    ['arn:aws:iam::222222222222:root', 'allowed'],
    [role, 'allowed'],
    ['*', 'allowed'],
    [['333333333333', role], 'allowed'],
    ['333333333333', 'denied'],
    ['arn:aws:iam::222222222222:role/auditor', 'denied'],
  ])('%s', (AWS, expected) => {
    expect(verdict({ ...allow, Principal: { AWS } })).toBe(expected);
  });

  test('an AWS principal is no federated one', () => {
    expect(verdict({ ...allow, Principal: { Federated: role } })).toBe('denied');
  });
});

describe('actions', () => {
  test.each([
    ['sts:*', 'allowed'],
    [['sts:TagSession', 'sts:AssumeRole'], 'allowed'],
    ['sts:AssumeRoleWithWebIdentity', 'denied'],
  ])('%s', (Action, expected) => {
    expect(verdict({ ...allow, Action })).toBe(expected);
  });
});

describe('conditions', () => {
  test.each([
    [{ StringEquals: { 'sts:ExternalId': 'canary' } }, { 'sts:ExternalId': 'canary' }, 'allowed'],
    [{ StringEquals: { 'STS:externalid': 'canary' } }, { 'sts:ExternalId': 'canary' }, 'allowed'],
    [{ StringEquals: { 'sts:ExternalId': 'canary' } }, { 'sts:ExternalId': 'other' }, 'denied'],
    [{ StringEquals: { 'sts:ExternalId': 'canary' } }, {}, 'denied'],
    [{ StringEqualsIfExists: { 'sts:ExternalId': 'canary' } }, {}, 'allowed'],
    [{ StringEquals: { k: ['a', 'b'] } }, { k: 'b' }, 'allowed'],
    [{ StringNotEquals: { k: ['a', 'b'] } }, { k: 'b' }, 'denied'],
    [{ StringLike: { k: 'a.b/*@refs/tags/v?' } }, { k: 'a.b/x@refs/tags/v1' }, 'allowed'],
    [{ StringLike: { k: 'a.b/*' } }, { k: 'aXb/x' }, 'denied'],
    [{ StringEquals: { k: 'a*' } }, { k: 'ab' }, 'denied'],
    [{ StringEquals: { k: 'a' }, StringLike: { l: 'x*' } }, { k: 'a', l: 'y' }, 'denied'],
    [{ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/*' } }, { 'aws:PrincipalArn': role }, 'allowed'],
    [{ Null: { 'sts:ExternalId': 'true' } }, {}, 'allowed'],
    [{ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, { 'aws:SourceIp': '10.0.0.1' }, 'denied'],
  ])('%j with %j is %s', (Condition, keys, expected) => {
    expect(verdict({ ...allow, Condition }, keys)).toBe(expected);
  });

  test('a Deny wins, also one with an unknown operator', () => {
    expect(verdict([allow, { ...allow, Effect: 'Deny' }])).toBe('denied');
    expect(verdict([allow, { ...allow, Effect: 'Deny', Condition: { IpAddress: { k: 'x' } } }], { k: 'y' })).toBe(
      'denied',
    );
    expect(verdict([allow, { ...allow, Effect: 'Deny', Condition: { StringEquals: { k: 'x' } } }], { k: 'y' })).toBe(
      'allowed',
    );
  });
});

test('a role without a policy allows nothing', () => {
  expect(verdict([])).toBe('denied');
});
