import { isJsonObject } from '../json.ts';
import type { Json } from '../json.ts';

/** A value that this reader cannot know for certain: an unknown intrinsic, a condition, a missing parameter. */
export class UnresolvableValue extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'UnresolvableValue';
  }
}

export interface TemplateScope {
  readonly parameters: Readonly<Record<string, string>>;
  /** Parameters declared as lists; their value is split at commas. */
  readonly listParameters: ReadonlySet<string>;
  readonly logicalIds: ReadonlySet<string>;
}

/**
 * Replaces intrinsics by values. A value that only the account knows stays readable as `${AWS::AccountId}` or
 * `${Role.Arn}`.
 * @throws UnresolvableValue for what cannot be known before CloudFormation runs.
 */
export function resolveValue(value: Json, scope: TemplateScope): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => resolveListItem(item, scope));
  if (!isJsonObject(value)) return knownScalar(value);
  const keys = Object.keys(value);
  const [intrinsic] = keys;
  if (keys.length === 1 && intrinsic !== undefined && (intrinsic === 'Ref' || intrinsic.startsWith('Fn::'))) {
    return knownScalar(resolveIntrinsic(intrinsic, value[intrinsic] ?? null, scope));
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolveValue(inner, scope)]));
}

/** CloudFormation replaces a dynamic reference by a value from elsewhere. */
function knownScalar(value: Json): Json {
  if (typeof value === 'string' && value.includes('{{resolve:')) {
    throw new UnresolvableValue('a dynamic reference cannot be resolved before CloudFormation runs');
  }
  return value;
}

/**
 * A list parameter inside a list is spliced in, as CloudFormation's own lists of principals behave in IAM documents.
 */
function resolveListItem(item: Json, scope: TemplateScope): readonly Json[] {
  const resolved = resolveValue(item, scope);
  return Array.isArray(resolved) ? (resolved as readonly Json[]) : [resolved];
}

function resolveIntrinsic(intrinsic: string, argument: Json, scope: TemplateScope): Json {
  switch (intrinsic) {
    case 'Ref':
      return resolveRef(argument, scope);
    case 'Fn::Sub':
      return resolveSub(argument, scope);
    case 'Fn::Join':
      return resolveJoin(argument, scope);
    case 'Fn::GetAtt':
      return resolveGetAtt(argument);
    case 'Fn::Split':
    case 'Fn::Select':
    case 'Fn::If':
    default:
      throw new UnresolvableValue(`${intrinsic} cannot be resolved before CloudFormation runs`);
  }
}

function resolveRef(name: Json, scope: TemplateScope): Json {
  if (typeof name !== 'string') throw new UnresolvableValue('Ref without a name');
  if (name === 'AWS::NoValue') return null;
  if (name.startsWith('AWS::') || scope.logicalIds.has(name)) return `\${${name}}`;
  const value = scope.parameters[name];
  if (value === undefined) throw new UnresolvableValue(`Ref to ${name}, which has no value`);
  knownScalar(value);
  if (!scope.listParameters.has(name)) return value;
  return value.split(',').map((item) => item.trim());
}

function resolveSub(argument: Json, scope: TemplateScope): string {
  const [text, variables = {}] = Array.isArray(argument) ? (argument as readonly Json[]) : [argument];
  if (typeof text !== 'string' || !isJsonObject(variables)) throw new UnresolvableValue('Fn::Sub without a text');
  return text.replaceAll(/\$\{([^}]*)\}/g, (whole, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    const variable = variables[name];
    if (variable !== undefined) return asText(resolveValue(variable, scope));
    if (name.includes('.') || name.startsWith('AWS::') || scope.logicalIds.has(name)) return whole;
    return asText(resolveRef(name, scope));
  });
}

function resolveJoin(argument: Json, scope: TemplateScope): string {
  const [delimiter, list] = Array.isArray(argument) ? (argument as readonly Json[]) : [];
  const items = list === undefined ? undefined : resolveValue(list, scope);
  if (typeof delimiter !== 'string' || !Array.isArray(items)) throw new UnresolvableValue('Fn::Join without a list');
  return (items as readonly Json[]).map(asText).join(delimiter);
}

function resolveGetAtt(argument: Json): string {
  const path = Array.isArray(argument) ? (argument as readonly Json[]).map(asText).join('.') : argument;
  if (typeof path !== 'string') throw new UnresolvableValue('Fn::GetAtt without a name');
  return `\${${path}}`;
}

function asText(value: Json): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map(asText).join(',');
  throw new UnresolvableValue('an object where a text is expected');
}

export function asList(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

export function readTemplateText(value: Json, where: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new UnresolvableValue(`${where} is no text`);
}

export function readTemplateTexts(value: Json, where: string): readonly string[] {
  return asList(value).map((item) => readTemplateText(item, where));
}

export function readTemplateNumber(value: Json, where: string): number {
  const number = Number(readTemplateText(value, where));
  if (!Number.isInteger(number)) throw new UnresolvableValue(`${where} is no whole number`);
  return number;
}
