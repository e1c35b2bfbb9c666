import { canonicalJson, isJsonObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { readRole } from './role.ts';
import type { Role } from './role.ts';
import { UnresolvableValue } from './template-value.ts';
import type { TemplateScope } from './template-value.ts';

export interface OtherResource {
  readonly logicalId: string;
  readonly type: string;
  readonly canonicalText: string;
}

/** A template in IAM terms. What could not be read is named, never silently omitted. */
export interface TemplateReading {
  readonly roles: readonly Role[];
  readonly otherResources: readonly OtherResource[];
  readonly unreadable: readonly string[];
}

/** @param templateBody JSON text. @param parameters values by name; defaults of the template fill the rest. */
export function readTemplate(templateBody: string, parameters: Readonly<Record<string, string>>): TemplateReading {
  const template = parseTemplateBody(templateBody);
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

export function parseTemplateBody(templateBody: string): JsonObject | undefined {
  try {
    const template = JSON.parse(templateBody) as Json;
    return isJsonObject(template) ? template : undefined;
  } catch {
    return undefined;
  }
}

export function readScope(
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
    // Then the value is the name of an SSM parameter, and only CloudFormation knows what that parameter holds.
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
