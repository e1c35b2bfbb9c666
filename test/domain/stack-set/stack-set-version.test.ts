import { describe, expect, test } from '@jest/globals';

import { definesVersion, pickVersion, plannedVersion } from '../../../src/domain/stack-set/stack-set-version.ts';
import type { VersionText } from '../../../src/domain/stack-set/stack-set-version.ts';
import type { StackSet } from '../../../src/domain/stack-set/stack-set.ts';
import { definitionOf } from '../landscape.ts';

const version: VersionText = {
  templateBody: '{"a":1,"b":2}',
  parameters: { ExternalId: 'one' },
  description: 'One role',
  tags: { Team: 'security' },
  autoDeployment: { enabled: true, retainStacksOnAccountRemoval: true },
};

describe('a stack set defines a version', () => {
  test.each<readonly [string, Partial<VersionText>]>([
    ['with its keys in another order', { templateBody: '{ "b": 2, "a": 1 }' }],
    ['with one more parameter', { parameters: { ExternalId: 'one', Default: 'x' } }],
    ['with a value that AWS hides', { parameters: { ExternalId: '****' } }],
    ['with tags of AWS', { tags: { Team: 'security', 'aws:cloudformation:stack-id': 'x' } }],
  ])('%s', (_, changes) => {
    expect(definesVersion({ ...version, ...changes }, version)).toBe(true);
  });

  test.each<readonly [string, Partial<VersionText>]>([
    ['another template', { templateBody: '{"a":1}' }],
    ['another value', { parameters: { ExternalId: 'two' } }],
    ['no such parameter', { parameters: {} }],
    ['another description', { description: 'Another' }],
    ['another tag', { tags: { Team: 'another' } }],
    ['one more tag', { tags: { Team: 'security', Owner: 'x' } }],
    ['automatic deployment off', { autoDeployment: { enabled: false, retainStacksOnAccountRemoval: true } }],
    ['stacks that are not retained', { autoDeployment: { enabled: true, retainStacksOnAccountRemoval: false } }],
    ['no automatic deployment', { autoDeployment: undefined }],
  ])('not with %s', (_, changes) => {
    expect(definesVersion({ ...version, ...changes }, version)).toBe(false);
  });

  test('a description that was added stays, as AWS takes no empty one', () => {
    expect(definesVersion(version, { ...version, description: '' })).toBe(true);
  });

  test('AWS does not say whether stacks are retained while automatic deployment is off', () => {
    const off = { enabled: false, retainStacksOnAccountRemoval: true };
    expect(definesVersion({ ...version, autoDeployment: undefined }, { ...version, autoDeployment: off })).toBe(true);
  });
});

test('what is planned for a template that AWS keeps as YAML is compared in that form', () => {
  const definition = definitionOf();
  const stackSet = { ...pickVersion(definition), templateBody: 'Resources: {}' } as StackSet;
  expect(plannedVersion(definition, stackSet).templateBody).toBe(definition.templateBody);
  expect(plannedVersion({ ...definition, templateForm: 'YAML' }, stackSet).templateBody).toBe('Resources: {}');
});
