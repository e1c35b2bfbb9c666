import { canonicalJson, isJsonObject, resolveValue, UnresolvableValue } from './template-value.ts';
import type { Json, JsonObject, TemplateScope } from './template-value.ts';

/** One statement of a trust or permission policy, every list sorted. */
export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny';
  /** `iam:PassRole`; with `isNotAction`, everything but these. */
  readonly actions: readonly string[];
  readonly isNotAction: boolean;
  readonly resources: readonly string[];
  readonly isNotResource: boolean;
  /** `AWS:arn:…`, `Service:…`, `Federated:…`, or `*`; empty in a permission policy. */
  readonly principals: readonly string[];
  readonly isNotPrincipal: boolean;
  /** Operator → key → values; the value of `sts:ExternalId` is replaced by `(external id)`. */
  readonly conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export interface InlinePolicy {
  readonly name: string;
  readonly statements: readonly PolicyStatement[];
}

export interface Role {
  readonly logicalId: string;
  /** undefined: CloudFormation makes up a name. */
  readonly roleName: string | undefined;
  readonly path: string;
  readonly maxSessionDurationSeconds: number;
  readonly managedPolicyArns: readonly string[];
  readonly permissionsBoundary: string | undefined;
  readonly trust: readonly PolicyStatement[];
  readonly inlinePolicies: readonly InlinePolicy[];
  readonly tags: Readonly<Record<string, string>>;
}

export interface OtherResource {
  readonly logicalId: string;
  readonly type: string;
  readonly canonicalText: string;
}

/** A template in IAM terms. What could not be read is named, never left out in silence. */
export interface TemplateReading {
  readonly roles: readonly Role[];
  readonly otherResources: readonly OtherResource[];
  readonly unreadable: readonly string[];
}

export const externalIdPlaceholder = '(external id)';

const knownRoleProperties = new Set([
  'AssumeRolePolicyDocument',
  'Description',
  'ManagedPolicyArns',
  'MaxSessionDuration',
  'Path',
  'PermissionsBoundary',
  'Policies',
  'RoleName',
  'Tags',
]);

/** @param templateBody JSON text. @param parameters values by name; defaults of the template fill the rest. */
export function readTemplate(templateBody: string, parameters: Readonly<Record<string, string>>): TemplateReading {
  const template = parseTemplate(templateBody);
  if (template === undefined)
    return { roles: [], otherResources: [], unreadable: ['the template is not a JSON object'] };
  const resources = isJsonObject(template['Resources']) ? template['Resources'] : {};
  const scope = readScope(template, resources, parameters);
  const roles: Role[] = [];
  const otherResources: OtherResource[] = [];
  const unreadable: string[] = [];
  for (const [logicalId, resource] of Object.entries(resources)) {
    const type = isJsonObject(resource) ? resource['Type'] : undefined;
    if (!isJsonObject(resource) || typeof type !== 'string') {
      unreadable.push(`resource ${logicalId} has no type`);
    } else if (type !== 'AWS::IAM::Role') {
      otherResources.push({ logicalId, type, canonicalText: canonicalJson(resource) });
    } else {
      try {
        roles.push(readRole(logicalId, resource, scope));
      } catch (error) {
        if (!(error instanceof UnresolvableValue)) throw error;
        unreadable.push(`role ${logicalId}: ${error.message}`);
      }
    }
  }
  return { roles, otherResources, unreadable };
}

/**
 * Every external id that a trust policy asks for, by role. They are secret: made to be compared, never to be shown.
 * What cannot be resolved is left out, `readTemplate` names it.
 */
export function readExternalIds(templateBody: string, parameters: Readonly<Record<string, string>>): readonly string[] {
  const { trusts, scope } = readTrusts(templateBody, parameters);
  return trusts.flatMap(({ logicalId, trust }) =>
    findExternalIds(resolveKnown(trust, scope)).map((value) => `${logicalId} ${canonicalJson(value)}`),
  );
}

/** The same as plain texts, for whoever hides them; also of a trust policy that cannot be resolved as a whole. */
export function listExternalIds(templateBody: string, parameters: Readonly<Record<string, string>>): readonly string[] {
  const { trusts, scope } = readTrusts(templateBody, parameters);
  const values = trusts.flatMap(({ trust }) => findExternalIds(trust)).map((value) => resolveKnown(value, scope));
  return [...new Set(values.flatMap(readList))].filter((value) => typeof value === 'string');
}

interface Trust {
  readonly logicalId: string;
  readonly trust: Json;
}

function readTrusts(
  templateBody: string,
  parameters: Readonly<Record<string, string>>,
): { readonly trusts: readonly Trust[]; readonly scope: TemplateScope } {
  const template = parseTemplate(templateBody) ?? {};
  const resources = isJsonObject(template['Resources']) ? template['Resources'] : {};
  const trusts = Object.entries(resources).map(([logicalId, resource]) => {
    const properties = isJsonObject(resource) ? resource['Properties'] : undefined;
    return {
      logicalId,
      trust: (isJsonObject(properties) ? properties['AssumeRolePolicyDocument'] : undefined) ?? null,
    };
  });
  return { trusts, scope: readScope(template, resources, parameters) };
}

function resolveKnown(value: Json, scope: TemplateScope): Json {
  try {
    return resolveValue(value, scope);
  } catch (error) {
    if (!(error instanceof UnresolvableValue)) throw error;
    return null;
  }
}

function findExternalIds(value: Json): readonly Json[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(findExternalIds);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (isExternalIdKey(key) ? [inner] : findExternalIds(inner)));
}

function parseTemplate(templateBody: string): JsonObject | undefined {
  try {
    const template = JSON.parse(templateBody) as Json;
    return isJsonObject(template) ? template : undefined;
  } catch {
    return undefined;
  }
}

function readScope(
  template: JsonObject,
  resources: JsonObject,
  given: Readonly<Record<string, string>>,
): TemplateScope {
  const declared = isJsonObject(template['Parameters']) ? Object.entries(template['Parameters']) : [];
  const parameters: Record<string, string> = {};
  const listParameters = new Set<string>();
  const unknown = new Set<string>();
  for (const [name, declaration] of declared) {
    if (!isJsonObject(declaration)) continue;
    const { Type: type, Default: fallback } = declaration;
    // The value is the name of an SSM parameter then, and only CloudFormation knows what that one holds.
    if (typeof type === 'string' && type.startsWith('AWS::SSM::Parameter::')) {
      unknown.add(name);
      continue;
    }
    if (typeof type === 'string' && (type === 'CommaDelimitedList' || type.startsWith('List<')))
      listParameters.add(name);
    if (typeof fallback === 'string' || typeof fallback === 'number') parameters[name] = String(fallback);
  }
  const known = Object.entries({ ...parameters, ...given }).filter(([name]) => !unknown.has(name));
  return { parameters: Object.fromEntries(known), listParameters, logicalIds: new Set(Object.keys(resources)) };
}

function readRole(logicalId: string, resource: JsonObject, scope: TemplateScope): Role {
  if (resource['Condition'] !== undefined) throw new UnresolvableValue('it is created under a condition');
  const properties = resolveValue(resource['Properties'] ?? {}, scope);
  if (!isJsonObject(properties)) throw new UnresolvableValue('it has no properties');
  const unknown = Object.keys(properties).find((name) => !knownRoleProperties.has(name));
  if (unknown !== undefined) throw new UnresolvableValue(`property ${unknown} is not known`);
  const boundary = properties['PermissionsBoundary'] ?? null;
  const name = properties['RoleName'] ?? null;
  return {
    logicalId,
    roleName: name === null ? undefined : readText(name, 'RoleName'),
    path: readText(properties['Path'] ?? '/', 'Path'),
    maxSessionDurationSeconds: readNumber(properties['MaxSessionDuration'] ?? 3600, 'MaxSessionDuration'),
    managedPolicyArns: readTexts(properties['ManagedPolicyArns'] ?? [], 'ManagedPolicyArns').toSorted(),
    permissionsBoundary: boundary === null ? undefined : readText(boundary, 'PermissionsBoundary'),
    trust: readStatements(properties['AssumeRolePolicyDocument'] ?? null, 'AssumeRolePolicyDocument'),
    inlinePolicies: readPolicies(properties['Policies'] ?? []),
    tags: readTags(properties['Tags'] ?? []),
  };
}

function readPolicies(value: Json): readonly InlinePolicy[] {
  return readList(value)
    .map((policy) => {
      if (!isJsonObject(policy)) throw new UnresolvableValue('Policies holds something that is no policy');
      const name = readText(policy['PolicyName'] ?? null, 'PolicyName');
      return { name, statements: readStatements(policy['PolicyDocument'] ?? null, `policy ${name}`) };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

function readTags(value: Json): Readonly<Record<string, string>> {
  const entries = readList(value).map((tag) => {
    if (!isJsonObject(tag)) throw new UnresolvableValue('Tags holds something that is no tag');
    return [readText(tag['Key'] ?? null, 'Key'), readText(tag['Value'] ?? '', 'Value')] as const;
  });
  return Object.fromEntries(entries);
}

function readStatements(document: Json, where: string): readonly PolicyStatement[] {
  if (!isJsonObject(document)) throw new UnresolvableValue(`${where} is no policy document`);
  return readList(document['Statement'] ?? []).map((statement) => readStatement(statement, where));
}

const knownStatementKeys = new Set(
  'Sid Effect Action NotAction Resource NotResource Principal NotPrincipal Condition'.split(' '),
);

function readStatement(statement: Json, where: string): PolicyStatement {
  if (!isJsonObject(statement)) throw new UnresolvableValue(`${where} holds something that is no statement`);
  const unknown = Object.keys(statement).find((key) => !knownStatementKeys.has(key));
  if (unknown !== undefined) throw new UnresolvableValue(`${where}: statement key ${unknown} is not known`);
  const effect = statement['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny')
    throw new UnresolvableValue(`${where}: Effect is neither Allow nor Deny`);
  return {
    effect,
    actions: readTexts(statement['Action'] ?? statement['NotAction'] ?? [], 'Action').toSorted(),
    isNotAction: statement['NotAction'] !== undefined,
    resources: readTexts(statement['Resource'] ?? statement['NotResource'] ?? [], 'Resource').toSorted(),
    isNotResource: statement['NotResource'] !== undefined,
    principals: readPrincipals(statement['Principal'] ?? statement['NotPrincipal'] ?? {}),
    isNotPrincipal: statement['NotPrincipal'] !== undefined,
    conditions: readConditions(statement['Condition'] ?? {}),
  };
}

function readPrincipals(value: Json): readonly string[] {
  if (value === '*') return ['*'];
  if (!isJsonObject(value)) throw new UnresolvableValue('Principal is neither * nor an object');
  return Object.entries(value)
    .flatMap(([kind, names]) => readTexts(names, 'Principal').map((name) => `${kind}:${name}`))
    .sort();
}

function readConditions(value: Json): PolicyStatement['conditions'] {
  if (!isJsonObject(value)) throw new UnresolvableValue('Condition is no object');
  const conditions: Record<string, Record<string, readonly string[]>> = {};
  for (const [operator, keys] of Object.entries(value)) {
    if (!isJsonObject(keys)) throw new UnresolvableValue(`Condition ${operator} is no object`);
    conditions[operator] = Object.fromEntries(
      Object.entries(keys).map(([key, values]) => [
        key,
        isExternalIdKey(key) ? readExternalId(operator, readTexts(values, key)) : readTexts(values, key).toSorted(),
      ]),
    );
  }
  return conditions;
}

/** Operators under which a request without the id is refused; `…IfExists`, `Null` and `StringNot…` let it in. */
const askingOperator = /^(?:ForAnyValue:)?String(?:Equals|EqualsIgnoreCase|Like)$/;

/** Whether a trust statement asks for an external id. */
export function hasExternalId(statement: PolicyStatement): boolean {
  return Object.entries(statement.conditions).some(
    ([operator, keys]) =>
      askingOperator.test(operator) &&
      Object.entries(keys).some(([key, values]) => isExternalIdKey(key) && values.includes(externalIdPlaceholder)),
  );
}

/** A pattern that any id fits asks for none. */
function readExternalId(operator: string, values: readonly string[]): readonly string[] {
  const isAnything = operator.endsWith('StringLike') && values.some((value) => /^[*?]*$/.test(value));
  return [isAnything ? '(any external id)' : externalIdPlaceholder];
}

/** Condition keys are case-insensitive in IAM. */
function isExternalIdKey(key: string): boolean {
  return key.toLowerCase() === 'sts:externalid';
}

function readList(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

function readText(value: Json, where: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new UnresolvableValue(`${where} is no text`);
}

function readTexts(value: Json, where: string): readonly string[] {
  return readList(value).map((item) => readText(item, where));
}

function readNumber(value: Json, where: string): number {
  const number = Number(readText(value, where));
  if (!Number.isInteger(number)) throw new UnresolvableValue(`${where} is no whole number`);
  return number;
}
