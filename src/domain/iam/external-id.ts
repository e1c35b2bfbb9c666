import { isJsonObject, canonicalJson } from '../json.ts';
import type { Json } from '../json.ts';
import { isExternalIdKey } from './policy.ts';
import { parseTemplateBody, readScope } from './template.ts';
import { asList, resolveValue, UnresolvableValue } from './template-value.ts';
import type { TemplateScope } from './template-value.ts';

/**
 * Every external id that a trust policy asks for, by role. They are secret: for comparison only, never to be shown.
 * Values that cannot be resolved are left out; `readTemplate` names them.
 */
export function readExternalIds(templateBody: string, parameters: Readonly<Record<string, string>>): readonly string[] {
  const { trusts, scope } = readTrusts(templateBody, parameters);
  return trusts.flatMap(({ logicalId, trust }) =>
    findExternalIds(resolveKnown(trust, scope)).map((value) => `${logicalId} ${canonicalJson(value)}`),
  );
}

/** The same as plain texts, for the code that hides them; also of a trust policy that cannot be resolved as a whole. */
export function listExternalIds(templateBody: string, parameters: Readonly<Record<string, string>>): readonly string[] {
  const { trusts, scope } = readTrusts(templateBody, parameters);
  const values = trusts.flatMap(({ trust }) => findExternalIds(trust)).map((value) => resolveKnown(value, scope));
  return [...new Set(values.flatMap(asList))].filter((value) => typeof value === 'string');
}

interface Trust {
  readonly logicalId: string;
  readonly trust: Json;
}

function readTrusts(
  templateBody: string,
  parameters: Readonly<Record<string, string>>,
): { readonly trusts: readonly Trust[]; readonly scope: TemplateScope } {
  const template = parseTemplateBody(templateBody) ?? {};
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
