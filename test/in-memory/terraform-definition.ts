import type { OperationPreferences } from '../../src/domain/stack-set/operation.ts';
import type { DefinitionChange, StackSetDefinition } from '../../src/domain/stack-set/stack-set-definition.ts';
import { fromPreferences } from '../../src/aws/convert-operation.ts';
import type { Entry } from './calls.ts';

interface NamedValue {
  readonly ParameterKey?: string;
  readonly ParameterValue?: string;
  readonly Key?: string;
  readonly Value?: string;
}

/**
 * What a refresh makes of DescribeStackSet's answer.
 * @param preferences out of the state: AWS is not asked for them.
 */
export function readDefinition(
  stackSet: Entry,
  { callAs, sensitiveParameters }: StackSetDefinition,
  preferences: OperationPreferences = {},
): StackSetDefinition {
  const automatic = stackSet['AutoDeployment'] as Entry | undefined;
  const parameters = stackSet['Parameters'] as readonly NamedValue[];
  return {
    name: String(stackSet['StackSetName']),
    description: typeof stackSet['Description'] === 'string' ? stackSet['Description'] : '',
    callAs,
    permissionModel: String(stackSet['PermissionModel']),
    templateBody: String(stackSet['TemplateBody']),
    parameters: Object.fromEntries(
      parameters.map(({ ParameterKey = '', ParameterValue = '' }) => [ParameterKey, ParameterValue]),
    ),
    sensitiveParameters,
    capabilities: stackSet['Capabilities'] as readonly string[],
    tags: Object.fromEntries(
      (stackSet['Tags'] as readonly NamedValue[]).map(({ Key = '', Value = '' }) => [Key, Value]),
    ),
    autoDeployment:
      automatic === undefined
        ? undefined
        : {
            enabled: automatic['Enabled'] === true,
            retainStacksOnAccountRemoval: automatic['RetainStacksOnAccountRemoval'] === true,
          },
    operationPreferences: preferences,
  };
}

/** Any difference updates the whole stack set; one in preferences alone is a kind of its own, as plan JSON is read. */
export function compareDefinition(
  live: StackSetDefinition,
  wanted: StackSetDefinition,
  { isInState }: { readonly isInState: boolean },
): DefinitionChange {
  const isSame =
    canonical({ ...live, operationPreferences: {} }) === canonical({ ...wanted, operationPreferences: {} });
  if (!isInState) {
    return isSame
      ? { kind: 'adopt', current: wanted }
      : { kind: 'update', before: live, after: wanted, isAdoption: true };
  }
  if (!isSame) return { kind: 'update', before: live, after: wanted };
  const hasPreferences = canonical(live.operationPreferences) === canonical(wanted.operationPreferences);
  return hasPreferences ? { kind: 'none', current: live } : { kind: 'preferences-only', before: live, after: wanted };
}

/** What a refresh finds differs from the state, as `resource_drift` of a plan says. */
export function isBehind(live: StackSetDefinition, state: StackSetDefinition | undefined): boolean {
  if (state === undefined) return false;
  return canonical({ ...live, operationPreferences: {} }) !== canonical({ ...state, operationPreferences: {} });
}

/** The provider always sends the whole definition, and never targets. */
export function renderDefinition(definition: StackSetDefinition, call?: 'update'): Entry {
  const { autoDeployment, operationPreferences } = definition;
  return {
    Description: definition.description === '' ? undefined : definition.description,
    PermissionModel: definition.permissionModel,
    TemplateBody: definition.templateBody,
    Parameters: Object.entries(definition.parameters).map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue,
    })),
    Capabilities: definition.capabilities,
    Tags: Object.entries(definition.tags).map(([Key, Value]) => ({ Key, Value })),
    AutoDeployment:
      autoDeployment === undefined
        ? undefined
        : {
            Enabled: autoDeployment.enabled,
            RetainStacksOnAccountRemoval: autoDeployment.retainStacksOnAccountRemoval,
          },
    // CreateStackSet has none.
    OperationPreferences: call === 'update' ? fromPreferences(operationPreferences) : undefined,
  };
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
      : part,
  );
}
