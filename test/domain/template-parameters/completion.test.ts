import { expect, test } from '@jest/globals';

import { completeParameters } from '../../../src/domain/template-parameters/completion.ts';
import { readDeclarations } from '../../../src/domain/template-parameters/declaration.ts';

const read = readDeclarations({
  Parameters: {
    Length: { Type: 'Number', Default: 3600, MaxValue: 7200 },
    Enabled: { Type: 'String', Default: true },
    List: { Type: 'CommaDelimitedList', Default: 'a, b' },
    Empty: { Type: 'String', Default: '' },
    Name: { Type: 'String' },
    Other: { Type: 'String' },
    Parameter: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/audit/name' },
  },
});
const declarations = read.kind === 'read' ? read.declarations : [];
const given = { Name: 'x', Other: '' };
const defaults = { Length: '3600', Enabled: 'true', List: 'a, b', Empty: '', Parameter: '/audit/name' };

test('every declared parameter has a value', () => {
  expect(completeParameters(declarations, given)).toEqual({
    kind: 'complete',
    values: { ...defaults, ...given },
    violation: undefined,
  });
});

test('a given value wins, also when it is empty', () => {
  expect(completeParameters(declarations, { ...given, List: '', Length: '60' })).toMatchObject({
    values: { List: '', Length: '60' },
  });
});

test('all parameters without a value are named', () => {
  expect(completeParameters(declarations, {})).toEqual({ kind: 'missing', names: ['Name', 'Other'] });
});

test('a parameter that is not declared comes first: its name may be a mistyped one of those that are missing', () => {
  expect(completeParameters(declarations, { Nmae: 'x' })).toEqual({ kind: 'undeclared', name: 'Nmae' });
  expect(completeParameters(declarations, { ...given, toString: 'x' })).toEqual({
    kind: 'undeclared',
    name: 'toString',
  });
});

test('a name of JavaScript is a name as any other', () => {
  const odd = readDeclarations({ Parameters: { toString: { Type: 'String' } } });
  expect(completeParameters(odd.kind === 'read' ? odd.declarations : [], {})).toEqual({
    kind: 'missing',
    names: ['toString'],
  });
});

test('the first value that violates its declaration is named, a default too', () => {
  expect(completeParameters(declarations, { ...given, Length: '7201' })).toMatchObject({
    violation: { name: 'Length', value: '7201', problem: 'is above MaxValue 7200' },
  });
  const bad = readDeclarations({ Parameters: { A: { Type: 'Number', Default: 'many' } } });
  expect(completeParameters(bad.kind === 'read' ? bad.declarations : [], {})).toMatchObject({
    violation: { name: 'A', value: 'many', problem: 'is not a number' },
  });
});
