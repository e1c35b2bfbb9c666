import { canonicalJson, isJsonObject } from '../../json.ts';
import type { Json } from '../../json.ts';
import { hideSecretsIn, isHideable, replaceSecrets } from '../../secret-values.ts';
import { parseJson } from '../../template/template-sections.ts';

const mark = '(external id)';
const key = /^sts:externalid$/i;

/**
 * A value that CloudFormation has read in an account, without any external id: neither one that is known nor one that
 * a person has written there, which stands under its condition key.
 * @param path of the value in its property, `/AssumeRolePolicyDocument/Statement/0/Condition`.
 */
export function hideExternalIds(text: string, path: string, secrets: readonly string[]): string {
  if (/sts:externalid/i.test(path)) return mark;
  const hidden = hideByPlace(text);
  const known = replaceSecrets(hidden, secrets.filter(isHideable), mark);
  return hideSecretsIn(known, secrets);
}

/** What only looks like JSON cannot be searched by place: then none of it is shown. */
function hideByPlace(text: string): string {
  if (!/sts:externalid/i.test(text)) return text;
  const parsed = parseJson(text);
  return parsed === undefined || typeof parsed === 'string'
    ? '(not shown: it names an external id)'
    : canonicalJson(hideIn(parsed));
}

function hideIn(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(hideIn);
  if (!isJsonObject(value)) return typeof value === 'string' ? hideByPlace(value) : value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, key.test(name) ? mark : hideIn(inner)]),
  );
}
