import { describe, expect, test } from '@jest/globals';

import { judgeTrustChange } from '../../../../../src/domain/iam/danger/trust/judge-trust-change.ts';
import { document } from '../policies.ts';
import type { Json } from '../policies.ts';

type Condition = NonNullable<Json['Condition']>;

const root = 'arn:aws:iam::111122223333:root';
const trust = (condition: Condition, AWS = root): Json => ({
  Action: 'sts:AssumeRole',
  Principal: { AWS },
  Condition: condition,
});
const mfa: Condition = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };

function lost(before: readonly Json[], after: readonly Json[]): readonly string[] {
  return judgeTrustChange(document(...before), document(...after)).map(({ text }) => text);
}

describe('a condition removed or loosened', () => {
  test.each<[string, Condition, Condition, string]>([
    ['MFA', mfa, {}, 'MFA'],
    ['MFA, only if the key is there', mfa, { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }, 'MFA'],
    ['MFA, false', mfa, { Bool: { 'aws:MultiFactorAuthPresent': 'false' } }, 'MFA'],
    ['the age of MFA', { NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }, {}, 'MFA'],
    ['an address', { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } }, {}, 'the source IP address'],
    [
      'a further address',
      { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } },
      { IpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '0.0.0.0/0'] } },
      'the source IP address',
    ],
    ['a network', { StringEquals: { 'aws:SourceVpce': 'vpce-1' } }, {}, 'the source network'],
    ['the source account', { StringEquals: { 'aws:SourceAccount': '111122223333' } }, {}, 'the source account'],
    ['the source ARN', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:*' } }, {}, 'the source ARN'],
    [
      'another source ARN',
      { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:*' } },
      { ArnLike: { 'aws:SourceArn': '*' } },
      'the source ARN',
    ],
    ['the organization', { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } }, {}, 'the organization'],
    [
      'one out of those left out',
      { StringNotEquals: { 'aws:username': ['a', 'b'] } },
      { StringNotEquals: { 'aws:username': 'a' } },
      'aws:username',
    ],
    ['any other', { StringEquals: { 'sts:RoleSessionName': 'x' } }, {}, 'sts:rolesessionname'],
  ])('%s', (_, before, after, name) => {
    expect(lost([trust(before)], [trust(after)])).toEqual([
      `can be assumed by ${root} without the condition on ${name} that there was`,
    ]);
  });

  test('by a second statement beside the first', () => {
    expect(lost([trust(mfa)], [trust(mfa), trust({})])).toHaveLength(1);
  });

  test('for a role of an account that was let in as a whole', () => {
    expect(lost([trust(mfa)], [trust({}, 'arn:aws:iam::111122223333:role/Scanner')])).toHaveLength(1);
  });

  test('for a role of the account itself', () => {
    const own = 'arn:${AWS::Partition}:iam::${AWS::AccountId}';
    expect(lost([trust(mfa, `${own}:root`)], [trust({}, `${own}:role/Scanner`)])).toHaveLength(1);
  });

  test('for one of all', () => {
    expect(lost([{ Action: 'sts:AssumeRole', Principal: '*', Condition: mfa }], [trust({})])).toHaveLength(1);
  });

  test('for an account in its other spelling', () => {
    expect(lost([trust(mfa)], [trust({}, '111122223333')])).toHaveLength(1);
  });
});

describe('nothing is lost', () => {
  test.each<[string, readonly Json[], readonly Json[]]>([
    ['when it stays', [trust(mfa)], [trust(mfa)]],
    [
      'when its key is written in another case',
      [trust(mfa)],
      [trust({ Bool: { 'AWS:multifactorauthpresent': 'true' } })],
    ],
    ['when another is added', [trust(mfa)], [trust({ ...mfa, StringEquals: { 'aws:SourceAccount': '1' } })]],
    ['when there was a way without it', [trust(mfa), trust({})], [trust({})]],
    [
      'when a value is taken away',
      [trust({ IpAddress: { 'aws:SourceIp': ['192.0.2.1', '192.0.2.2'] } })],
      [trust({ IpAddress: { 'aws:SourceIp': '192.0.2.1' } })],
    ],
    [
      'when one more is left out',
      [trust({ StringNotEquals: { 'aws:username': 'a' } })],
      [trust({ StringNotEquals: { 'aws:username': ['a', 'b'] } })],
    ],
    ['when the statement goes', [trust(mfa)], []],
    ['when the principal is new', [trust(mfa)], [trust(mfa), trust({}, '999988887777')]],
    [
      'when it is the external id: that is judged by itself',
      [trust({ StringEquals: { 'sts:ExternalId': '(external id)' } })],
      [trust({})],
    ],
    [
      'for another role of the template',
      [trust(mfa, '${One.Arn}')],
      [trust(mfa, '${One.Arn}'), trust({}, '${Two.Arn}')],
    ],
  ])('%s', (_, before, after) => {
    expect(lost(before, after)).toEqual([]);
  });
});

describe('a Deny', () => {
  const deny: Json = {
    Effect: 'Deny',
    Action: ['sts:AssumeRole', 'sts:TagSession'],
    Principal: '*',
    Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
  };
  test('removed is named with what it denied', () => {
    expect(judgeTrustChange(document(trust({}), deny), document(trust({})))).toMatchObject([
      {
        id: 'deny-removed',
        kind: 'guard-removed',
        subject: ['Deny sts:AssumeRole, sts:TagSession for * where BoolIfExists aws:MultiFactorAuthPresent false'],
      },
    ]);
  });

  test('kept in another order is kept', () => {
    const same: Json = { ...deny, Action: ['sts:tagsession', 'sts:AssumeRole'] };
    expect(judgeTrustChange(document(trust({}), deny), document(same, trust({})))).toEqual([]);
  });
});
