import { access, constants, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import process from 'node:process';

import { getExecOutput } from '@actions/exec';

import { UserError } from '../../domain/user-error.ts';

export interface TerraformBinary {
  /** Absolute path. */
  readonly path: string;
  readonly version: string;
}

/** `use_lockfile` of the s3 backend is stable since Terraform 1.11. */
export const oldestVersion = '1.11.0';

const installAdvice =
  'Set `terraform-version: 1.11.4` or another version, and the action installs Terraform (hosted runners do not have it).';

const shimAdvice =
  'Name the program itself in `terraform-binary` (`asdf which terraform` or `mise which terraform` prints its path), or set `terraform-version`, and the action installs Terraform.';

export interface SearchFacts {
  /** Of terraform. */
  readonly environment: Readonly<Record<string, string>>;
  /** The variables of the job's own home directory: only to find out why a program fails without them. */
  readonly home?: Readonly<Record<string, string>>;
  /** Default: of this process. */
  readonly platform?: NodeJS.Platform;
}

/** Finds the binary that `terraform-binary` names and asks for its version, which loads no provider (about 0.05 s). */
export async function findTerraform(nameOrPath: string, facts: SearchFacts): Promise<TerraformBinary> {
  const { environment, home = {}, platform = process.platform } = facts;
  const found = await locate(nameOrPath, environment, platform);
  if (found === undefined) {
    const where = isPath(nameOrPath, platform) ? ' file' : ' on PATH';
    throw missing(`terraform-binary: \`${nameOrPath}\` is not an executable${where}.`);
  }
  const path = await unwrap(found, platform);
  const answer = await askVersion(path, environment);
  const { product, version } = readVersion(answer);
  if (product === 'OpenTofu') {
    throw missing(`terraform-binary: \`${nameOrPath}\` is OpenTofu, and the action works only with Terraform.`);
  }
  if (version === undefined) {
    const isShim = readVersion(await askVersion(path, { ...environment, ...home })).version !== undefined;
    throw isShim ? refuseShim(path) : refuseAnswer(nameOrPath, answer);
  }
  if (isOlder(version, oldestVersion)) {
    throw missing(`terraform-binary: Terraform ${version} is too old. The action needs ${oldestVersion} or newer.`);
  }
  return { path, version };
}

function missing(what: string): UserError {
  return new UserError({ code: 'terraform-missing', what, next: installAdvice });
}

/** A file of the home directory would choose the program that runs under the roles. */
function refuseShim(path: string): UserError {
  return new UserError({
    code: 'terraform-missing',
    what: `terraform-binary: \`${path}\` finds Terraform through files of the home directory (a shim of a version manager), which it does not get here.`,
    next: shimAdvice,
  });
}

function refuseAnswer(nameOrPath: string, { exitCode, stderr }: Answer): UserError {
  return new UserError({
    code: 'terraform-missing',
    what: `terraform-binary: \`${nameOrPath} version\` did not answer like Terraform (exit code ${exitCode}).`,
    why: firstLine(stderr),
    next: `${installAdvice} If it is a shim of a version manager, name the program behind it in \`terraform-binary\`.`,
  });
}

interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function readVersion({ exitCode, stdout }: Answer): { readonly product?: string; readonly version?: string } {
  const [, product, version] = /^(Terraform|OpenTofu) v(\d+\.\d+\.\d+\S*)/m.exec(stdout) ?? [];
  return exitCode !== 0 || product === undefined || version === undefined ? {} : { product, version };
}

function askVersion(path: string, environment: Readonly<Record<string, string>>): Promise<Answer> {
  const options = { cwd: dirname(path), env: { ...environment }, silent: true, ignoreReturnCode: true };
  // Without quotes the toolkit would split the path at spaces. A file that is not a program cannot be started.
  return getExecOutput(`"${path}"`, ['version'], options).catch((error: unknown) => ({
    exitCode: 126,
    stdout: '',
    stderr: error instanceof Error ? error.message : String(error),
  }));
}

/** The wrapper of setup-terraform is a script next to the real `terraform-bin`. */
async function unwrap(path: string, platform: NodeJS.Platform): Promise<string> {
  const real = join(dirname(path), `${basename(path, '.exe')}-bin`);
  return (await firstExecutable(real, platform)) ?? path;
}

async function locate(
  nameOrPath: string,
  environment: Readonly<Record<string, string>>,
  platform: NodeJS.Platform,
): Promise<string | undefined> {
  if (isPath(nameOrPath, platform)) return firstExecutable(resolve(nameOrPath), platform);
  // Windows writes `Path`.
  const [, searchPath = ''] = Object.entries(environment).find(([name]) => name.toUpperCase() === 'PATH') ?? [];
  for (const directory of searchPath.split(platform === 'win32' ? ';' : ':')) {
    const found = directory === '' ? undefined : await firstExecutable(join(directory, nameOrPath), platform);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** On Windows a program may be named without its `.exe`, beside which the wrapper of setup-terraform has no extension. */
async function firstExecutable(path: string, platform: NodeJS.Platform): Promise<string | undefined> {
  if (platform === 'win32' && (await isExecutable(`${path}.exe`))) return `${path}.exe`;
  return (await isExecutable(path)) ? path : undefined;
}

function isPath(nameOrPath: string, platform: NodeJS.Platform): boolean {
  return isAbsolute(nameOrPath) || (platform === 'win32' ? /[/\\]/ : /\//).test(nameOrPath);
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
