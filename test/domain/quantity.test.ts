import { expect, test } from '@jest/globals';
import { countOf, firstOf, renderDuration, renderRoughDuration } from '../../src/domain/quantity.ts';

test.each([
  [0, '0 s'],
  [59_499, '59 s'],
  [59_500, '1 min'],
  [372_000, '6 min 12 s'],
  [3_599_600, '1 h'],
  [12_000_000, '3 h 20 min'],
  [86_400_000 + 300_000, '24 h 5 min'],
])('%i ms are %s', (ms, text) => {
  expect(renderDuration(ms)).toBe(text);
});

test('a guess has no seconds', () => {
  expect(renderRoughDuration(1_131_000)).toBe('19 min');
  expect(renderRoughDuration(90_000)).toBe('1 min 30 s');
});

test('counts and lists', () => {
  expect(countOf(1, 'account')).toBe('1 account');
  expect(countOf(40_000, 'account')).toBe('40000 accounts');
  expect(firstOf(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
  expect(firstOf(['a', 'b'], 2)).toBe('a, b');
});
