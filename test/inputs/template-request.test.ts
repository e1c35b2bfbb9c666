import { describe, expect, test } from '@jest/globals';

import type { TemplateRequest } from '../../src/domain/rollout-request.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { TemplateFileRequest } from '../../src/inputs/read-inputs.ts';
import { completeTemplateRequest } from '../../src/inputs/template-request.ts';

const template = {
  Parameters: {
    Foo: { Type: 'String', Default: 'external-id-of-a-test', MinLength: 8 },
    Length: { Type: 'Number', Default: 3600, MaxValue: 7200 },
    Stage: { Type: 'String', AllowedValues: ['dev', 'prod'] },
    ApiToken: { Type: 'String', Default: '', AllowedPattern: '[a-z0-9]*' },
    Password: { Type: 'String', Default: 'none', NoEcho: true, MaxLength: 5 },
    Name: { Type: 'String' },
  },
  Resources: {
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: {
          Statement: [{ Condition: { StringEquals: { 'sts:ExternalId': { Ref: 'Foo' } } } }],
        },
      },
    },
  },
};
const given = { Stage: 'prod', Name: 'x' };

function complete(
  parameters: TemplateFileRequest['parameters'] = given,
  sensitiveParameters: readonly string[] = [],
  body: object = template,
  secretParameters: readonly string[] = [],
): TemplateRequest {
  const names = { roleName: 'Audit', rolePath: '/' };
  return completeTemplateRequest(
    { kind: 'template-file', path: 'role.yaml', parameters, sensitiveParameters, secretParameters, ...names },
    JSON.stringify(body),
  );
}

type Facts = readonly [TemplateFileRequest['parameters']?, (readonly string[])?, object?, (readonly string[])?];

function messageOf(...facts: Facts): string {
  try {
    complete(...facts);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toBe('invalid-input');
    return error.message;
  }
  throw new Error('nothing was refused');
}

test('every declared parameter is sent, and what is secret is marked', () => {
  expect(complete()).toEqual({
    kind: 'template',
    file: 'role.yaml',
    templateBody: JSON.stringify(template),
    parameters: {
      Foo: 'external-id-of-a-test',
      Length: '3600',
      Stage: 'prod',
      ApiToken: '',
      Password: 'none',
      Name: 'x',
    },
    sensitiveParameters: ['Foo', 'Password'],
    roleName: 'Audit',
    rolePath: '/',
  });
});

test('parameters that the user names are secret, and those whose name says so unless the value is short, and those that AWS hides', () => {
  expect(complete({ ...given, ApiToken: 'abcdef' }, ['Name']).sensitiveParameters).toEqual([
    'Foo',
    'ApiToken',
    'Password',
    'Name',
  ]);
});

test('parameters from a secret are secret, whatever they are called', () => {
  expect(complete(given, [], template, ['Stage']).sensitiveParameters).toContain('Stage');
});

describe('a mistake is one line', () => {
  test.each([
    [
      'no values',
      [{}],
      'template-parameters: Stage, Name: parameters of role.yaml without a value and without a default. Write NAME=value, one per line, or declare a Default in the template.',
    ],
    ['one value missing', [{ Stage: 'prod' }], /^template-parameters: Name: a parameter of role\.yaml without a value/],
    [
      'a value that is not declared',
      [{ ...given, Fooo: 'secret-value' }],
      'template-parameters: "Fooo" is not a parameter of role.yaml. It declares Foo, Length, Stage, ApiToken, Password, Name.',
    ],
    [
      'a sensitive parameter that is not declared',
      [given, ['Name', 'Fooo']],
      'sensitive-parameters: "Fooo" is not a parameter of role.yaml. It declares Foo, Length, Stage, ApiToken, Password, Name.',
    ],
    [
      'a value of a secret that is not declared',
      [{ ...given, Fooo: 'secret-value' }, [], template, ['Fooo']],
      /^secret-template-parameters: "Fooo" is not a parameter of role\.yaml\./,
    ],
    [
      'a value of a secret that is not allowed',
      [{ ...given, Stage: 'test' }, [], template, ['Stage']],
      'secret-template-parameters: the value (not shown) of parameter Stage of role.yaml is not in AllowedValues. Correct it, or change the declaration in the template.',
    ],
    ['no parameter at all', [{ A: '1' }, [], { Resources: {} }], /^template-parameters: "A" .* It declares none\.$/],
    [
      'a value that is not allowed',
      [{ ...given, Stage: 'test' }],
      'template-parameters: "test" of parameter Stage of role.yaml is not in AllowedValues. Use "dev", "prod".',
    ],
    [
      'a number out of range',
      [{ ...given, Length: '9000' }],
      /^template-parameters: "9000" of parameter Length of role\.yaml is above MaxValue 7200\. Correct it/,
    ],
    [
      'a list as a default',
      [{}, [], { Parameters: { A: { Default: ['a'] } } }],
      'template-file: role.yaml: the default of parameter A is not a text. Write one text; the members of a list are separated by commas.',
    ],
  ] as readonly (readonly [string, Facts, string | RegExp])[])('%s', (_, facts, expected) => {
    const message = messageOf(...facts);
    if (typeof expected === 'string') expect(message).toBe(expected);
    else expect(message).toMatch(expected);
    expect(message).not.toContain('secret-value');
  });

  test.each([
    ['an external id', { Foo: 'short1' }, []],
    ['a parameter that the user names', { Stage: 'secret-stage' }, ['Stage']],
    ['a parameter that AWS hides', { Password: 'too-long-for-it' }, []],
    ['a parameter whose name says so', { ApiToken: 'UPPERCASE' }, []],
  ])('the value of %s is not shown', (_, values, sensitive) => {
    const message = messageOf({ ...given, ...values }, sensitive);
    expect(message).toMatch(/^template-parameters: the value \(not shown\) of parameter \w+ of role\.yaml (?:is|does)/);
    for (const value of [...Object.values(values), '"dev"', '"prod"']) expect(message).not.toContain(value);
  });
});
