import type { StackSetRef } from '../domain/stack-set/stack-set.ts';
import { stackSetAddress } from './argv.ts';

/** Terraform's `import` block for a stack set that exists; nothing happens when the state has it already. */
export function renderImportBlock({ name, callAs }: StackSetRef): string {
  // The provider reads an id without `call-as` as SELF (documentation of aws_cloudformation_stack_set, "Import").
  const id = callAs === 'SELF' ? name : `${name},${callAs}`;
  return `import {\n  to = ${stackSetAddress}\n  id = ${JSON.stringify(id)}\n}\n`;
}

/**
 * An override of the module's `lifecycle` that leaves operation preferences as they are. AWS does not keep them with
 * the stack set, so that every imported one lacks them: without this, recording it would roll through every account.
 * Terraform replaces `ignore_changes` as a whole, so the module's own entries are repeated.
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
