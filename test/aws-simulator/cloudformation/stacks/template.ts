import { parseDocument, Scalar } from 'yaml';
import type { CollectionTag, ScalarTag } from 'yaml';
import { isObject, membersOf, textOf } from '../../record.ts';
import { validationError } from './stack-set.ts';

export interface TemplateParameter {
  readonly type: string;
  readonly defaultValue: string | undefined;
  readonly isNoEcho: boolean;
  readonly description: string | undefined;
  readonly definition: Readonly<Record<string, unknown>>;
}

export interface TemplateResource {
  readonly type: string;
  readonly condition: string | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Template {
  readonly description: string | undefined;
  readonly version: string | undefined;
  readonly metadata: unknown;
  readonly parameters: Readonly<Record<string, TemplateParameter>>;
  readonly mappings: Readonly<Record<string, unknown>>;
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly resources: Readonly<Record<string, TemplateResource>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  /** `Transform` entries and the names of `Fn::Transform`. */
  readonly transforms: readonly string[];
}

export const maxTemplateBytes = 51_200;

const shortFunctions = [
  'Base64',
  'Sub',
  'GetAtt',
  'Join',
  'If',
  'Equals',
  'And',
  'Or',
  'Not',
  'Select',
  'Split',
  'FindInMap',
  'ImportValue',
  'GetAZs',
  'Cidr',
  'Transform',
  'Length',
  'ToJsonString',
];

/** Reads a template as CreateStackSet does, JSON or YAML with short tags. Throws ValidationError in AWS's words. */
export function parseTemplate(body: string): Template {
  const document = parseBody(body);
  const resources = membersOf(document['Resources']);
  if (Object.keys(resources).length === 0) {
    throw formatError('At least one Resources member must be defined.');
  }
  const template: Template = {
    description: textOf(document['Description']),
    version: textOf(document['AWSTemplateFormatVersion']),
    metadata: document['Metadata'],
    parameters: mapValues(membersOf(document['Parameters']), parseParameter),
    mappings: membersOf(document['Mappings']),
    conditions: membersOf(document['Conditions']),
    resources: mapValues(resources, parseResource),
    outputs: membersOf(document['Outputs']),
    transforms: findTransforms(document),
  };
  requireReferences(template);
  return template;
}

/** The parsed document with its short tags expanded. Throws ValidationError. */
export function parseBody(body: string): Readonly<Record<string, unknown>> {
  const document = body.trimStart().startsWith('{') ? parseJson(body) : parseYaml(body);
  if (!isObject(document)) throw formatError('unsupported structure.');
  return document;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw formatError('JSON not well-formed. (line 1, column 1)');
  }
}

function parseYaml(body: string): unknown {
  const document = parseDocument(body, { customTags: [...shortTags()], logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
    throw formatError(`YAML not well-formed. (line ${line}, column ${col})`);
  }
  const [unknownTag] = document.warnings;
  if (unknownTag !== undefined) throw formatError('YAML not well-formed. (an unknown tag)');
  return document.toJS();
}

/** Reads `!Sub x` as `{"Fn::Sub": x}`, for scalars, lists and maps. */
function shortTags(): readonly (ScalarTag | CollectionTag)[] {
  const names: readonly (readonly [string, string])[] = [
    ...shortFunctions.map((name) => [`!${name}`, `Fn::${name}`] as const),
    ['!Ref', 'Ref'],
    ['!Condition', 'Condition'],
  ];
  return names.flatMap(([tag, name]): (ScalarTag | CollectionTag)[] => [
    { tag, resolve: (text) => ({ [name]: name === 'Fn::GetAtt' ? splitAttribute(text) : text }) },
    { tag, collection: 'seq', resolve: (list) => new Scalar({ [name]: list.toJSON() as unknown }) },
    { tag, collection: 'map', resolve: (map) => new Scalar({ [name]: map.toJSON() as unknown }) },
  ]);
}

function splitAttribute(text: string): readonly string[] {
  const dot = text.indexOf('.');
  return dot === -1 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}

function parseParameter(value: unknown): TemplateParameter {
  const definition = membersOf(value);
  return {
    type: textOf(definition['Type']) ?? 'String',
    defaultValue: textOf(definition['Default']),
    isNoEcho: String(definition['NoEcho']) === 'true',
    description: textOf(definition['Description']),
    definition,
  };
}

function parseResource(value: unknown, logicalId: string): TemplateResource {
  const definition = membersOf(value);
  const type = textOf(definition['Type']);
  if (type === undefined) {
    throw formatError(`[/Resources/${logicalId}] Every Resources object must contain a Type member.`);
  }
  return { type, condition: textOf(definition['Condition']), properties: membersOf(definition['Properties']) };
}

function findTransforms(document: Readonly<Record<string, unknown>>): readonly string[] {
  const declared = [document['Transform'] ?? []]
    .flat()
    .map((entry) => textOf(entry) ?? textOf(membersOf(entry)['Name']));
  const macros = walk(document).flatMap((node) =>
    'Fn::Transform' in node ? [textOf(membersOf(node['Fn::Transform'])['Name'])] : [],
  );
  return [...declared, ...macros].filter((name) => name !== undefined);
}

function requireReferences(template: Template): void {
  const known = new Set([...Object.keys(template.parameters), ...Object.keys(template.resources)]);
  const named = walk(template.resources).flatMap((node) => {
    const reference = textOf(node['Ref']);
    const attribute = node['Fn::GetAtt'];
    const owner: unknown = Array.isArray(attribute) ? attribute[0] : textOf(attribute)?.split('.')[0];
    return [reference, textOf(owner)].filter((name) => name !== undefined);
  });
  const unknown = [...new Set(named.filter((name) => !name.startsWith('AWS::') && !known.has(name)))];
  if (unknown.length > 0) {
    throw formatError(
      `Unresolved resource dependencies [${unknown.join(', ')}] in the Resources block of the template`,
    );
  }
}

function walk(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(walk);
  return isObject(value) ? [value, ...Object.values(value).flatMap(walk)] : [];
}

function mapValues<T>(
  values: Readonly<Record<string, unknown>>,
  parse: (value: unknown, name: string) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, parse(value, name)]));
}

function formatError(message: string): Error {
  return validationError(`Template format error: ${message}`);
}
