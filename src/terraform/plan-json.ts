import type { OperationPreferences } from '../domain/stack-set/operation.ts';
import type { AutoDeployment, CallAs } from '../domain/stack-set/stack-set.ts';
import type { DefinitionChange, StackSetDefinition, TerraformPlan } from '../domain/stack-set/stack-set-definition.ts';
import { canonicalJson, isJsonObject } from '../domain/json.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import { findSensitiveParameters } from '../domain/stack-set/definition-secrets.ts';
import { UserError } from '../domain/user-error.ts';
import { parseTemplateText } from './template/template-text.ts';

const stackSetType = 'aws_cloudformation_stack_set';

/** Attributes that a StackSetDefinition shows. A reviewer would not see a difference in any other attribute. */
const shownAttributes = new Set([
  'name',
  'description',
  'call_as',
  'permission_model',
  'template_body',
  'parameters',
  'capabilities',
  'tags',
  'tags_all',
  'auto_deployment',
  'operation_preferences',
  'timeouts',
]);

/** Differences in only these attributes touch no account. */
const harmlessAttributes = new Set(['operation_preferences', 'timeouts']);

type ParsedPlan = Pick<TerraformPlan, 'change' | 'counts' | 'isStateBehind' | 'terraformVersion'> & {
  /** The stack set comes from an `import` block. */
  readonly isImport: boolean;
};

/**
 * Parses `terraform show -json` of a saved plan strictly (format 1.x, Terraform 1.11 documentation of the JSON output).
 * @throws UserError when the text is not a plan in a format that this version knows.
 */
export function parsePlanJson(text: string): ParsedPlan {
  const plan = parsePlanObject(text);
  const format = plan['format_version'];
  if (typeof format !== 'string' || !/^1\.\d+$/.test(format)) {
    throw unreadablePlan(`format_version ${JSON.stringify(format ?? null)} is not known`);
  }
  if (plan['errored'] === true) throw unreadablePlan('Terraform marked it as errored');
  const changes = (plan['resource_changes'] ?? []) as Json;
  if (!Array.isArray(changes)) throw unreadablePlan('resource_changes is not a list');
  const resources = (changes as readonly Json[]).map(readResource);
  const version = plan['terraform_version'];
  return {
    change:
      plan['complete'] === false
        ? { kind: 'unreadable', what: 'Terraform calls the plan incomplete' }
        : readChange(resources),
    counts: countActions(resources),
    isImport: resources.some(isImported),
    ...(isStateBehind(plan['resource_drift']) ? { isStateBehind: true } : {}),
    terraformVersion: typeof version === 'string' ? version : 'unknown',
  };
}

interface Resource {
  readonly address: string;
  readonly type: string;
  readonly isData: boolean;
  readonly actions: string;
  readonly change: JsonObject;
  readonly reason: string;
}

function readResource(value: Json): Resource {
  const change = isJsonObject(value) ? value['change'] : undefined;
  if (!isJsonObject(value) || !isJsonObject(change)) throw unreadablePlan('a resource change is not an object');
  const { address, type, mode, action_reason: reason } = value;
  const actions = change['actions'];
  if (typeof address !== 'string' || typeof type !== 'string' || !Array.isArray(actions)) {
    throw unreadablePlan('a resource change has no address, type or actions');
  }
  return {
    address,
    type,
    isData: mode === 'data',
    actions: (actions as readonly Json[]).map((action) => JSON.stringify(action).replaceAll('"', '')).join(','),
    change,
    reason: typeof reason === 'string' ? reason : '',
  };
}

function readChange(resources: readonly Resource[]): DefinitionChange {
  const managed = resources.filter(({ isData }) => !isData);
  const foreign = managed.find(({ type, actions }) => type !== stackSetType && actions !== 'no-op');
  if (foreign !== undefined)
    return { kind: 'unreadable', what: `${foreign.address} would be changed (${foreign.actions})` };
  const [stackSet, second] = managed.filter(({ type }) => type === stackSetType);
  // The root always has one: a plan without it does not come from our definition.
  if (stackSet === undefined) return { kind: 'unreadable', what: 'the plan holds no stack set' };
  if (second !== undefined) return { kind: 'unreadable', what: 'the plan holds more than one stack set' };
  return readStackSetChange(stackSet);
}

/** Terraform lists there what a refresh has found, apart from what it plans. */
function isStateBehind(drift: Json | undefined): boolean {
  if (!Array.isArray(drift)) return false;
  return (drift as readonly Json[])
    .map(readResource)
    .filter(({ type, actions }) => type === stackSetType && actions === 'update')
    .some(({ change }) =>
      findDifferingAttributes(change).some((name) => shownAttributes.has(name) && !harmlessAttributes.has(name)),
    );
}

function isImported({ type, change }: Resource): boolean {
  return type === stackSetType && isJsonObject(change['importing']);
}

function readStackSetChange(resource: Resource): DefinitionChange {
  const { address, actions, change, reason } = resource;
  const unknown = findUnknown(change['after_unknown']);
  switch (actions) {
    case 'no-op':
      return isImported(resource)
        ? { kind: 'adopt', current: readStackSetDefinition(change, 'after') }
        : { kind: 'none', current: readStackSetDefinition(change, 'after') };
    case 'create':
      return unknown ?? { kind: 'create', after: readStackSetDefinition(change, 'after') };
    case 'update':
      return unknown ?? readUpdate(resource);
    case 'delete,create':
    case 'create,delete':
      return { kind: 'replace', why: [`${address} must be replaced`, reason].filter((part) => part !== '').join(': ') };
    case 'delete':
      return { kind: 'delete', why: `${address} would be deleted` };
    default:
      return { kind: 'unreadable', what: `${address} has an action this version does not know: ${actions}` };
  }
}

/** A value that Terraform knows only after apply cannot be reviewed. */
function findUnknown(afterUnknown: Json | undefined): DefinitionChange | undefined {
  if (!isJsonObject(afterUnknown)) return undefined;
  const name = Object.entries(afterUnknown).find(([key, value]) => shownAttributes.has(key) && hasUnknown(value))?.[0];
  return name === undefined ? undefined : { kind: 'unreadable', what: `${name} is known only after apply` };
}

function hasUnknown(value: Json): boolean {
  if (value === true) return true;
  if (Array.isArray(value)) return (value as readonly Json[]).some(hasUnknown);
  return isJsonObject(value) && Object.values(value).some(hasUnknown);
}

function readUpdate(resource: Resource): DefinitionChange {
  const { address, change } = resource;
  const differing = findDifferingAttributes(change);
  const unseen = differing.find((name) => !shownAttributes.has(name));
  if (unseen !== undefined)
    return { kind: 'unreadable', what: `${address} would change ${unseen}, which cannot be shown` };
  const after = readStackSetDefinition(change, 'after');
  // Terraform also says "update" when a value only becomes sensitive, and then changes only its state.
  if (differing.length === 0) return { kind: isImported(resource) ? 'adopt' : 'none', current: after };
  const isHarmless = differing.every((name) => harmlessAttributes.has(name));
  if (isHarmless) return { kind: 'preferences-only', ...readSides(change, after) };
  return isImported(resource)
    ? { kind: 'update', before: readImported(change, after), after, isAdoption: true }
    : { kind: 'update', ...readSides(change, after) };
}

/** What is secret on one side is not shown on the other either: most values stay as they are. */
function readSides(
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

function findDifferingAttributes(change: JsonObject): readonly string[] {
  const before = readJsonObject(change['before'], 'before');
  const after = readJsonObject(change['after'], 'after');
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => canonicalJson(before[name] ?? null) !== canonicalJson(after[name] ?? null));
}

function readStackSetDefinition(change: JsonObject, side: 'before' | 'after'): StackSetDefinition {
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
function readImported(change: JsonObject, after: StackSetDefinition): StackSetDefinition {
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

function countActions(resources: readonly Resource[]): TerraformPlan['counts'] {
  const count = (action: string): number =>
    resources.filter(({ actions }) => actions.split(',').includes(action)).length;
  return { add: count('create'), change: count('update'), destroy: count('delete') };
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

function readJsonObject(value: Json | undefined, what: string): JsonObject {
  if (!isJsonObject(value)) throw unreadablePlan(`${what} is not an object`);
  return value;
}

function parsePlanObject(text: string): JsonObject {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (cause) {
    throw unreadablePlan('it is not JSON', cause);
  }
  return readJsonObject(value, 'the plan');
}

function unreadablePlan(why: string, cause?: unknown): UserError {
  return new UserError({
    code: 'terraform-failed',
    what: 'This version cannot read the saved Terraform plan, so nothing is applied.',
    why: `${why}.`,
    next: 'Use a Terraform version that this version of the action supports.',
    cause,
  });
}
