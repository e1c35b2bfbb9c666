import { isJsonObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import { parseTemplate } from '../template/template-sections.ts';
import { isExternalIdKey } from './policy.ts';
import { asList } from './read-policy.ts';

/** From where an external id may come into a trust policy, whatever the conditions of the template decide. */
export interface ExternalIdCarriers {
  /** Parameters whose value is an external id or a part of one. */
  readonly parameters: readonly string[];
  /** Texts of the template itself: literal ids and those in mappings. Secret. */
  readonly texts: readonly string[];
}

interface Found {
  readonly parameters: Set<string>;
  readonly texts: Set<string>;
  readonly mappings: JsonObject;
}

/**
 * Follows references only, and evaluates nothing: what may be an external id must stay hidden also where its value, or
 * the branch that it stands in, cannot be known.
 * @param templateBody JSON text; of anything else nothing is known.
 */
export function findExternalIdCarriers(templateBody: string): ExternalIdCarriers {
  const sections = parseTemplate(templateBody);
  if (sections === undefined) return { parameters: [], texts: [] };
  const found: Found = { parameters: new Set(), texts: new Set(), mappings: sections.mappings };
  for (const resource of Object.values(sections.resources)) {
    const properties = isJsonObject(resource) ? resource['Properties'] : undefined;
    if (isJsonObject(properties)) searchTrust(properties['AssumeRolePolicyDocument'] ?? null, found);
  }
  const declared = Object.keys(sections.parameters);
  return { parameters: declared.filter((name) => found.parameters.has(name)), texts: [...found.texts] };
}

function searchTrust(value: Json, found: Found): void {
  if (typeof value === 'string') {
    // A policy as text: any of its variables may be the id.
    if (/sts:externalid/i.test(value)) addVariables(value, {}, found);
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) searchTrust(item, found);
  } else if (isJsonObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (isExternalIdKey(key)) follow(inner, 'whole', found);
      else searchTrust(inner, found);
    }
  }
}

/** A literal counts only where it is the whole id: a part of one, such as a prefix, may be a word of every text. */
type Place = 'whole' | 'part';

function follow(value: Json, place: Place, found: Found): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) follow(item, place, found);
  } else if (isJsonObject(value)) {
    for (const [key, argument] of Object.entries(value)) followFunction(key, argument, place, found);
  } else if (place === 'whole') {
    addText(value, found);
  }
}

function followFunction(name: string, argument: Json, place: Place, found: Found): void {
  const [first = null, second = null, ...rest] = asList(argument);
  switch (name) {
    case 'Ref':
      if (typeof argument === 'string') found.parameters.add(argument);
      return;
    case 'Fn::Sub':
      if (typeof first === 'string') addVariables(first, second, found);
      return;
    case 'Fn::If':
      follow([second, ...rest], place, found);
      return;
    case 'Fn::FindInMap':
      addMapping(first, second, rest[0] ?? null, found);
      // With a default value as the fourth argument.
      follow(rest.slice(1), place, found);
      return;
    // The first argument is a delimiter or an index.
    case 'Fn::Select':
      follow(second, place, found);
      return;
    case 'Fn::Join':
    case 'Fn::Split':
      follow(second, 'part', found);
      return;
    default:
      follow(argument, 'part', found);
  }
}

/** `${Name}` of a text, and the values that a map gives to its names. */
function addVariables(text: string, variables: Json, found: Found): void {
  for (const [, name = ''] of text.matchAll(/\$\{([^!}][^}]*)\}/g)) found.parameters.add(name.trim());
  if (isJsonObject(variables)) follow(Object.values(variables), 'part', found);
}

/** Every value that the lookup may give: a name that is no literal may be any. */
function addMapping(map: Json, first: Json, second: Json, found: Found): void {
  const values = pick(found.mappings, map)
    .flatMap((mapping) => pick(mapping, first))
    .flatMap((names) => pick(names, second));
  for (const value of values.flatMap(asList)) addText(value, found);
}

function addText(value: Json, { texts }: Found): void {
  if (typeof value === 'string' || typeof value === 'number') texts.add(String(value));
}

function pick(value: Json | undefined, name: Json): readonly Json[] {
  if (!isJsonObject(value)) return [];
  if (typeof name !== 'string') return Object.values(value);
  const member = value[name];
  return member === undefined ? [] : [member];
}
