import { expect, it } from '@jest/globals';

import { holdsConditions } from './condition.ts';

const context = { 's3:prefix': 'env:/a', 'aws:PrincipalArn': 'arn:aws:iam::1:role/x' };

it.each<[unknown, boolean]>([
  [undefined, true],
  [{ StringEquals: { 's3:prefix': 'env:/a' } }, true],
  [{ StringEquals: { 'S3:Prefix': ['b', 'env:/a'] } }, true],
  [{ StringEquals: { 's3:prefix': 'env:/*' } }, false],
  [{ StringLike: { 's3:prefix': 'env:/*' } }, true],
  [{ StringLike: { 's3:delimiter': '*' } }, false],
  [{ StringLikeIfExists: { 's3:delimiter': '/' } }, true],
  [{ StringLikeIfExists: { 's3:prefix': 'plans/*' } }, false],
  [{ StringNotLike: { 's3:prefix': ['plans/*', 'env:/*'] } }, false],
  [{ StringNotLike: { 's3:delimiter': '/' } }, true],
  [{ ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::1:role/y' } }, true],
  [{ Null: { 's3:delimiter': 'true', 's3:prefix': 'false' } }, true],
  [{ Null: { 's3:prefix': 'true' } }, false],
  [{ StringEquals: { 's3:prefix': 'env:/a' }, Bool: { 'aws:SecureTransport': 'true' } }, false],
])('%j holds: %s', (condition, isHeld) => {
  expect(holdsConditions(condition, context)).toBe(isHeld);
});

it('does not ignore an operator that it does not know', () => {
  expect(() => holdsConditions({ NumericEquals: { 's3:max-keys': '1' } }, context)).toThrow('NumericEquals');
});
