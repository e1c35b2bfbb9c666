/** What a backend reads of the job in order to sign in. */
interface BackendVariables {
  readonly prefixes?: readonly string[];
  readonly names?: readonly string[];
  /** It reads files of the home directory, or starts a program that does, and no variable names all of them. */
  readonly readsHome?: true;
}

/** `s3` signs in with the credentials of the run, `local` does not sign in. */
const variablesByBackend: Readonly<Record<string, BackendVariables>> = {
  azurerm: {
    prefixes: ['ARM_'],
    // With them and use_oidc, the backend asks GitHub for a token by itself. AZURE_CONFIG_DIR: the session of `az login`.
    names: ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'AZURE_CONFIG_DIR'],
  },
  consul: { prefixes: ['CONSUL_'] },
  cos: { prefixes: ['TENCENTCLOUD_'], readsHome: true },
  gcs: { prefixes: ['GOOGLE_'], readsHome: true },
  http: { prefixes: ['TF_HTTP_'] },
  kubernetes: { prefixes: ['KUBE_', 'KUBERNETES_'], readsHome: true },
  oci: { prefixes: ['OCI_'], readsHome: true },
  oss: { prefixes: ['ALICLOUD_', 'ALIBABA_CLOUD_', 'OSS_'], readsHome: true },
  pg: { prefixes: ['PG'], readsHome: true },
  remote: { prefixes: ['TF_TOKEN_'] },
};

/** @param name in upper case. */
export function isBackendVariable(name: string, backendType: string): boolean {
  const { prefixes = [], names = [] } = variablesByBackend[backendType] ?? {};
  return names.includes(name) || prefixes.some((prefix) => name.startsWith(prefix));
}

export function readsHome(backendType: string): boolean {
  return variablesByBackend[backendType]?.readsHome === true;
}
