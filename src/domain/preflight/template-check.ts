import { canonicalJson, jsonOrText } from '../json.ts';
import type { DefinitionChange, StackSetDefinition } from '../stack-set/stack-set-definition.ts';
import { UserError } from '../user-error.ts';
import { valueOf } from './preflight-facts.ts';
import type { Checked, TemplateValidation } from './preflight-facts.ts';

/** The definition that would be sent with a template that AWS does not have yet; undefined: the template stays. */
export function findNewTemplate(change: DefinitionChange): StackSetDefinition | undefined {
  switch (change.kind) {
    case 'create':
      return change.after;
    case 'update':
      return hasSameTemplate(change.before, change.after) ? undefined : change.after;
    case 'none':
    case 'adopt':
    case 'preferences-only':
    case 'replace':
    case 'delete':
    case 'unreadable':
      return undefined;
  }
}

function hasSameTemplate(before: StackSetDefinition, after: StackSetDefinition): boolean {
  if (before.templateForm !== after.templateForm) return false;
  return canonicalJson(jsonOrText(before.templateBody)) === canonicalJson(jsonOrText(after.templateBody));
}

/** Why CloudFormation would refuse the template that is about to be sent. */
export function findTemplateError(
  change: DefinitionChange,
  template: Checked<TemplateValidation>,
): UserError | undefined {
  const definition = findNewTemplate(change);
  const validation = valueOf(template);
  if (definition === undefined || validation === undefined) return undefined;
  if (validation.kind === 'refused') {
    return new UserError({
      code: 'template-invalid',
      what: 'template-file: CloudFormation refuses the template.',
      why: validation.message,
      next: 'Correct the template where the message says.',
    });
  }
  const missing = findMissingCapabilities(validation.capabilities, definition.capabilities);
  if (missing.length === 0) return undefined;
  return new UserError({
    code: 'capability-missing',
    what: `The template needs ${missing.join(', ')}, and the stack set acknowledges ${definition.capabilities.join(', ') || 'no capability'}.`,
    next: 'Remove from the template what needs the capability: macros and transforms are not possible in a service-managed stack set.',
  });
}

/** CAPABILITY_NAMED_IAM includes CAPABILITY_IAM. */
function findMissingCapabilities(needed: readonly string[], given: readonly string[]): readonly string[] {
  const isGiven = (capability: string): boolean =>
    given.includes(capability) || (capability === 'CAPABILITY_IAM' && given.includes('CAPABILITY_NAMED_IAM'));
  return needed.filter((capability) => !isGiven(capability));
}
