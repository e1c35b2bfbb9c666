import type { InputName } from './rules.ts';
import { parseDurationSeconds, parseWholeNumber, showValue } from './value-parsers.ts';
import { inputError } from '../domain/user-error.ts';

/** As the output `digest` of a plan has it. */
export function parseDigest(input: InputName, text: string): string {
  if (!/^sha256:[0-9a-f]{64}$/.test(text)) {
    throw inputError(
      input,
      `${showValue(text)} is not sha256: and 64 hexadecimal digits.`,
      'Pass the output `digest` of the plan that was approved.',
    );
  }
  return text;
}

/** The reader of the file follows links and then checks that it is inside the workspace. */
export function parseTemplateFile(input: InputName, text: string): string {
  refuseControlCharacters(input, text);
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(text)) {
    throw inputError(input, `${showValue(text)} is not a relative path.`, 'Write a path relative to the workspace.');
  }
  if (text.split(/[/\\]/).includes('..')) {
    throw inputError(input, `${showValue(text)} could leave the workspace.`, 'Write a path without .. in it.');
  }
  return text;
}

/** Backends of Terraform 1.11, and `oci`, which is newer. Terraform would find a wrong name only after the sign-in. */
const backendTypes = [
  's3',
  'azurerm',
  'gcs',
  'http',
  'kubernetes',
  'pg',
  'consul',
  'cos',
  'oss',
  'oci',
  'remote',
  'local',
] as const;

/** The type becomes part of HCL, so this accepts only a name that is known. */
export function parseBackendType(input: InputName, text: string): string {
  if (text === 'cloud') {
    throw inputError(
      input,
      `${showValue(text)} is a block of Terraform and not a backend, so this action cannot use it.`,
      'Write remote, with organization=NAME and workspaces={"name":"NAME"} in backend-config, or another backend.',
    );
  }
  const known = backendTypes.find((type) => type === text);
  if (known === undefined) {
    const next = `Write one of ${backendTypes.join(', ')}.`;
    throw inputError(input, `${showValue(text)} is not the name of a Terraform backend.`, next);
  }
  return known;
}

/** A directory, absolute or relative to the workspace, or Terraform's network mirror. @returns a URL with a slash at its end. */
export function parseProviderMirror(input: InputName, text: string): string {
  refuseControlCharacters(input, text);
  if (!/^[A-Za-z][A-Za-z0-9+.-]+:\/\//.test(text)) return parseMirrorDirectory(input, text);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw inputError(
      input,
      `${showValue(hideUserInfo(text))} is not the https URL of a mirror.`,
      'Write a URL such as https://mirror.example.com/providers/, or a directory.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw inputError(
      input,
      `the URL of ${showValue(url.host)} has a user name or a password.`,
      'Remove it, and pass a token as the environment variable TF_TOKEN_ and the host.',
    );
  }
  return withSlash(url);
}

function withSlash({ href }: URL): string {
  return href.endsWith('/') ? href : `${href}/`;
}

function parseMirrorDirectory(input: InputName, text: string): string {
  // Terraform's CLI configuration would look for the end of such a template.
  if (!text.includes('${') && !text.startsWith('~')) return text;
  throw inputError(
    input,
    `${showValue(text)} is not the path of a directory.`,
    'Write a path that is absolute or relative to the workspace, without ~ and ${.',
  );
}

function hideUserInfo(text: string): string {
  return text.replace(/\/\/[^/]*@/, '//***@');
}

/** The name of a program on PATH, or a path. */
export function parseTerraformBinary(input: InputName, text: string): string {
  refuseControlCharacters(input, text);
  if (text.startsWith('-')) {
    throw inputError(input, `${showValue(text)} is an option.`, 'Write the name or the path of a program.');
  }
  return text;
}

const versionPart = String.raw`(?:0|[1-9]\d*|[xX*])`;
const comparator = String.raw`(?:[~^=]|[<>]=?)?\s*v?${versionPart}(?:\.${versionPart}){0,2}(?:-[0-9A-Za-z.-]+)?`;
const separator = String.raw`(?:\s*(?:,|\|\|)\s*|\s+(?:-\s+)?)`;
const versionRange = new RegExp(`^${comparator}(?:${separator}${comparator})*$`);

/**
 * A version or a range, as npm writes it; commas may separate its parts, as Terraform writes it. The package that
 * understands ranges is loaded when one is needed (terraform/install/version-range.ts).
 * @returns a range of npm.
 */
export function parseTerraformVersion(input: InputName, text: string): string {
  refuseControlCharacters(input, text);
  if (text.includes('~>')) {
    const problem = `${showValue(text)} has two meanings: to Terraform, ~> 1.11 allows 1.12, and to npm it does not.`;
    throw inputError(input, problem, 'Write ~1.11 for 1.11 alone, or ^1.11 for every 1 from 1.11 on.');
  }
  if (versionRange.test(text)) return text.replaceAll(',', ' ');
  throw inputError(
    input,
    `${showValue(text)} is not a version, and not a range of versions.`,
    'Write a version such as 1.11.4, or a range such as ~1.11 or >= 1.11, < 2.',
  );
}

/** @returns a URL with a slash at its end. */
export function parseTerraformMirror(input: InputName, text: string): string {
  refuseControlCharacters(input, text);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal = url !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const isAllowed = url?.protocol === 'https:' || (isLocal && url.protocol === 'http:');
  if (!isAllowed || url.search !== '' || url.hash !== '') {
    throw inputError(
      input,
      `${showValue(hideUserInfo(text))} is not the https URL of a mirror.`,
      'Write a URL such as https://mirror.example.com/hashicorp/, below which terraform/1.11.4/ is.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    const problem = `the URL of ${showValue(url.host)} has a user name or a password.`;
    throw inputError(input, problem, 'Remove it: the action signs in to no mirror of Terraform.');
  }
  return withSlash(url);
}

export function parseGithubToken(input: InputName, text: string): string {
  if (/[^!-~]/.test(text)) {
    throw inputError(
      input,
      'the value (not shown) contains white space or a character outside ASCII.',
      'Omit it to use the token of the job.',
    );
  }
  return text;
}

function refuseControlCharacters(input: InputName, text: string): void {
  if (!/\p{Cc}/u.test(text)) return;
  throw inputError(input, `${showValue(text)} contains a control character.`, 'Remove it.');
}

/** Longest job of a self-hosted runner, and so the longest possible wait. */
const longestJobSeconds = 5 * 24 * 3600;

/** @returns ms. */
export function parseWaitMs(input: InputName, text: string): number {
  const limits = { minSeconds: 1, maxSeconds: longestJobSeconds, range: 'from 1s to 120h' };
  return parseDurationSeconds(input, text, limits) * 1000;
}

/** Minutes, as in a workflow. @returns ms. */
export function parseJobTimeoutMs(input: InputName, text: string): number {
  return parseWholeNumber(input, text, { min: 1, max: longestJobSeconds / 60, unit: 'minutes' }) * 60_000;
}
