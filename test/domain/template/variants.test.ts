import { describe, expect, test } from '@jest/globals';

import { listVariants } from '../../../src/domain/template/variants.ts';
import type { Variants } from '../../../src/domain/template/variants.ts';
import type { Json } from '../../../src/domain/json.ts';
import { resolveHere } from './template-values.ts';

const choose = (condition: string, yes: unknown = 'yes', no: unknown = 'no'): object => ({
  'Fn::If': [condition, yes, no],
});
const read = (value: unknown): Variants<Json | undefined> => listVariants((decide) => resolveHere(value, { decide }));
const shown = (value: unknown): readonly (readonly [string, unknown])[] =>
  read(value).variants.map(({ where, value: found }) => [where.join(' and '), found]);

describe('each way in which an account can decide', () => {
  const cases: readonly (readonly [string, unknown, readonly (readonly [string, unknown])[]])[] = [
    ['nothing to decide', choose('IsProd'), [['', 'yes']]],
    [
      'an account id',
      choose('IsFirst'),
      [
        ['AWS::AccountId is 111122223333', 'yes'],
        ['AWS::AccountId is not 111122223333', 'no'],
      ],
    ],
    [
      'two account ids, of which one holds at most',
      [choose('IsFirst'), choose('IsSecond')],
      [
        ['AWS::AccountId is 111122223333', ['yes', 'no']],
        ['AWS::AccountId is 444455556666', ['no', 'yes']],
        ['AWS::AccountId is not 111122223333 and AWS::AccountId is not 444455556666', ['no', 'no']],
      ],
    ],
    [
      'the same condition twice',
      [choose('IsFirst'), choose('IsFirst')],
      [
        ['AWS::AccountId is 111122223333', ['yes', 'yes']],
        ['AWS::AccountId is not 111122223333', ['no', 'no']],
      ],
    ],
    [
      'a condition met in one branch alone',
      choose('IsFirst', 'a', choose('IsHere', 'b', 'c')),
      [
        ['AWS::AccountId is 111122223333', 'a'],
        ['AWS::AccountId is not 111122223333 and AWS::Region is us-east-1', 'b'],
        ['AWS::AccountId is not 111122223333 and AWS::Region is not us-east-1', 'c'],
      ],
    ],
    [
      'a parameter without a value',
      choose('IsMissing'),
      [
        ['(parameter Missing has no value) is x', 'yes'],
        ['(parameter Missing has no value) is not x', 'no'],
      ],
    ],
    [
      'a condition that refers to itself',
      choose('IsSelf'),
      [
        ['the condition IsSelf, which refers to itself, holds', 'no'],
        ['the condition IsSelf, which refers to itself, does not hold', 'yes'],
      ],
    ],
    [
      'a condition that is not defined',
      choose('secret-text'),
      [
        ['a condition that is not defined holds', 'yes'],
        ['a condition that is not defined does not hold', 'no'],
      ],
    ],
    [
      'a mapping by account',
      { 'Fn::FindInMap': ['Accounts', { Ref: 'AWS::AccountId' }, 'Name', { DefaultValue: 'none' }] },
      [
        ['AWS::AccountId is 111122223333', 'first'],
        ['AWS::AccountId is 444455556666', 'second'],
        ['AWS::AccountId is not 111122223333 and AWS::AccountId is not 444455556666', 'none'],
      ],
    ],
  ];
  test.each(cases)('%s', (_, value, expected) => {
    expect(shown(value)).toEqual(expected);
  });

  test('unknown texts that read alike are not taken for one value', () => {
    const value = ['a', 'b'].map((name) => ({
      'Fn::FindInMap': ['Stages', { 'Fn::ImportValue': name }, 'Name', { DefaultValue: name }],
    }));
    expect(new Set(shown(value).map(([, found]) => JSON.stringify(found))).size).toBe(9);
  });
});

test('beyond 64 variants two extremes are added, and the list says that it is cut', () => {
  const atoms = Array.from({ length: 7 }, (_, index) => JSON.stringify([[`\${A${index}}`], ['x']]));
  const { variants, isCut } = listVariants((decide) => atoms.map((atom) => decide(atom)));
  expect(isCut).toBe(true);
  expect(variants).toHaveLength(66);
  expect(variants.slice(-2).map(({ value }) => value)).toEqual([Array(7).fill(true), Array(7).fill(false)]);
  const six = listVariants((decide) => atoms.slice(1).map((atom) => decide(atom)));
  expect(six.isCut).toBe(false);
  expect(new Set(six.variants.map(({ value }) => value.join())).size).toBe(64);
});
