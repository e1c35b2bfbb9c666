import { expect, test } from '@jest/globals';

import { isSsmParameter, readDeclarations } from '../../../src/domain/template-parameters/declaration.ts';
import type { ParameterDeclaration } from '../../../src/domain/template-parameters/declaration.ts';
import type { JsonObject } from '../../../src/domain/json.ts';

function read(declaration: JsonObject): ParameterDeclaration {
  const read = readDeclarations({ Parameters: { P: declaration } });
  if (read.kind !== 'read') throw new Error(read.problem);
  return read.declarations[0]!;
}

test.each([
  ['text', 'a, b', 'a, b'],
  ['nothing', '', ''],
  ['a number', 3600, '3600'],
  ['a fraction', 1.5, '1.5'],
  ['true', true, 'true'],
  ['false', false, 'false'],
])('a default of %s is the text of the template', (_, Default, expected) => {
  expect(read({ Type: 'String', Default }).defaultValue).toBe(expected);
});

test('without a default there is none', () => {
  expect(read({ Type: 'String' }).defaultValue).toBeUndefined();
});

test('the constraints are read, numbers as text too', () => {
  const declaration = {
    Type: 'String',
    AllowedValues: ['a', 1, true],
    AllowedPattern: '[a-z]+',
    MinLength: '1',
    MaxLength: 8,
    MinValue: '-1.5',
    MaxValue: 10,
    NoEcho: 'True',
  };
  expect(read(declaration)).toEqual({
    name: 'P',
    type: 'String',
    defaultValue: undefined,
    allowedValues: ['a', '1', 'true'],
    allowedPattern: '[a-z]+',
    minLength: 1,
    maxLength: 8,
    minValue: -1.5,
    maxValue: 10,
    isNoEcho: true,
  });
});

test('a template without parameters declares none', () => {
  expect(readDeclarations({ Resources: {} })).toEqual({ kind: 'read', declarations: [] });
});

test.each([
  ['a list of parameters', { Parameters: ['A'] }, 'Parameters is not a map'],
  ['a parameter that is a text', { Parameters: { A: 'String' } }, 'parameter A is not a map'],
  ['a list as a default', { Parameters: { A: { Default: ['a'] } } }, 'the default of parameter A is not a text'],
  ['a map as a default', { Parameters: { A: { Default: {} } } }, 'the default of parameter A is not a text'],
  ['null as a default', { Parameters: { A: { Default: null } } }, 'the default of parameter A is not a text'],
])('%s is malformed', (_, template, problem) => {
  expect(readDeclarations(template)).toMatchObject({ kind: 'malformed', problem });
});

test.each([
  ['AWS::SSM::Parameter::Value<String>', true],
  ['AWS::SSM::Parameter::Name', true],
  ['String', false],
  ['AWS::EC2::VPC::Id', false],
])('%s names an SSM parameter: %s', (type, expected) => {
  expect(isSsmParameter({ type })).toBe(expected);
});
