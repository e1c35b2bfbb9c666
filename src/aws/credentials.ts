import { STSClient } from '@aws-sdk/client-sts';
import { clientDefaults } from './client-configuration.ts';
import { startContainerCredentials } from './container-credentials.ts';
import type { ContainerCredentials } from './container-credentials.ts';
import { renewing } from './session-credentials.ts';
import type { CredentialProvider } from './session-credentials.ts';
import { createWebIdentity } from './web-identity.ts';
import type { WebIdentityRequest } from './web-identity.ts';

/** The one source of this run's AWS credentials: SDK clients and terraform have the same identity. */
export interface AwsCredentials {
  /** For SDK clients. @throws UserError when AWS refuses the role. */
  readonly provider: CredentialProvider;
  /** Forgets a session that AWS refused as expired; absent where this run cannot get another one. */
  readonly discard?: (accessKeyId: string) => void;
  /** The environment variables with which terraform signs in. */
  terraformEnvironment(): Promise<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * Assumes a role with GitHub's OIDC token and renews the session during the run. It writes nothing to disk: terraform
 * fetches the session from a loopback address.
 */
export function createCredentials(request: WebIdentityRequest): AwsCredentials {
  const webIdentity = createWebIdentity(request);
  const session = renewing((patience) => webIdentity.assume(patience), request.now);
  // Otherwise each SDK client keeps its session until five minutes before its end, even a discarded one.
  const provider = Object.assign(() => session.provide(), { memoized: true });
  let container: Promise<ContainerCredentials> | undefined;
  return {
    provider,
    discard: session.discard,
    terraformEnvironment: async () => {
      container ??= startContainerCredentials(session.provide, request.onSecret);
      return { ...(await container).environment };
    },
    close: async () => {
      webIdentity.close();
      await (await container)?.close();
    },
  };
}

/** The variables with which AWS's SDKs and the Terraform provider sign in; endpoints and Regions are not among them. */
const ambientNames =
  /^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|CONFIG_FILE|SHARED_CREDENTIALS_FILE|SDK_LOAD_CONFIG|ROLE_ARN|ROLE_SESSION_NAME|WEB_IDENTITY_TOKEN_FILE|CONTAINER_\w+|EC2_METADATA_\w+)$/;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Without a role: the credentials of the job. The SDK looks for them in its usual order. Terraform has no home directory in
 * which it could look itself: it fetches those of a profile or of the machine from a loopback address.
 * @param region where a profile or a token of the environment (IRSA) is exchanged.
 * @param onSecret receives the token of that address.
 */
export function ambientCredentials(
  environment: Environment,
  region: string,
  onSecret: (secret: string) => void,
): AwsCredentials {
  let client: STSClient | undefined;
  let container: Promise<ContainerCredentials> | undefined;
  const provider: CredentialProvider = () => {
    client ??= new STSClient({ ...clientDefaults, region });
    return client.config.credentials();
  };
  return {
    provider,
    terraformEnvironment: async () => {
      if (isSignedIn(environment)) return pickSignIn(environment);
      container ??= startContainerCredentials(provider, onSecret);
      return { ...(await container).environment };
    },
    close: async () => {
      client?.destroy();
      await (await container)?.close();
    },
  };
}

/** Whether the environment itself says who signs in: a profile, which wins over keys, names an entry of a file. */
function isSignedIn(environment: Environment): boolean {
  const has = (name: string): boolean => (environment[name] ?? '') !== '';
  if (has('AWS_PROFILE') || has('AWS_DEFAULT_PROFILE')) return false;
  return (
    has('AWS_ACCESS_KEY_ID') ||
    has('AWS_WEB_IDENTITY_TOKEN_FILE') ||
    has('AWS_CONTAINER_CREDENTIALS_RELATIVE_URI') ||
    has('AWS_CONTAINER_CREDENTIALS_FULL_URI')
  );
}

function pickSignIn(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && ambientNames.test(entry[0]),
    ),
  );
}
