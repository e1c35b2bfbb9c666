import { describe, expect, test } from '@jest/globals';

import { readTemplate } from '../../../src/domain/iam/template.ts';
import { canary, roleTemplate } from '../landscape.ts';

describe('a template as a whole', () => {
  test.each(['', 'Resources: {}', '[]', '"text"', 'null'])('a template that is %j', (text) => {
    expect(readTemplate(text, {})).toMatchObject({
      unreadable: ['the template is not a JSON object'],
      isWhole: false,
    });
  });

  test('a template that a Transform may rewrite is still read', () => {
    const template = { ...(JSON.parse(roleTemplate()) as object), Transform: 'AWS::LanguageExtensions' };
    const reading = readTemplate(JSON.stringify(template), { ExternalId: canary });
    expect(reading.unreadable).toEqual(['the template has a Transform, which may rewrite all of it']);
    expect(reading.roles[0]!.roleName).toBe('Audit');
    expect(reading.isWhole).toBe(false);
  });

  test('a key twice', () => {
    const text = roleTemplate().replace('"RoleName":"Audit"', '"RoleName":"Other","RoleName":"Audit"');
    expect(readTemplate(text, {}).unreadable).toContain('the template has a key twice in one object');
  });

  test('a resource without a type, while the role beside it is still read', () => {
    const more = { Odd: {}, Text: 'x', 'Fn::ForEach::Roles': ['A', ['b'], {}] };
    const reading = readTemplate(roleTemplate({}, more), { ExternalId: canary });
    expect(reading.unreadable).toEqual([
      'resource Odd has no type',
      'resource Text has no type',
      'resource Fn::ForEach::Roles has no type',
    ]);
    expect(reading.roles).toHaveLength(1);
    expect(reading.isWhole).toBe(false);
  });

  test('resources that give no permissions are kept apart', () => {
    const reading = readTemplate(roleTemplate({}, { Topic: { Type: 'AWS::SNS::Topic' } }), { ExternalId: canary });
    expect(reading.otherResources).toMatchObject([{ logicalId: 'Topic', type: 'AWS::SNS::Topic' }]);
  });
});

describe('a role under a condition', () => {
  const conditional = (condition: object): string => {
    const template = JSON.parse(roleTemplate()) as { Resources: { Role: object } };
    template.Resources.Role = { ...template.Resources.Role, Condition: 'IsWanted' };
    return JSON.stringify({ ...template, Conditions: { IsWanted: condition } });
  };
  const given = { ExternalId: canary };

  test.each([
    ['exists where it holds', { 'Fn::Equals': ['a', 'a'] }, 1],
    ['does not exist where it does not hold', { 'Fn::Equals': ['a', 'b'] }, 0],
  ])('%s', (_, condition, count) => {
    const reading = readTemplate(conditional(condition), given);
    expect(reading.roles).toHaveLength(count);
    expect(reading.unreadable).toEqual([]);
  });

  test('on the account is as the caller decides', () => {
    const text = conditional({ 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111122223333'] });
    expect(readTemplate(text, given, { decide: () => true }).roles).toHaveLength(1);
    expect(readTemplate(text, given, { decide: () => false }).roles).toHaveLength(0);
    const undecided = readTemplate(text, given);
    expect(undecided.roles).toHaveLength(1);
    expect(undecided.unreadable).toEqual(['resource Role: whether it exists depends on the account']);
  });

  test('that cannot be evaluated is named in both branches', () => {
    const text = conditional({ 'Fn::Equals': [{ Ref: 'Gone' }, 'x'] });
    for (const isTrue of [true, false]) {
      expect(readTemplate(text, given, { decide: () => isTrue }).unreadable).toEqual([
        'a condition cannot be evaluated: Ref to Gone, which is not declared',
      ]);
    }
  });
});
