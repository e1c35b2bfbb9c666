import { describe, expect, test } from '@jest/globals';

import {
  asOf2012,
  contains,
  isMatch,
  mayOverlap,
  readPattern,
} from '../../../../src/domain/iam/meaning/text-pattern.ts';
import { seededRandom } from '../../../lives/random.ts';

const account = '${AWS::AccountId}';

test.each([
  ['', '', true],
  ['', 'a', false],
  ['*', '', true],
  ['*', 'a:b/c', true],
  ['**', 'x', true],
  ['?', '', false],
  ['?*', 'x', true],
  ['*?', '', false],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['*b*b', 'abab', true],
  ['*ab', 'aab', true],
  ['a*', 'A', false],
  ['?', '😀', true],
  ['a.c', 'abc', false],
  ['${!*}', '*', true],
  ['${!*}', 'x', false],
  ['${!?}${!$}', '?$', true],
  ['${}', '${}', true],
  ['a${b', 'a${b', true],
  [account, '123456789012', false],
  [`${account}*`, '123456789012', false],
  ['${?a parameter}', 'x', false],
  ['*', '${!aws:username}', true],
])('%s matches %s: %s', (pattern, text, is) => {
  expect(isMatch(readPattern(pattern), text)).toBe(is);
});

test.each([
  ['*', '*', true],
  ['*', '?*', true],
  ['?*', '*', false],
  ['?*', '*?', true],
  ['*?*?', '??*', true],
  ['s3:*', 's3:Get*', true],
  ['s3:Get*', 's3:*', false],
  ['s3:Get?', 's3:Get*', false],
  ['*a*', 'xay*', true],
  ['a*b', 'a*c*b', true],
  ['a*b', 'ab*', false],
  ['a?', 'ab', true],
  ['ab', 'a?', false],
  ['*', account, true],
  [account, account, true],
  ['?', account, false],
  ['?'.repeat(12), account, true],
  ['?'.repeat(11), account, false],
  [account, '${AWS::Region}', false],
  ['?*', '${Bucket.Arn}', false],
  [`arn:aws:iam::${account}:role/*`, `arn:aws:iam::${account}:role/x`, true],
  ['arn:aws:iam::*:role/*', `arn:aws:iam::${account}:role/x`, true],
  [`arn:aws:iam::${account}:role/*`, 'arn:aws:iam::123456789012:role/x', false],
  [`arn:aws:iam::${account}:role/*`, 'arn:aws:iam::*:role/x', false],
  ['${!aws:username}', '${!aws:username}', true],
  ['${!aws:username}', '${!aws:userid}', false],
  ['a/${!aws:username}*', 'a/${!aws:username}/x', true],
  ['*', '${?an import}', true],
  ['a*', 'a${?an import}', true],
  ['${?an import}', '${?an import}', false],
  ['${?an import}', 'x', false],
  ['a', '${!*}', false],
  ['*', '${!*}', true],
  ['${!*}', '*', false],
])('%s contains %s: %s', (outer, inner, is) => {
  expect(contains(readPattern(outer), readPattern(inner))).toBe(is);
});

test.each([
  ['a*', '*b', true],
  ['a*', 'b*', false],
  ['*a', '*b', false],
  ['a?c', 'abc', true],
  ['a?c', 'a*d', false],
  ['a?', 'a', false],
  ['*a*', '*b*', true],
  ['a*b', 'ac*', true],
  ['?', '', false],
  ['*', '', true],
  ['${Bucket.Arn}', 'x', true],
  ['${Bucket.Arn}', '', true],
  ['${Bucket.Arn}a', '${Bucket.Arn}b', false],
  ['a${!aws:username}', 'b*', false],
  ['a${?an import}b', 'axb', true],
  [account, '123456789012', true],
  [account, '1234567890123', false],
  [account, 'aws', false],
  [account, account, true],
  [`arn:aws:iam::${account}:policy/x`, 'arn:aws:iam::aws:policy/x', false],
])('%s may overlap %s: %s, in both directions', (a, b, may) => {
  expect(mayOverlap(readPattern(a), readPattern(b))).toBe(may);
  expect(mayOverlap(readPattern(b), readPattern(a))).toBe(may);
});

describe('a text of version 2008', () => {
  test('has no variables: the braces are characters', () => {
    const pattern = readPattern(asOf2012('a/${!aws:username}', '2008-10-17'));
    expect(pattern.variables).toEqual([]);
    expect(isMatch(pattern, 'a/${aws:username}')).toBe(true);
    expect(contains(pattern, readPattern('a/${!aws:username}'))).toBe(false);
  });

  test('has no escapes: the wildcard between the braces is one', () => {
    expect(isMatch(readPattern(asOf2012('${!*}', '2008-10-17')), '${anything}')).toBe(true);
  });

  test('keeps what the account knows', () => {
    expect(asOf2012('${AWS::AccountId} ${?why}', '2008-10-17')).toBe('${AWS::AccountId} ${?why}');
  });
});

test('names the variables, and escapes are none', () => {
  expect(readPattern('a${!aws:username}${!*}${AWS::Region}${?b}').variables).toEqual(['aws:username']);
});

describe('against all texts of up to five characters', () => {
  const texts = listTexts(['a', 'b', 'c'], 5);
  const random = seededRandom(15);
  const draw = (): string =>
    Array.from({ length: random.between(0, 5) }, () => random.pick(['a', 'b', 'a', '*', '?', '*'])).join('');
  const pairs = Array.from({ length: 3000 }, () => [draw(), draw()] as const);
  // Not the code under test: the regular expressions of the language.
  const languageOf = (text: string): ReadonlySet<string> => {
    const expression = new RegExp(`^${text.replaceAll('*', '.*').replaceAll('?', '.')}$`);
    return new Set(texts.filter((candidate) => expression.test(candidate)));
  };

  test('isMatch says what a regular expression says', () => {
    for (const [text] of pairs.slice(0, 300)) {
      const pattern = readPattern(text);
      expect([text, texts.filter((candidate) => isMatch(pattern, candidate))]).toEqual([text, [...languageOf(text)]]);
    }
  });

  test('no claim is wrong, and few are missing', () => {
    let contained = 0;
    let claimed = 0;
    for (const [outer, inner] of pairs) {
      const [all, part] = [languageOf(outer), languageOf(inner)];
      const isContained = part.isSubsetOf(all) && part.size > 0;
      const says = contains(readPattern(outer), readPattern(inner));
      if (says) expect([outer, inner, part.isSubsetOf(all)]).toEqual([outer, inner, true]);
      expect([outer, inner, mayOverlap(readPattern(outer), readPattern(inner)) || all.isDisjointFrom(part)]).toEqual([
        outer,
        inner,
        true,
      ]);
      contained += isContained ? 1 : 0;
      claimed += isContained && says ? 1 : 0;
    }
    expect(claimed / contained).toBeGreaterThan(0.9);
  });

  test('what is called an overlap has a text in common', () => {
    const wrong = pairs.filter(
      ([a, b]) => mayOverlap(readPattern(a), readPattern(b)) && languageOf(a).isDisjointFrom(languageOf(b)),
    );
    // A common text may be longer than five characters.
    expect(wrong.filter(([a, b]) => `${a}${b}`.replaceAll('*', '').length <= 5)).toEqual([]);
  });
});

test('long patterns take no longer than their product', () => {
  const [outer, inner] = [readPattern('*a'.repeat(400) + 'b'), readPattern('a*'.repeat(400))];
  const start = performance.now();
  expect(contains(outer, inner)).toBe(false);
  expect(mayOverlap(outer, inner)).toBe(true);
  expect(performance.now() - start).toBeLessThan(3000);
});

function listTexts(alphabet: readonly string[], longest: number): readonly string[] {
  let last = [''];
  const all = [''];
  for (let length = 1; length <= longest; length += 1) {
    last = last.flatMap((text) => alphabet.map((character) => text + character));
    all.push(...last);
  }
  return all;
}
