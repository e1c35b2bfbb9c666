import { canonicalJson, isJsonObject, jsonOrText } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';

/**
 * The canonical intent with the template as a hash of each of its parts: enough to say later what differs, and no
 * longer than a screen.
 * @param intent as `canonicalIntent` writes it. @param sha256 gives hexadecimal digits.
 */
export function outlineIntent(intent: string, sha256: (text: string) => string): JsonObject {
  const whole = jsonOrText(intent);
  if (!isJsonObject(whole) || !isJsonObject(whole['definition'])) return isJsonObject(whole) ? whole : {};
  const { templateBody = null, ...definition } = whole['definition'];
  return { ...whole, definition: { ...definition, template: outlineTemplate(templateBody, sha256) } };
}

function outlineTemplate(template: Json, sha256: (text: string) => string): Json {
  const hash = (part: Json): string => sha256(canonicalJson(part)).slice(0, 12);
  if (!isJsonObject(template)) return hash(template);
  return Object.fromEntries(
    Object.entries(template).map(([section, content]) => [
      section,
      isJsonObject(content) ? mapValues(content, hash) : hash(content),
    ]),
  );
}

function mapValues(object: JsonObject, map: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]));
}

/** What differs between two outlines, a line each, in their order. */
export function describeIntentChange(before: Json, after: Json): readonly string[] {
  return compare('', before, after);
}

function compare(path: string, before: Json | undefined, after: Json | undefined): readonly string[] {
  if (isJsonObject(before) && isJsonObject(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => compare(path === '' ? name : `${path}.${name}`, before[name], after[name]));
  }
  if (before !== undefined && after !== undefined && canonicalJson(before) === canonicalJson(after)) return [];
  const isPart = path.startsWith('definition.template');
  if (before === undefined) return [`${path} is added${isPart ? '' : ` (${show(after)})`}`];
  if (after === undefined) return [`${path} is removed`];
  return [isPart ? `${path} differs` : `${path} ${show(before)} becomes ${show(after)}`];
}

const longestShown = 80;

function show(value: Json | undefined): string {
  const text = value === undefined ? '' : canonicalJson(value);
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}
