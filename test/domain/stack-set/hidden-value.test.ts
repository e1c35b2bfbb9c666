import { expect, test } from '@jest/globals';
import { isHidden } from '../../../src/domain/stack-set/hidden-value.ts';
import { definesVersion } from '../../../src/domain/stack-set/stack-set-version.ts';

test.each(['****', '*****'])('%s hides a value', (value) => {
  expect(isHidden(value)).toBe(true);
});

test.each(['', '***', 'a****', '****a', '****\n', '•••••'])('%j is a value itself', (value) => {
  expect(isHidden(value)).toBe(false);
});

test('a hidden parameter counts as equal, another value does not', () => {
  const version = { templateBody: '{}', parameters: { Token: 'one' } };
  expect(definesVersion({ templateBody: '{}', parameters: { Token: '****' } }, version)).toBe(true);
  expect(definesVersion({ templateBody: '{}', parameters: { Token: '***' } }, version)).toBe(false);
  expect(definesVersion({ templateBody: '{}', parameters: {} }, version)).toBe(false);
});
