import type { OperationPreferences } from '../domain/stack-set/operation.ts';
import type { AutoDeployment, CallAs } from '../domain/stack-set/stack-set.ts';
import type { StackSetDefinition } from '../domain/stack-set/stack-set-definition.ts';
import { isJsonObject } from '../domain/json.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import { findSensitiveParameters } from '../domain/stack-set/definition-secrets.ts';
import { UserError } from '../domain/user-error.ts';
import { parseTemplateText } from './template/template-text.ts';

/** What is secret on one side is not shown on the other either: most values stay as they are. */
export function readSides(
  change: JsonObject,
  planned: StackSetDefinition,
): { readonly before: StackSetDefinition; readonly after: StackSetDefinition } {
  const current = readStackSetDefinition(change, 'before');
  const secret = new Set([...current.sensitiveParameters, ...planned.sensitiveParameters]);
  const hide = (definition: StackSetDefinition): StackSetDefinition => ({
    ...definition,
    sensitiveParameters: Object.keys(definition.parameters).filter((name) => secret.has(name)),
  });
  return { before: hide(current), after: hide(planned) };
}

export function readStackSetDefinition(change: JsonObject, side: 'before' | 'after'): StackSetDefinition {
  const values = readJsonObject(change[side], side);
  const parameters = readJsonTexts(values['parameters']);
  const templateBody = readJsonText(values, 'template_body', '');
  const marked = readSensitive(change[`${side}_sensitive`], Object.keys(parameters));
  return {
    name: readJsonText(values, 'name'),
    description: readJsonText(values, 'description', ''),
    callAs: readCallAs(readJsonText(values, 'call_as', 'SELF')),
    permissionModel: readJsonText(values, 'permission_model', 'SELF_MANAGED'),
    templateBody,
    parameters,
    sensitiveParameters: findSensitiveParameters({ templateBody, parameters, sensitiveParameters: marked }),
    capabilities: readJsonList(values['capabilities']).map(String),
    tags: readJsonTexts(values['tags_all']),
    autoDeployment: readAutoDeployment(values['auto_deployment']),
    operationPreferences: readPreferences(values['operation_preferences']),
  };
}

/**
 * A third-party stack set: its template may be YAML, and its secrets are not marked. Only parameters that the
 * definition knows and does not hide may be shown.
 */
export function readImported(change: JsonObject, after: StackSetDefinition): StackSetDefinition {
  const imported = readStackSetDefinition(change, 'before');
  const shown = Object.keys(after.parameters).filter((name) => !after.sensitiveParameters.includes(name));
  const sensitiveParameters = Object.keys(imported.parameters).filter((name) => !shown.includes(name));
  return { ...imported, ...readTemplateForm(imported.templateBody), sensitiveParameters };
}

function readTemplateForm(templateBody: string): Pick<StackSetDefinition, 'templateBody' | 'templateForm'> {
  if (isJson(templateBody)) return { templateBody };
  const parsed = parseTemplateText(templateBody);
  return parsed.kind === 'parsed' && isJsonObject(parsed.value as Json)
    ? { templateBody: JSON.stringify(parsed.value), templateForm: 'YAML' }
    : { templateBody };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Terraform marks single keys as sensitive, or with `true` a whole value. */
function readSensitive(sensitive: Json | undefined, names: readonly string[]): readonly string[] {
  if (sensitive === true) return names;
  const parameters = isJsonObject(sensitive) ? sensitive['parameters'] : undefined;
  if (parameters === true) return names;
  return isJsonObject(parameters) ? names.filter((name) => parameters[name] === true) : [];
}

function readAutoDeployment(value: Json | undefined): AutoDeployment | undefined {
  const [block] = readJsonList(value);
  if (!isJsonObject(block)) return undefined;
  return {
    enabled: block['enabled'] === true,
    retainStacksOnAccountRemoval: block['retain_stacks_on_account_removal'] === true,
  };
}

/** The provider has 0 or null for a member that is not set; a tolerance of 0 equals AWS's default. */
function readPreferences(value: Json | undefined): OperationPreferences {
  const [block] = readJsonList(value);
  if (!isJsonObject(block)) return {};
  const number = (name: string): number | undefined => {
    const member = block[name];
    return typeof member === 'number' && member > 0 ? member : undefined;
  };
  const members = {
    failureToleranceCount: number('failure_tolerance_count'),
    failureTolerancePercentage: number('failure_tolerance_percentage'),
    maxConcurrentCount: number('max_concurrent_count'),
    maxConcurrentPercentage: number('max_concurrent_percentage'),
    concurrencyMode: block['concurrency_mode'] === 'SOFT_FAILURE_TOLERANCE' ? 'SOFT_FAILURE_TOLERANCE' : undefined,
    regionConcurrencyType: readRegionConcurrency(block['region_concurrency_type']),
  } as const;
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
}

function readRegionConcurrency(value: Json | undefined): OperationPreferences['regionConcurrencyType'] {
  return value === 'PARALLEL' || value === 'SEQUENTIAL' ? value : undefined;
}

function readCallAs(value: string): CallAs {
  if (value === 'SELF' || value === 'DELEGATED_ADMIN') return value;
  throw unreadablePlan(`call_as ${value} is not known`);
}

function readJsonText(values: JsonObject, name: string, fallback?: string): string {
  const value = values[name] ?? fallback;
  if (typeof value !== 'string') throw unreadablePlan(`${name} is not a text`);
  return value;
}

function readJsonTexts(value: Json | undefined): Readonly<Record<string, string>> {
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([key, text]) => [key, typeof text === 'string' ? text : JSON.stringify(text)]),
  );
}

function readJsonList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

export function readJsonObject(value: Json | undefined, what: string): JsonObject {
  if (!isJsonObject(value)) throw unreadablePlan(`${what} is not an object`);
  return value;
}

export function unreadablePlan(why: string, cause?: unknown): UserError {
  return new UserError({
    code: 'terraform-failed',
    what: 'This version cannot read the saved Terraform plan, so nothing is applied.',
    why: `${why}.`,
    next: 'Use a Terraform version that this version of the action supports.',
    cause,
  });
}
