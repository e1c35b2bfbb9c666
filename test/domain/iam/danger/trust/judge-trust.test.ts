import { describe, expect, test } from '@jest/globals';

import { judgeTrust } from '../../../../../src/domain/iam/danger/trust/judge-trust.ts';
import { document } from '../policies.ts';
import type { Json } from '../policies.ts';

const facts = {
  organizationAccountIds: ['111122223333', '444455556666'],
  organizationId: 'o-abcdefghij',
  partition: 'aws',
};

const id = { StringEquals: { 'sts:ExternalId': '(external id)' } } as const;
const assume = { Action: 'sts:AssumeRole' } as const;

function found(...statements: readonly Json[]): readonly string[] {
  return judgeTrust(document(...statements), facts).map((danger) => danger.id);
}

/** With an external id, so that it is not this that is found. */
function foundFor(principal: Json['Principal'], over: Json = {}): readonly string[] {
  return found({ ...assume, ...(principal === undefined ? {} : { Principal: principal }), Condition: id, ...over });
}

describe('principals', () => {
  const inside = 'arn:aws:iam::111122223333:root';
  test.each<[string, Json['Principal'], readonly string[]]>([
    ['*', '*', ['wildcard-principal']],
    ['AWS: *', { AWS: '*' }, ['wildcard-principal']],
    ['* in a list', { AWS: [inside, '*'] }, ['wildcard-principal']],
    ['AWS: **', { AWS: '**' }, ['wildcard-principal']],
    ['AWS: ?*', { AWS: '?*' }, ['wildcard-principal']],
    ['root of any account', { AWS: 'arn:aws:iam::*:root' }, ['wildcard-principal']],
    ['a role of any account', { AWS: 'arn:aws:iam::*:role/Deploy' }, ['wildcard-principal']],
    ['an account with an open digit', { AWS: 'arn:aws:iam::11112222333?:root' }, ['wildcard-principal']],
    ['arn:aws:iam::*', { AWS: 'arn:aws:iam::*' }, ['wildcard-principal']],
    ['any session of any account', { AWS: 'arn:aws:sts::*:assumed-role/x/y' }, ['wildcard-principal']],
    ['any provider', { Federated: '*' }, ['wildcard-principal']],
    ['any service', { Service: '*' }, ['wildcard-principal']],
    ['services by pattern', { Service: '*.amazonaws.com' }, ['wildcard-principal']],
    ['an account of the organization', { AWS: '111122223333' }, []],
    ['its root', { AWS: inside }, []],
    ['a role in it', { AWS: 'arn:aws:iam::444455556666:role/Scanner' }, []],
    ['all of it', { AWS: 'arn:aws:iam::444455556666:*' }, []],
    ['the account itself', { AWS: '${AWS::AccountId}' }, []],
    ['its own root', { AWS: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' }, []],
    ['another role of the template', { AWS: '${Other.Arn}' }, []],
    ['a service', { Service: 'ec2.amazonaws.com' }, []],
    ['a foreign account', { AWS: '999988887777' }, ['outside-account']],
    ['a foreign root', { AWS: ['arn:aws:iam::999988887777:root', inside] }, ['outside-account']],
    ['a foreign role', { AWS: 'arn:aws:iam::999988887777:role/Scanner' }, ['outside-account']],
    ['a foreign session', { AWS: 'arn:aws:sts::999988887777:assumed-role/x/y' }, ['outside-account']],
    ['another partition', { AWS: 'arn:aws-cn:iam::111122223333:root' }, ['outside-account']],
    ['an attribute that may be anything', { AWS: '${Custom.Principal}' }, ['principal-not-known']],
    ['what a Ref gives', { AWS: '${Custom}' }, ['principal-not-known']],
    ['something unknown', { AWS: '${?parameter has no value}' }, ['principal-not-known']],
    ['an unknown account', { AWS: 'arn:aws:iam::${?why}:root' }, ['principal-not-known']],
    ['an unknown service', { Service: '${?why}' }, ['principal-not-known']],
    ['a deleted principal', { AWS: 'AROAEXAMPLEEXAMPLE123' }, ['principal-not-known']],
    ['a canonical user', { CanonicalUser: '79a59df900b949e5' }, ['principal-not-known']],
  ])('%s', (_, principal, ids) => {
    expect(foundFor(principal)).toEqual(ids);
  });

  test('NotPrincipal lets in all others', () => {
    const statement: Json = { ...assume, NotPrincipal: { AWS: '999988887777' }, Condition: id };
    expect(judgeTrust(document(statement), facts)).toMatchObject([
      { id: 'wildcard-principal', reason: 'wildcard-principal', kind: 'trust' },
    ]);
  });

  test('what cannot be read is named', () => {
    expect(judgeTrust({ ...document(), unreadable: ['statement 1', 'statement 1'] }, facts)).toMatchObject([
      { id: 'trust-not-readable', reason: 'unreadable-change', subject: ['statement 1'] },
    ]);
  });
});

describe('actions', () => {
  test.each<[string, Json, readonly string[]]>([
    ['sts:AssumeRole', { Action: 'sts:AssumeRole' }, ['wildcard-principal']],
    ['in another case', { Action: 'STS:assumerole' }, ['wildcard-principal']],
    ['sts:*', { Action: 'sts:*' }, ['wildcard-principal']],
    ['*', { Action: '*' }, ['wildcard-principal']],
    ['s?s:Assume*', { Action: 's?s:Assume*' }, ['wildcard-principal']],
    ['all but tagging', { NotAction: 'sts:TagSession' }, ['wildcard-principal']],
    ['with a web identity', { Action: 'sts:AssumeRoleWithWebIdentity' }, ['wildcard-principal']],
    ['with SAML', { Action: 'sts:AssumeRoleWithSAML' }, ['wildcard-principal']],
    ['something unknown', { Action: '${?why}' }, ['wildcard-principal']],
    ['tagging alone', { Action: ['sts:TagSession', 'sts:SetSourceIdentity'] }, []],
    ['all but assuming', { NotAction: 'sts:Assume*' }, []],
    ['another service', { Action: 'ec2:*' }, []],
  ])('%s', (_, json, ids) => {
    expect(found({ Principal: '*', Condition: id, ...json })).toEqual(ids);
  });
});

describe('a Deny', () => {
  const everyone: Json = { ...assume, Principal: '*', Condition: id };
  test.each<[string, Json, readonly string[]]>([
    ['of all ways in protects', { Effect: 'Deny', Action: 'sts:*', Principal: '*' }, []],
    ['of all actions protects', { Effect: 'Deny', Action: '*', Principal: '*' }, []],
    ['of tagging does not', { Effect: 'Deny', Action: 'sts:TagSession', Principal: '*' }, ['wildcard-principal']],
    ['of one way in does not', { Effect: 'Deny', Action: 'sts:AssumeRole', Principal: '*' }, ['wildcard-principal']],
    [
      'under a condition does not',
      {
        Effect: 'Deny',
        Action: '*',
        Principal: '*',
        Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } },
      },
      ['wildcard-principal'],
    ],
    ['of AWS principals does not', { Effect: 'Deny', Action: '*', Principal: { AWS: '*' } }, ['wildcard-principal']],
    [
      'of one account does not',
      { Effect: 'Deny', Action: '*', Principal: { AWS: '999988887777' } },
      ['wildcard-principal'],
    ],
    [
      'of all but one does not',
      { Effect: 'Deny', Action: '*', NotPrincipal: { AWS: '111122223333' } },
      ['wildcard-principal'],
    ],
  ])('%s', (_, deny, ids) => {
    expect(found(everyone, deny)).toEqual(ids);
  });

  test.each([
    ['arn:aws:iam::999988887777:root', '999988887777', []],
    ['999988887777', 'arn:aws:iam::999988887777:root', []],
    ['arn:aws:iam::999988887777:role/x', '999988887777', ['outside-account']],
  ])('%s, denied %s', (AWS, denied, ids) => {
    const deny: Json = { Effect: 'Deny', Action: 'sts:*', Principal: { AWS: denied } };
    expect(found({ ...assume, Principal: { AWS }, Condition: id }, deny)).toEqual(ids);
  });
});

describe('a wildcard confined to the organization', () => {
  const org = 'o-abcdefghij';
  type Condition = NonNullable<Json['Condition']>;
  test.each<[string, Condition]>([
    ['its id', { StringEquals: { 'aws:PrincipalOrgID': org } }],
    ['its id, key in another case', { StringEquals: { 'AWS:principalorgid': org } }],
    ['its id under StringLike', { StringLike: { 'aws:PrincipalOrgID': org } }],
    ['its id, ignoring case', { StringEqualsIgnoreCase: { 'aws:PrincipalOrgID': org } }],
    ['a path in it', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': `${org}/r-ab12/ou-ab12-11111111/*` } }],
    ['all paths in it', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': `${org}/*` } }],
    ['one of its accounts', { StringEquals: { 'aws:PrincipalAccount': '444455556666' } }],
    ['a role in it', { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::444455556666:role/Scanner' } }],
    ['roles in it', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::444455556666:role/*' } }],
    [
      'its id, beside what is open',
      { StringEquals: { 'aws:PrincipalOrgID': org }, StringLike: { 'aws:PrincipalArn': '*' } },
    ],
  ])('%s', (_, condition) => {
    expect(
      foundFor('*', {
        Condition: { ...condition, StringEquals: { ...id.StringEquals, ...condition['StringEquals'] } },
      }),
    ).toEqual(['organization-trust']);
  });

  test.each<[string, Condition]>([
    ['if the key is there', { StringEqualsIfExists: { 'aws:PrincipalOrgID': org } }],
    ['for all values', { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': org } }],
    ['for all values of paths', { 'ForAllValues:StringLike': { 'aws:PrincipalOrgPaths': `${org}/*` } }],
    ['only that it is there', { Null: { 'aws:PrincipalOrgID': 'false' } }],
    ['not this one', { StringNotEquals: { 'aws:PrincipalOrgID': org } }],
    ['any', { StringLike: { 'aws:PrincipalOrgID': '*' } }],
    ['a pattern', { StringLike: { 'aws:PrincipalOrgID': 'o-a*' } }],
    ['its id or any', { StringLike: { 'aws:PrincipalOrgID': [org, '*'] } }],
    ['another organization', { StringEquals: { 'aws:PrincipalOrgID': 'o-zzzzzzzzzz' } }],
    ['this or another organization', { StringEquals: { 'aws:PrincipalOrgID': [org, 'o-zzzzzzzzzz'] } }],
    ['something unknown', { StringEquals: { 'aws:PrincipalOrgID': '${?why}' } }],
    ['a variable', { StringEquals: { 'aws:PrincipalOrgID': '${!aws:ResourceOrgID}' } }],
    ['no value', { StringEquals: { 'aws:PrincipalOrgID': [] } }],
    ['an operator in another case', { stringequals: { 'aws:PrincipalOrgID': org } }],
    ['the organization of the source', { StringEquals: { 'aws:SourceOrgID': org } }],
    ['paths by pattern', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-*/r-ab12/*' } }],
    ['any path', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': '*' } }],
    ['paths without ForAnyValue', { StringLike: { 'aws:PrincipalOrgPaths': `${org}/*` } }],
    ['a foreign account', { StringEquals: { 'aws:PrincipalAccount': '999988887777' } }],
    ['accounts by pattern', { StringLike: { 'aws:PrincipalAccount': '1111*' } }],
    ['roles of any account', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/Scanner' } }],
    ['an address', { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } }],
  ])('not confined by %s', (_, condition) => {
    const ids = found({ ...assume, Principal: '*', Condition: condition });
    expect(ids).toContain('wildcard-principal');
    expect(ids).not.toContain('organization-trust');
  });

  test('where the id of the organization is not known, any literal one confines', () => {
    const statement = {
      ...assume,
      Principal: '*',
      Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-zzzzzzzzzz' } },
    } as const;
    const ids = judgeTrust(document(statement), { ...facts, organizationId: undefined }).map((danger) => danger.id);
    expect(ids).toContain('organization-trust');
  });
});

describe('an external id', () => {
  const AWS = 'arn:aws:iam::111122223333:root';
  test.each<[string, Json['Condition'], boolean]>([
    ['one', id, true],
    ['a second one', { StringEquals: { 'sts:ExternalId': '(external id 2)' } }, true],
    ['one of two', { StringEquals: { 'sts:ExternalId': ['(external id)', '(external id 2)'] } }, true],
    ['key in another case', { StringEquals: { 'STS:externalid': '(external id)' } }, true],
    ['StringLike without wildcard', { StringLike: { 'sts:ExternalId': '(external id)' } }, true],
    ['ForAnyValue', { 'ForAnyValue:StringEquals': { 'sts:ExternalId': '(external id)' } }, true],
    ['ignoring case', { StringEqualsIgnoreCase: { 'sts:ExternalId': '(external id)' } }, true],
    ['none', {}, false],
    ['a pattern', { StringLike: { 'sts:ExternalId': '(pattern as external id)' } }, false],
    ['any', { StringLike: { 'sts:ExternalId': '(any external id)' } }, false],
    ['one, or any', { StringLike: { 'sts:ExternalId': ['(external id)', '(any external id)'] } }, false],
    ['if there is one', { StringEqualsIfExists: { 'sts:ExternalId': '(external id)' } }, false],
    ['for all values', { 'ForAllValues:StringEquals': { 'sts:ExternalId': '(external id)' } }, false],
    ['not this one', { StringNotEquals: { 'sts:ExternalId': '(external id)' } }, false],
    ['that there is one', { Null: { 'sts:ExternalId': 'false' } }, false],
    ['of another key', { StringEquals: { 'sts:RoleSessionName': '(external id)' } }, false],
    ['no value', { StringEquals: { 'sts:ExternalId': [] } }, false],
  ])('%s', (_, condition, isAsked) => {
    const ids = found({ ...assume, Principal: { AWS }, ...(condition === undefined ? {} : { Condition: condition }) });
    expect(ids).toEqual(isAsked ? [] : ['no-external-id']);
  });

  test('every statement asks for it, or it is not asked for', () => {
    expect(found({ ...assume, Principal: { AWS }, Condition: id }, { ...assume, Principal: { AWS } })).toEqual([
      'no-external-id',
    ]);
  });

  test('services and providers know none', () => {
    expect(found({ ...assume, Principal: { Service: 'ec2.amazonaws.com' } })).toEqual([]);
  });

  test('who needs none is named', () => {
    expect(judgeTrust(document({ ...assume, Principal: { AWS: [AWS, '444455556666'] } }), facts)).toMatchObject([
      { text: 'can be assumed without an external id by 444455556666, arn:aws:iam::111122223333:root' },
    ]);
  });
});
