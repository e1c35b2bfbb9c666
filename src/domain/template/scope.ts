import { isJsonObject, memberOf } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { escapeText, symbol, unknown } from './template-text.ts';
import type { TemplateSections } from './template-sections.ts';

/**
 * An `Fn::Equals` that depends on the account or on something unknown: the JSON text of its two resolved sides. A side
 * that is unknown is followed by how it is written, as two unknown texts may be two values.
 */
export type Atom = string;

/** undefined: not decided, so that what depends on it is unknown. */
export type Decide = (atom: Atom) => boolean | undefined;

export interface TemplateOptions {
  /** `aws`, `aws-us-gov`, …; undefined: it stays a symbol. */
  readonly partition?: string | undefined;
  /** Where there is exactly one. */
  readonly region?: string | undefined;
  /** Of one account; undefined: what depends on the account stays a symbol. */
  readonly accountId?: string | undefined;
  /** Of one stack, with its ARN. */
  readonly stackName?: string | undefined;
  readonly stackId?: string | undefined;
  /** Parameters whose values AWS hides: they are unknown, whatever is given or declared. */
  readonly hiddenParameters?: readonly string[] | undefined;
  readonly decide?: Decide | undefined;
}

/** What a value of a template is resolved against. */
export interface Scope {
  /** In the form of resolved texts; a list parameter is a list of them. */
  readonly parameters: ReadonlyMap<string, Json>;
  readonly mappings: JsonObject;
  readonly conditions: JsonObject;
  /** Type of each resource, by its logical id. */
  readonly resourceTypes: ReadonlyMap<string, string>;
  /** Values of pseudo parameters, as far as they are not symbols. */
  readonly pseudoParameters: ReadonlyMap<string, string>;
  readonly decide: Decide;
}

export function createScope(
  sections: TemplateSections,
  given: Readonly<Record<string, string>>,
  options: TemplateOptions = {},
): Scope {
  const { mappings, conditions, resources } = sections;
  const types = Object.entries(resources).map(([logicalId, resource]) => {
    const type = isJsonObject(resource) ? resource['Type'] : undefined;
    return [logicalId, typeof type === 'string' ? type : ''] as const;
  });
  return {
    parameters: readParameters(sections.parameters, given, options.hiddenParameters ?? []),
    mappings,
    conditions,
    resourceTypes: new Map(types),
    pseudoParameters: readPseudoParameters(options),
    decide: options.decide ?? (() => undefined),
  };
}

function readParameters(
  declared: JsonObject,
  given: Readonly<Record<string, string>>,
  hidden: readonly string[],
): ReadonlyMap<string, Json> {
  const names = new Set([...Object.keys(declared), ...Object.keys(given)]);
  return new Map(
    [...names].map((name) => {
      if (hidden.includes(name)) return [name, unknown(`AWS hides the value of parameter ${name}`)];
      return [name, readParameter(name, memberOf(declared, name) ?? {}, memberOf(given, name))];
    }),
  );
}

function readParameter(name: string, declaration: Json, given: string | undefined): Json {
  const type = isJsonObject(declaration) ? declaration['Type'] : undefined;
  const fallback = isJsonObject(declaration) ? declaration['Default'] : undefined;
  // Then the value is the name of an SSM parameter, and only CloudFormation knows what that parameter holds.
  if (typeof type === 'string' && type.startsWith('AWS::SSM::Parameter::')) {
    return unknown(`parameter ${name} is stored in SSM`);
  }
  const value = given ?? (isScalar(fallback) ? String(fallback) : undefined);
  if (value === undefined) return unknown(`parameter ${name} has no value`);
  const isList = typeof type === 'string' && (type === 'CommaDelimitedList' || type.startsWith('List<'));
  return isList ? value.split(',').map((item) => readValue(item.trim())) : readValue(value);
}

function isScalar(value: Json | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function readValue(literal: string): string {
  return literal.includes('{{resolve:') ? unknown(dynamicReference) : escapeText(literal);
}

/** CloudFormation replaces it by a value from elsewhere. */
export const dynamicReference = 'a dynamic reference';

const urlSuffixes: Readonly<Record<string, string>> = {
  aws: 'amazonaws.com',
  'aws-us-gov': 'amazonaws.com',
  'aws-cn': 'amazonaws.com.cn',
};

function readPseudoParameters({
  partition,
  region,
  accountId,
  stackName,
  stackId,
}: TemplateOptions): ReadonlyMap<string, string> {
  const suffix = partition === undefined ? undefined : memberOf(urlSuffixes, partition);
  const names = 'AccountId StackName StackId NotificationARNs Partition Region URLSuffix'.split(' ');
  const known: Readonly<Record<string, string | undefined>> = {
    AccountId: accountId,
    StackName: stackName,
    StackId: stackId,
    Partition: partition,
    Region: region,
    URLSuffix: suffix,
  };
  return new Map(
    names.map((name) => {
      const value = known[name];
      return [`AWS::${name}`, value === undefined ? symbol(`AWS::${name}`) : escapeText(value)];
    }),
  );
}
