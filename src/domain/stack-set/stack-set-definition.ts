import type { AutoDeployment, CallAs } from './stack-set.ts';
import type { OperationPreferences } from './operation.ts';

/** The part of `aws_cloudformation_stack_set` that Terraform owns, read from a plan's JSON. */
export interface StackSetDefinition {
  readonly name: string;
  readonly description: string;
  readonly callAs: CallAs;
  readonly permissionModel: string;
  /** JSON text, whatever form AWS keeps it in; as it is when it can be read as neither JSON nor YAML. */
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
      /** The stack set was in no state: the same apply takes it over. */
      readonly isAdoption?: true;
    }
  /** The stack set was in no state and is as it should be: it is recorded, and AWS is sent nothing. */
  | { readonly kind: 'adopt'; readonly current: StackSetDefinition }
  /** Differs in operation preferences alone: sent, it would roll through every account for nothing. */
  | { readonly kind: 'preferences-only'; readonly before: StackSetDefinition; readonly after: StackSetDefinition }
  | { readonly kind: 'replace'; readonly why: string }
  | { readonly kind: 'delete'; readonly why: string }
  | { readonly kind: 'unreadable'; readonly what: string };

/** Whether Terraform would take over a stack set that exists. */
export function isAdoption(change: DefinitionChange): boolean {
  return change.kind === 'adopt' || (change.kind === 'update' && change.isAdoption === true);
}

/** Whether both say the same of automatic deployment, which no operation over accounts can carry. */
export function isSameDeployment(before: StackSetDefinition, after: StackSetDefinition): boolean {
  const [from, to] = [before.autoDeployment, after.autoDeployment];
  return from?.enabled === to?.enabled && from?.retainStacksOnAccountRemoval === to?.retainStacksOnAccountRemoval;
}

/** A saved plan, parsed strictly. */
export interface TerraformPlan {
  readonly change: DefinitionChange;
  readonly counts: { readonly add: number; readonly change: number; readonly destroy: number };
  /** Terraform's own words for a person, sensitive values masked by Terraform. */
  readonly text: string;
  readonly terraformVersion: string;
  /** undefined when the lock file does not say. */
  readonly providerVersion: string | undefined;
}
