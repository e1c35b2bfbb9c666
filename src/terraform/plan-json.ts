import type { DefinitionChange, TerraformPlan } from '../domain/stack-set/stack-set-definition.ts';
import { canonicalJson, isJsonObject } from '../domain/json.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import {
  readImported,
  readJsonObject,
  readSides,
  readStackSetDefinition,
  unreadablePlan,
} from './planned-definition.ts';

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

function findDifferingAttributes(change: JsonObject): readonly string[] {
  const before = readJsonObject(change['before'], 'before');
  const after = readJsonObject(change['after'], 'after');
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => canonicalJson(before[name] ?? null) !== canonicalJson(after[name] ?? null));
}

function countActions(resources: readonly Resource[]): TerraformPlan['counts'] {
  const count = (action: string): number =>
    resources.filter(({ actions }) => actions.split(',').includes(action)).length;
  return { add: count('create'), change: count('update'), destroy: count('delete') };
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
