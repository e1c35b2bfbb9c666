import { isJsonObject, jsonOrText } from '../json.ts';
import type { Json, JsonObject } from '../json.ts';

/** @param value JSON text, or a member of JSON. @returns undefined when it is no JSON object. */
export function readObject(value: Json | undefined): JsonObject | undefined {
  const parsed = typeof value === 'string' ? jsonOrText(value) : value;
  return isJsonObject(parsed) ? parsed : undefined;
}

export function isText(value: Json | undefined): value is string {
  return typeof value === 'string';
}

export function isTexts(value: Json | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((each: Json) => typeof each === 'string');
}

/** A number of GitHub's: a run, an attempt, a pull request, a comment. */
export function isCount(value: Json | undefined): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

/** A commit or a SHA-256. */
export function isHex(value: Json | undefined): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}
