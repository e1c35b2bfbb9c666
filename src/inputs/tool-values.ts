import type { InputName } from './rules.ts';
import { parseEntries, parsePattern, showValue } from './values.ts';
import { inputError } from '../domain/user-error.ts';

/** Whether the file lies inside the workspace once links are followed is seen when it is read. */
export function parseTemplateFile(input: InputName, text: string): string {
  if (/\p{Cc}/u.test(text)) throw inputError(input, `${showValue(text)} holds a control character.`);
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(text)) {
    throw inputError(input, `${showValue(text)} is an absolute path, it has to be relative to the workspace.`);
  }
  if (text.split(/[/\\]/).includes('..')) {
    throw inputError(input, `${showValue(text)} leaves the workspace: .. is not allowed.`);
  }
  return text;
}

/** The type is written into HCL, so nothing but a name may pass; whether there is such a backend, Terraform knows. */
export function parseBackendType(input: InputName, text: string): string {
  return parsePattern(input, text, /^[a-z][a-z0-9_-]{0,63}$/, 'the name of a Terraform backend such as s3 or azurerm');
}

export function parseBackendConfig(input: InputName, text: string): Readonly<Record<string, string>> {
  const config = parseEntries(input, text, {
    separatedBy: 'lines',
    key: /^[A-Za-z_][A-Za-z0-9_-]{0,127}$/,
    keyRule: 'the name of a backend argument: letters, digits, _ and -',
  });
  const empty = Object.keys(config).find((key) => config[key] === '');
  if (empty !== undefined) throw inputError(input, `${showValue(`${empty}=`)} has no value.`);
  return config;
}

/** A name to look for on PATH, or a path. */
export function parseTerraformBinary(input: InputName, text: string): string {
  if (/\p{Cc}/u.test(text)) throw inputError(input, `${showValue(text)} holds a control character.`);
  if (text.startsWith('-')) throw inputError(input, `${showValue(text)} is an option, not a path or a name.`);
  return text;
}

export function parseGithubToken(input: InputName, text: string): string {
  if (/[^!-~]/.test(text)) {
    throw inputError(input, `the value (not shown) holds white space or a character outside ASCII.`);
  }
  return text;
}
