import { expect, test } from '@jest/globals';
import { required, requireKnown, toList } from '../../src/aws/answer-members.ts';
import { errorOf } from './answer-errors.ts';

test('a member that is missing is an error which names it and the next step', () => {
  expect(required(0, 'Answer.Count')).toBe(0);
  expect(errorOf(() => required<number>(undefined, 'Answer.Count'))).toMatchObject({
    code: 'unknown',
    what: 'AWS answered without Answer.Count, which this version needs.',
    next: expect.stringMatching(/^Run again/),
  });
});

test('an unknown value is an error which shows it', () => {
  expect(requireKnown({ RUNNING: true }, 'RUNNING', 'Answer.Status')).toBe('RUNNING');
  expect(errorOf(() => requireKnown({ RUNNING: true }, 'toString', 'Answer.Status'))).toMatchObject({
    code: 'unknown',
    what: 'AWS answered Answer.Status "toString", which this version does not know.',
    next: 'Use a newer version of this action.',
  });
});

test('a page without a list is empty', () => {
  expect(toList(undefined)).toEqual([]);
  expect(toList([1])).toEqual([1]);
});
