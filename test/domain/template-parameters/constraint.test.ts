import { describe, expect, test } from '@jest/globals';

import { findViolation } from '../../../src/domain/template-parameters/constraint.ts';
import { readDeclarations } from '../../../src/domain/template-parameters/declaration.ts';
import type { JsonObject } from '../../../src/domain/json.ts';

function violation(declaration: JsonObject, value: string): string | undefined {
  const read = readDeclarations({ Parameters: { P: declaration } });
  if (read.kind !== 'read') throw new Error(read.problem);
  return findViolation(read.declarations[0]!, value);
}

const number = { Type: 'Number', MinValue: 3600, MaxValue: 43_200 };
const numbers = { Type: 'List<Number>', MinValue: 0, MaxValue: 9 };
const list = { Type: 'CommaDelimitedList', AllowedPattern: '[a-z]+', AllowedValues: ['a', 'b', 'ab1'] };

describe('a value that AWS refuses', () => {
  test.each([
    [{ Type: 'String', MinLength: 2 }, 'a', 'is shorter than MinLength 2'],
    [{ Type: 'String', MinLength: 1 }, '', 'is shorter than MinLength 1'],
    [{ Type: 'String', MaxLength: '2' }, 'abc', 'is longer than MaxLength 2'],
    [number, '3599', 'is below MinValue 3600'],
    [number, '43201', 'is above MaxValue 43200'],
    [number, 'an hour', 'is not a number'],
    [number, '', 'is not a number'],
    [number, '0x10', 'is not a number'],
    [{ Type: 'Number' }, 'NaN', 'is not a number'],
    [{ Type: 'Number' }, 'Infinity', 'is not a number'],
    [numbers, '1, 10', 'is above MaxValue 9'],
    [numbers, '-1', 'is below MinValue 0'],
    [numbers, '1, x', 'is not a list of numbers'],
    [{ Type: 'Number', AllowedValues: [1, 2] }, '3', 'is not in AllowedValues'],
    [{ Type: 'String', AllowedValues: ['dev', 'prod'] }, 'Prod', 'is not in AllowedValues'],
    [{ Type: 'String', AllowedValues: [true, false] }, 'True', 'is not in AllowedValues'],
    [list, 'a,c', 'is not in AllowedValues'],
    [list, 'a,ab1', 'does not match AllowedPattern [a-z]+'],
    [{ Type: 'String', AllowedPattern: '[a-z]+' }, 'abc1', 'does not match AllowedPattern [a-z]+'],
    [{ Type: 'String', AllowedPattern: '[a-z]+' }, '1abc', 'does not match AllowedPattern [a-z]+'],
    [{ Type: 'String', AllowedPattern: 'a|bc' }, 'ac', 'does not match AllowedPattern a|bc'],
    [{ Type: 'String', AllowedPattern: '^\\d{12}$' }, '12345678901', 'does not match AllowedPattern ^\\d{12}$'],
    [{ Type: 'String', AllowedPattern: '[\\w\\-\\@]+\\-x' }, 'a b-x', 'does not match AllowedPattern [\\w\\-\\@]+\\-x'],
  ])('%j: %j', (declaration, value, expected) => {
    expect(violation(declaration, value)).toBe(expected);
  });
});

describe('a value that AWS takes, or that only AWS can judge', () => {
  test.each([
    [{ Type: 'String' }, ''],
    [{ Type: 'String', MinLength: 2, MaxLength: 2 }, 'ab'],
    [number, '3600'],
    [number, '43200.0'],
    [{ Type: 'Number', MinValue: -1 }, '-0.5'],
    [{ Type: 'Number', MaxValue: 1000 }, '1e3'],
    [{ Type: 'Number', AllowedValues: [1, 2] }, '1.0'],
    [numbers, '0, 9'],
    [list, 'a , b'],
    [{ Type: 'String', AllowedValues: [true, false] }, 'true'],
    [{ Type: 'String', AllowedPattern: '' }, ''],
    [
      { Type: 'String', AllowedPattern: '^arn:aws:iam::\\d{12}:role\\/[\\w+=,.\\@\\-/]+$' },
      'arn:aws:iam::000000000012:role/a-b',
    ],
    [{ Type: 'String', AllowedPattern: '[a\\\\]+' }, 'a\\a'],
    // Lengths are of texts alone, bounds of numbers alone.
    [{ Type: 'CommaDelimitedList', MaxLength: 1 }, 'a,b'],
    [{ Type: 'String', MinValue: 5 }, '1'],
    // Java means something else, or JavaScript does not know it.
    [{ Type: 'String', AllowedPattern: '[a-z&&[^b]]+' }, 'B'],
    [{ Type: 'String', AllowedPattern: '(?i)abc' }, 'ABC'],
    [{ Type: 'String', AllowedPattern: '\\p{Alnum}++' }, 'x'],
    [{ Type: 'String', AllowedPattern: '\\Aabc\\z' }, 'abc'],
    [{ Type: 'String', AllowedPattern: '[a-z[0-9]]' }, '7'],
    // What an SSM parameter holds is known in the account.
    [{ Type: 'AWS::SSM::Parameter::Value<String>', AllowedPattern: '[0-9]+', AllowedValues: ['1'] }, '/audit/id'],
    [{ Type: 'AWS::EC2::VPC::Id' }, 'anything'],
  ])('%j: %j', (declaration, value) => {
    expect(violation(declaration, value)).toBeUndefined();
  });
});
