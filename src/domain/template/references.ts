import { canonicalJson, isJsonObject, memberOf } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { holds, resolveValue } from './resolve-value.ts';
import type { Scope } from './scope.ts';
import type { TemplateSections } from './template-sections.ts';
import { listUnknown, textOf } from './template-text.ts';

/** A template with what it is resolved with. */
export interface ScopedTemplate {
  readonly sections: TemplateSections;
  readonly given: Readonly<Record<string, string>>;
  /** Decides nothing: what depends on the account is compared as it is written. */
  readonly scope: Scope;
}

/**
 * A text that is equal for two values only where CloudFormation would make the same of both: the resolved value, and
 * where a part of it is unknown, all that is written and referenced there. For comparison only: it may hold secrets.
 */
export function resolvedText(value: Json, template: ScopedTemplate): string {
  const resolved = resolveValue(value, template.scope);
  const text = canonicalJson(scalarsAsTexts(resolved ?? '${AWS::NoValue}'));
  return `${text}${listUnknown(resolved).length === 0 ? '' : referencesText(value, template)}`;
}

/** The same for a resource, where each property stands for itself. */
export function resourceFingerprint(resource: JsonObject, template: ScopedTemplate): string {
  const { Properties: properties = {}, Condition: condition, ...rest } = resource;
  const members = isJsonObject(properties) ? properties : { '': properties };
  const prints = (values: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, resolvedText(value, template)]));
  const exists = holds(condition, template.scope);
  const existence = exists ?? referencesText(condition ?? null, template);
  return canonicalJson([prints(rest), prints(members), existence]);
}

/** Value and all that it names, as written, as one text. */
export function referencesText(value: Json, template: ScopedTemplate): string {
  return canonicalJson(withReferences(value, template));
}

/** CloudFormation takes `3600` and `"3600"` for one value. */
function scalarsAsTexts(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(scalarsAsTexts);
  if (isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, scalarsAsTexts(inner)]));
  }
  return value === null ? value : textOf(value);
}

/** Any word that is the name of something counts. */
function withReferences(value: Json, { sections, given }: ScopedTemplate): JsonObject {
  const found: Record<string, Json> = { '': value };
  const pending = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const name of listWords(next)) {
      if (Object.hasOwn(found, name)) continue;
      const meanings = [
        memberOf(sections.parameters, name),
        memberOf(given, name),
        memberOf(sections.mappings, name),
        memberOf(sections.conditions, name),
        memberOf(sections.resources, name),
      ].map((meaning) => meaning ?? null);
      if (meanings.every((meaning) => meaning === null)) continue;
      found[name] = meanings;
      pending.push(meanings);
    }
  }
  return found;
}

function listWords(value: Json): readonly string[] {
  if (typeof value === 'string') return value.match(/[A-Za-z\d]+/g) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listWords);
}
