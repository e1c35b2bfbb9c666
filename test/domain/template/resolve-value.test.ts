import { describe, expect, test } from '@jest/globals';

import { listUnknown } from '../../../src/domain/template/template-text.ts';
import { resolveHere } from './template-values.ts';

const account = { Ref: 'AWS::AccountId' };
const choose = (condition: unknown): object => ({ 'Fn::If': [condition, 'yes', 'no'] });
const nothing = { Ref: 'AWS::NoValue' };

describe('values that are known', () => {
  const cases: readonly (readonly [string, unknown, unknown])[] = [
    ['text', 'x', 'x'],
    ['a number', 7, 7],
    ['a boolean', true, true],
    ['an object', { a: { b: ['c'] } }, { a: { b: ['c'] } }],
    ['Ref to a parameter', { Ref: 'Team' }, 'sec'],
    ['Ref to a default', { Ref: 'Stage' }, 'prod'],
    ['a default that is a number is text', { Ref: 'Length' }, '3600'],
    ['a default that is a boolean is text', { Ref: 'Flag' }, 'true'],
    ['a list parameter', { Ref: 'List' }, ['a', 'b']],
    ['a list of an AWS type', { Ref: 'Zones' }, ['x', 'y']],
    ['a list parameter in a list', ['z', { Ref: 'List' }], ['z', 'a', 'b']],
    ['a list in a list stays one', [['a'], 'b'], [['a'], 'b']],
    ['AWS::NoValue in an object', { a: nothing, b: 'x' }, { b: 'x' }],
    ['AWS::NoValue in a list', ['a', nothing], ['a']],
    ['AWS::NoValue by Fn::If', { a: { 'Fn::If': ['IsTest', 'x', nothing] }, b: 1 }, { b: 1 }],
    ['the whole as AWS::NoValue', nothing, undefined],
    [
      'a key that has a meaning elsewhere',
      { Condition: { Bool: { a: 'true' } } },
      { Condition: { Bool: { a: 'true' } } },
    ],
    // Only the account knows.
    ['an account id', account, '${AWS::AccountId}'],
    ['a resource', { Ref: 'Role' }, '${Role}'],
    ['an attribute as a list', { 'Fn::GetAtt': ['Role', 'Arn'] }, '${Role.Arn}'],
    ['an attribute as text', { 'Fn::GetAtt': 'Role.Arn' }, '${Role.Arn}'],
    // Literals that look like symbols.
    ['a policy variable', '${aws:username}', '${!aws:username}'],
    ['the same in Fn::Sub', { 'Fn::Sub': '${!aws:username}' }, '${!aws:username}'],
    ['a symbol outside of Fn::Sub', 'x${AWS::AccountId}', 'x${!AWS::AccountId}'],
    ['an unknown text outside of Fn::Sub', '${?x}', '${!?x}'],
    ['an escape outside of Fn::Sub', '${!x}', '${!!x}'],
    ['a parameter that looks like a symbol', { Ref: 'Sly' }, '${!AWS::AccountId}'],
    ['the same in Fn::Sub', { 'Fn::Sub': '${Sly}' }, '${!AWS::AccountId}'],
    ['a symbol put together', { 'Fn::Join': ['', ['$', '{AWS::AccountId}']] }, '${!AWS::AccountId}'],
    ['an unclosed brace', { 'Fn::Sub': 'a${b' }, 'a${!b'],
    ['a dollar before a symbol', { 'Fn::Sub': '$${AWS::AccountId}' }, '$${AWS::AccountId}'],
    // Fn::Sub
    ['Fn::Sub', { 'Fn::Sub': '${Team}-${Stage}-${AWS::Region}' }, 'sec-prod-${AWS::Region}'],
    ['Fn::Sub of an attribute and a resource', { 'Fn::Sub': '${Role.Arn} ${Role}' }, '${Role.Arn} ${Role}'],
    [
      'Fn::Sub with variables',
      { 'Fn::Sub': ['${A}/${B}', { A: account, B: { Ref: 'Team' } }] },
      '${AWS::AccountId}/sec',
    ],
    ['a variable outranks a parameter', { 'Fn::Sub': ['${Team}', { Team: 'x' }] }, 'x'],
    ['Fn::Sub of a boolean', { 'Fn::Sub': ['${A}${Length}', { A: false }] }, 'false3600'],
    // Fn::Join, Fn::Split, Fn::Select, Fn::Base64
    [
      'Fn::Join',
      { 'Fn::Join': ['-', ['a', { Ref: 'Team' }, { 'Fn::Sub': '${Stage}' }, 1, true]] },
      'a-sec-prod-1-true',
    ],
    ['Fn::Join of a list parameter', { 'Fn::Join': ['+', { Ref: 'List' }] }, 'a+b'],
    ['Fn::Join without what is no value', { 'Fn::Join': ['-', ['a', nothing, 'b']] }, 'a-b'],
    ['an escaped name of Fn::Join', JSON.parse('{"\\u0046n::Join":["",["Au","dit"]]}'), 'Audit'],
    ['Fn::Split', { 'Fn::Split': [',', 'a,b,'] }, ['a', 'b', '']],
    [
      'Fn::Split beside an account id',
      { 'Fn::Split': [':', { 'Fn::Sub': 'a:${AWS::AccountId}:b' }] },
      ['a', '${AWS::AccountId}', 'b'],
    ],
    ['Fn::Split of a literal symbol', { 'Fn::Split': [':', '${AWS::X}'] }, ['${!AWS', '', 'X}']],
    ['Fn::Select', { 'Fn::Select': [1, ['a', 'b']] }, 'b'],
    ['Fn::Select with an index that is text', { 'Fn::Select': ['0', { Ref: 'List' }] }, 'a'],
    ['Fn::Select of Fn::Split', { 'Fn::Select': [2, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'c'],
    ['Fn::Base64', { 'Fn::Base64': 'häll' }, 'aMOkbGw='],
    // Fn::FindInMap
    ['Fn::FindInMap', { 'Fn::FindInMap': ['Stages', { Ref: 'Stage' }, 'Name'] }, 'live'],
    ['a list in a mapping', ['o', { 'Fn::FindInMap': ['Stages', 'prod', 'List'] }], ['o', 'p', 'q']],
    ['a default', { 'Fn::FindInMap': ['Stages', 'x', 'Name', { DefaultValue: { Ref: 'Team' } }] }, 'sec'],
    // Conditions
    ['a condition', choose('IsProd'), 'yes'],
    ['Fn::Not', choose('IsTest'), 'no'],
    ['Fn::And', choose('IsBoth'), 'no'],
    ['Fn::Or', choose('IsEither'), 'yes'],
    ['a number and its text are equal', choose('IsLong'), 'yes'],
    ['a boolean and its text are equal', choose('IsFlag'), 'yes'],
    ['an account id is no other text', choose('IsNoAccount'), 'no'],
    ['Fn::Or that one part decides', choose('IsProdOrFirst'), 'yes'],
    ['Fn::And that one part decides', choose('IsTestAndFirst'), 'no'],
    ['an unused branch that is unknown', { 'Fn::If': ['IsProd', 'x', { 'Fn::ImportValue': 'y' }] }, 'x'],
  ];
  test.each(cases)('%s', (_, value, expected) => {
    expect(resolveHere(value)).toEqual(expected);
  });

  test('pseudo parameters that the caller knows', () => {
    const value = { 'Fn::Sub': '${AWS::Partition} ${AWS::Region} ${AWS::URLSuffix} ${AWS::StackName}' };
    expect(resolveHere(value)).toBe('${AWS::Partition} ${AWS::Region} ${AWS::URLSuffix} ${AWS::StackName}');
    expect(resolveHere(value, { partition: 'aws-cn', region: 'cn-north-1' })).toBe(
      'aws-cn cn-north-1 amazonaws.com.cn ${AWS::StackName}',
    );
    expect(resolveHere(choose('IsHere'), { region: 'us-east-1' })).toBe('yes');
  });
});

describe('values that are unknown', () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['a parameter without a value', { Ref: 'Missing' }, 'parameter Missing has no value'],
    ['one that is called as a member of every object', { Ref: 'constructor' }, 'parameter constructor has no value'],
    ['the same in Fn::Sub', { 'Fn::Sub': 'a-${Missing}' }, 'parameter Missing has no value'],
    ['an SSM parameter', { Ref: 'Stored' }, 'parameter Stored is stored in SSM'],
    ['Ref to nothing', { Ref: 'Nowhere' }, 'Ref to Nowhere, which is not declared'],
    [
      'an IAM variable that is not escaped',
      { 'Fn::Sub': '${aws:username}' },
      'Ref to aws:username, which is not declared',
    ],
    ['Ref without a name', { Ref: { a: 1 } }, 'Ref without a name'],
    ['a dynamic reference', 'x{{resolve:ssm:/name}}', 'a dynamic reference'],
    ['one in a parameter', { Ref: 'Dynamic' }, 'a dynamic reference'],
    ['one by Fn::Sub', { 'Fn::Sub': '{{resolve:ssm:/${AWS::Region}}}' }, 'a dynamic reference'],
    ['one put together', { 'Fn::Join': ['', ['{{res', 'olve:ssm:/x}}']] }, 'a dynamic reference'],
    [
      'one put together in a list',
      { 'Fn::Split': ['|', { 'Fn::Join': ['', ['a|{{res', 'olve:ssm:/x}}']] }] },
      'a dynamic reference',
    ],
    ['Fn::ImportValue', { 'Fn::ImportValue': 'x' }, 'Fn::ImportValue'],
    ['Fn::Transform', { 'Fn::Transform': { Name: 'x' } }, 'Fn::Transform'],
    ['Fn::Transform beside other keys', { 'Fn::Transform': { Name: 'x' }, a: 1 }, 'Fn::Transform beside other keys'],
    ['Fn::GetAZs', { 'Fn::GetAZs': '' }, 'Fn::GetAZs'],
    ['an intrinsic of the future', { 'Fn::Guess': 'x' }, 'Fn::Guess'],
    ['one with an odd name', { 'Fn::${a}': 'x' }, 'an intrinsic that is not known'],
    ['Fn::Join without a list', { 'Fn::Join': ['-', 'a'] }, 'Fn::Join without a list'],
    ['Fn::Join of an unknown list', { 'Fn::Join': ['-', { 'Fn::GetAZs': '' }] }, 'Fn::GetAZs'],
    [
      'Fn::Split of an ARN',
      { 'Fn::Split': [':', { 'Fn::GetAtt': ['Role', 'Arn'] }] },
      'Fn::Split of what only the account knows',
    ],
    ['Fn::Select beyond the end', { 'Fn::Select': [2, ['a', 'b']] }, 'Fn::Select of an item that does not exist'],
    ['Fn::Select behind an unknown item', { 'Fn::Select': [1, [{ 'Fn::GetAZs': '' }, 'b']] }, 'Fn::GetAZs'],
    ['Fn::Sub of an object', { 'Fn::Sub': {} }, 'Fn::Sub without a text'],
    ['Fn::Sub of a list', { 'Fn::Sub': '${List}' }, 'no text where a text is expected'],
    ['Fn::Base64 of an account id', { 'Fn::Base64': account }, 'Fn::Base64 of what only the account knows'],
    ['Fn::FindInMap without an entry', { 'Fn::FindInMap': ['Stages', 'x', 'Name'] }, 'Fn::FindInMap without an entry'],
    ['Fn::FindInMap by account', { 'Fn::FindInMap': ['Accounts', account, 'Name'] }, 'Fn::FindInMap by AWS::AccountId'],
    ['what a custom resource is named', { Ref: 'Own' }, 'what Own is named'],
    ['an attribute of a custom resource', { 'Fn::GetAtt': ['Own', 'Arn'] }, 'an attribute of Own'],
    ['an attribute of a module', { 'Fn::GetAtt': 'Package.Role.Arn' }, 'an attribute of Package'],
    ['an attribute that the template chooses', { 'Fn::Sub': '${Setting.Value}' }, 'an attribute of Setting'],
    ['an output of a nested stack', { 'Fn::Sub': '${Nested.Outputs.RoleArn}' }, 'an attribute of Nested'],
    ['an attribute of nothing', { 'Fn::GetAtt': ['Nothing', 'Arn'] }, 'an attribute of what is not declared'],
    ['a condition on the account', choose('IsFirst'), 'Fn::If, as the condition IsFirst depends on the account'],
    [
      'Fn::And of which one part is not known',
      choose('IsProdAndFirst'),
      'Fn::If, as the condition IsProdAndFirst depends on the account',
    ],
    [
      'a condition on a missing parameter',
      choose('IsMissing'),
      'Fn::If, as the condition IsMissing depends on the account',
    ],
    ['a condition that refers to itself', choose('IsSelf'), 'Fn::If, as the condition IsSelf depends on the account'],
    ['a condition that cannot be read', choose('IsOdd'), 'Fn::If, as the condition IsOdd depends on the account'],
    ['a condition that is not defined', choose('secret-text'), 'Fn::If'],
    ['Fn::If with one value', { 'Fn::If': ['IsProd', 'a'] }, 'Fn::If without a condition and two values'],
  ];
  test.each(cases)('%s', (_, value, why) => {
    expect(listUnknown(resolveHere(value))).toEqual([why]);
  });

  test('leave what is around them readable', () => {
    expect(resolveHere({ a: ['b', { 'Fn::ImportValue': 'x' }], c: { 'Fn::Sub': 'd-${Missing}-${Team}' } })).toEqual({
      a: ['b', '${?Fn::ImportValue}'],
      c: 'd-${?parameter Missing has no value}-sec',
    });
  });
});
