import { canonicalJson, isJsonObject, memberOf } from '../json.ts';
import type { Json } from '../json.ts';
import { listExternalIds } from '../iam/external-id.ts';
import { parseTemplate } from './template-sections.ts';
import { textOf } from './template-text.ts';

const hidden = '(hidden)';

/** A shorter secret is only hidden where it is a whole text: it would be a part of many words. */
const shortestPart = 6;

interface Definition {
  readonly templateBody: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** External ids, values of parameters that AWS hides, and of those that are named as sensitive. */
export function listSecrets(
  { templateBody, parameters }: Definition,
  sensitiveParameters: readonly string[],
): readonly string[] {
  const declared = Object.entries(parseTemplate(templateBody)?.parameters ?? {});
  const unechoed = declared.filter(([, declaration]) => isJsonObject(declaration) && isTrue(declaration['NoEcho']));
  const names = [...sensitiveParameters, ...unechoed.map(([name]) => name)];
  const values = names.map((name) => memberOf(parameters, name));
  const defaults = declared
    .filter(([name]) => names.includes(name))
    .map(([, declaration]) => (isJsonObject(declaration) ? declaration['Default'] : undefined));
  const texts = [...values, ...defaults].filter((value) => value !== undefined && value !== '').map(String);
  return [...listExternalIds(templateBody, parameters), ...texts];
}

function isTrue(value: Json | undefined): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

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

function hideInText(text: string, secrets: readonly string[]): string {
  if (secrets.includes(text)) return hidden;
  const long = secrets.filter((secret) => secret.length >= shortestPart).sort((a, b) => b.length - a.length);
  return long.reduce((shown, secret) => shown.replaceAll(secret, hidden), text);
}
