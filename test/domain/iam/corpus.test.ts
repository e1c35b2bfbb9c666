import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { compareReadings, readDefinitions } from '../../../src/domain/iam/definition-change.ts';
import type { Definition } from '../../../src/domain/iam/definition-change.ts';
import { listExternalIds } from '../../../src/domain/iam/external-id.ts';
import { compareTemplates } from '../../../src/domain/template/template-change.ts';
import { parseTemplateText } from '../../../src/terraform/template/template-text.ts';

/** In the manner of vendors' templates: structure as theirs, names invented. */
const folder = 'test/fixtures/templates';
const parameters = JSON.parse(readFileSync(`${folder}/parameters.json`, 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;
const names = Object.keys(parameters);

/** What cannot be read, and why. All others are read whole. */
const unreadable: Readonly<Record<string, readonly string[]>> = {
  'security/vault-broker': ['role Broker: property AssumeRolePolicyDocument: parameter SharedSecret is stored in SSM'],
  'backup/mailbox-archive': ['role ArchiveRole: property AssumeRolePolicyDocument: an attribute of Settings'],
  'delivery/module-registry': [
    'the template has a Transform, which may rewrite all of it',
    'resource Fn::ForEach::Roles has no type',
  ],
};

/** Ways in which the account decides. */
const decided: Readonly<Record<string, number>> = {
  'security/break-glass': 2,
  'observability/per-account-tier': 2,
};

function definitionOf(name: string): Definition {
  const parsed = parseTemplateText(readFileSync(`${folder}/${name}.yaml`, 'utf8'));
  if (parsed.kind !== 'parsed') throw new RangeError(`${name}: ${parsed.problem}`);
  return { templateBody: JSON.stringify(parsed.value), parameters: parameters[name] ?? {} };
}

const where = { partition: 'aws', region: 'us-east-1' };

test('the corpus has at least 40 templates, of which at most 5 cannot be read whole', () => {
  expect(names.length).toBeGreaterThanOrEqual(40);
  expect(Object.keys(unreadable).length).toBeLessThanOrEqual(5);
});

test.each(names)('%s', (name) => {
  const definition = definitionOf(name);
  const readings = readDefinitions({ before: undefined, after: definition, ...where });
  expect(readings.variants).toHaveLength(decided[name] ?? 1);
  const found = new Set(readings.variants.flatMap(({ value }) => value.after.unreadable));
  expect([...found]).toEqual(unreadable[name] ?? []);
  const { changes } = compareReadings(readings);
  expect(changes.length > 0).toBe(name !== 'delivery/module-registry');
  for (const { after } of changes) {
    const given = [after!.inlinePolicies, after!.managedPolicies, after!.managedPolicyArns, after!.groups];
    expect(given.flat().length).toBeGreaterThan(0);
  }
  const secrets = listExternalIds(definition.templateBody, definition.parameters);
  for (const secret of secrets.filter(({ length }) => length > 5))
    expect(JSON.stringify(changes)).not.toContain(secret);
  const again = readDefinitions({ before: definition, after: definition, ...where });
  expect(compareReadings(again).changes).toEqual([]);
  const roles = compareReadings(again);
  expect(compareTemplates({ before: definition, after: definition, roles, ...where })).toEqual([]);
});

test('external ids are found where vendors ask for them', () => {
  const ids = names.flatMap((name) => {
    const { templateBody, parameters: values } = definitionOf(name);
    return listExternalIds(templateBody, values);
  });
  expect(ids).toEqual(
    expect.arrayContaining(['hl-0123456789', 'graph-1', 'graph-2', 'broker77', 'dr-one', 'dr-two', 'runner-42@*']),
  );
});
