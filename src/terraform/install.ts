import { access, constants, stat } from 'node:fs/promises';
import { basename, delimiter, dirname, isAbsolute, join, resolve } from 'node:path';

import { getExecOutput } from '@actions/exec';

import { UserError } from '../domain/user-error.ts';

export interface TerraformBinary {
  /** Absolute path. */
  readonly path: string;
  readonly product: 'Terraform' | 'OpenTofu';
  readonly version: string;
}

/** `use_lockfile` of the s3 backend: stable from Terraform 1.11, in OpenTofu from 1.10. */
const oldestVersions = { Terraform: '1.11.0', OpenTofu: '1.10.0' } as const;

const installHint =
  'Install it before this step: `uses: hashicorp/setup-terraform` with `terraform_wrapper: false` (hosted runners carry none).';

/** Finds the binary that `terraform-binary` names and asks for its version (no provider is loaded, about 0.05 s). */
export async function findTerraform(
  nameOrPath: string,
  environment: Readonly<Record<string, string>>,
): Promise<TerraformBinary> {
  const found = await locate(nameOrPath, environment['PATH'] ?? '');
  if (found === undefined) {
    throw new UserError({
      code: 'terraform-missing',
      what: `terraform-binary: no executable \`${nameOrPath}\` on PATH.`,
      next: installHint,
    });
  }
  const path = await unwrap(found);
  const { exitCode, stdout, stderr } = await askVersion(path, environment);
  const [, product, version] = /^(Terraform|OpenTofu) v(\d+\.\d+\.\d+\S*)/m.exec(stdout) ?? [];
  if (exitCode !== 0 || version === undefined || (product !== 'Terraform' && product !== 'OpenTofu')) {
    throw new UserError({
      code: 'terraform-missing',
      what: `terraform-binary: \`${nameOrPath} version\` did not answer as Terraform does (exit code ${exitCode}).`,
      why: firstLine(stderr),
      next: installHint,
    });
  }
  if (isOlder(version, oldestVersions[product])) {
    throw new UserError({
      code: 'terraform-missing',
      what: `terraform-binary: ${product} ${version} is too old, ${oldestVersions[product]} or newer is needed.`,
      next: installHint,
    });
  }
  return { path, product, version };
}

function askVersion(
  path: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  const options = { cwd: dirname(path), env: { ...environment }, silent: true, ignoreReturnCode: true };
  // Unquoted, the toolkit would split the path at its spaces. A file that is no program cannot even be started.
  return getExecOutput(`"${path}"`, ['version'], options).catch((error: unknown) => ({
    exitCode: 126,
    stdout: '',
    stderr: error instanceof Error ? error.message : String(error),
  }));
}

/** setup-terraform's wrapper is a script beside the real `terraform-bin` (setup-opentofu's beside `tofu-bin`). */
async function unwrap(path: string): Promise<string> {
  const real = join(dirname(path), `${basename(path)}-bin`);
  return (await isExecutable(real)) ? real : path;
}

async function locate(nameOrPath: string, searchPath: string): Promise<string | undefined> {
  if (isAbsolute(nameOrPath) || nameOrPath.includes('/')) {
    const path = resolve(nameOrPath);
    return (await isExecutable(path)) ? path : undefined;
  }
  for (const directory of searchPath.split(delimiter)) {
    const path = join(directory, nameOrPath);
    if (directory !== '' && (await isExecutable(path))) return path;
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** A pre-release counts as its release: `1.11.0-beta1` has what 1.11.0 has. */
export function isOlder(version: string, oldest: string): boolean {
  const parts = (text: string): readonly number[] => text.split('-', 1)[0]?.split('.').map(Number) ?? [];
  const given = parts(version);
  for (const [index, part] of parts(oldest).entries()) {
    const difference = (given[index] ?? 0) - part;
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
