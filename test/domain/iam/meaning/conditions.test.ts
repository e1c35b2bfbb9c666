import { describe, expect, test } from '@jest/globals';

import { isNarrower } from '../../../../src/domain/iam/meaning/conditions.ts';
import type { ConditionBlock } from '../../../../src/domain/iam/meaning/conditions.ts';

const one = (operator: string, ...values: readonly string[]): ConditionBlock => ({ [operator]: { 'aws:Key': values } });
const arn = (operator: string, value: string): ConditionBlock => one(operator, value);

const narrower: readonly (readonly [what: string, block: ConditionBlock, than: ConditionBlock])[] = [
  ['anything than nothing', one('StringEquals', 'a'), {}],
  ['a block than itself', one('ForAllValues:StringLike', 'a', 'b'), one('ForAllValues:StringLike', 'b', 'a')],
  ['a key more', { StringEquals: { a: ['1'], b: ['2'] } }, { StringEquals: { a: ['1'] } }],
  ['an operator more', { StringEquals: { a: ['1'] }, Bool: { b: ['true'] } }, { StringEquals: { a: ['1'] } }],
  ['the key in another case', { StringEquals: { 'AWS:KEY': ['a'] } }, one('StringEquals', 'a')],
  ['fewer values', one('StringEquals', 'a'), one('StringEquals', 'a', 'b')],
  ['fewer numbers', one('NumericLessThan', '3'), one('NumericLessThan', '3', '5')],
  ['more values of a negated operator', one('StringNotEquals', 'a', 'b'), one('StringNotEquals', 'a')],
  ['a narrower pattern', one('StringLike', 'ab*'), one('StringLike', 'a*')],
  ['a literal than a pattern', one('StringEquals', 'ab'), one('StringLike', 'a*')],
  ['a wider pattern of a negated operator', one('StringNotLike', 'a*'), one('StringNotLike', 'ab*')],
  ['without IfExists', one('StringEquals', 'a'), one('StringEqualsIfExists', 'a', 'b')],
  [
    'an ARN inside the last part',
    arn('ArnLike', 'arn:aws:iam::${AWS::AccountId}:role/a*'),
    arn('ArnLike', 'arn:aws:iam::${AWS::AccountId}:role/*'),
  ],
  ['a value of the account', one('StringEquals', '${AWS::AccountId}'), one('StringEquals', '${AWS::AccountId}', 'a')],
  ['anything that could not be read than any text', one('StringLike', '${?an import}'), one('StringLike', '*')],
];

const notNarrower: typeof narrower = [
  ['nothing than something', {}, one('StringEquals', 'a')],
  ['another key', { StringEquals: { a: ['1'] } }, { StringEquals: { b: ['1'] } }],
  ['another value', one('StringEquals', 'b'), one('StringEquals', 'a')],
  ['more values', one('StringEquals', 'a', 'b'), one('StringEquals', 'a')],
  ['fewer values of a negated operator', one('StringNotEquals', 'a'), one('StringNotEquals', 'a', 'b')],
  ['a wider pattern', one('StringLike', 'a*'), one('StringLike', 'ab*')],
  ['a star that is a character', one('StringEquals', 'ab'), one('StringEquals', 'a*')],
  ['with IfExists', one('StringEqualsIfExists', 'a'), one('StringEquals', 'a')],
  ['fewer values for all', one('ForAllValues:StringEquals', 'a'), one('ForAllValues:StringEquals', 'a', 'b')],
  ['fewer values for any', one('ForAnyValue:StringEquals', 'a'), one('ForAnyValue:StringEquals', 'a', 'b')],
  ['a set than one', one('ForAllValues:StringEquals', 'a'), one('StringEquals', 'a')],
  ['another operator', one('StringEquals', 'a'), one('StringEqualsIgnoreCase', 'a')],
  ['a number that is smaller', one('NumericLessThan', '3'), one('NumericLessThan', '5')],
  ['an ARN whose star would reach across a colon', arn('ArnLike', 'arn:aws:iam::1:role/a'), arn('ArnLike', 'arn:*')],
  ['a value that could not be read', one('StringEquals', '${?an import}'), one('StringEquals', '${?an import}')],
  ['a key that could not be read', { StringEquals: { '${?k}': ['a'] } }, { StringEquals: { '${?k}': ['a'] } }],
  ['a condition that could not be read', {}, { '${?an import}': {} }],
  ['a key that is there twice', { StringEquals: { k: ['a'], K: ['b'] } }, { StringEquals: { k: ['a'] } }],
  ['an empty list', one('StringEquals'), one('StringEquals', 'a')],
];

describe('narrower is', () => {
  test.each(narrower)('%s', (_, block, than) => {
    expect(isNarrower(block, than)).toBe(true);
  });
});

describe('not proven to be narrower is', () => {
  test.each(notNarrower)('%s', (_, block, than) => {
    expect(isNarrower(block, than)).toBe(false);
  });
});
