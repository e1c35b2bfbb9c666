import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The provider's folder in a mirror, and the version that terraform/.terraform.lock.hcl pins. */
const PROVIDER = join('registry.terraform.io', 'hashicorp', 'aws');
const VERSION = '5.100.0';
const MINIMUM_TERRAFORM = { major: 1, minor: 11 };

/** Below these, a mirror can be in a folder of any name, or in a subfolder of it. */
const PREFIXES: readonly string[] = ['/opt', '/usr/local', '/usr/share', '/usr/lib', '/srv', '/var/lib', homedir()];

let found: Readonly<Record<string, string>> | undefined;
let foundMirror: { readonly path: string | undefined } | undefined;

/**
 * What has to be added to the environment of every `terraform` a test or the demo starts, so that it takes the AWS
 * provider from a filesystem mirror where there is one, and from the registry otherwise. A CLI configuration of the
 * user's own wins. The answer is the same for the whole life of the process.
 */
export function terraformEnvironment(): { readonly env: Record<string, string> } {
  found ??= findEnvironment(process.env);
  return { env: { ...found } };
}

/** The directory for the action's input `provider-mirror`; undefined: the provider comes from the registry. */
export function providerMirror(): string | undefined {
  foundMirror ??= { path: findMirror(process.env, PREFIXES, homedir()) };
  return foundMirror.path;
}

/**
 * @returns the version of the `terraform` on PATH, such as `1.11.4`
 * @throws Error, one line, when there is none or it is older than 1.11
 */
export function requireTerraform(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const wanted = `terraform >= ${MINIMUM_TERRAFORM.major}.${MINIMUM_TERRAFORM.minor} must be on PATH`;
  const run = spawnSync('terraform', ['version', '-json'], {
    encoding: 'utf8',
    env: { ...env, CHECKPOINT_DISABLE: '1' },
  });
  if (run.status !== 0) throw new Error(`${wanted}: ${run.error?.message ?? run.stderr.trim()}`);
  const version = /"terraform_version":\s*"((\d+)\.(\d+)[^"]*)"/.exec(run.stdout);
  if (version?.[1] === undefined) throw new Error(`${wanted}: "terraform version" answered ${run.stdout.trim()}`);
  const [major, minor] = [Number(version[2]), Number(version[3])];
  if (major < MINIMUM_TERRAFORM.major || (major === MINIMUM_TERRAFORM.major && minor < MINIMUM_TERRAFORM.minor)) {
    throw new Error(`${wanted}: this one is ${version[1]}`);
  }
  return version[1];
}

/** @param env only TF_CLI_CONFIG_FILE, XDG_DATA_HOME and XDG_DATA_DIRS are read */
export function findEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  prefixes: readonly string[] = PREFIXES,
  home: string = homedir(),
): Readonly<Record<string, string>> {
  const named = env['TF_CLI_CONFIG_FILE'];
  if (named !== undefined && existsSync(named)) return {};
  if (named === undefined && installsProviders(join(home, '.terraformrc'))) return {};
  const mirror = findMirror(env, prefixes, home);
  if (mirror !== undefined) return { TF_CLI_CONFIG_FILE: writeConfiguration(renderConfiguration(mirror)) };
  // Terraform warns about a missing configuration file, and no test expects a warning in the output.
  return named === undefined ? {} : { TF_CLI_CONFIG_FILE: writeConfiguration('') };
}

function installsProviders(path: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8').includes('provider_installation');
}

function findMirror(
  env: Readonly<Record<string, string | undefined>>,
  prefixes: readonly string[],
  home: string,
): string | undefined {
  return [...implicitMirrors(env, home), ...below(prefixes)].find(holdsProvider);
}

/** The folders that Terraform itself searches: "Implied Local Mirror Directories" of its CLI configuration page. */
function implicitMirrors(env: Readonly<Record<string, string | undefined>>, home: string): readonly string[] {
  const dataDirs = env['XDG_DATA_DIRS'] ?? '/usr/local/share:/usr/share';
  return [
    resolve('terraform.d/plugins'),
    join(home, '.terraform.d/plugins'),
    join(env['XDG_DATA_HOME'] ?? join(home, '.local/share'), 'terraform/plugins'),
    ...dataDirs.split(delimiter).map((folder) => join(folder, 'terraform/plugins')),
  ];
}

/** The prefixes, then their folders, then the folders of those: the nearest mirror wins. */
function below(prefixes: readonly string[]): readonly string[] {
  const first = prefixes.flatMap(foldersOf);
  return [...prefixes, ...first, ...first.flatMap(foldersOf)];
}

function foldersOf(parent: string): readonly string[] {
  try {
    return readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .map((entry) => join(parent, entry.name))
      .sort();
  } catch {
    return []; // not there, or not ours to read: then there is no mirror for us either
  }
}

/** Packed (`…_5.100.0_linux_amd64.zip`) or unpacked (`5.100.0/linux_amd64/`), for this platform. */
function holdsProvider(mirror: string): boolean {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
  return (
    existsSync(join(mirror, PROVIDER, VERSION, platform)) ||
    existsSync(join(mirror, PROVIDER, `terraform-provider-aws_${VERSION}_${platform}.zip`))
  );
}

function renderConfiguration(mirror: string): string {
  const provider = '"registry.terraform.io/hashicorp/aws"';
  return `provider_installation {
  filesystem_mirror {
    path    = ${JSON.stringify(mirror)}
    include = [${provider}]
  }
  direct {
    exclude = [${provider}]
  }
}
`;
}

/**
 * The name follows from the content: every process of a checkout shares one file, and none is left in a temp folder.
 */
function writeConfiguration(text: string): string {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/terraform-cli/', import.meta.url));
  const path = join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.tfrc`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
  return path;
}
