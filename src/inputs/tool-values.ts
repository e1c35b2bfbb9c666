import type { InputName } from './rules.ts';
import { parseEntries, showValue } from './value-parsers.ts';
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

/**
 * Backends of Terraform 1.11 and OpenTofu 1.10, and `oci`, which is newer. Without `remote`: it needs a block that
 * `key=value` cannot write. Terraform itself would find a wrong name only after the sign-in.
 */
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
  'local',
] as const;

/** The type becomes part of HCL, so this accepts only a name that is known. */
export function parseBackendType(input: InputName, text: string): string {
  if (text === 'remote' || text === 'cloud') {
    throw inputError(
      input,
      `${showValue(text)} needs a block of settings that this action cannot write.`,
      `Use one of ${backendTypes.join(', ')}.`,
    );
  }
  const known = backendTypes.find((type) => type === text);
  if (known === undefined) {
    const next = `Write one of ${backendTypes.join(', ')}.`;
    throw inputError(input, `${showValue(text)} is not the name of a Terraform backend.`, next);
  }
  return known;
}

export function parseBackendConfig(input: InputName, text: string): Readonly<Record<string, string>> {
  const config = parseEntries(input, text, {
    separatedBy: 'lines',
    key: {
      pattern: /^[A-Za-z_][A-Za-z0-9_-]{0,127}$/,
      kind: 'the name of a backend argument',
      next: 'Use letters, digits, underscores and hyphens.',
    },
  });
  const empty = Object.keys(config).find((key) => config[key] === '');
  if (empty !== undefined) {
    throw inputError(input, `${showValue(`${empty}=`)} has no value.`, 'Write a value after =, or remove the entry.');
  }
  return config;
}

/** The name of a program on PATH, or a path. */
export function parseTerraformBinary(input: InputName, text: string): string {
  refuseControlCharacters(input, text);
  if (text.startsWith('-')) {
    throw inputError(input, `${showValue(text)} is an option.`, 'Write the name or the path of a program.');
  }
  return text;
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
