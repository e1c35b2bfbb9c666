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

/** `use_lockfile` of the s3 backend is stable since Terraform 1.11 and exists since OpenTofu 1.10. */
const oldestVersions = { Terraform: '1.11.0', OpenTofu: '1.10.0' } as const;

const installAdvice =
  'Install Terraform in an earlier step: `uses: hashicorp/setup-terraform` with `terraform_wrapper: false` (hosted runners do not have it).';

/** Finds the binary that `terraform-binary` names and asks for its version, which loads no provider (about 0.05 s). */
export async function findTerraform(
  nameOrPath: string,
  environment: Readonly<Record<string, string>>,
): Promise<TerraformBinary> {
  const found = await locate(nameOrPath, environment['PATH'] ?? '');
  if (found === undefined) {
    throw new UserError({
      code: 'terraform-missing',
      what: `terraform-binary: \`${nameOrPath}\` is not an executable${isPath(nameOrPath) ? ' file' : ' on PATH'}.`,
      next: installAdvice,
    });
  }
  const path = await unwrap(found);
  const { exitCode, stdout, stderr } = await askVersion(path, environment);
  const [, product, version] = /^(Terraform|OpenTofu) v(\d+\.\d+\.\d+\S*)/m.exec(stdout) ?? [];
  if (exitCode !== 0 || version === undefined || (product !== 'Terraform' && product !== 'OpenTofu')) {
    throw new UserError({
      code: 'terraform-missing',
      what: `terraform-binary: \`${nameOrPath} version\` did not answer like Terraform (exit code ${exitCode}).`,
      why: firstLine(stderr),
      next: installAdvice,
    });
  }
  if (isOlder(version, oldestVersions[product])) {
    throw new UserError({
      code: 'terraform-missing',
      what: `terraform-binary: ${product} ${version} is too old. The action needs ${oldestVersions[product]} or newer.`,
      next: installAdvice,
    });
  }
  return { path, product, version };
}

function askVersion(
  path: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  const options = { cwd: dirname(path), env: { ...environment }, silent: true, ignoreReturnCode: true };
  // Without quotes the toolkit would split the path at spaces. A file that is not a program cannot be started.
  return getExecOutput(`"${path}"`, ['version'], options).catch((error: unknown) => ({
    exitCode: 126,
    stdout: '',
    stderr: error instanceof Error ? error.message : String(error),
  }));
}

/** The wrapper of setup-terraform is a script next to the real `terraform-bin` (setup-opentofu: `tofu-bin`). */
async function unwrap(path: string): Promise<string> {
  const real = join(dirname(path), `${basename(path)}-bin`);
  return (await isExecutable(real)) ? real : path;
}

async function locate(nameOrPath: string, searchPath: string): Promise<string | undefined> {
  if (isPath(nameOrPath)) {
    const path = resolve(nameOrPath);
    return (await isExecutable(path)) ? path : undefined;
  }
  for (const directory of searchPath.split(delimiter)) {
    const path = join(directory, nameOrPath);
    if (directory !== '' && (await isExecutable(path))) return path;
  }
  return undefined;
}

function isPath(nameOrPath: string): boolean {
  return isAbsolute(nameOrPath) || nameOrPath.includes('/');
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** A pre-release counts as its release: `1.11.0-beta1` has the features of 1.11.0. */
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
