import { isBackendVariable, readsHome } from './cli/backend-variables.ts';
import { isNetworkMirror } from './cli/provider-mirror.ts';
import type { Surroundings } from './cli/surroundings.ts';

/**
 * The variables that terraform gets from the environment. Ambient `INPUT_*`, `TF_CLI_ARGS*`, `TF_WORKSPACE`,
 * `TF_DATA_DIR` and `TF_VAR_*` would change the reviewed plan. AWS credentials come from one place, as an argument.
 *
 * `TF_PLUGIN_CACHE_DIR` selects no code: `init` takes a package out of the cache only if its hash is in the lock file, each
 * later command compares the hash again, and the setting that would skip this is not passed.
 *
 * `RUNNER_TRACKING_ID`: after the last post step of a job, the runner kills each process that was started during the job
 * and has the job's value of this variable (read in its source in November 2026: `FinalizeJob` in JobExtension, with
 * ProcessExtensions). Without it, a terraform that outlives a killed run goes on alone on a self-hosted runner.
 */
const passedNames = new Set([
  'PATH',
  'SYSTEMROOT',
  'TMPDIR',
  'TEMP',
  'TMP',
  'LANG',
  'LC_ALL',
  'TZ',
  'GOGC',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'RUNNER_TRACKING_ID',
  'TF_PLUGIN_CACHE_DIR',
  'TF_REGISTRY_DISCOVERY_RETRY',
  'TF_REGISTRY_CLIENT_TIMEOUT',
  'AWS_CA_BUNDLE',
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_USE_DUALSTACK_ENDPOINT',
]);

/** In which programs look for files of the user. */
const homeNames: readonly string[] = ['HOME', 'USERPROFILE', 'APPDATA'];

type Ambient = Readonly<Record<string, string | undefined>>;

export interface TerraformEnvironmentFacts {
  readonly ambient: Ambient;
  /** The variables of this run's AWS credentials. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly awsRegion: string;
  readonly backendType: string;
  /** As the CLI configuration has it: its token passes, too. */
  readonly providerMirror: string | undefined;
  readonly surroundings: Surroundings;
}

export function terraformEnvironment(facts: TerraformEnvironmentFacts): Readonly<Record<string, string>> {
  const { ambient, backendType, surroundings } = facts;
  return {
    // The provider's large schema makes Go's garbage collector the most expensive part of a plan: a quarter of its time
    // (measured in November 2026). This setting costs about 80 MB of memory.
    GOGC: '400',
    ...pick(ambient, (name) => isPassed(name, facts)),
    ...(readsHome(backendType) ? homeVariables(ambient) : privateHome(facts)),
    TF_CLI_CONFIG_FILE: surroundings.cliConfiguration,
    ...facts.credentials,
    AWS_REGION: facts.awsRegion,
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
  };
}

/** The home directory of the job, in each variable that names it. */
export function homeVariables(ambient: Ambient): Readonly<Record<string, string>> {
  return pick(ambient, (name) => homeNames.includes(name));
}

/** Without HOME, programs would look for the home directory in the list of users. */
function privateHome({ ambient, backendType, surroundings }: TerraformEnvironmentFacts): Record<string, string> {
  const given = Object.keys(homeVariables(ambient)).map((name) => [name, surroundings.home] as const);
  const home = ambient['HOME'] ?? ambient['USERPROFILE'];
  return {
    HOME: surroundings.home,
    ...Object.fromEntries(given),
    // Where `az login` has left its session.
    ...(backendType === 'azurerm' && home !== undefined && ambient['AZURE_CONFIG_DIR'] === undefined
      ? { AZURE_CONFIG_DIR: `${home}/.azure` }
      : {}),
  };
}

function pick(ambient: Ambient, isPicked: (upperCaseName: string) => boolean): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(ambient).filter(
      // Programs read proxy variables in upper and in lower case.
      (entry): entry is [string, string] => entry[1] !== undefined && isPicked(entry[0].toUpperCase()),
    ),
  );
}

function isPassed(upper: string, { backendType, providerMirror }: TerraformEnvironmentFacts): boolean {
  if (passedNames.has(upper)) return true;
  if (upper === 'AWS_ENDPOINT_URL' || upper.startsWith('AWS_ENDPOINT_URL_')) return true;
  return isBackendVariable(upper, backendType) || isMirrorToken(upper, providerMirror);
}

/** Terraform's `TF_TOKEN_` variables write a dot of the host as one underscore, a hyphen as two. */
function isMirrorToken(upper: string, mirror: string | undefined): boolean {
  if (mirror === undefined || !isNetworkMirror(mirror)) return false;
  const { hostname } = new URL(mirror);
  return upper === `TF_TOKEN_${hostname.replaceAll('-', '__').replaceAll('.', '_').toUpperCase()}`;
}
