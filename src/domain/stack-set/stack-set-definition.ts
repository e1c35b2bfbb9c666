import { isHidden } from './hidden-value.ts';
import type { AutoDeployment, CallAs } from './stack-set.ts';
import type { OperationPreferences } from './operation.ts';

/** The part of `aws_cloudformation_stack_set` that Terraform owns, read from a plan's JSON. */
export interface StackSetDefinition {
  readonly name: string;
  readonly description: string;
  readonly callAs: CallAs;
  readonly permissionModel: string;
  /** JSON text, also when AWS keeps it as YAML; unchanged when it is neither JSON nor YAML. */
  readonly templateBody: string;
  /** How AWS keeps the template, when that is not JSON. */
  readonly templateForm?: 'YAML';
  readonly parameters: Readonly<Record<string, string>>;
  /** Keys of `parameters` whose values must never be shown. */
  readonly sensitiveParameters: readonly string[];
  readonly capabilities: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly autoDeployment: AutoDeployment | undefined;
  readonly operationPreferences: OperationPreferences;
}

/** What Terraform would do to the stack set. */
export type DefinitionChange =
  | { readonly kind: 'none'; readonly current: StackSetDefinition | undefined }
  | { readonly kind: 'create'; readonly after: StackSetDefinition }
  | {
      readonly kind: 'update';
      readonly before: StackSetDefinition;
      readonly after: StackSetDefinition;
      /** The stack set was in no state: the same apply adopts it. */
      readonly isAdoption?: true;
    }
  /** The stack set was in no state and is as it should be: it is recorded, and nothing is sent to AWS. */
  | { readonly kind: 'adopt'; readonly current: StackSetDefinition }
  /** Only the operation preferences differ: an update would roll through every account without need. */
  | { readonly kind: 'preferences-only'; readonly before: StackSetDefinition; readonly after: StackSetDefinition }
  | { readonly kind: 'replace'; readonly why: string }
  | { readonly kind: 'delete'; readonly why: string }
  | { readonly kind: 'unreadable'; readonly what: string };

/** What the stack set defines once the plan is applied; undefined: that cannot be known, or it is gone. */
export function definitionAfter(change: DefinitionChange): StackSetDefinition | undefined {
  switch (change.kind) {
    case 'none':
    case 'adopt':
      return change.current;
    case 'create':
    case 'update':
    case 'preferences-only':
      return change.after;
    case 'replace':
    case 'delete':
    case 'unreadable':
      return undefined;
  }
}

/** What accounts that have the role have by the definition; undefined: nothing, or it cannot be known. */
export function definitionBefore(change: DefinitionChange): StackSetDefinition | undefined {
  switch (change.kind) {
    case 'none':
    case 'adopt':
      return change.current;
    case 'update':
    case 'preferences-only':
      return change.before;
    case 'create':
    case 'replace':
    case 'delete':
    case 'unreadable':
      return undefined;
  }
}

/** Whether Terraform would adopt a stack set that exists. */
export function isAdoption(change: DefinitionChange): boolean {
  return change.kind === 'adopt' || (change.kind === 'update' && change.isAdoption === true);
}

/** Whether both define the same automatic deployment, which no operation over accounts can change. */
export function isSameDeployment(before: StackSetDefinition, after: StackSetDefinition): boolean {
  const [from, to] = [before.autoDeployment, after.autoDeployment];
  return from?.enabled === to?.enabled && from?.retainStacksOnAccountRemoval === to?.retainStacksOnAccountRemoval;
}

/**
 * Whether the only difference is in parameters whose values AWS hides: Terraform plans such an update for ever, as it
 * cannot see that nothing differs.
 */
export function isHiddenAlone(change: DefinitionChange): boolean {
  if (change.kind !== 'update') return false;
  const hidden = Object.keys(change.before.parameters).filter((name) => isHidden(change.before.parameters[name] ?? ''));
  const rest = (definition: StackSetDefinition): string => {
    const shown = Object.entries(definition.parameters).filter(([name]) => !hidden.includes(name));
    const parameters = Object.fromEntries(shown.sort(([a], [b]) => a.localeCompare(b)));
    return JSON.stringify({ ...definition, parameters, operationPreferences: {} });
  };
  return hidden.length > 0 && rest(change.before) === rest(change.after);
}

/** A saved plan, parsed strictly. */
export interface TerraformPlan {
  readonly change: DefinitionChange;
  readonly counts: { readonly add: number; readonly change: number; readonly destroy: number };
  /** Terraform's own text for people; Terraform has masked sensitive values. */
  readonly text: string;
  readonly terraformVersion: string;
  /**
   * AWS has another definition than the state, as when a run was killed after its waves and before it had recorded them.
   * To record it changes nothing in AWS.
   */
  readonly isStateBehind?: true;
  /** undefined when the lock file does not say. */
  readonly providerVersion: string | undefined;
}
