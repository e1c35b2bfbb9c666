import { jsonOrText } from './json.ts';
import { secretPattern } from './text/secret-pattern.ts';
import { UserError } from './user-error.ts';

/** Names under which Terraform's backends and role templates receive values that must stay secret. */
const secretKey =
  /(?:external[-_]?id|secret|password|token|access_?key|secret_?key|encryption_?key|customer_?key|private_?key|client_?key|conn_?str)$/i;

/** Masking a short word would hide it in every log line, and a value that short protects nothing. */
export const shortestHidden = 6;

/** Whether a secret can be looked for in other texts. */
export function isHideable(secret: string): boolean {
  return secret.length >= shortestHidden;
}

/** Whether a value is secret by what it is called: `ApiToken`, and not `RequireToken=true`. */
export function isSecretEntry(key: string, value: string): boolean {
  return secretKey.test(key) && isHideable(value);
}

/**
 * Values of `key=value` lines whose key, or a key in their JSON, says that they are secret; reads malformed text, too.
 * @param named further keys, exactly as they are written.
 */
export function findSecretValues(text: string, named: readonly string[] = []): readonly string[] {
  return text.split(/[\r\n]+/).flatMap((line) => {
    const split = line.indexOf('=');
    const key = line.slice(0, split).trim();
    const value = line.slice(split + 1).trim();
    const isSecret = isSecretEntry(key, value) || (named.includes(key) && isHideable(value));
    return split > 0 ? [...(isSecret ? [value] : []), ...findSecretMembers(value)] : [];
  });
}

/** Texts under secret keys of JSON at any depth, also of JSON with mistakes. */
export function findSecretMembers(text: string): readonly string[] {
  if (!/^[{[]/.test(text)) return [];
  return [...text.matchAll(/"([^"\\]+)"\s*:\s*("(?:[^"\\]|\\.)*")/g)].flatMap(([, key = '', token = '']) => {
    const value = jsonOrText(token);
    return typeof value === 'string' && isSecretEntry(key, value) ? [value] : [];
  });
}

/** As results.html has them. */
export const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A secret in forms that a log may print it in, for the masks of GitHub's runner, which knows Base64 itself: as it is,
 * inside JSON, inside a URL, inside HTML and JSON therein.
 */
export function secretForms(secrets: readonly string[]): readonly string[] {
  const forms = secrets.flatMap((secret) => {
    const json = JSON.stringify(secret).slice(1, -1);
    return [
      secret,
      json,
      encodeURIComponent(secret.toWellFormed()),
      secret.replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character),
      json.replaceAll('<', '\\u003c'),
    ];
  });
  return [...new Set(forms)];
}

/** A text with a mark instead of each text, exactly as it is given. Longest first: one may hold another. */
export function replaceSecrets(text: string, secrets: readonly string[], mark: string): string {
  const longestFirst = secrets.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  return longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, mark), text);
}

/** A text without the secrets, in any form that it holds them. Short ones stay: see above. */
export function hideSecretsIn(text: string, secrets: readonly string[]): string {
  return findSecretPatterns(secrets).reduce((hidden, pattern) => hidden.replaceAll(pattern, '***'), text);
}

/** What finds these secrets in any text, for many texts. Longest first: one may hold another. */
export function findSecretPatterns(secrets: readonly string[]): readonly RegExp[] {
  return secrets
    .filter(isHideable)
    .toSorted((a, b) => b.length - a.length)
    .map(secretPattern);
}

/** The same error without the secrets: one may be in the wrong input or in a text that AWS quotes. */
export function hideSecrets(error: UserError, secrets: readonly string[]): UserError {
  const hide = (text: string): string => hideSecretsIn(text, secrets);
  const { code, what, why, next, cause, isTransient, mustBeReported, operationId } = error;
  return new UserError({
    code,
    what: hide(what),
    ...(why === undefined ? {} : { why: hide(why) }),
    ...(next === undefined ? {} : { next: hide(next) }),
    cause,
    isTransient,
    mustBeReported,
    operationId,
  });
}
