import { describe, expect, test } from '@jest/globals';

import { bindTexts, isMadeName } from '../../../src/domain/audit/role/made-names.ts';

test.each([
  ['StackSet-audit-1f2e-Scanner-1ABCDEFGHIJKL', 'Scanner', true],
  ['stackset-audit-1f2e-scanner-1abcdefghijkl', 'Scanner', true],
  ['StackSet-audit-1f2e-Scanner-1ABCDEFGHIJKL', 'Other', false],
  ['Scanner', 'Scanner', false],
])('the name %s of resource %s: %s', (name, logicalId, isMade) => {
  expect(isMadeName(name, logicalId)).toBe(isMade);
});

describe('texts that name a resource of the template', () => {
  const arn = (bucket: string): string => `arn:aws:s3:::${bucket}`;

  test('are the same where CloudFormation has made up the name', () => {
    const name = 'stackset-x-bucket-1abcdefghijkl';
    const { value, unproven } = bindTexts(
      [arn('${Bucket}'), arn('${Bucket}/*')],
      [arn(name), arn(`${name}/*`), 'else'],
    );
    expect(value).toEqual([arn('${Bucket}'), arn('${Bucket}/*'), 'else']);
    expect(unproven).toEqual([]);
  });

  test('are in doubt where the name may be of another resource', () => {
    const { value, unproven } = bindTexts(['${Key.Arn}'], ['arn:aws:kms:us-east-1:300000000001:key/1234']);
    expect([value, unproven]).toEqual([['${Key.Arn}'], ['${Key.Arn}']]);
  });

  test('are not a wildcard, and not two resources', () => {
    const [first, second] = ['a-bucket-11111111', 'b-bucket-22222222'];
    expect(bindTexts([arn('${Bucket}')], [arn('*')]).value).toEqual([arn('*')]);
    const bound = bindTexts([arn('${Bucket}'), arn('${Bucket}/*')], [arn(first), arn(`${second}/*`)]);
    expect(bound.value).toEqual([arn('${Bucket}'), arn(`${second}/*`)]);
  });

  test('are left where nothing is named', () => {
    const value = ['a', { b: 'c' }];
    expect(bindTexts(['x${AWS::AccountId}', 'y${!z}'], value)).toEqual({ value, unproven: [] });
  });
});
