import { markExternalIds } from '../iam/external-id-places.ts';
import type { MarkOf } from '../iam/external-id-places.ts';
import { canonicalJson, isJsonObject, jsonOrText } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { parseTemplate } from '../template/template-sections.ts';
import { findSensitiveParameters } from './definition-secrets.ts';
import type { SecretBearer } from './definition-secrets.ts';

/** A definition with marks in the places of its secrets. */
export interface MarkedDefinition {
  /** A template that is no JSON stays as it is: nothing is known of it. */
  readonly template: Json;
  /** `null` instead of a secret value: no parameter has it otherwise. */
  readonly parameters: Readonly<Record<string, string | null>>;
}

const plainMark: MarkOf = (_, __, noun) => `(${noun})`;

/**
 * What two people may compare or try out who must not learn a secret: it does not depend on any, since each is found by
 * where it stands and never by its value. Secret are the values of sensitive parameters, their defaults and allowed
 * values, and the external ids in the template itself.
 */
export function markSecrets(definition: SecretBearer, markOf: MarkOf = plainMark): MarkedDefinition {
  const { templateBody, parameters } = definition;
  const sections = parseTemplate(templateBody);
  // Also of one that gets no value: its default may be the secret.
  const declared = Object.fromEntries(Object.keys(sections?.parameters ?? {}).map((name) => [name, '']));
  const secret = findSensitiveParameters({ ...definition, parameters: { ...declared, ...parameters } });
  const marked = sections === undefined ? undefined : markExternalIds(sections, markOf);
  return {
    template: marked === undefined ? jsonOrText(templateBody) : markDeclarations(marked, secret, markOf),
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, secret.includes(name) ? null : value]),
    ),
  };
}

/** The secret texts of the template itself, by their places. */
export function placeSecrets(definition: SecretBearer): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  markSecrets(definition, (place, text, noun) => {
    places.set(place, text);
    return noun;
  });
  return places;
}

function markDeclarations(template: JsonObject, secret: readonly string[], markOf: MarkOf): JsonObject {
  const declared = template['Parameters'];
  if (!isJsonObject(declared)) return template;
  const entries = Object.entries(declared).map(([name, parameter]): [string, Json] => [
    name,
    isJsonObject(parameter) && secret.includes(name) ? markDeclaration(parameter, name, markOf) : parameter,
  ]);
  return { ...template, Parameters: Object.fromEntries(entries) };
}

/** That there is a default stays, and how many values are allowed. An empty one is no secret. */
function markDeclaration(parameter: JsonObject, name: string, markOf: MarkOf): JsonObject {
  const markAt = (value: Json, place: string): Json => {
    if (Array.isArray(value)) return (value as readonly Json[]).map((item, index) => markAt(item, `${place}/${index}`));
    return value === '' ? value : markOf(place, canonicalJson(value), 'hidden');
  };
  const entries = Object.entries(parameter).map(([member, value]): [string, Json] => [
    member,
    member === 'Default' || member === 'AllowedValues' ? markAt(value, `Parameters/${name}/${member}`) : value,
  ]);
  return Object.fromEntries(entries);
}
