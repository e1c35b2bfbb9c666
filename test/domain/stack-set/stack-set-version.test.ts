import { describe, expect, test } from '@jest/globals';

import { definesVersion, pickVersion } from '../../../src/domain/stack-set/stack-set-version.ts';
import { definitionOf } from '../landscape.ts';

const version = pickVersion(definitionOf());

describe('a stack set defines a version all the same', () => {
  test.each([
    ['AWS has set tags of its own', { tags: { ...version.tags, 'aws:cloudformation:stack-id': 'x', 'AWS:x': 'y' } }],
    ['its template is written in another order', { templateBody: reversed(version.templateBody) }],
    ['it has a parameter that the version does not name', { parameters: { ...version.parameters, Other: '1' } }],
  ])('%s', (_, found) => {
    expect(definesVersion({ ...version, ...found }, version)).toBe(true);
  });

  test('a description cannot be removed, so that one which was added stays', () => {
    expect(definesVersion(version, { ...version, description: '' })).toBe(true);
  });
});

test.each([
  ['a tag', { tags: { ...version.tags, release: '2' } }],
  ['the description', { description: 'Another role' }],
  ['a parameter', { parameters: { ExternalId: 'another' } }],
  ['the template', { templateBody: '{}' }],
])('a stack set that differs in %s defines another version', (_, found) => {
  expect(definesVersion({ ...version, ...found }, version)).toBe(false);
});

function reversed(templateBody: string): string {
  return JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(templateBody) as object).reverse()));
}
