import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

import { terraformVariables } from '../../src/terraform/variables.ts';
import { bundled, requestOf, template } from './sample-request.ts';

/** Each variable of the root, and whether it has a default. */
function readVariables(path: string): ReadonlyMap<string, boolean> {
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/^variable "(\w+)" \{\n(.*?)^\}/gms)];
  return new Map(blocks.map(([, name = '', body = '']) => [name, /^ {2}default\s+=/m.test(body)]));
}

const declared = readVariables('../../terraform/variables.tf');
const forms = [
  ['the bundled role', bundled],
  ["a template of one's own", template],
] as const;

function written(definition: (typeof forms)[number][1]): readonly string[] {
  return Object.keys(terraformVariables({ request: requestOf({ definition }), callerAccountId: '999999999999' }));
}

test('the root declares variables, some without a default', () => {
  expect(declared.size).toBeGreaterThan(15);
  expect([...declared].filter(([, hasDefault]) => !hasDefault).map(([name]) => name)).toEqual([
    'aws_region',
    'stack_set_name',
  ]);
});

describe.each(forms)('%s', (_, definition) => {
  test('sets only declared variables: terraform would warn about others and ignore them', () => {
    expect(written(definition).filter((name) => !declared.has(name))).toEqual([]);
  });
  test('sets every variable without a default', () => {
    const names = written(definition);
    expect([...declared].filter(([name, hasDefault]) => !hasDefault && !names.includes(name))).toEqual([]);
  });
});

test('one of the forms sets every declared variable', () => {
  const names = new Set(forms.flatMap(([, definition]) => written(definition)));
  expect([...declared.keys()].filter((name) => !names.has(name))).toEqual([]);
});
