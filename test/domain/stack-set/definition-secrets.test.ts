import { describe, expect, test } from '@jest/globals';

import { findDefinitionSecrets, findSensitiveParameters } from '../../../src/domain/stack-set/definition-secrets.ts';
import { changesSecrets } from '../../../src/domain/stack-set/secret-change.ts';
import type { StackSetDefinition } from '../../../src/domain/stack-set/stack-set-definition.ts';
import { definitionOf, roleTemplate, trust } from '../landscape.ts';

/** A definition whose trust policy asks for this external id. */
function asking(externalId: unknown, more: Partial<StackSetDefinition> = {}, parts: object = {}): StackSetDefinition {
  const statement = { ...trust, Condition: { StringEquals: { 'sts:ExternalId': externalId } } };
  const template = JSON.parse(roleTemplate({ AssumeRolePolicyDocument: { Statement: [statement] } })) as object;
  return definitionOf({
    templateBody: JSON.stringify({ ...template, ...parts }),
    parameters: {},
    sensitiveParameters: [],
    ...more,
  });
}

describe('the secrets of a definition', () => {
  test.each([
    [
      'the value of a parameter of any name',
      asking({ Ref: 'Foo' }, { parameters: { Foo: 'secret-1' } }, foo()),
      ['secret-1'],
    ],
    [
      'its default, which the template shows',
      asking({ Ref: 'Foo' }, { parameters: { Foo: 'secret-1' } }, foo({ Default: 'secret-0' })),
      ['secret-1', 'secret-0'],
    ],
    [
      'a list of ids, and each of them',
      asking({ Ref: 'Foo' }, { parameters: { Foo: 'secret-1, secret-2' } }, foo()),
      ['secret-1, secret-2', 'secret-1', 'secret-2'],
    ],
    ['a literal', asking('secret-3'), ['secret-3']],
    [
      'a mapping',
      asking({ 'Fn::FindInMap': ['Ids', 'a', 'Id'] }, {}, { Mappings: { Ids: { a: { Id: 'secret-4' } } } }),
      ['secret-4'],
    ],
    [
      'a part, and the whole that is made of it',
      asking({ 'Fn::Sub': 'acme-${Foo}' }, { parameters: { Foo: 'secret-1' } }, foo()),
      ['secret-1', 'acme-secret-1'],
    ],
    [
      'a parameter that is marked',
      asking('secret-3', { parameters: { Token: 'secret-5', Shown: 'shown' }, sensitiveParameters: ['Token'] }),
      ['secret-5', 'secret-3'],
    ],
    ['no symbol', asking({ Ref: 'AWS::AccountId' }), []],
    ['no value that AWS hides', asking({ Ref: 'Foo' }, { parameters: { Foo: '****' } }, foo()), []],
    ['no empty value', asking({ Ref: 'Foo' }, { parameters: { Foo: '' } }, foo()), []],
  ] as const)('are %s', (_, definition, expected) => {
    expect(findDefinitionSecrets(definition)).toEqual(expected);
  });

  test('are in no template that cannot be read', () => {
    expect(findDefinitionSecrets(asking('x', { templateBody: 'Resources: {}' }))).toEqual([]);
  });
});

function foo(more: object = {}): object {
  return { Parameters: { Foo: { Type: 'String', ...more } } };
}

test('sensitive parameters are those that are marked, that AWS hides, and that carry an external id', () => {
  const parameters = { Foo: 'a', Token: 'b', Shown: 'c' };
  const definition = asking({ Ref: 'Foo' }, { parameters, sensitiveParameters: ['Token', 'Gone'] }, foo());
  expect(findSensitiveParameters(definition)).toEqual(['Foo', 'Token']);
  const hidden = { ...definition, templateBody: JSON.stringify({ Parameters: { Shown: { NoEcho: true } } }) };
  expect(findSensitiveParameters(hidden)).toEqual(['Token', 'Shown']);
});

describe('an update changes secrets', () => {
  const before = asking({ Ref: 'Foo' }, { parameters: { Foo: 'secret-1', Shown: 'a' } }, foo());
  const to = (parameters: StackSetDefinition['parameters']): boolean =>
    changesSecrets({ kind: 'update', before, after: { ...before, parameters } });

  test.each([
    ['another value', { Foo: 'secret-2', Shown: 'a' }, true],
    ['none any more', { Shown: 'a' }, true],
    ['another value that is shown', { Foo: 'secret-1', Shown: 'b' }, false],
  ])('%s: %s', (_, parameters, expected) => {
    expect(to(parameters)).toBe(expected);
  });

  test('a value that AWS hides may be another one', () => {
    const hidden = { ...before, parameters: { Foo: '****', Shown: 'a' } };
    expect(changesSecrets({ kind: 'update', before: hidden, after: before })).toBe(true);
  });

  test('a parameter that only the earlier template asks for as an external id', () => {
    const after = { ...asking('secret-3', {}, foo()), parameters: { Foo: 'x', Shown: 'a' } };
    expect(changesSecrets({ kind: 'update', before, after })).toBe(true);
  });

  test('another external id in the template itself, and an added one', () => {
    const [one, other] = [asking('secret-3'), asking('secret-4')];
    expect(changesSecrets({ kind: 'update', before: one, after: other })).toBe(true);
    expect(changesSecrets({ kind: 'update', before: before, after: one })).toBe(true);
    expect(changesSecrets({ kind: 'update', before: one, after: { ...one, description: 'another' } })).toBe(false);
  });

  test('nothing else does', () => {
    expect(changesSecrets({ kind: 'create', after: before })).toBe(false);
    expect(changesSecrets({ kind: 'none', current: before })).toBe(false);
  });
});
