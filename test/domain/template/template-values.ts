import { createScope } from '../../../src/domain/template/scope.ts';
import type { TemplateOptions } from '../../../src/domain/template/scope.ts';
import { parseTemplate } from '../../../src/domain/template/template-sections.ts';
import { resolveValue } from '../../../src/domain/template/resolve-value.ts';
import type { Json, JsonObject } from '../../../src/domain/json.ts';

export const sections: JsonObject = {
  Parameters: {
    Team: { Type: 'String' },
    Stage: { Type: 'String', Default: 'prod' },
    Length: { Type: 'Number', Default: 3600 },
    Flag: { Type: 'String', Default: true },
    List: { Type: 'CommaDelimitedList', Default: 'a, b' },
    Zones: { Type: 'List<AWS::EC2::AvailabilityZone::Name>', Default: 'x,y' },
    Empty: { Type: 'String', Default: '' },
    Missing: { Type: 'String' },
    Stored: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/name' },
    Dynamic: { Type: 'String', Default: '{{resolve:ssm:/x}}' },
    Sly: { Type: 'String', Default: '${AWS::AccountId}' },
    constructor: { Type: 'String' },
  },
  Mappings: {
    Stages: { prod: { Name: 'live', List: ['p', 'q'] }, test: { Name: 'trial' } },
    Accounts: { '111122223333': { Name: 'first' }, '444455556666': { Name: 'second' } },
  },
  Conditions: {
    IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] },
    IsTest: { 'Fn::Not': [{ Condition: 'IsProd' }] },
    IsBoth: { 'Fn::And': [{ Condition: 'IsProd' }, { Condition: 'IsTest' }] },
    IsEither: { 'Fn::Or': [{ Condition: 'IsTest' }, { Condition: 'IsProd' }] },
    IsLong: { 'Fn::Equals': [{ Ref: 'Length' }, 3600] },
    IsFlag: { 'Fn::Equals': [{ Ref: 'Flag' }, true] },
    IsFirst: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111122223333'] },
    IsSecond: { 'Fn::Equals': ['444455556666', { Ref: 'AWS::AccountId' }] },
    IsNoAccount: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, ''] },
    IsHere: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] },
    IsMissing: { 'Fn::Equals': [{ Ref: 'Missing' }, 'x'] },
    IsProdOrFirst: { 'Fn::Or': [{ Condition: 'IsProd' }, { Condition: 'IsFirst' }] },
    IsTestAndFirst: { 'Fn::And': [{ Condition: 'IsTest' }, { Condition: 'IsFirst' }] },
    IsProdAndFirst: { 'Fn::And': [{ Condition: 'IsFirst' }, { Condition: 'IsProd' }] },
    IsSelf: { 'Fn::Not': [{ Condition: 'IsSelf' }] },
    IsOdd: { 'Fn::Contains': [['a'], 'a'] },
  },
  Resources: {
    Role: { Type: 'AWS::IAM::Role' },
    Setting: { Type: 'AWS::SSM::Parameter' },
    Own: { Type: 'Custom::Thing' },
    Nested: { Type: 'AWS::CloudFormation::Stack' },
    Package: { Type: 'Some::Private::Thing::MODULE' },
  },
};

export const team = { Team: 'sec' };

export function resolveHere(
  value: unknown,
  options: TemplateOptions = {},
  parameters: Readonly<Record<string, string>> = team,
): Json | undefined {
  const parsed = parseTemplate(JSON.stringify(sections))!;
  return resolveValue(value as Json, createScope(parsed, parameters, options));
}
