/**
 * The variables that terraform gets from the environment. Ambient `INPUT_*`, `TF_CLI_ARGS*`, `TF_WORKSPACE`,
 * `TF_DATA_DIR` and `TF_VAR_*` would change the reviewed plan. AWS credentials come from one place, as an argument.
 *
 * `RUNNER_TRACKING_ID`: after the last post step of a job, the runner kills each process that was started during the job
 * and has the job's value of this variable (read in its source in November 2026: `FinalizeJob` in JobExtension, with
 * ProcessExtensions). Without it, a terraform that outlives a killed run goes on alone on a self-hosted runner.
 */
const passedNames = new Set([
  'PATH',
  'HOME',
  'USERPROFILE',
  'APPDATA',
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
  'TF_CLI_CONFIG_FILE',
  'TF_REGISTRY_DISCOVERY_RETRY',
  'TF_REGISTRY_CLIENT_TIMEOUT',
  'AWS_CA_BUNDLE',
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_USE_DUALSTACK_ENDPOINT',
]);

// Other backends than s3 sign in with their own variables.
const backendPrefixes = [
  'ARM_',
  'GOOGLE_',
  'TF_TOKEN_',
  'TF_HTTP_',
  'PG',
  'CONSUL_',
  'KUBE_',
  'TENCENTCLOUD_',
  'ALICLOUD_',
  'OSS_',
];

export interface TerraformEnvironmentFacts {
  readonly ambient: Readonly<Record<string, string | undefined>>;
  /** The variables of this run's AWS credentials. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly awsRegion: string;
  readonly backendType: string;
}

export function terraformEnvironment(facts: TerraformEnvironmentFacts): Readonly<Record<string, string>> {
  const passed = Object.entries(facts.ambient).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && isPassed(entry[0], facts.backendType),
  );
  return {
    // The provider's large schema makes Go's garbage collector the most expensive part of a plan: a quarter of its time
    // (measured in November 2026). This setting costs about 80 MB of memory.
    GOGC: '400',
    ...Object.fromEntries(passed),
    ...facts.credentials,
    AWS_REGION: facts.awsRegion,
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
  };
}

function isPassed(name: string, backendType: string): boolean {
  // Programs read proxy variables in upper and in lower case.
  const upper = name.toUpperCase();
  if (passedNames.has(upper)) return true;
  if (upper === 'AWS_ENDPOINT_URL' || upper.startsWith('AWS_ENDPOINT_URL_')) return true;
  if (backendType === 's3' || backendType === 'local') return false;
  return backendPrefixes.some((prefix) => upper.startsWith(prefix));
}
