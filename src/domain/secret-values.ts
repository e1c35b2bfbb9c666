import { UserError } from './user-error.ts';

/** Names under which Terraform's backends and role templates receive values that must stay secret. */
const secretKey =
  /(?:external[-_]?id|secret|password|token|access_?key|secret_?key|encryption_?key|customer_?key|private_?key|client_?key|conn_?str)$/i;

/** Masking a short word would hide it in every log line, and a value that short protects nothing. */
const shortestHidden = 6;

/** Values of `key=value` lines whose key says that they are secret; reads malformed text, too. */
export function findSecretValues(text: string): readonly string[] {
  return text.split(/[\r\n]+/).flatMap((line) => {
    const split = line.indexOf('=');
    const value = line.slice(split + 1).trim();
    return split > 0 && secretKey.test(line.slice(0, split).trim()) && value.length >= shortestHidden ? [value] : [];
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

/** A secret in each form it could be printed in: as it is, inside JSON, inside a URL, inside HTML and JSON therein. */
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

/** A text without the secrets, in any form that it holds them. Short ones stay: see above. */
export function hideSecretsIn(text: string, secrets: readonly string[]): string {
  const forms = secretForms(secrets.filter((secret) => secret.length >= shortestHidden));
  // Longest first: one form may hold another.
  return forms.toSorted((a, b) => b.length - a.length).reduce((hidden, form) => hidden.replaceAll(form, '***'), text);
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
