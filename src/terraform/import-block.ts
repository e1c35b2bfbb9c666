import type { StackSetRef } from '../domain/stack-set/stack-set.ts';
import { stackSetAddress } from './argv.ts';

/** Terraform's `import` block for an existing stack set. It has no effect when the state has the stack set already. */
export function renderImportBlock({ name, callAs }: StackSetRef): string {
  // For the provider, an id without `call-as` means SELF (documentation of aws_cloudformation_stack_set, "Import").
  const id = callAs === 'SELF' ? name : `${name},${callAs}`;
  return `import {\n  to = ${stackSetAddress}\n  id = ${JSON.stringify(id)}\n}\n`;
}

/**
 * An override of the module's `lifecycle` that ignores operation preferences. AWS does not store them with the stack
 * set, so an imported stack set never has them: without the override, its adoption would update every account.
 * Terraform replaces the whole of `ignore_changes`, so this repeats the module's own entries.
 */
export function renderPreferencesOverride(): string {
  return [
    'resource "aws_cloudformation_stack_set" "this" {',
    '  lifecycle {',
    '    ignore_changes = [administration_role_arn, managed_execution, operation_preferences]',
    '  }',
    '}',
    '',
  ].join('\n');
}
