import { describe, expect, test } from '@jest/globals';

import { readDefinitions } from '../../../../src/domain/iam/definition-change.ts';
import { reviewReadings } from '../../../../src/domain/iam/review/review.ts';
import { allowing, reviewFacts, trusting } from '../../gate-facts.ts';
import type { Changes } from '../../gate-facts.ts';
import { definitionOf, trust } from '../../landscape.ts';

function listNew(before: Changes, after: Changes): readonly string[] {
  const readings = readDefinitions({ before: definitionOf(before), after: definitionOf(after), partition: 'aws' });
  const reviews = reviewReadings(readings, reviewFacts);
  return reviews.flatMap(({ dangers }) => dangers.filter(({ isNew }) => isNew).map(({ danger }) => danger.id));
}

const one = 'arn:aws:iam::*:role/one';
const two = 'arn:aws:iam::*:role/two';
const passing = (Resource: string | readonly string[], over: object = {}): Changes =>
  allowing({ Effect: 'Allow', Action: 'iam:PassRole', Resource, ...over });

describe('a danger that was there', () => {
  test.each([
    ['on one more resource', passing(one), passing([one, two])],
    ['on another resource', passing(one), passing(two)],
    ['on all resources', passing(one), passing('*')],
    ['without its condition', passing('*', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }), passing('*')],
  ])('is new %s', (_, before, after) => {
    expect(listNew(before, after)).toEqual(['pass-role']);
  });

  test.each([
    ['on fewer resources', passing([one, two]), passing(one)],
    ['as it was', passing(one), passing([one])],
    [
      'beside a gain of another kind',
      passing([one, two]),
      allowing(...['iam:PassRole', 'iam:GetRole'].map((Action) => ({ Effect: 'Allow', Action, Resource: one }))),
    ],
  ])('is nothing new %s', (_, before, after) => {
    expect(listNew(before, after)).toEqual([]);
  });
});

describe('who may assume the role', () => {
  const from = (...accounts: readonly string[]): Changes =>
    trusting({ ...trust, Principal: { AWS: accounts.map((account) => `arn:aws:iam::${account}:root`) } });

  test('is new with one account more from outside, and not with one less', () => {
    expect(listNew(from('444455556666'), from('444455556666', '777788889999'))).toEqual(['outside-account']);
    expect(listNew(from('444455556666', '777788889999'), from('444455556666'))).toEqual([]);
  });

  test('is not new with another external id', () => {
    const before = from('444455556666');
    const { parameters } = definitionOf();
    expect(listNew(before, { ...before, parameters: { ...parameters, ExternalId: 'another-id' } })).toEqual([]);
  });
});
