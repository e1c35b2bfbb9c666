import { describe, expect, test } from '@jest/globals';

import {
  concatenate,
  escapeText,
  findLiteral,
  isUnknown,
  listUnknown,
  parseText,
  printText,
  showText,
  unknown,
} from '../../../src/domain/template/template-text.ts';
import { hasDoubledKeys } from '../../../src/domain/template/template-sections.ts';
import type { Json } from '../../../src/domain/json.ts';

const texts = [
  '',
  'plain',
  '${AWS::AccountId}',
  'a${!b}c${?why}d${Role.Arn}',
  '$${A}$',
  '${!',
  '${!!x}',
  '${!?x}',
  '${A}${B}',
  '}{${A}}',
];

test.each(texts)('%j is printed as it was parsed', (text) => {
  expect(printText(parseText(text))).toBe(text);
});

test.each(['a', '${x}', '$', '{', '${', '${!x}', '${?x}', '$$', '${a}${b}'])('the literal %j stays one', (literal) => {
  expect(findLiteral(escapeText(literal))).toBe(literal);
  expect(showText(escapeText(literal))).toBe(literal);
  for (let cut = 0; cut <= literal.length; cut += 1) {
    const halves = [literal.slice(0, cut), literal.slice(cut)];
    expect(findLiteral(concatenate(halves.map(escapeText)))).toBe(literal);
  }
});

describe('what is unknown', () => {
  test.each<readonly [Json, boolean, readonly string[]]>([
    ['${?why}', true, ['why']],
    ['a${?why}', false, ['why']],
    ['${!?why}', false, []],
    [['${?a}', { b: '${?b}${?a}' }], false, ['a', 'b']],
    [7, false, []],
  ])('%j', (value, isWhole, why) => {
    expect(isUnknown(value)).toBe(isWhole);
    expect(listUnknown(value)).toEqual(why);
  });

  test('a reason cannot break out of its text', () => {
    expect(parseText(unknown('a}${b"'))).toEqual([{ kind: 'unknown', why: 'ab' }]);
    expect(showText(unknown('Fn::If'))).toBe('(unknown: Fn::If)');
  });
});

test.each([
  ['{"a":1,"b":{"a":2}}', false],
  ['{"a":1,"a":2}', true],
  [String.raw`{"a":"\"a\":","b" : ["c:","d"]}`, false],
  [String.raw`[{"a":{"b":1, "\u0062":2}}]`, true],
])('%s has a key twice: %j', (text, expected) => {
  expect(hasDoubledKeys(text, JSON.parse(text) as Json)).toBe(expected);
});
