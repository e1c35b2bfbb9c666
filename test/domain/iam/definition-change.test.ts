import { describe, expect, test } from '@jest/globals';

import { compareDefinitions } from '../../../src/domain/iam/definition-change.ts';
import type { RoleComparison } from '../../../src/domain/iam/role-change.ts';
import { canary, roleTemplate, trust } from '../landscape.ts';

function compare(before: string | undefined, after: string, externalId = canary): RoleComparison {
  return compareDefinitions({
    before: before === undefined ? undefined : { templateBody: before, parameters: { ExternalId: canary } },
    after: { templateBody: after, parameters: { ExternalId: externalId } },
  });
}

const trusting = (...Statement: readonly object[]): object => ({
  AssumeRolePolicyDocument: { Version: '2012-10-17', Statement },
});

describe('what depends on the account', () => {
  const template = (yes: unknown, no: unknown): string => {
    const Principal = { AWS: { 'Fn::If': ['IsOne', yes, no] } };
    const whole = JSON.parse(roleTemplate(trusting({ ...trust, Principal }))) as object;
    const IsOne = { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111122223333'] };
    return JSON.stringify({ ...whole, Conditions: { IsOne } });
  };

  test('a change in one branch is named with the branch', () => {
    const { changes, unreadable } = compare(template('222222222222', '333333333333'), template('*', '333333333333'));
    expect(unreadable).toEqual([]);
    expect(changes.map(({ where, trust: [gained] }) => [where, gained!.statement.principals])).toEqual([
      [['AWS::AccountId is 111122223333'], ['AWS:*']],
    ]);
  });

  test('the same change in both branches is one', () => {
    const { changes } = compare(template('222222222222', '222222222222'), template('*', '*'));
    expect(changes.map(({ where }) => where)).toEqual([[]]);
  });

  test('a secret in a condition is not in the label', () => {
    const secret = template('*', '222222222222').replace('"111122223333"', '{"Ref":"ExternalId"}');
    const comparison = compareDefinitions({
      before: undefined,
      after: { templateBody: secret, parameters: { ExternalId: '123456789012' } },
    });
    expect(comparison.changes).toHaveLength(2);
    expect(JSON.stringify(comparison)).not.toContain('123456789012');
    expect(comparison.changes[0]!.where).toEqual(['AWS::AccountId is (external id)']);
  });

  test('more branches than can be read are named', () => {
    const names = Array.from({ length: 7 }, (_, index) => `C${index}`);
    const Conditions = Object.fromEntries(
      names.map((name) => [name, { 'Fn::Equals': [{ 'Fn::ImportValue': name }, 'x'] }]),
    );
    const ManagedPolicyArns = names.map((name) => ({ 'Fn::If': [name, `arn:${name}`, { Ref: 'AWS::NoValue' }] }));
    const whole = { ...(JSON.parse(roleTemplate({ ManagedPolicyArns })) as object), Conditions };
    expect(compare(undefined, JSON.stringify(whole)).unreadable).toContain(
      'the template depends on the account in more ways than can be read',
    );
  });
});
