import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

import { renderImportBlock, renderPreferencesOverride } from '../../src/terraform/import-block.ts';

const module = readFileSync('terraform/modules/stackset-role/main.tf', 'utf8');

test.each([
  ['DELEGATED_ADMIN', 'audit,DELEGATED_ADMIN'],
  ['SELF', 'audit'],
] as const)('the id for %s is %s', (callAs, id) => {
  expect(renderImportBlock({ name: 'audit', region: 'us-east-1', callAs })).toBe(
    `import {\n  to = module.stackset_role.aws_cloudformation_stack_set.this\n  id = "${id}"\n}\n`,
  );
});

test('the block uses the address of the stack set in the root and the module', () => {
  expect(readFileSync('terraform/main.tf', 'utf8')).toContain('module "stackset_role" {');
  expect(module).toContain('resource "aws_cloudformation_stack_set" "this" {');
});

test('the override ignores the preferences and all that the module ignores', () => {
  const ignored = (text: string): readonly string[] =>
    /ignore_changes\s*=\s*\[([^\]]*)\]/
      .exec(text)?.[1]
      ?.split(',')
      .map((name) => name.trim()) ?? [];
  expect(ignored(module)).not.toEqual([]);
  expect(ignored(renderPreferencesOverride())).toEqual([...ignored(module), 'operation_preferences']);
});
