import { canonicalJson, isJsonObject } from '../json.ts';
import type { Json } from '../json.ts';
import { isHideable, replaceSecrets } from '../secret-values.ts';
import { textOf } from './template-text.ts';

const hidden = '(hidden)';

/** A value as a text for people, without the secrets. */
export function showValue(value: Json | undefined, secrets: readonly string[]): string | undefined {
  if (value === undefined) return undefined;
  const shown = hideIn(value, secrets);
  return typeof shown === 'string' ? shown : canonicalJson(shown);
}

function hideIn(value: Json, secrets: readonly string[]): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => hideIn(item, secrets));
  if (isJsonObject(value)) {
    const entries = Object.entries(value).map(([key, inner]) => [hideInText(key, secrets), hideIn(inner, secrets)]);
    return Object.fromEntries(entries) as Json;
  }
  const text = value === null ? '' : textOf(value);
  const shown = hideInText(text, secrets);
  return shown === text ? value : shown;
}

/**
 * A short secret is only hidden where it is a whole text: it would be a part of many words. A policy may be a text of
 * JSON, in which it is escaped.
 */
function hideInText(text: string, secrets: readonly string[]): string {
  if (secrets.includes(text)) return hidden;
  const forms = secrets
    .filter(isHideable)
    .flatMap((secret) => [secret, escapeOnce(secret), escapeOnce(escapeOnce(secret))]);
  return replaceSecrets(text, forms, hidden);
}

function escapeOnce(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
