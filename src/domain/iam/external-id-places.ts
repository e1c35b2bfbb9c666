import { isJsonObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';
import type { TemplateSections } from '../template/template-sections.ts';
import { parseText, symbol } from '../template/template-text.ts';
import { isExternalIdKey } from './policy.ts';
import { parseTextDocument } from './text-document.ts';

/** What stands instead of a secret text. @param place path of the text in the template. @param noun what it is. */
export type MarkOf = (place: string, text: string, noun: string) => string;

interface Work {
  readonly markOf: MarkOf;
  /** Arguments of each `Fn::FindInMap` that gives an external id. */
  readonly lookups: (readonly Json[])[];
  readonly marked: Set<string>;
}

/**
 * A template with marks instead of every text that may be an external id or a part of one, found by where it stands
 * alone: two templates that differ in nothing else are equal afterwards, whatever the values are. What an id means stays:
 * a wildcard is no secret, and a pattern is another noun than an id.
 */
export function markExternalIds({ whole, resources, mappings }: TemplateSections, markOf: MarkOf): JsonObject {
  const work: Work = { markOf, lookups: [], marked: new Set() };
  const marked = search(resources, 'Resources', '', work);
  const lookedUp = work.lookups.reduce<Json>((found, names) => markMapping(found, names, 'Mappings', work), mappings);
  return {
    ...whole,
    ...(isJsonObject(whole['Resources']) ? { Resources: marked } : {}),
    ...(isJsonObject(whole['Mappings']) ? { Mappings: lookedUp } : {}),
  };
}

/** @param parent key of the object that holds the value: the operator of a condition. */
function search(value: Json, place: string, parent: string, work: Work): Json {
  if (typeof value === 'string') return /sts:externalid/i.test(value) ? markDocument(value, place, work) : value;
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map((item, index) => search(item, `${place}/${index}`, parent, work));
  }
  if (!isJsonObject(value)) return value;
  return mapMembers(value, (key, inner) =>
    isExternalIdKey(key) ? mark(inner, `${place}/${key}`, parent, work) : search(inner, `${place}/${key}`, key, work),
  );
}

/** A policy as a text of JSON, or a piece of one. */
function markDocument(text: string, place: string, work: Work): string {
  const document = text.trimStart().startsWith('{') ? parseTextDocument(text) : undefined;
  if (isJsonObject(document)) return JSON.stringify(search(document, place, '', work));
  return text.replaceAll(
    /(sts:externalid[\\"']*\s*:\s*)(\[[^\]]*(?:\]|$)|\\*"(?:[^"\\]|\\.)*(?:"|$))/gi,
    (_, before: string, value: string) => `${before}"${work.markOf(place, value, 'external id')}"`,
  );
}

/** @param operator of the condition. */
function mark(value: Json, place: string, operator: string, work: Work): Json {
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map((item, index) => mark(item, `${place}/${index}`, operator, work));
  }
  if (isJsonObject(value)) {
    return mapMembers(value, (name, argument) => markFunction(name, argument, `${place}/${name}`, operator, work));
  }
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  return markText(String(value), place, operator, work);
}

function markText(text: string, place: string, operator: string, work: Work): string {
  // What Null asks is no id, and what any id fits is none either.
  const isNull = /^null$/i.test(operator) && /^(?:true|false)$/i.test(text);
  if (text === '' || /^[*?]+$/.test(text) || isNull || work.marked.has(place)) return text;
  work.marked.add(place);
  const isPattern = /like(?:ifexists)?$/i.test(operator) && /[*?]/.test(text);
  return work.markOf(place, text, isPattern ? 'pattern as external id' : 'external id');
}

function markFunction(name: string, argument: Json, place: string, operator: string, work: Work): Json {
  const parts = Array.isArray(argument) ? (argument as readonly Json[]) : [argument];
  const markFrom = (first: number): Json =>
    parts.map((part, index) => (index < first ? part : mark(part, `${place}/${index}`, operator, work)));
  switch (name) {
    case 'Ref':
    case 'Fn::GetAtt':
    case 'Fn::ImportValue':
      return argument;
    case 'Fn::Sub': {
      const [text = null, ...variables] = parts;
      const marked = typeof text === 'string' ? markSubstitution(text, `${place}/0`, operator, work) : text;
      const others = variables.map((values, index) => mark(values, `${place}/${index + 1}`, operator, work));
      return Array.isArray(argument) ? [marked, ...others] : marked;
    }
    // Their first argument is the name of a condition, or a number.
    case 'Fn::If':
    case 'Fn::Select':
      return markFrom(1);
    case 'Fn::FindInMap':
      work.lookups.push(parts.slice(0, 3));
      return markFrom(3);
    default:
      return Array.isArray(argument) ? markFrom(0) : mark(argument, place, operator, work);
  }
}

/** The variables stay, what stands around them does not. */
function markSubstitution(text: string, place: string, operator: string, work: Work): string {
  const parts = parseText(text);
  if (!parts.some(({ kind }) => kind === 'literal')) return text;
  const noun = markText(text, place, operator, work);
  return parts.map((part) => (part.kind === 'symbol' ? symbol(part.name) : noun)).join('');
}

/** @param names of the lookup; one that is no literal may be any. */
function markMapping(value: Json, [name, ...others]: readonly Json[], place: string, work: Work): Json {
  if (name === undefined) return mark(value, place, '', work);
  if (!isJsonObject(value)) return value;
  return mapMembers(value, (key, inner) =>
    typeof name !== 'string' || name === key ? markMapping(inner, others, `${place}/${key}`, work) : inner,
  );
}

function mapMembers(object: JsonObject, change: (key: string, value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(key, value)]));
}
