import { createHash } from 'node:crypto';
import { isObject, membersOf, textOf } from '../../record.ts';
import type { StackResource } from './stack.ts';
import type { Template, TemplateResource } from './template.ts';

/** The place of a deployment: the values of the pseudo parameters. */
export interface StackPlace {
  readonly accountId: string;
  readonly region: string;
  readonly stackId: string;
  readonly stackName: string;
}

export interface ResolvedTemplate {
  readonly resources: readonly StackResource[];
  readonly outputs: Readonly<Record<string, string>>;
}

interface Scope {
  readonly template: Template;
  readonly parameters: Readonly<Record<string, string>>;
  readonly place: StackPlace;
}

/** The value of `AWS::NoValue`: the member or entry that holds it disappears. */
const noValue = Symbol('AWS::NoValue');

/** Evaluates the template's functions for one account. Unknown functions stay as they are. */
export function resolveTemplate(
  template: Template,
  parameters: Readonly<Record<string, string>>,
  place: StackPlace,
): ResolvedTemplate {
  const scope: Scope = { template, parameters, place };
  const logicalIds = Object.entries(template.resources)
    .filter(([, { condition }]) => condition === undefined || holds(scope, { Condition: condition }))
    .map(([logicalId]) => logicalId);
  return {
    resources: logicalIds.map((logicalId) => resolveResource(scope, logicalId)),
    outputs: Object.fromEntries(
      Object.entries(template.outputs)
        .filter(([, output]) => isOutputMade(scope, output))
        .map(([name, output]) => [name, asText(resolve(scope, membersOf(output)['Value']))]),
    ),
  };
}

function isOutputMade(scope: Scope, output: unknown): boolean {
  const condition = membersOf(output)['Condition'];
  return condition === undefined || holds(scope, { Condition: condition });
}

function resolveResource(scope: Scope, logicalId: string): StackResource {
  const resource = scope.template.resources[logicalId];
  return {
    logicalId,
    type: resource?.type ?? '',
    physicalId: physicalId(scope, logicalId),
    properties: membersOf(resolve(scope, resource?.properties)),
  };
}

function resolve(scope: Scope, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((entry) => resolve(scope, entry)).filter((entry) => entry !== noValue);
  }
  if (!isObject(value)) return value;
  const [name, argument, ...others] = Object.entries(value).flat();
  if (others.length === 0 && typeof name === 'string') {
    const call = findFunction(name);
    if (call !== undefined) return call(scope, argument);
  }
  const members = Object.entries(value).map(([member, content]) => [member, resolve(scope, content)] as const);
  return Object.fromEntries(members.filter(([, content]) => content !== noValue));
}

type TemplateFunction = (scope: Scope, argument: unknown) => unknown;

function findFunction(name: string): TemplateFunction | undefined {
  switch (name) {
    case 'Ref':
      return (scope, argument) => reference(scope, String(argument));
    case 'Fn::GetAtt':
      return (scope, argument) => {
        const [logicalId = '', ...attribute] = Array.isArray(argument)
          ? argument.map(String)
          : String(argument).split('.');
        return attributeOf(scope, logicalId, attribute.join('.'));
      };
    case 'Fn::Sub':
      return substitute;
    case 'Fn::Join':
      return (scope, argument) => {
        const [separator, parts] = listOf(argument);
        return listOf(resolve(scope, parts)).map(asText).join(asText(separator));
      };
    case 'Fn::Split':
      return (scope, argument) => {
        const [separator, text] = listOf(argument);
        return asText(resolve(scope, text)).split(asText(separator));
      };
    case 'Fn::Select':
      return (scope, argument) => {
        const [index, list] = listOf(argument);
        return listOf(resolve(scope, list))[Number(resolve(scope, index))];
      };
    case 'Fn::If':
      return (scope, argument) => {
        const [condition, yes, no] = listOf(argument);
        return resolve(scope, holds(scope, { Condition: condition }) ? yes : no);
      };
    case 'Fn::FindInMap':
      return (scope, argument) => {
        const [map = '', first = '', second = ''] = listOf(resolve(scope, argument)).map(asText);
        return membersOf(membersOf(scope.template.mappings[map])[first])[second];
      };
    case 'Fn::Base64':
      return (scope, argument) => Buffer.from(asText(resolve(scope, argument))).toString('base64');
    default:
      return undefined;
  }
}

function holds(scope: Scope, condition: unknown): boolean {
  const [name, argument] = Object.entries(membersOf(condition)).flat();
  switch (name) {
    case 'Condition':
      return holds(scope, scope.template.conditions[String(argument)]);
    case 'Fn::Equals': {
      const [left, right] = listOf(argument).map((side) => asText(resolve(scope, side)));
      return left === right;
    }
    case 'Fn::Not':
      return !listOf(argument).some((inner) => holds(scope, inner));
    case 'Fn::And':
      return listOf(argument).every((inner) => holds(scope, inner));
    case 'Fn::Or':
      return listOf(argument).some((inner) => holds(scope, inner));
    default:
      return false;
  }
}

function reference(scope: Scope, name: string): unknown {
  const parameter = scope.template.parameters[name];
  if (parameter !== undefined) {
    const value = scope.parameters[name] ?? '';
    return isListType(parameter.type) ? value.split(',').map((entry) => entry.trim()) : value;
  }
  return name.startsWith('AWS::') ? pseudoParameter(scope.place, name) : physicalId(scope, name);
}

function isListType(type: string): boolean {
  return type === 'CommaDelimitedList' || type.startsWith('List<') || type.includes('::List<');
}

function pseudoParameter(place: StackPlace, name: string): unknown {
  switch (name) {
    case 'AWS::AccountId':
      return place.accountId;
    case 'AWS::Region':
      return place.region;
    case 'AWS::Partition':
      return partitionOf(place.region);
    case 'AWS::StackId':
      return place.stackId;
    case 'AWS::StackName':
      return place.stackName;
    case 'AWS::URLSuffix':
      return partitionOf(place.region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    default:
      return noValue;
  }
}

export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

function substitute(scope: Scope, argument: unknown): string {
  const [text, own] = Array.isArray(argument) ? (argument as unknown[]) : [argument, {}];
  const variables = membersOf(own);
  return asText(text).replace(/\$\{([^}]+)\}/g, (_whole, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    if (name in variables) return asText(resolve(scope, variables[name]));
    const dot = name.indexOf('.');
    const value = dot === -1 ? reference(scope, name) : attributeOf(scope, name.slice(0, dot), name.slice(dot + 1));
    return asText(value);
  });
}

function attributeOf(scope: Scope, logicalId: string, attribute: string): string {
  const resource = scope.template.resources[logicalId];
  const id = physicalId(scope, logicalId);
  if (attribute !== 'Arn' && attribute !== 'PolicyArn') return `${id}.${attribute}`;
  if (resource?.type === 'AWS::IAM::Role') return iamArn(scope, resource, 'role', id);
  return resource?.type === 'AWS::IAM::InstanceProfile' ? iamArn(scope, resource, 'instance-profile', id) : id;
}

function iamArn(scope: Scope, resource: TemplateResource, kind: string, name: string): string {
  const path = textOf(resolve(scope, resource.properties['Path'])) ?? '/';
  return `arn:${partitionOf(scope.place.region)}:iam::${scope.place.accountId}:${kind}${path}${name}`;
}

/** The properties that name a resource. */
const nameProperties: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
};

/** Its own name, otherwise a generated one that depends only on the stack and the logical id; of a managed policy the ARN. */
function physicalId(scope: Scope, logicalId: string): string {
  const resource = scope.template.resources[logicalId];
  const property = nameProperties[resource?.type ?? ''];
  const given = property === undefined ? undefined : textOf(resolve(scope, resource?.properties[property]));
  const name = given ?? generatedName(scope, logicalId);
  return resource?.type === 'AWS::IAM::ManagedPolicy' ? iamArn(scope, resource, 'policy', name) : name;
}

function generatedName({ place }: Scope, logicalId: string): string {
  const suffix = createHash('sha256').update(`${place.stackId} ${logicalId}`).digest('hex').slice(0, 12);
  return `${place.stackName.slice(0, 24)}-${logicalId.slice(0, 24)}-${suffix.toUpperCase()}`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(',');
  return textOf(value) ?? (value === undefined || value === noValue ? '' : JSON.stringify(value));
}
