import { describe, expect, test } from '@jest/globals';

import { createExpectations } from '../../../src/domain/audit/role/expectations.ts';
import { listUnseen } from '../../../src/domain/audit/role/expected-role.ts';
import type { ProofTarget } from '../../../src/domain/audit/role-proof.ts';
import type { Json } from '../../../src/domain/json.ts';
import { iamKnowledge } from '../iam-knowledge.ts';
import { organizationOf } from '../landscape.ts';

const one = '300000000001';
const two = '300000000002';
const three = '300000000003';

const target = (account: string, region = 'us-east-1'): ProofTarget => ({
  account,
  region,
  stackId: `arn:aws:cloudformation:${region}:${account}:stack/StackSet-x-${account}/uuid`,
  recorded: undefined,
  operations: [],
});

function expecting(
  sections: object,
  parameters: Readonly<Record<string, string>> = {},
): ReturnType<typeof createExpectations> {
  return createExpectations({
    definition: { templateBody: JSON.stringify(sections), parameters },
    partition: 'aws',
    roleName: 'Audit',
    rolePath: '/',
    externalId: undefined,
    facts: ['role'],
    iam: iamKnowledge(),
    organization: organizationOf([]),
  });
}

const role = (Properties: Readonly<Record<string, Json>>): object => ({
  Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'Audit', ...Properties } },
});
const isOne = { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, one] };

describe('what an account gets', () => {
  test('is read once where nothing depends on the account', () => {
    const { find } = expecting({ Resources: role({ Description: { 'Fn::Sub': 'of ${AWS::AccountId}' } }) });
    expect(find(target(one))).toBe(find(target(two)));
    expect(find(target(one)).roles[0]?.role.description).toBe('of ${AWS::AccountId}');
  });

  test('is that of its kind where a condition asks for the account', () => {
    const { find } = expecting({
      Conditions: { IsOne: isOne },
      Resources: role({ MaxSessionDuration: { 'Fn::If': ['IsOne', 7200, 3600] } }),
    });
    const lengths = [one, two, three, one].map((id) => find(target(id)).roles[0]?.role.maxSessionDurationSeconds);
    expect(lengths).toEqual([7200, 3600, 3600, 7200]);
    expect(find(target(two))).toBe(find(target(three)));
  });

  test('is no role where its condition does not hold', () => {
    const { find } = expecting({
      Conditions: { IsOne: isOne },
      Resources: { Role: { Type: 'AWS::IAM::Role', Condition: 'IsOne', Properties: { RoleName: 'Audit' } } },
    });
    expect([one, two].map((id) => find(target(id)).roles.length)).toEqual([1, 0]);
  });

  test('is looked up in a mapping by account', () => {
    const { find } = expecting({
      Mappings: { Tier: { [one]: { path: '/gold/' }, [two]: { path: '/silver/' } } },
      Resources: role({ Path: { 'Fn::FindInMap': ['Tier', { Ref: 'AWS::AccountId' }, 'path'] } }),
    });
    expect([two, one, two].map((id) => find(target(id)).roles[0]?.role.path)).toEqual([
      '/silver/',
      '/gold/',
      '/silver/',
    ]);
    expect(find(target(three)).roles[0]?.role.path).toContain('${?');
  });

  test('is evaluated with the id itself where a symbol is not enough', () => {
    const { find } = expecting({
      Resources: role({
        Path: {
          'Fn::Sub': [
            '/${tail}/',
            { tail: { 'Fn::Select': [1, { 'Fn::Split': ['30000000', { Ref: 'AWS::AccountId' }] }] } },
          ],
        },
      }),
    });
    expect([one, '300000000777'].map((id) => find(target(id)).roles[0]?.role.path)).toEqual(['/0001/', '/0777/']);
  });

  test('names an account that the template writes, as its own there', () => {
    const { find } = expecting({ Resources: role({ Description: `of ${one}` }) });
    const described = [one, two, one].map((id) => find(target(id)).roles[0]?.role.description);
    expect(described).toEqual(['of ${AWS::AccountId}', `of ${one}`, 'of ${AWS::AccountId}']);
    expect(find(target(one))).toBe(find(target(one)));
  });

  test('depends on the Region', () => {
    const { find } = expecting({ Resources: role({ Description: { Ref: 'AWS::Region' } }) });
    const regions = ['us-east-1', 'eu-west-1'].map((region) => find(target(one, region)).roles[0]?.role.description);
    expect(regions).toEqual(['us-east-1', 'eu-west-1']);
  });

  test('is unknown where AWS hides a parameter', () => {
    const sections = {
      Parameters: { Secret: { Type: 'String', NoEcho: true, Default: 'x' } },
      Resources: role({ Path: { Ref: 'Secret' } }),
    };
    const { find } = expecting(sections, { Secret: '****' });
    expect(find(target(one)).roles[0]?.role.path).toBe('${?AWS hides the value of parameter Secret}');
    expect(find(target(one)).unreadable[0]).toContain('AWS hides the value of parameter Secret');
  });
});

test('roles and users that an audit cannot look for are listed', () => {
  const Resources = {
    ...role({}),
    Unnamed: { Type: 'AWS::IAM::Role', Properties: {} },
    Robot: { Type: 'AWS::IAM::User', Properties: {} },
  };
  const definition = { templateBody: JSON.stringify({ Resources }), parameters: {} };
  expect(listUnseen(definition, { partition: 'aws' })).toEqual(['role Unnamed', 'user Robot']);
});
