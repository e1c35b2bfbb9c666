import { expect, test } from '@jest/globals';
import { findHiddenParameters, isHidden } from '../../../src/domain/stack-set/hidden-value.ts';
import { definesVersion } from '../../../src/domain/stack-set/stack-set-version.ts';

test.each(['****', '*****'])('%s hides a value', (value) => {
  expect(isHidden(value)).toBe(true);
});

test.each(['', '***', 'a****', '****a', '****\n', '•••••'])('%j is a value itself', (value) => {
  expect(isHidden(value)).toBe(false);
});

test('a hidden parameter counts as equal, another value does not', () => {
  const rest = { templateBody: '{}', description: '', tags: {} };
  const version = { ...rest, parameters: { Token: 'one' } };
  expect(definesVersion({ ...rest, parameters: { Token: '****' } }, version)).toBe(true);
  expect(definesVersion({ ...rest, parameters: { Token: '***' } }, version)).toBe(false);
  expect(definesVersion({ ...rest, parameters: {} }, version)).toBe(false);
});

test('parameters with NoEcho are hidden, whichever way CloudFormation takes it', () => {
  const Parameters = {
    Plain: { Type: 'String' },
    Boolean: { Type: 'String', NoEcho: true },
    Text: { Type: 'String', NoEcho: 'True' },
    Off: { Type: 'String', NoEcho: 'false' },
  };
  expect(findHiddenParameters(JSON.stringify({ Parameters }))).toEqual(['Boolean', 'Text']);
  expect(findHiddenParameters('Resources: {}')).toEqual([]);
});
