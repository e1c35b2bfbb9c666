import { isJsonObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { readStatements } from './policy.ts';
import type { PolicyStatement } from './policy.ts';
import {
  asList,
  readTemplateNumber,
  readTemplateText,
  readTemplateTexts,
  resolveValue,
  UnresolvableValue,
} from './template-value.ts';
import type { TemplateScope } from './template-value.ts';

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

/** @throws UnresolvableValue for a role that cannot be read as a whole. */
export function readRole(logicalId: string, resource: JsonObject, scope: TemplateScope): Role {
  if (resource['Condition'] !== undefined) throw new UnresolvableValue('it is created under a condition');
  const properties = resolveValue(resource['Properties'] ?? {}, scope);
  if (!isJsonObject(properties)) throw new UnresolvableValue('it has no properties');
  const unknown = Object.keys(properties).find((name) => !knownRoleProperties.has(name));
  if (unknown !== undefined) throw new UnresolvableValue(`property ${unknown} is not known`);
  const boundary = properties['PermissionsBoundary'] ?? null;
  const name = properties['RoleName'] ?? null;
  return {
    logicalId,
    roleName: name === null ? undefined : readTemplateText(name, 'RoleName'),
    path: readTemplateText(properties['Path'] ?? '/', 'Path'),
    maxSessionDurationSeconds: readTemplateNumber(properties['MaxSessionDuration'] ?? 3600, 'MaxSessionDuration'),
    managedPolicyArns: readTemplateTexts(properties['ManagedPolicyArns'] ?? [], 'ManagedPolicyArns').toSorted(),
    permissionsBoundary: boundary === null ? undefined : readTemplateText(boundary, 'PermissionsBoundary'),
    trust: readStatements(properties['AssumeRolePolicyDocument'] ?? null, 'AssumeRolePolicyDocument'),
    inlinePolicies: readPolicies(properties['Policies'] ?? []),
    tags: readTags(properties['Tags'] ?? []),
  };
}

function readPolicies(value: Json): readonly InlinePolicy[] {
  return asList(value)
    .map((policy) => {
      if (!isJsonObject(policy)) throw new UnresolvableValue('Policies holds something that is no policy');
      const name = readTemplateText(policy['PolicyName'] ?? null, 'PolicyName');
      return { name, statements: readStatements(policy['PolicyDocument'] ?? null, `policy ${name}`) };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

function readTags(value: Json): Readonly<Record<string, string>> {
  const entries = asList(value).map((tag) => {
    if (!isJsonObject(tag)) throw new UnresolvableValue('Tags holds something that is no tag');
    return [readTemplateText(tag['Key'] ?? null, 'Key'), readTemplateText(tag['Value'] ?? '', 'Value')] as const;
  });
  return Object.fromEntries(entries);
}
