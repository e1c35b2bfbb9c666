import { isJsonObject } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';

/** A template as it is written, before anything is resolved. */
export interface TemplateSections {
  readonly whole: JsonObject;
  readonly parameters: JsonObject;
  readonly mappings: JsonObject;
  readonly conditions: JsonObject;
  readonly resources: JsonObject;
}

/** @returns undefined for what is not the JSON text of an object. */
export function parseTemplate(templateBody: string): TemplateSections | undefined {
  const whole = parseJson(templateBody);
  if (!isJsonObject(whole)) return undefined;
  const section = (name: string): JsonObject => {
    const found = whole[name];
    return isJsonObject(found) ? found : {};
  };
  return {
    whole,
    parameters: section('Parameters'),
    mappings: section('Mappings'),
    conditions: section('Conditions'),
    resources: section('Resources'),
  };
}

export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Whether a JSON text has a key twice in one object: one reader takes the first, another the last. */
export function hasDoubledKeys(text: string, parsed: Json): boolean {
  const written = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined);
  return written.length !== countKeys(parsed);
}

/**
 * Whether something is included by `Fn::Transform` beside what is written, such as another section, resource or
 * property. In the properties of a resource each of them is unknown where it stands.
 */
export function hasInclude({ whole, resources }: TemplateSections): boolean {
  const withoutProperties = Object.entries(resources).map(([logicalId, resource]): [string, Json] => [
    logicalId,
    isJsonObject(resource) ? { ...resource, Properties: null } : null,
  ]);
  const rest: JsonObject = { ...whole, Resources: Object.fromEntries(withoutProperties) };
  return hasKey(rest, 'Fn::Transform');
}

function hasKey(value: Json, name: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!Array.isArray(value) && Object.hasOwn(value, name)) return true;
  return (Object.values(value) as readonly Json[]).some((inner) => hasKey(inner, name));
}

function countKeys(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce((sum: number, item) => sum + countKeys(item), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}

/** The name of the intrinsic and its argument, where an object is one: `{ "Ref": … }`, `{ "Fn::Join": … }`. */
export function findIntrinsic(value: JsonObject): readonly [name: string, argument: Json] | undefined {
  const [entry, ...more] = Object.entries(value);
  if (entry === undefined || more.length > 0) return undefined;
  return entry[0] === 'Ref' || entry[0].startsWith('Fn::') ? entry : undefined;
}
